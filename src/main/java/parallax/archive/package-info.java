/** What we keep: articles, claims and the deals derived from them; the only place that knows SQL. */
@NullMarked
package parallax.archive;

import org.jspecify.annotations.NullMarked;
