package parallax.comparison.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.comparison.Story;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.text.Span;

class AlignmentTest {

    @ParameterizedTest(name = "{1} {0} and {3} {2}: {4}")
    @CsvSource({
        "USD 14300000000, EXACT,       USD 14300000000, EXACT,       AGREE",
        "USD 14300000000, EXACT,       USD 14300000000, APPROXIMATE, AGREE",
        "USD 14300000000, EXACT,       USD 14000000000, AT_LEAST,    COMPATIBLE",
        "USD 14300000000, EXACT,       USD 14000000000, EXACT,       COMPATIBLE",
        "USD 14300000000, EXACT,       USD 14300000000, AT_LEAST,    COMPATIBLE",
        "USD 29000000000, AT_LEAST,    USD 29000000000, AT_LEAST,    AGREE",
        "USD 29000000000, AT_LEAST,    USD 28900000000, EXACT,       DIFFER",
        "USD 15000000000, AT_MOST,     USD 14300000000, EXACT,       COMPATIBLE",
        "USD 14000000000, AT_MOST,     USD 14300000000, EXACT,       DIFFER",
        "USD 10000000000, AT_LEAST,    USD 29000000000, EXACT,       DIFFER",
        "USD 15000000000, APPROXIMATE, USD 14300000000, EXACT,       COMPATIBLE",
        "USD 15000000000, APPROXIMATE, USD 12000000000, EXACT,       DIFFER",
        "USD 10000000000 to 15000000000, RANGE, USD 14300000000, EXACT, COMPATIBLE",
        "USD 10000000000 to 15000000000, RANGE, USD 16000000000, EXACT, DIFFER",
        "USD 10000000000 to 15000000000, RANGE, USD 10000000000 to 15000000000, RANGE, AGREE",
        "USD 100000000,   EXACT,       USD 130000000,   EXACT,       DIFFER",
        "USD 1300000000,  EXACT,       EUR 1300000000,  EXACT,       DIFFER",
    })
    void moneyAlignsByHowExactlyItIsGiven(
            String left, Precision leftPrecision, String right, Precision rightPrecision, Verdict verdict) {
        assertAligned(Aspect.AMOUNT, left, leftPrecision, right, rightPrecision, verdict);
    }

    @ParameterizedTest(name = "{1} {0} and {3} {2}: {4}")
    @CsvSource({
        "49 %, EXACT,    49 %, EXACT,       AGREE",
        "49 %, EXACT,    50 %, APPROXIMATE, COMPATIBLE",
        "1 %,  EXACT,    2.4 %, APPROXIMATE, DIFFER",
        "49 %, EXACT,    40 %, AT_LEAST,    COMPATIBLE",
        "49 %, EXACT,    51 %, EXACT,       DIFFER",
        "30 %, EXACT,    50 %, APPROXIMATE, DIFFER",
    })
    void sharesAlignByHowExactlyTheyAreGiven(
            String left, Precision leftPrecision, String right, Precision rightPrecision, Verdict verdict) {
        assertAligned(Aspect.STAKE, left, leftPrecision, right, rightPrecision, verdict);
    }

