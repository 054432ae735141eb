package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parallax.comparison.Story.investor;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Cell.State;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Precision;

class RemarksTest {

    @Test
    void theSameNumberInAnotherCurrencyLooksLikeASlip() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion"),
                raised("b").claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion"),
                raised("c").claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion"));
        Row amount = comparison.row(Aspect.AMOUNT).orElseThrow();
        assertEquals(Verdict.DIFFER, amount.verdict());
        String words = "$1.3 billion beside €1.3 billion elsewhere: probably a slip of the currency";
        assertEquals(List.of(new Remark(Remark.Kind.CURRENCY_SLIP, words, List.of("b"))), comparison.remarks(amount));
        assertTrue(amount.summary().endsWith(words), amount::summary);
    }

    @Test
    void aConversionThatSomeReportPrintsIsNoContradiction() {
        Row amount = compared(
                        raised("a")
                                .claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion")
                                .converted(Aspect.AMOUNT, "USD 1500000000", "$1.5 billion"),
                        raised("b").claim(Aspect.AMOUNT, "USD 1510000000", "$1.51 billion"),
                        raised("c").claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion"))
                .row(Aspect.AMOUNT)
                .orElseThrow();
        assertEquals(Verdict.COMPATIBLE, amount.verdict());
    }

    @Test
    void anotherSumIsNoConversion() {
        Row amount = compared(
                        raised("a")
                                .claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion")
                                .converted(Aspect.AMOUNT, "USD 1500000000", "$1.5 billion"),
                        raised("b").claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion"),
                        raised("c").claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion"))
                .row(Aspect.AMOUNT)
                .orElseThrow();
        assertEquals(Verdict.DIFFER, amount.verdict());
    }

    @Test
    void copiesDoNotOutvoteTheRightCurrency() {
        String text = "Tarn builds radars for small boats in a shed behind the harbour of Bergen.\n"
                + "Its two founders met on a ferry and kept arguing about antennas ever since.\n"
                + "They hope to sell a thousand sets before the herring season opens.";
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion"),
                raised("b").claim(Aspect.AMOUNT, "EUR 1300000000", "1,3 bn euros"),
                raised("c")
                        .claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion")
                        .text(text),
                raised("d")
                        .claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion")
                        .text(text),
                raised("e")
                        .claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion")
                        .text(text));
        assertEquals(3, comparison.origins().size());
        assertEquals(
                List.of("$1.3 billion beside €1.3 billion elsewhere: probably a slip of the currency [c, d, e]"),
                remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void whatIsDeniedIsNoPartOfTheRound() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion"),
                raised("b")
                        .claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion")
                        .claim(
                                Aspect.AMOUNT,
                                "USD 5500000000",
                                "not $5.5 billion",
                                Precision.EXACT,
                                Modality.DENIED,
                                null),
                raised("c").claim(Aspect.AMOUNT, "USD 5500000000", "$5.5 billion"));
        assertEquals(List.of(), remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void aConversionIsNoSlip() {
        Comparison comparison = compared(
                raised("a")
                        .claim(Aspect.AMOUNT, "EUR 1300000000", "€1.3 billion")
                        .claim(Aspect.AMOUNT, "USD 1500000000", "$1.5 billion"),
                raised("b").claim(Aspect.AMOUNT, "USD 1500000000", "$1.5 billion"),
                raised("c").claim(Aspect.AMOUNT, "USD 1700000000", "$1.7 billion"));
        assertEquals(List.of(), remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void whatOneInvestorPutsInIsNotTheRound() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion"),
                raised("b")
                        .claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion")
                        .claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion"),
                raised("c").claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion"));
        assertEquals(
                List.of("$1.3 billion is probably what one investor puts in, $6.6 billion the whole round [c]"),
                remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void aStakeOfOneIsPartOfARoundOfSeveral() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion"),
                raised("b").claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion"),
                Story.of("c")
                        .published("2025-06-12")
                        .invests("Nordlys", "Tarn")
                        .claim(Aspect.AMOUNT, "USD 1300000000", "$1.3 billion")
                        .claim(Aspect.VALUATION, "USD 90000000000", "$90 billion"));
        assertEquals(
                List.of("$1.3 billion is probably what one investor puts in, $6.6 billion the whole round [c]"),
                remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void twoFiguresThatNothingExplainsAreLeftAlone() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.AMOUNT, "USD 6600000000", "$6.6 billion"),
                raised("b").claim(Aspect.AMOUNT, "USD 5500000000", "$5.5 billion"));
        assertEquals(List.of(), remarks(comparison, Aspect.AMOUNT));
    }

    @Test
    void aValueBeforeTheMoneyIsNoOtherValue() {
        Comparison comparison = compared(
                raised("a")
                        .claim(Aspect.AMOUNT, "EUR 1700000000", "€1.7 billion")
                        .claim(Aspect.VALUATION, "EUR 11700000000", "€11.7 billion"),
                raised("b")
                        .claim(Aspect.AMOUNT, "EUR 1700000000", "€1.7 billion")
                        .claim(Aspect.VALUATION, "EUR 11700000000", "€11.7 billion"),
                raised("c").claim(Aspect.VALUATION, "EUR 10000000000", "€10 billion"));
        assertEquals(
                List.of("€10 billion is probably the value before the money, €11.7 billion the one after it [c]"),
                remarks(comparison, Aspect.VALUATION));
    }

    @Test
    void aFigureThatDoesNotFitIsMarkedWithTheSum() {
        Comparison comparison = compared(raised("a")
                .claim(Aspect.AMOUNT, "USD 30000000", "$30 million")
                .claim(Aspect.STAKE, "20 %", "a fifth")
                .claim(Aspect.VALUATION, "USD 500000000", "$500 million"));
        assertEquals(
                List.of("$30 million for 20 % values the whole at $150 million: 30 ÷ 0.2 = 150."
                        + " The report says $500 million, which does not fit. [a]"),
                remarks(comparison, Aspect.VALUATION));
    }

    @Test
    void silenceACutTextAndTermsKeptBackAreThreeThings() {
        Row amount = compared(
                        raised("a").claim(Aspect.AMOUNT, "USD 30000000", "$30 million"),
                        raised("b"),
                        raised("c").truncated(),
                        raised("d")
                                .truncated()
                                .claim(
                                        Aspect.TERMS_UNDISCLOSED,
                                        "= financial terms",
                                        "Financial terms were not disclosed"))
                .row(Aspect.AMOUNT)
                .orElseThrow();
        assertEquals(
                List.of(State.STATED, State.SILENT, State.TRUNCATED, State.UNDISCLOSED),
                amount.cells().stream().map(Cell::state).toList());
        assertEquals(
                "Financial terms were not disclosed",
                amount.cells().get(3).withheld().get(0).text());
        assertEquals(
                "$30 million, in one report only; one says that it is not disclosed; one is cut short",
                amount.summary());
    }

    @Test
    void whoKeepsTheValuationBackMayStillTellTheStake() {
        Comparison comparison = compared(
                raised("a").claim(Aspect.STAKE, "20 %", "20%").claim(Aspect.VALUATION, "USD 500000000", "$500 million"),
                raised("b").claim(Aspect.TERMS_UNDISCLOSED, "= did not disclose", "It did not disclose its valuation"));
        assertEquals(State.SILENT, state(comparison, Aspect.STAKE));
        assertEquals(State.UNDISCLOSED, state(comparison, Aspect.VALUATION));
    }

    private static State state(Comparison comparison, Aspect aspect) {
        return comparison.row(aspect).orElseThrow().cells().get(1).state();
    }

    private static Story raised(String id) {
        return Story.of(id).published("2025-06-12").raises("Tarn", investor("Nordlys"), investor("Fjord"));
    }

    private static List<String> remarks(Comparison comparison, Aspect aspect) {
        return comparison.remarks(comparison.row(aspect).orElseThrow()).stream()
                .map(remark -> remark.words() + " " + remark.articles())
                .toList();
    }

    private static Comparison compared(Story... stories) {
        List<DealGroup> deals =
                DealGrouping.of(Arrays.stream(stories).map(Story::report).toList());
        assertEquals(1, deals.size());
        return Comparison.of(deals.get(0));
    }
}
