package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.Report;

class UtterancesTest {

    @Test
    void formsOfOneUtteranceStandTogetherTheOriginalFirst() {
        assertEquals(
                List.of("Ida Holm, altered: b ORIGINAL, a CUT, c ALTERED"),
                shown(
                        Story.of("a").quote("Ida Holm", "this is the hard part of the work"),
                        Story.of("b")
                                .quote("Ida Holm", "We believe this is the hard part of the work, and we like it."),
                        Story.of("c")
                                .quote("Holm", "We believe this is the arduous part of the work, and we like it.")));
    }

    @Test
    void whatMostOriginsPrintIsTakenForTheOriginal() {
        assertEquals(
                List.of("Ida Holm, altered: b ORIGINAL, a ALTERED, c EXACT"),
                shown(
                        Story.of("a")
                                .quote("Ida Holm", "Nobody at Tarn expected such a warm welcome from the harbours."),
                        Story.of("b")
                                .quote("Ida Holm", "Nobody at Tarn expected such a kind welcome from the harbours"),
                        Story.of("c")
                                .quote("Ida Holm", "nobody at Tarn expected such a kind welcome from the harbours,")));
    }

    @Test
    void otherWordsOfTheSamePersonStayApart() {
        assertEquals(
                List.of("Ida Holm: a ORIGINAL", "Ida Holm: b ORIGINAL"),
                shown(
                        Story.of("a").quote("Ida Holm", "We will build radar models for every harbour of the north."),
                        Story.of("b")
                                .quote("Ida Holm", "Radar was never meant for small boats, and models change that.")));
    }

    @Test
    void theSameWordsOfAnotherPersonStayApartUnlessTheyAreTheSameSentence() {
        assertEquals(
                List.of("Ida Holm: a ORIGINAL, b EXACT"),
                shown(
                        Story.of("a").quote("Ida Holm", "Small harbours deserve good radar and honest prices."),
                        Story.of("b").quote("Tarn", "Small harbours deserve good radar and honest prices.")));
        assertEquals(
                2,
                shown(
                                Story.of("a").quote("Ida Holm", "we are proud of good radar"),
                                Story.of("b").quote("Per Aune", "we are fond of good radar"))
                        .size());
    }

    @Test
    void aQuotationWithoutASpeakerJoinsTheOneItIs() {
        assertEquals(
                List.of("Ida Holm: b ORIGINAL, a CUT"),
                shown(
                        Story.of("a").quote(null, "good radar and honest prices"),
                        Story.of("b").quote("Ida Holm", "Small harbours deserve good radar and honest prices.")));
    }

    private static List<String> shown(Story... stories) {
        List<Report> reports = Arrays.stream(stories)
                .map(story -> story.role("Ida Holm", parallax.extraction.RoleChange.IS, "CEO", "Tarn"))
                .map(story -> story.invests("Nordlys", "Tarn").report())
                .toList();
        return Comparison.of(DealGrouping.of(reports).get(0)).quotes().stream()
                .map(UtterancesTest::shown)
                .toList();
    }

    private static String shown(Utterance utterance) {
        List<String> variants = utterance.variants().stream()
                .map(variant -> variant.article() + " " + variant.form())
                .toList();
        return utterance.speaker() + (utterance.altered() ? ", altered" : "") + ": " + String.join(", ", variants);
    }
}
