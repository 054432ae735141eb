package parallax.dashboard.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Cuts a text at the ends of its markings, so that markings that overlap or nest become marks side by side.
 *
 * <p>The pieces joined are the text, to the letter. Each place where a marking starts is an anchor: "s112".
 */
public final class Highlighter {

    private final String text;
    private final List<Marking> markings;
    private final Set<String> anchored = new HashSet<>();

    public Highlighter(String text, List<Marking> markings) {
        this.text = text;
        this.markings = markings.stream()
                .filter(marking -> marking.span().end() <= text.length())
                .sorted(Comparator.comparing(Marking::span))
                .toList();
    }

    public static String anchor(int offset) {
        return "s" + offset;
    }

    public List<Piece> pieces() {
        return pieces(new Span(0, text.length()));
    }

    /** The pieces of one stretch of the text. */
    public List<Piece> pieces(Span stretch) {
        List<Marking> here = markings.stream()
                .filter(marking -> marking.span().overlaps(stretch))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(stretch.start(), stretch.end()));
        for (Marking marking : here) {
            cuts.add(Math.max(stretch.start(), marking.span().start()));
            cuts.add(Math.min(stretch.end(), marking.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Marking> open = new ArrayList<>();
        int next = 0;
        Integer from = cuts.first();
        for (Integer to : cuts.tailSet(from, false)) {
            int start = from;
            open.removeIf(marking -> marking.span().end() <= start);
            while (next < here.size() && here.get(next).span().start() <= start) {
                open.add(here.get(next++));
            }
            pieces.add(piece(start, to, open));
            from = to;
        }
        return pieces;
    }

    private Piece piece(int start, int end, List<Marking> open) {
        String style = open.stream()
                .map(Marking::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .map(kind -> "k-" + kind)
                .collect(Collectors.joining(" "));
        String note = open.stream()
                .map(Marking::note)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        boolean starts = open.stream().anyMatch(marking -> marking.span().start() == start);
        return new Piece(
                text.substring(start, end), style, starts ? unique(start) : null, note.isEmpty() ? null : note);
    }

    private @Nullable String unique(int start) {
        return anchored.add(anchor(start)) ? anchor(start) : null;
    }
}
