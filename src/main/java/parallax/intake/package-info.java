/** The one way in: reads files and pages, extracts, files, and reports what became of each. */
@NullMarked
package parallax.intake;

import org.jspecify.annotations.NullMarked;
