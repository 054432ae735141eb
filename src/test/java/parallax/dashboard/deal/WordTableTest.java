package parallax.dashboard.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void wordsThatAnswerEachOtherStandInOneColumn() {
        assertEquals(
                """
                our open | models | rival | every | closed system
                our open | [fashions] | rival | every | closed system
                our open | models | rival | [each] | closed system""",
                table(
                        "our open models rival every closed system",
                        "our open fashions rival every closed system",
                        "our open models rival each closed system"));
    }

    @Test
    void whatIsLeftOutLeavesItsColumnEmptyAndWhatIsPutInStandsBesideItsNeighbour() {
        assertEquals("""
                we | never | sell the | harbour
                we | [] | sell the | harbour
                we | never | sell the | [old harbour]""", table("we never sell the harbour", "we sell the harbour", "we never sell the old harbour"));
    }

    @Test
    void oneChangeThatCoversSeveralColumnsSpansThem() {
        WordTable table = WordTable.of(List.of("a b c d", "a x d", "a b y d"));

        assertEquals(
                List.of(1, 2, 1),
                table.rows().get(1).stream().map(WordTable.Cell::columns).toList());
        for (List<WordTable.Cell> row : table.rows()) {
            assertEquals(4, row.stream().mapToInt(WordTable.Cell::columns).sum());
        }
    }

    @Test
    void caseAndPunctuationAreNoChange() {
        assertEquals("""
                It | buys | time
                It | buys | time
                It | [sells] | time""", table("It buys time", "it buys time,", "it sells time"));
    }

    private static String table(String... wordings) {
        return WordTable.of(List.of(wordings)).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.changed() ? "[" + cell.text() + "]" : cell.text())
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
