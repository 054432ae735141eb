package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.comparison.Comparison;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.dashboard.words.Wording;
import parallax.extraction.Value;

/**
 * The different answers that the reports give to one question, the one with most independent origins first.
 *
 * <p>A report that gives an answer twice counts once, and reports of one origin count as one origin.
 */
record Answers(List<Answer> all) {

    /**
     * One answer.
     *
     * @param value in words
     * @param printed the same as the reports tell it: a weekday in their own word where the date is our inference
     * @param reports those that give it
     * @param origins how many independent origins they have
     */
    record Answer(String value, Set<String> printed, Set<String> reports, int origins) {

        /** As the reports tell it, where they tell it alike; otherwise the value. */
        String told() {
            return printed.size() == 1 ? printed.iterator().next() : value;
        }
    }

    static Answers of(Row row, Comparison comparison) {
        Map<String, Answer> byValue = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            for (Statement statement : cell.claims()) {
                String value = Wording.of(statement.value());
                Answer answer = byValue.computeIfAbsent(
                        key(statement.value()),
                        key -> new Answer(
                                value,
                                new LinkedHashSet<>(),
                                new LinkedHashSet<>(),
                                comparison.originsOf(
                                        row, said -> key(said.value()).equals(key))));
                answer.printed().add(printed(statement));
                answer.reports().add(cell.article());
            }
        }
        List<Answer> answers = new ArrayList<>(byValue.values());
        answers.sort(Comparator.comparingInt((Answer a) -> -a.origins())
                .thenComparingInt(a -> -a.reports().size()));
        return new Answers(List.copyOf(answers));
    }

    private static String printed(Statement statement) {
        boolean inferred = statement.value() instanceof Value.Day day && day.inferred() && day.weekday() != null;
        return inferred ? "“" + statement.text() + "”" : Wording.of(statement.value());
    }

    /** Place of the answer among all, or -1. */
    int indexOf(Value value) {
        for (int i = 0; i < all.size(); i++) {
            if (key(all.get(i).value()).equals(key(value))) {
                return i;
            }
        }
        return -1;
    }

    /** "A", "B" … for the answers of a disputed fact. */
    static String letter(int index) {
        return index < 0 ? "" : index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    private static String key(Value value) {
        return key(Wording.of(value));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
