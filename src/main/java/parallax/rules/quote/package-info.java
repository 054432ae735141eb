/** Quotations: whose words stand between the marks, who said them and to whom. */
@NullMarked
package parallax.rules.quote;

import org.jspecify.annotations.NullMarked;
