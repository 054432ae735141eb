/** Which reports go back to one text, which of them is nearest to it, and whose words a machine exchanged. */
@NullMarked
package parallax.comparison.lineage;

import org.jspecify.annotations.NullMarked;
