/** Companies, people, outlets and quotes: lists, and the page of one of them. */
@NullMarked
package parallax.dashboard.directory;

import org.jspecify.annotations.NullMarked;
