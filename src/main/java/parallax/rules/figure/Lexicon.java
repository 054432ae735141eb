package parallax.rules.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of numbers, currencies, percentages and months. */
final class Lexicon {

    private static final Map<String, String> CURRENCIES = Phrases.entries("currencies");
    private static final Map<String, String> NUMBERS = Phrases.entries("numbers");
    private static final Map<String, Magnitude> MAGNITUDES = magnitudes();
    private static final Map<String, String> MONTHS = Phrases.entries("months");
    private static final Set<String> YEAR_LEADS = Phrases.entries("year-leads").keySet();
    private static final Set<String> MONTH_LEADS =
            Phrases.entries("month-leads").keySet();
    private static final Map<String, Integer> NEAR = Map.of("last", -1, "this", 0, "next", 1);
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "pc", "percents");

    private Lexicon() {}

    /**
     * What scales a number.
     *
     * @param isLetter whether it is a short form that only a currency makes plain ("b", "bn")
     */
    record Magnitude(BigDecimal factor, boolean isLetter) {}

    static @Nullable Magnitude magnitude(String lower) {
        return MAGNITUDES.get(lower);
    }

    /** The ISO 4217 code of a sign ("$", "us$") or code ("usd", "rs"). */
    static @Nullable String currency(String lower) {
        String meaning = CURRENCIES.get(lower);
        int space = meaning == null ? -1 : meaning.indexOf(' ');
        return meaning == null || space < 0 ? meaning : meaning.substring(0, space);
    }

    /** Whether the abbreviation means other things, too, so that only a large number makes it a currency: "R 2". */
    static boolean isWary(String lower) {
        return CURRENCIES.getOrDefault(lower, "").endsWith(" large");
    }

    static @Nullable BigDecimal number(String lower) {
        String digits = NUMBERS.get(lower);
        return digits == null ? null : new BigDecimal(digits);
    }

    static boolean isPercent(String lower) {
        return PERCENT.contains(lower);
    }

    /** 1 to 12, or 0 for a word that is no month. */
    static int month(Piece piece) {
        String month = piece.isCapitalised() ? MONTHS.get(piece.stem()) : null;
        return month == null ? 0 : Integer.parseInt(month.split(" ")[0]);
    }

    /** Whether a month's name is no other word, name or verb. */
    static boolean isPlainMonth(Piece piece) {
        String month = MONTHS.get(piece.stem());
        return month != null && month.endsWith("plain");
    }

    /** Whether a number behind the word can be a year: "since 2014". */
    static boolean leadsYear(String lower) {
        return YEAR_LEADS.contains(lower);
    }

    /** Whether a month's name behind the word is that month: "in May". */
    static boolean leadsMonth(String lower) {
        return MONTH_LEADS.contains(lower);
    }

    /** How many weeks, months or years from now: -1 for "last", 0 for "this", 1 for "next"; null for other words. */
    static @Nullable Integer near(String lower) {
        return NEAR.get(lower);
    }

    /** A word of time that typing may glue to the next sentence ("in June.The"). */
    static boolean isTime(String lower) {
        return MONTHS.containsKey(lower) || Weekdays.of(lower) != null || lower.equals("year");
    }

    private static Map<String, Magnitude> magnitudes() {
        Map<String, Magnitude> magnitudes = new HashMap<>();
        Phrases.entries("magnitudes").forEach((word, meaning) -> {
            String[] parts = meaning.split(" ");
            magnitudes.put(word, new Magnitude(new BigDecimal(parts[0]), parts.length > 1));
        });
        return magnitudes;
    }
}
