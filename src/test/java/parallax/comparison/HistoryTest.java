package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.comparison.fact.Row;
import parallax.comparison.grouping.DealGrouping;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.Precision;

class HistoryTest {

    @Test
    void aFigureThatItsOutletGaveUpWasCorrected() {
        History history = history(
                        Aspect.AMOUNT,
                        amount("late", "2025-06-13", "USD 14300000000").outlet("The Sea Echo"),
                        amount("early", "2025-06-10", "USD 14800000000").outlet("Sea Echo"),
                        amount("later", "2025-06-12", "USD 14300000000"))
                .orElseThrow();
        assertEquals(
                "$14.8 billion on 10 June 2025, first in Sea Echo, later corrected to $14.3 billion;"
                        + " then $14.3 billion from 12 June 2025 to 13 June 2025",
                history.words());
        assertEquals(List.of("early"), history.first());
        assertEquals(
                List.of("[early]", "[later, late]"),
                history.steps().stream().map(step -> step.articles().toString()).toList());
    }

    @Test
    void anotherFigureOfAnotherOutletCorrectsNobody() {
        assertEquals(
                "$14.8 billion on 10 June 2025, first in Sea Echo; then $14.3 billion on 12 June 2025",
                words(
                        amount("a", "2025-06-10", "USD 14800000000").outlet("Sea Echo"),
                        amount("b", "2025-06-12", "USD 14300000000").outlet("Harbour Post")));
    }

    @Test
    void whatTalksWereAboutMovesOnWithoutBeingCorrected() {
        assertEquals(
                "$14.8 billion on 10 June 2025, first in Sea Echo; then $14.3 billion on 12 June 2025",
                words(
                        Story.of("a")
                                .published("2025-06-10")
                                .outlet("Sea Echo")
                                .rumoured("Nordlys", "Tarn")
                                .claim(Aspect.AMOUNT, "USD 14800000000", "the price"),
                        amount("b", "2025-06-12", "USD 14300000000").outlet("Sea Echo")));
    }

    @Test
    void whoCitesAnotherWasNotTheFirst() {
        assertEquals(
                "$14.8 billion from 10 June 2025 to 12 June 2025, first in Sea Echo (which cites Bloomberg)",
                words(
                        Story.of("a")
                                .published("2025-06-10")
                                .outlet("Sea Echo")
                                .rumoured("Nordlys", "Tarn")
                                .according("Bloomberg", Aspect.AMOUNT, "USD 14800000000", "the price"),
                        amount("b", "2025-06-12", "USD 14800000000").outlet("Harbour Post")));
    }

    @Test
    void nobodyIsFirstBesideAReportWithoutADay() {
        History history = history(
                        Aspect.AMOUNT,
                        amount("a", "2025-06-10", "USD 14800000000").outlet("Sea Echo"),
                        amount("b", "2025-06-12", "USD 14800000000").outlet("Harbour Post"),
                        Story.of("c").invests("Nordlys", "Tarn").claim(Aspect.AMOUNT, "USD 14800000000", "the price"))
                .orElseThrow();
        assertEquals(List.of(), history.first());
        assertEquals("$14.8 billion from 10 June 2025 to 12 June 2025", history.words());
    }

    @Test
    void whatIsDeniedIsToldAsDenied() {
        assertEquals(
                "$14.8 billion on 10 June 2025, first in Sea Echo; then not $14.8 billion on 12 June 2025",
                words(
                        amount("a", "2025-06-10", "USD 14800000000").outlet("Sea Echo"),
                        story("b", "2025-06-12")
                                .claim(
                                        Aspect.AMOUNT,
                                        "USD 14800000000",
                                        "the price",
                                        Precision.EXACT,
                                        Modality.DENIED,
                                        null)));
    }

    private static String words(Story... stories) {
        return history(Aspect.AMOUNT, stories).orElseThrow().words();
    }

    @Test
    void aFigureThatIsStillToldIsNotCorrected() {
        History history = history(
                        Aspect.AMOUNT,
                        amount("a", "2025-06-10", "USD 14800000000"),
                        amount("b", "2025-06-12", "USD 14300000000"),
                        amount("c", "2025-06-12", "USD 14800000000"))
                .orElseThrow();
        assertEquals(
                "$14.8 billion from 10 June 2025 to 12 June 2025; then $14.3 billion on 12 June 2025", history.words());
    }

    @Test
    void aVaguerFigureIsNoErrorToBeCorrected() {
        History history = history(
                        Aspect.AMOUNT,
                        story("a", "2025-06-10")
                                .claim(Aspect.AMOUNT, "USD 14000000000", "over $14 billion", Precision.AT_LEAST),
                        amount("b", "2025-06-12", "USD 14300000000"))
                .orElseThrow();
        assertEquals("more than $14 billion on 10 June 2025; then $14.3 billion on 12 June 2025", history.words());
    }

    @Test
    void aStatusMovesOnWithoutBeingCorrected() {
        Comparison comparison = compared(
                Story.of("a")
                        .published("2025-06-05")
                        .deal(
                                DealType.MINORITY_STAKE,
                                DealStatus.RUMOURED,
                                Story.investor("Nordlys"),
                                Story.target("Tarn")),
                story("b", "2025-06-12"));
        Row status = comparison.rows().stream()
                .filter(row -> row.aspect().equals("STATUS"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "rumoured on 5 June 2025; then completed on 12 June 2025",
                comparison.history(status).orElseThrow().words());
    }

    @Test
    void withoutDatesOrWithinOneDayThereIsNoHistory() {
        assertTrue(history(
                        Aspect.AMOUNT,
                        amount("a", "2025-06-10", "USD 14800000000"),
                        amount("b", "2025-06-10", "USD 14300000000"))
                .isEmpty());
        assertTrue(history(
                        Aspect.AMOUNT,
                        amount("a", "2025-06-10", "USD 14800000000"),
                        Story.of("b").invests("Nordlys", "Tarn").claim(Aspect.AMOUNT, "USD 14300000000", "the price"))
                .isEmpty());
    }

    private static Story story(String id, String published) {
        return Story.of(id).published(published).invests("Nordlys", "Tarn");
    }

    private static Story amount(String id, String published, String value) {
        return story(id, published).claim(Aspect.AMOUNT, value, "the price");
    }

    private static Comparison compared(Story... stories) {
        return Comparison.of(
                DealGrouping.of(Arrays.stream(stories).map(Story::report).toList())
                        .get(0));
    }

    private static Optional<History> history(Aspect aspect, Story... stories) {
        Comparison comparison = compared(stories);
        return comparison.history(comparison.row(aspect).orElseThrow());
    }
}
