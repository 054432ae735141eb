package parallax.dashboard.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.extraction.Precision;
import parallax.extraction.Value;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14300000000   | USD | $14.3 billion
            1300000000    | EUR | €1.3 billion
            870000000     | USD | $870 million
            1500000000000 | USD | $1.5 trillion
            250000        | CHF | CHF 250,000
            999500        | GBP | £999,500
            1234567891    | USD | $1,234,567,891
            1250          | JPY | ¥1,250
            0             | USD | $0
            """)
    void moneyIsRoundOnlyWhereItIs(String amount, String currency, String words) {
        assertEquals(words, Wording.of(Value.Money.of(amount, currency)));
    }

    @Test
    void aRangeNamesBothEnds() {
        assertEquals(
                "$2 billion to $3 billion",
                Wording.of(new Value.Money(new BigDecimal("2e9"), new BigDecimal("3e9"), "USD")));
        assertEquals("10 to 12.5 %", Wording.of(new Value.Percent(BigDecimal.TEN, new BigDecimal("12.5"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-12 | 12 June 2025
            2025-06-02 | 2 June 2025
            2025-06    | June 2025
            2025       | 2025
            """)
    void aDateIsNeverMoreExactThanItIsKnown(String edtf, String words) {
        assertEquals(words, Wording.date(edtf));
    }

    @Test
    void aWeekdayAloneStaysOne() {
        assertEquals("a Friday, date unknown", Wording.of(new Value.Day(null, DayOfWeek.FRIDAY, false)));
    }

    @Test
    void aDateWorkedOutSaysSo() {
        Value day = new Value.Day("2025-06-12", DayOfWeek.THURSDAY, true);

        assertEquals("12 June 2025", Wording.of(day));
        assertEquals("Thursday in the text, date inferred", Wording.dateNote(day));
    }

    @Test
    void precisionComesInWords() {
        Value share = Value.Percent.of("49");

        assertEquals("49 %", Wording.of(share, Precision.EXACT));
        assertEquals("about 49 %", Wording.of(share, Precision.APPROXIMATE));
        assertEquals("at least 49 %", Wording.of(share, Precision.AT_LEAST));
        assertEquals("at most 49 %", Wording.of(share, Precision.AT_MOST));
    }

    @Test
    void listsReadAsASentence() {
        assertEquals("", Wording.list(List.of()));
        assertEquals("A", Wording.list(List.of("A")));
        assertEquals("A and B", Wording.list(List.of("A", "B")));
        assertEquals("A, B and C", Wording.list(List.of("A", "B", "C")));
    }
}
