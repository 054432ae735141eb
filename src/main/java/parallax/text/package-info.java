/**
 * The one coordinate system: an article's plain text, its blocks, sentences and tokens.
 *
 * <p>Every offset in Parallax counts UTF-16 code units of {@link parallax.text.ArticleText#text()} and every span is
 * half-open. Pure: no framework, no I/O beyond own resources.
 */
@NullMarked
package parallax.text;

import org.jspecify.annotations.NullMarked;
