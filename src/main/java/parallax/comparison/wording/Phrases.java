package parallax.comparison.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Dates;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/** Values and counts in plain words: "$14.3 billion", "49 %", "12 June 2025", "three reports". */
public final class Phrases {

    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "ILS", "₪");

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Phrases() {}

    /** The value without its precision. */
    public static String value(Value value) {
        if (value instanceof Value.Money money) {
            String from = money(money.amount(), money.currency());
            return money.to() == null ? from : from + " to " + money(money.to(), money.currency());
        }
        if (value instanceof Value.Percent percent) {
            String from = number(percent.percent(), 2);
            return (percent.to() == null ? from : from + " to " + number(percent.to(), 2)) + " %";
        }
        if (value instanceof Value.Day day) {
            return day(day.edtf(), day.weekday());
        }
        return ((Value.Words) value).text();
    }

    /** The value as exactly as it is given: "more than $29 billion", "about 12 %". */
    public static String value(Value value, Precision precision) {
        String words = value(value);
        return switch (precision) {
            case EXACT, RANGE -> words;
            case APPROXIMATE -> "about " + words;
            case AT_LEAST -> "more than " + words;
            case AT_MOST -> "up to " + words;
        };
    }

    private static String day(@Nullable String edtf, @Nullable DayOfWeek weekday) {
        return edtf != null ? Dates.words(edtf) : weekday != null ? Dates.words(weekday) : "an unknown day";
    }

    private static String money(BigDecimal amount, String currency) {
        String symbol = SYMBOLS.getOrDefault(currency, currency + " ");
        if (amount.compareTo(BigDecimal.TEN.pow(12)) >= 0) {
            return symbol + number(amount.movePointLeft(12), 3) + " trillion";
        }
        if (amount.compareTo(BigDecimal.TEN.pow(9)) >= 0) {
            return symbol + number(amount.movePointLeft(9), 3) + " billion";
        }
        if (amount.compareTo(BigDecimal.TEN.pow(6)) >= 0) {
            return symbol + number(amount.movePointLeft(6), 3) + " million";
        }
        return symbol + number(amount, 2);
    }

    private static String number(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Up to ten in letters. */
    public static String count(int count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    /** "one report", "two reports". */
    public static String count(int count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
