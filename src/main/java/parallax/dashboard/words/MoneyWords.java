package parallax.dashboard.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.extraction.Value;

/** Money in words: "$14.3 billion", "€1.3 billion to €1.5 billion", "CHF 250,000". */
final class MoneyWords {

    private static final Map<String, String> SYMBOLS = Map.of(
            "USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "CAD", "CA$", "AUD", "A$", "CNY",
            "CN¥", "ILS", "₪");

    private MoneyWords() {}

    static String of(Value.Money money) {
        String from = one(money.amount(), money.currency());
        BigDecimal to = money.to();
        return to == null ? from : from + " to " + one(to, money.currency());
    }

    private static String one(BigDecimal amount, String currency) {
        String symbol = SYMBOLS.get(currency);
        return (symbol == null ? currency + " " : symbol) + number(amount);
    }

    private static String number(BigDecimal amount) {
        return scaled(amount, 12, " trillion")
                .or(() -> scaled(amount, 9, " billion"))
                .or(() -> scaled(amount, 6, " million"))
                .orElseGet(() -> grouped(amount));
    }

    private static Optional<String> scaled(BigDecimal amount, int power, String word) {
        BigDecimal scaled = amount.movePointLeft(power);
        boolean short3 = scaled.setScale(3, RoundingMode.DOWN).compareTo(scaled) == 0;
        return scaled.compareTo(BigDecimal.ONE) >= 0 && short3 ? Optional.of(grouped(scaled) + word) : Optional.empty();
    }

    static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }
}
