package parallax.comparison.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.comparison.Comparison;
import parallax.comparison.Story;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;

/** What several reports take from one source has one origin. */
class SourcesTest {

    @Test
    void reportsThatAllCiteOnePaperAreOneOrigin() {
        Row row = amount(
                talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 5000000", "$5 million"),
                talks("b").according("Bloomberg News", Aspect.AMOUNT, "USD 5000000", "5m dollars"),
                talks("c").according("a July report in Bloomberg", Aspect.AMOUNT, "USD 5000000", "five million"));
        assertEquals(1, row.origins());
        assertEquals(Verdict.SINGLE, row.verdict());
        assertEquals(List.of(new Source("Bloomberg", List.of("a", "b", "c"), List.of())), row.sources());
        assertEquals("$5 million, in three reports of one origin; all cite Bloomberg", row.summary());
    }

    @Test
    void aReportThatFoundItOutItselfIsAnOriginBesideThose() {
        Row row = amount(
                talks("a").according("the Wall Street Journal", Aspect.AMOUNT, "USD 5000000", "$5 million"),
                talks("b").according("sources cited by The Wall Street Journal", Aspect.AMOUNT, "USD 5000000", "5m"),
                talks("c").according("two people familiar with the matter", Aspect.AMOUNT, "USD 5000000", "$5 mln"));
        assertEquals(2, row.origins());
        assertEquals(2, consensus(row));
        assertEquals(
                "$5 million in all 3 reports; three reports, two origins: two cite Wall Street Journal", row.summary());
    }

    @Test
    void aReportThatCitesAnotherOneOfTheDealAddsNoOrigin() {
        Row row = amount(
                talks("a").outlet("Sea Echo").claim(Aspect.AMOUNT, "USD 5000000", "$5 million"),
                talks("b").outlet("Harbour Post").according("The Sea Echo", Aspect.AMOUNT, "USD 5000000", "5m"),
                talks("c").outlet("Fjord Times").according("Sea Echo", Aspect.AMOUNT, "USD 5000000", "5 mln"));
        assertEquals(1, row.origins());
        assertEquals(List.of(new Source("The Sea Echo", List.of("b", "c"), List.of("a"))), row.sources());
        assertEquals("$5 million, in three reports of one origin; the others cite The Sea Echo", row.summary());
    }

    @Test
    void whoeverCitesACiterGoesBackToTheFirst() {
        assertEquals(
                1,
                amount(
                                talks("a").outlet("Sea Echo").according("Bloomberg", Aspect.AMOUNT, "USD 5", "$5"),
                                talks("b").outlet("Harbour Post").according("Sea Echo", Aspect.AMOUNT, "USD 5", "5 $"),
                                talks("c").according("Bloomberg", Aspect.AMOUNT, "USD 5", "five"))
                        .origins());
    }

    @Test
    void twoThatCiteEachOtherAreOneOrigin() {
        assertEquals(
                1,
                amount(
                                talks("a").outlet("Sea Echo").according("Harbour Post", Aspect.AMOUNT, "USD 5", "$5"),
                                talks("b").outlet("Harbour Post").according("Sea Echo", Aspect.AMOUNT, "USD 5", "5 $"))
                        .origins());
    }

    @Test
    void twoPapersAreTwoOriginsHoweverManyCiteBoth() {
        assertEquals(
                2,
                amount(
                                talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 5", "$5"),
                                talks("b").according("Reuters", Aspect.AMOUNT, "USD 5", "5 $"),
                                talks("c")
                                        .according("Reuters", Aspect.AMOUNT, "USD 5", "5 dollars")
                                        .according("Bloomberg", Aspect.AMOUNT, "USD 5", "five dollars"))
                        .origins());
    }

