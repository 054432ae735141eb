package parallax.dashboard.deal;

import parallax.text.Span;

/**
 * A passage with some of its words marked: {@code before + marked + after} is the text at the passage, to the letter.
 */
public record Excerpt(String before, String marked, String after) {

    static Excerpt of(String text, Span passage, Span marked) {
        Span whole = passage.cover(marked);
        return new Excerpt(
                text.substring(whole.start(), marked.start()),
                marked.of(text),
                text.substring(marked.end(), whole.end()));
    }
}
