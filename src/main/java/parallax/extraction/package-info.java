/**
 * The words of a finding: what can be read out of one article, and the form every rule answers in.
 *
 * <p>Nothing here knows how articles are phrased; that is {@code parallax.rules}. Pure: no framework, no I/O.
 */
@NullMarked
package parallax.extraction;

import org.jspecify.annotations.NullMarked;