    @ParameterizedTest(name = "{1} {0} and nearly half: {2}")
    @CsvSource({
        "49 %, EXACT,    AGREE",
        "50 %, EXACT,    AGREE",
        "47 %, EXACT,    COMPATIBLE",
        "40 %, EXACT,    DIFFER",
        "49 %, AT_LEAST, COMPATIBLE",
    })
    void nearlyHalfIs49Percent(String share, Precision precision, Verdict verdict) {
        Span nowhere = new Span(0, 0);
        Statement half = new Statement(
                Story.value("50 %"),
                "nearly half",
                Precision.APPROXIMATE,
                Modality.ASSERTED,
                null,
                null,
                nowhere,
                nowhere);
        Statement other = statement(share, precision, Modality.ASSERTED);
        assertEquals(verdict, Alignment.of(Aspect.STAKE, half, other));
        assertEquals(verdict, Alignment.of(Aspect.STAKE, other, half), "the other way round");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2025-06-13, 2025-06-13, AGREE",
        "2025-06-13, 2025-06,    COMPATIBLE",
        "2025-06-13, 2025-06-12, DIFFER",
        "2025-06-13, FRIDAY,     AGREE",
        "2025-06-13, THURSDAY,   DIFFER",
        "THURSDAY,   THURSDAY,   AGREE",
        "THURSDAY,   FRIDAY,     DIFFER",
        "2025-06,    FRIDAY,     COMPATIBLE",
    })
    void daysAlignAsFarAsTheyAreKnown(String left, String right, Verdict verdict) {
        assertAligned(Aspect.ANNOUNCED_ON, left, Precision.EXACT, right, Precision.EXACT, verdict);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTROL       | minority            | minority, nonvoting   | COMPATIBLE",
                "CONTROL       | minority            | non-voting            | COMPATIBLE",
                "CONTROL       | minority, nonvoting | nonvoting minority    | AGREE",
                "CONTROL       | minority            | majority              | DIFFER",
                "CONTROL       | nonvoting           | voting                | DIFFER",
                "RANK          | second-largest deal | second biggest buy    | AGREE",
                "RANK          | second-largest deal | third-largest deal    | DIFFER",
                "RANK          | largest deal        | most complicated deal | COMPATIBLE",
                "ROUND         | Series B            | series B round        | AGREE",
                "ROUND         | Series B            | Series C              | DIFFER",
                "ROUND         | Seed                | seed funding          | AGREE",
                "CONSIDERATION | cash                | cash and stock        | COMPATIBLE",
                "CONSIDERATION | cash                | stock                 | DIFFER",
                "HEADQUARTERS  | Oslo                | Oslo, Norway          | COMPATIBLE",
                "HEADQUARTERS  | Oslo                | Bergen                | DIFFER",
                "INDEPENDENCE  | independent         | not independent       | DIFFER",
                "INDEPENDENCE  | stays independent   | operational autonomy  | AGREE",
                "PURPOSE       | chips               | data centres          | COMPATIBLE",
            })
    void wordsAlignByAspect(Aspect aspect, String left, String right, Verdict verdict) {
        assertAligned(aspect, "= " + left, Precision.EXACT, "= " + right, Precision.EXACT, verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PLANNED, AGREE", "REPORTED, AGREE", "POSSIBLE, AGREE", "EXPECTED, AGREE", "DENIED, DIFFER"})
    void modalityMakesNoDifferenceButADenialContradicts(Modality modality, Verdict verdict) {
        Statement asserted = statement("USD 5000000", Precision.EXACT, Modality.ASSERTED);
        Statement other = statement("USD 5000000", Precision.EXACT, modality);
        assertEquals(verdict, Alignment.of(Aspect.AMOUNT, asserted, other));
        assertEquals(verdict, Alignment.of(Aspect.AMOUNT, other, asserted));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "chief executive officer,  CEO,                      AGREE",
        "Chief Strategy Officer,   chief strategy officer,   AGREE",
        "Chief Strategy Officer,   Chief Technique Officer,  DIFFER",
        "interim CEO,              interim chief executive,  AGREE",
        "interim CEO,              CEO,                      COMPATIBLE",
        "co-founder,               CEO,                      COMPATIBLE",
        "head of research,         head of sales,            DIFFER",
    })
    void titlesAlign(String left, String right, Verdict verdict) {
        assertEquals(verdict, RoleFacts.titles(left, right));
        assertEquals(verdict, RoleFacts.titles(right, left));
    }

    private static void assertAligned(
            Aspect aspect,
            String left,
            Precision leftPrecision,
            String right,
            Precision rightPrecision,
            Verdict verdict) {
        Statement l = statement(left, leftPrecision, Modality.ASSERTED);
        Statement r = statement(right, rightPrecision, Modality.ASSERTED);
        assertEquals(verdict, Alignment.of(aspect, l, r));
        assertEquals(verdict, Alignment.of(aspect, r, l), "the other way round");
        assertEquals(Verdict.AGREE, Alignment.of(aspect, l, l), "with itself");
    }

    private static Statement statement(String value, Precision precision, Modality modality) {
        Span nowhere = new Span(0, 0);
        return new Statement(Story.value(value), value, precision, modality, null, null, nowhere, nowhere);
    }
}
