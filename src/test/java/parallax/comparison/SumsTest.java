package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parallax.comparison.Story.investor;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.comparison.grouping.DealGrouping;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.Precision;

class SumsTest {

    /** Amounts and valuations in millions; the stake in percent. */
    @ParameterizedTest
    @CsvSource({
        "14300, 49, 29000, EXACT,    FITS,         14.3 ÷ 0.49 ≈ 29.2",
        "14300, 49, 29000, AT_LEAST, FITS,         14.3 ÷ 0.49 ≈ 29.2",
        "14300, 49, 40000, EXACT,    DOES_NOT_FIT, 14.3 ÷ 0.49 ≈ 29.2",
        "500,   5,  10000, EXACT,    FITS,         0.5 ÷ 0.05 = 10",
        "500,   5,  9500,  EXACT,    FITS,         0.5 ÷ 0.05 = 10",
        "500,   5,  1000,  EXACT,    DOES_NOT_FIT, 0.5 ÷ 0.05 = 10",
        "30,    20, 150,   EXACT,    FITS,         30 ÷ 0.2 = 150",
        "30,    20, 120,   EXACT,    FITS,         30 ÷ 0.2 = 150",
        "30,    20, 200,   AT_MOST,  FITS,         30 ÷ 0.2 = 150",
        "30,    20, 200,   EXACT,    DOES_NOT_FIT, 30 ÷ 0.2 = 150"
    })
    void thePriceOfAStakeImpliesThePriceOfTheWhole(
            long amount, int stake, long valuation, Precision precision, Sum.Outcome outcome, String formula) {
        Story story = Story.of("a")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(amount), "the price")
                .claim(Aspect.STAKE, stake + " %", "the share")
                .claim(Aspect.VALUATION, usd(valuation), "the worth", precision);
        Sum sum = only(story);
        assertEquals(formula, sum.formula());
        assertEquals(outcome, sum.outcome());
        assertEquals(Sum.Kind.PRICE_BY_STAKE, sum.kind());
    }

    @Test
    void aSumIsToldInWordsWithWhatTheReportSays() {
        Story story = Story.of("a")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(14300), "$14.3 billion")
                .claim(Aspect.STAKE, "49 %", "49%")
                .claim(Aspect.VALUATION, usd(40000), "$40 billion");
        assertEquals(
                "$14.3 billion for 49 % values the whole at $29.2 billion: 14.3 ÷ 0.49 ≈ 29.2."
                        + " The report says $40 billion, which does not fit.",
                only(story).words());
    }

    @Test
    void aValueThatFitsBeforeTheMoneyIsSaidToDoSo() {
        Story story = Story.of("a")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(30), "$30 million")
                .claim(Aspect.STAKE, "20 %", "a fifth")
                .claim(Aspect.VALUATION, usd(120), "$120 million");
        assertEquals(
                "$30 million for 20 % values the whole at $150 million: 30 ÷ 0.2 = 150."
                        + " The report says $120 million, which fits before the money.",
                only(story).words());
    }

    @Test
    void whatAReportLeavesToItsReadersIsImplied() {
        Story story = Story.of("a")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(14300), "$14.3 billion")
                .claim(Aspect.STAKE, "49 %", "49%");
        assertEquals(Sum.Outcome.IMPLIED, only(story).outcome());
    }

    @ParameterizedTest
    @CsvSource({"11700, FITS", "12000, FITS", "13500, DOES_NOT_FIT", "10000, IMPLIED"})
    void theValueBeforeTheMoneyAndTheMoneyMakeTheValueAfterIt(long after, Sum.Outcome outcome) {
        Story story = Story.of("a")
                .raises("Tarn", investor("Nordlys"))
                .claim(Aspect.PRE_MONEY_VALUATION, usd(10000), "$10 billion")
                .claim(Aspect.AMOUNT, usd(1700), "$1.7 billion")
                .claim(Aspect.VALUATION, usd(after), "the worth");
        Sum sum = only(story);
        assertEquals("10 + 1.7 = 11.7", sum.formula());
        assertEquals(outcome, sum.outcome());
    }

    @Test
    void whereTwoAmountsAreToldOnlyTheOneThatFitsIsReckonedWith() {
        Story fits = Story.of("a")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(100), "$100 million")
                .claim(Aspect.AMOUNT, usd(30), "$30 million")
                .claim(Aspect.STAKE, "20 %", "a fifth")
                .claim(Aspect.VALUATION, usd(150), "$150 million");
        assertEquals("30 ÷ 0.2 = 150", only(fits).formula());
        Story none = Story.of("b")
                .invests("Nordlys", "Tarn")
                .claim(Aspect.AMOUNT, usd(100), "$100 million")
                .claim(Aspect.AMOUNT, usd(50), "$50 million")
                .claim(Aspect.STAKE, "20 %", "a fifth")
                .claim(Aspect.VALUATION, usd(150), "$150 million");
        assertEquals(List.of(), sums(none));
    }

    @Test
    void otherCurrenciesDenialsAndDebtAreNotReckonedWith() {
        assertEquals(
                List.of(),
                sums(
                        Story.of("a")
                                .raises("Tarn", investor("Nordlys"))
                                .claim(Aspect.PRE_MONEY_VALUATION, "EUR 10000000000", "€10 billion")
                                .claim(Aspect.AMOUNT, usd(1700), "$1.7 billion"),
                        Story.of("b")
                                .raises("Tarn", investor("Nordlys"))
                                .claim(
                                        Aspect.AMOUNT,
                                        usd(10),
                                        "not $10 million",
                                        Precision.EXACT,
                                        Modality.DENIED,
                                        null)
                                .claim(Aspect.STAKE, "10 %", "a tenth"),
                        Story.of("c")
                                .deal(DealType.DEBT_FINANCING, DealStatus.COMPLETED, Story.target("Tarn"))
                                .claim(Aspect.AMOUNT, usd(10), "$10 million")
                                .claim(Aspect.STAKE, "10 %", "a tenth")));
    }

    private static String usd(long millions) {
        return "USD " + millions + "000000";
    }

    private static List<Sum> sums(Story... stories) {
        return DealGrouping.of(Arrays.stream(stories).map(Story::report).toList()).stream()
                .flatMap(deal -> Comparison.of(deal).sums().stream())
                .toList();
    }

    private static Sum only(Story story) {
        List<Sum> sums = sums(story);
        assertEquals(1, sums.size());
        return sums.get(0);
    }
}
