/** Money, percentages and dates, as printed and as values. */
@NullMarked
package parallax.rules.figure;

import org.jspecify.annotations.NullMarked;
