/** What the reports state of one thing: the statements, whether they agree, from whom they were taken, and what most say. */
@NullMarked
package parallax.comparison.fact;

import org.jspecify.annotations.NullMarked;
