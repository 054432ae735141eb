package parallax.archive;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, and the values they compare with. */
final class Conditions {

    /** The most words of a search that are looked for; nobody types more. */
    private static final int MOST_WORDS = 12;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition on the parameter {@code name}, unless there is no value. */
    Conditions when(@Nullable Object value, String name, String condition) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /**
     * For each word of {@code search}, adds the condition that {@code condition} makes of a pattern, to be written after
     * {@code … ilike}.
     */
    Conditions words(@Nullable String search, UnaryOperator<String> condition) {
        if (search == null || search.isBlank()) {
            return this;
        }
        for (String word : words(search)) {
            String name = "word" + values.size();
            when("%" + escaped(word) + "%", name, condition.apply(":" + name + " escape '!'"));
        }
        return this;
    }

    /** The words that a search looks for, in lower case. */
    static List<String> words(String search) {
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** As {@link #where()}, with one more condition; empty for none. */
    String where(String more) {
        if (more.isEmpty()) {
            return where();
        }
        return conditions.isEmpty() ? " where " + more : where() + " and " + more;
    }

    /** As {@link #where()}, for a query that has conditions already. */
    String and() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
