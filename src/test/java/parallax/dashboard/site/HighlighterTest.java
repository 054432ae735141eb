package parallax.dashboard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class HighlighterTest {

    @Test
    void markingsThatOverlapBecomeMarksSideBySide() {
        assertEquals(
                List.of("a| |null", "b|k-quote|s1", "c|k-quote k-claim|s2", "d|k-claim|null", "e| |null"),
                shown("abcde", new Marking(new Span(1, 3), "quote", ""), new Marking(new Span(2, 4), "claim", "")));
    }

    @Test
    void aPlaceIsLinkedToWithoutBeingMarked() {
        assertEquals(List.of("ab| |null", "cd| |s2"), shown("abcd", new Marking(new Span(2, 4), "", "")));
    }

    @Test
    void onePlaceHasOneAnchor() {
        assertEquals(
                List.of("a|k-claim k-company|s0", "b|k-claim|null"),
                shown("ab", new Marking(new Span(0, 1), "company", ""), new Marking(new Span(0, 2), "claim", "")));
    }

    @Test
    void thePiecesJoinedAreTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = "abcdefghijklmnopqrstuvwxyz".substring(0, 1 + random.nextInt(26));
            List<Marking> markings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int start = random.nextInt(text.length() + 1);
                markings.add(new Marking(
                        new Span(start, start + random.nextInt(text.length() - start + 1)), "k" + i, ""));
            }
            List<Piece> pieces = new Highlighter(text, markings).pieces();
            assertEquals(text, pieces.stream().map(Piece::text).collect(Collectors.joining()));
            List<String> anchors =
                    pieces.stream().map(Piece::anchor).filter(a -> a != null).toList();
            assertTrue(anchors.size() == anchors.stream().distinct().count(), "no anchor twice");
        }
    }

    private static List<String> shown(String text, Marking... markings) {
        return new Highlighter(text, List.of(markings))
                .pieces().stream()
                        .map(p -> p.text() + "|" + (p.style().isEmpty() ? " " : p.style()) + "|" + p.anchor())
                        .toList();
    }
}
