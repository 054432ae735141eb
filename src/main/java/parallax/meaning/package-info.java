/**
 * How much alike sentences are in meaning, told by a small language model that runs here: nothing is downloaded, nothing leaves
 * the machine. Whoever asks must do without it: it may be turned off, still loading, or unfit for this machine.
 */
@NullMarked
package parallax.meaning;

import org.jspecify.annotations.NullMarked;
