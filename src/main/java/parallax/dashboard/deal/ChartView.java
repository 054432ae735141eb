package parallax.dashboard.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.dashboard.words.Wording;

/**
 * Bars over time.
 *
 * @param name what they count: "Deals a year"
 * @param most the highest of them: "most: 4 deals, 2025"
 * @param note what is not drawn, and why; may be empty
 * @param words the whole chart in words, for those who do not see it
 * @param bars from left to right
 * @param first the first month or year, in words
 * @param last the last one
 */
public record ChartView(
        String name, String most, String note, String words, List<Bar> bars, String first, String last) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 44;
    private static final int WIDEST = 24;

    /** A bar, in units of the drawing, and what it stands for: "2025: 4 deals". */
    public record Bar(String words, String x, String y, String width, String height) {}

    static @Nullable ChartView of(
            String name,
            List<String> places,
            Map<String, BigDecimal> values,
            Function<BigDecimal, String> words,
            String note) {
        Map.Entry<String, BigDecimal> most =
                values.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (most == null) {
            return null;
        }
        List<Bar> bars = new ArrayList<>();
        List<String> told = new ArrayList<>();
        double step = (double) WIDTH / places.size();
        double width = Math.min(WIDEST, step * .8);
        for (int i = 0; i < places.size(); i++) {
            BigDecimal value = values.getOrDefault(places.get(i), BigDecimal.ZERO);
            if (value.signum() > 0) {
                String line = Wording.date(places.get(i)) + ": " + words.apply(value);
                told.add(line);
                bars.add(bar(line, i * step + (step - width) / 2, width, value, most.getValue()));
            }
        }
        String from = Wording.date(Objects.requireNonNull(places.get(0)));
        String to = Wording.date(places.get(places.size() - 1));
        return new ChartView(
                name,
                "most: " + words.apply(most.getValue()) + ", " + Wording.date(most.getKey()),
                note,
                name + ". " + String.join("; ", told),
                bars,
                from,
                from.equals(to) ? "" : to);
    }

    private static Bar bar(String words, double x, double width, BigDecimal value, BigDecimal most) {
        double share = value.divide(most, 6, RoundingMode.HALF_UP).doubleValue();
        double height = Math.max(1, share * HEIGHT);
        return new Bar(words, number(x), number(HEIGHT - height), number(width), number(height));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
