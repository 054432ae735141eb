/**
 * Who said what: which reports are one deal, what each says of each fact, which are one origin told twice, and whose words
 * were altered.
 *
 * <p>Derived from readings alone, the same for any import order. Pure: no framework, no I/O.
 */
@NullMarked
package parallax.comparison;

import org.jspecify.annotations.NullMarked;
