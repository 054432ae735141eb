package parallax.dashboard.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.text.Span;

/** Where a text says the words of a search, in any case. */
public final class Found {

    private static final int MOST_WORDS = 12;

    private Found() {}

    /** In the order of the text; none where the text says none of them. */
    public static List<Span> spans(String text, String search) {
        List<Span> spans = new ArrayList<>();
        String[] words = search.strip().split("\\s+");
        for (int i = 0; i < Math.min(MOST_WORDS, words.length); i++) {
            add(spans, text, words[i]);
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    /** The text, with these words marked. */
    public static List<Piece> marked(String text, String search) {
        List<Marking> markings = spans(text, search).stream()
                .map(span -> new Marking(span, "hit", ""))
                .toList();
        return new Highlighter(text, markings).pieces();
    }

    private static void add(List<Span> spans, String text, String word) {
        for (int at = 0; !word.isEmpty() && at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                spans.add(new Span(at, at + word.length()));
                at += word.length() - 1;
            }
        }
    }
}
