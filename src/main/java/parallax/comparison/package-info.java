/**
 * Who said what: which reports are one deal, what each says of each fact, which are one origin told twice, and whose words
 * were altered.
 *
 * <p>From the ground up: {@code report}, {@code wording}, then {@code lineage} and {@code fact}, {@code grouping}, and here the
 * comparison itself with its sums, histories, remarks and utterances. Derived from readings alone, the same for any import
 * order. Pure: no framework, no I/O.
 */
@NullMarked
package parallax.comparison;

import org.jspecify.annotations.NullMarked;
