package parallax.comparison.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.comparison.Story;
import parallax.comparison.report.Report;
import parallax.comparison.wording.SentenceLikeness;

class ParallelsTest {

    private static final Report GAZETTE = Story.of("gazette")
            .text("The ferry company Nordlys sold its harbour in Bergen to an investor from Oslo.")
            .text("Fishermen feared for their moorings along the northern quay.")
            .text("Mayor Holm promised new cranes before the winter storms.")
            .report();

    private static final Report HERALD = Story.of("herald")
            .text("Before the winter storms new cranes will come, mayor Holm promised.")
            .text("An investor from Oslo bought the harbour in Bergen that the ferry company Nordlys owned.")
            .text("Tickets for children stay free of charge all year.")
            .report();

    @Test
    void sentencesThatTellTheSameAreJoinedWhateverTheirOrder() {
        Parallels parallels = Parallels.of(GAZETTE, HERALD);

        assertEquals(
                List.of(
                        "The ferry company Nordlys sold its | An investor from Oslo bought the",
                        "Mayor Holm promised new cranes before | Before the winter storms new cranes"),
                parallels.pairs().stream()
                        .map(pair -> start(pair.left().of(GAZETTE.article().text())) + " | "
                                + start(pair.right().of(HERALD.article().text())))
                        .toList());
        assertEquals(
                1, parallels.pairs().stream().filter(Parallels.Pair::inOrder).count());
    }

    @Test
    void whatWasComparedIsToldSoThatTheRestIsKnownToStandAlone() {
        Parallels parallels = Parallels.of(GAZETTE, HERALD);

        assertEquals(3, parallels.left().size());
        assertEquals(3, parallels.right().size());
        assertTrue(parallels.pairs().stream()
                .noneMatch(pair -> pair.left().equals(parallels.left().get(1))));
    }

    @Test
    void aTextBesideItselfIsAlikeThroughoutAndInOrder() {
        Parallels parallels = Parallels.of(GAZETTE, GAZETTE);

        assertEquals(3, parallels.pairs().size());
        assertTrue(parallels.pairs().stream().allMatch(Parallels.Pair::inOrder));
    }

    @Test
    void aMeasureThatSeesBeyondWordsJoinsSentencesWithoutACommonOne() {
        Parallels parallels = Parallels.of(GAZETTE, HERALD, alike("Fishermen", "Tickets"));

        assertTrue(parallels.beyondWords());
        assertTrue(parallels.pairs().stream()
                .anyMatch(pair -> start(pair.left().of(GAZETTE.article().text()))
                                .startsWith("Fishermen")
                        && start(pair.right().of(HERALD.article().text())).startsWith("Tickets")));
    }

    @Test
    void wordsCountBesideTheMeasure() {
        Parallels parallels = Parallels.of(GAZETTE, HERALD, alike("Nobody", "Nothing"));

        assertEquals(
                List.of("Mayor Holm promised new cranes before | Before the winter storms new cranes"),
                parallels.pairs().stream()
                        .map(pair -> start(pair.left().of(GAZETTE.article().text())) + " | "
                                + start(pair.right().of(HERALD.article().text())))
                        .toList());
    }

    @Test
    void aMeasureThatCannotTellChangesNothing() {
        Parallels parallels = Parallels.of(GAZETTE, HERALD, (left, right) -> Optional.empty());

        assertEquals(Parallels.of(GAZETTE, HERALD), parallels);
        assertFalse(parallels.beyondWords());
    }

    /** Knows one pair of sentences by their first words. */
    private static SentenceLikeness alike(String first, String second) {
        return (left, right) -> Optional.of(left.stream()
                .map(l -> right.stream()
                        .mapToDouble(r -> l.startsWith(first) && r.startsWith(second) ? 0.8 : 0)
                        .toArray())
                .toArray(double[][]::new));
    }

    private static String start(String sentence) {
        return String.join(" ", List.of(sentence.split(" ")).subList(0, 6));
    }
}
