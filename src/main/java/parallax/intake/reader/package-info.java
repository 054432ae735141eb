/** Reads files and pages: bytes in, article text out. Knows no framework and no store. */
@NullMarked
package parallax.intake.reader;

import org.jspecify.annotations.NullMarked;
