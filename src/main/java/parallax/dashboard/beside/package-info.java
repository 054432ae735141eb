/** Two articles side by side, sentence by sentence. */
@NullMarked
package parallax.dashboard.beside;

import org.jspecify.annotations.NullMarked;
