package parallax.dashboard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.extraction.DealType;

class AskedTest {

    @Test
    void whatIsBlankAsksForNothing() {
        assertNull(asked("q", "  ").text("q"));
        assertNull(asked("type", "").choice("type", DealType.class));
    }

    @ParameterizedTest
    @CsvSource({"FUNDING_ROUND", "funding_round", "funding-round", "funding round"})
    void aChoiceIsUnderstoodInAnyCase(String value) {
        assertEquals(DealType.FUNDING_ROUND, asked("type", value).choice("type", DealType.class));
    }

    @ParameterizedTest
    @CsvSource({"14.3b, 14300000000.0", "870 m, 870000000", "'1,000', 1000", "$5M, 5000000"})
    void anAmountMayBeShort(String value, BigDecimal amount) {
        assertEquals(0, amount.compareTo(asked("min", value).amount("min")));
    }

    @Test
    void aMonthOrYearIsAllOfItsDays() {
        assertEquals(LocalDate.of(2024, 2, 1), asked("from", "2024-02").from("from"));
        assertEquals(LocalDate.of(2024, 2, 29), asked("to", "2024-02").to("to"));
        assertEquals(LocalDate.of(2024, 12, 31), asked("to", "2024").to("to"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2024-13",
        "from, yesterday",
        "from, 2024-02-31",
        "min, lots",
        "min, 1e9",
        "page, 0",
        "page, -1",
        "size, x",
        "disputed, maybe",
        "type, GIFT"
    })
    void whatIsNotUnderstoodIsNamed(String name, String value) {
        BadParameter problem = assertThrows(BadParameter.class, () -> understand(asked(name, value), name));

        assertEquals(name, problem.parameter());
        assertTrue(problem.getMessage().contains("“" + value + "”"), problem.getMessage());
    }

    @Test
    void aPageIsNeverLargerThanItMayBe() {
        assertEquals(200, asked("size", "5000").page(50, 200).size());
        assertEquals(50, asked("page", "3").page(50, 200).size());
    }

    @Test
    void aChangedFilterStartsOnTheFirstPage() {
        Asked asked = Asked.of(Map.of("page", new String[] {"4"}, "q", new String[] {"chips"}));

        assertEquals("/deals?q=chips&type=FUND", asked.link("/deals", "type", "FUND"));
        assertEquals("/deals", asked.link("/deals", "q", ""));
    }

    private static Object understand(Asked asked, String name) {
        return switch (name) {
            case "from" -> asked.from(name);
            case "min" -> asked.amount(name);
            case "disputed" -> asked.flag(name);
            case "type" -> asked.choice(name, DealType.class);
            default -> asked.page(50, 200);
        };
    }

    private static Asked asked(String name, String value) {
        return Asked.of(Map.of(name, new String[] {value}));
    }
}