    @Test
    void oneReportIsNeverMoreThanOneOrigin() {
        Row row = amount(
                talks("a")
                        .according("Reuters", Aspect.AMOUNT, "USD 5", "5 dollars")
                        .according("Bloomberg", Aspect.AMOUNT, "USD 5", "five dollars"),
                talks("b"));
        assertEquals(1, row.origins());
        assertEquals("$5, in one report only", row.summary());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarn                                 | the company itself
            Nordlys                              | a party
            Ida Holm                             | somebody of the deal
            Holm                                 | the same by the last name
            sources                              | nobody that is named
            a person with knowledge of the deal  | nobody that is named
            the CEO                              | nobody that is named
            its announcement on Tuesday          | nobody that is named
            """)
    void whomEachReportAskedItselfIsNoSourceOfBoth(String attribution, String who) {
        Row row = amount(
                talks("a").person("Ida Holm").according(attribution, Aspect.AMOUNT, "USD 5000000", "$5 million"),
                talks("b").according(attribution, Aspect.AMOUNT, "USD 5000000", "5m"));
        assertEquals(2, row.origins(), who);
        assertEquals(List.of(), row.sources());
    }

    @Test
    void whoConfirmsWhatOthersReportedIsAnOrigin() {
        assertEquals(
                2,
                amount(
                                talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 5", "$5"),
                                talks("b")
                                        .according("Bloomberg", Aspect.AMOUNT, "USD 5", "5 $")
                                        .according("a spokesman for Tarn", Aspect.AMOUNT, "USD 5", "five dollars"))
                        .origins());
    }

    @Test
    void whatIsPublicNeedsNoSourceAndWhatIsRepeatedIsNotFoundOut() {
        Story cites = talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 5", "$5");
        Story tells = done("b")
                .claim(Aspect.AMOUNT, "USD 5", "5 dollars")
                .according("Bloomberg", Aspect.AMOUNT, "USD 5", "5 $");
        assertEquals(2, amount(cites, tells).origins());
        Story repeats = done("b")
                .according("Bloomberg", Aspect.AMOUNT, "USD 5", "5 $")
                .claim(Aspect.AMOUNT, "USD 5", "5 dollars");
        assertEquals(1, amount(cites, repeats).origins());
    }

    @Test
    void aSourceCountsForTheFactThatItIsNamedFor() {
        Comparison comparison = compared(
                talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 5", "$5").claim(Aspect.STAKE, "49 %", "49%"),
                talks("b").according("Bloomberg", Aspect.AMOUNT, "USD 5", "5 $").claim(Aspect.STAKE, "49 %", "49 %"));
        assertEquals(1, comparison.row(Aspect.AMOUNT).orElseThrow().origins());
        assertEquals(2, comparison.row(Aspect.STAKE).orElseThrow().origins());
    }

    @Test
    void aSourceCountsForTheValueThatItIsNamedFor() {
        Row row = amount(
                talks("a").according("Bloomberg", Aspect.AMOUNT, "USD 9", "$9").claim(Aspect.AMOUNT, "USD 5", "$5"),
                talks("b").according("Bloomberg", Aspect.AMOUNT, "USD 9", "9 $").claim(Aspect.AMOUNT, "USD 5", "5 $"));
        assertEquals("$5", consensusWords(row));
        assertEquals(2, consensus(row));
    }

    @Test
    void whomSomebodyToldHasFoundItOut() {
        Row row = amount(
                Story.of("a")
                        .quote("Ida Holm", "We paid them $5 million in all.", "Decrypt")
                        .rumoured("Nordlys", "Tarn")
                        .inTheQuote("Ida Holm", Aspect.AMOUNT, "USD 5000000", "$5 million"),
                talks("b").according("Decrypt", Aspect.AMOUNT, "USD 5000000", "5m"));
        assertEquals(1, row.origins());
        assertEquals("$5 million, in two reports of one origin; both cite Decrypt", row.summary());
    }

    @Test
    void aReportThatHasEverythingFromOthersIsNoOriginOfTheDeal() {
        Comparison comparison = compared(
                talks("a")
                        .outlet("Sea Echo")
                        .claim(Aspect.AMOUNT, "USD 5", "$5")
                        .claim(Aspect.STAKE, "49 %", "49%"),
                told("b").according("Sea Echo", Aspect.AMOUNT, "USD 5", "5 $"),
                told("c")
                        .according("Sea Echo", Aspect.AMOUNT, "USD 5", "5 dollars")
                        .claim(Aspect.STAKE, "40 %", "40%"));
        assertEquals(2, comparison.originCount());
        assertEquals(
                List.of(List.of(), List.of("Sea Echo"), List.of()),
                comparison.origins().stream().map(comparison::takenFrom).toList());
        Row stake = comparison.row(Aspect.STAKE).orElseThrow();
        assertEquals(
                1, comparison.originsOf(stake, statement -> statement.text().equals("40%")));
    }

    /** Talks of which the report knows by the source that it names. */
    private static Story told(String id) {
        return talks(id).inTheNews("Sea Echo", Aspect.CONTROL, "= minority", "MINORITY");
    }

    private static Story talks(String id) {
        return Story.of(id).rumoured("Nordlys", "Tarn");
    }

    private static Story done(String id) {
        return Story.of(id).invests("Nordlys", "Tarn");
    }

    private static Comparison compared(Story... stories) {
        List<DealGroup> deals =
                DealGrouping.of(Arrays.stream(stories).map(Story::report).toList());
        assertEquals(1, deals.size());
        return Comparison.of(deals.get(0));
    }

    private static Row amount(Story... stories) {
        return compared(stories).row(Aspect.AMOUNT).orElseThrow();
    }

    private static int consensus(Row row) {
        return Objects.requireNonNull(row.consensus()).origins();
    }

    private static String consensusWords(Row row) {
        return Objects.requireNonNull(row.consensus()).words();
    }
}
