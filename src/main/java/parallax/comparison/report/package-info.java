/** What is compared: an article with what was read out of it, and the reports of one deal. */
@NullMarked
package parallax.comparison.report;

import org.jspecify.annotations.NullMarked;
