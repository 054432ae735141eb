package parallax.dashboard.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.archive.Spread;
import parallax.dashboard.site.Asked;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealType;
import parallax.extraction.Value;

/**
 * How the deals of a list spread, drawn small.
 *
 * @param deals how many deals, over time
 * @param money how much money, over time; null where no deal has an amount
 * @param types how many of each type, the most frequent first
 */
public record ChartsView(
        @Nullable ChartView deals, @Nullable ChartView money, List<TypeView> types) {

    private static final int MOST_TYPES = 5;

    /**
     * A type and its part.
     *
     * @param width of its bar, of 100
     */
    public record TypeView(String name, long deals, long width, String href) {}

    static @Nullable ChartsView of(Spread spread, Asked asked) {
        if (spread.slices().isEmpty()) {
            return null;
        }
        TimeAxis axis = TimeAxis.of(spread);
        return new ChartsView(counts(spread, axis), money(spread, axis), types(spread, asked));
    }

    private static @Nullable ChartView counts(Spread spread, TimeAxis axis) {
        Map<String, BigDecimal> values = new HashMap<>();
        long undated = 0;
        long all = 0;
        for (Spread.Slice slice : spread.slices()) {
            String place = axis.place(slice.date());
            all += slice.deals();
            undated += place == null ? slice.deals() : 0;
            if (place != null) {
                values.merge(place, BigDecimal.valueOf(slice.deals()), BigDecimal::add);
            }
        }
        String note = undated == 0 ? "" : undated + " of " + all + " without " + axis.unit();
        return ChartView.of("Deals a " + axis.unit(), axis.places(), values, ChartsView::deals, note);
    }

    private static String deals(BigDecimal number) {
        return Wording.count(number.longValue(), "deal", "deals");
    }

    /** In the currency that most deals are told in: sums of several would need rates that no report gives. */
    private static @Nullable ChartView money(Spread spread, TimeAxis axis) {
        String currency = currency(spread);
        if (currency == null) {
            return null;
        }
        Map<String, BigDecimal> values = new HashMap<>();
        long others = 0;
        for (Spread.Slice slice : spread.slices()) {
            String place = axis.place(slice.date());
            if (slice.money() != null && !currency.equals(slice.currency())) {
                others += slice.deals();
            } else if (slice.money() != null && place != null) {
                values.merge(place, Objects.requireNonNull(slice.money()), BigDecimal::add);
            }
        }
        String note = others == 0 ? "" : Wording.count(others, "deal", "deals") + " in other currencies left out";
        return ChartView.of(
                "Amounts a " + axis.unit(),
                axis.places(),
                values,
                sum -> Wording.of(new Value.Money(rounded(sum), null, currency)),
                note);
    }

    /** To three digits: a sum of amounts that are mostly round themselves. */
    private static BigDecimal rounded(BigDecimal sum) {
        return sum.round(new java.math.MathContext(3)).stripTrailingZeros();
    }

    private static @Nullable String currency(Spread spread) {
        Map<String, Long> counts = new HashMap<>();
        spread.slices().stream()
                .filter(slice -> slice.currency() != null)
                .forEach(slice -> counts.merge(Objects.requireNonNull(slice.currency()), slice.deals(), Long::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<TypeView> types(Spread spread, Asked asked) {
        Map<DealType, Long> counts = new EnumMap<>(DealType.class);
        spread.slices().forEach(slice -> counts.merge(slice.type(), slice.deals(), Long::sum));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<TypeView> types = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<DealType, Long>comparingByValue().reversed())
                .limit(MOST_TYPES)
                .forEach(entry -> types.add(new TypeView(
                        Wording.type(entry.getKey()),
                        entry.getValue(),
                        Math.max(1, 100 * entry.getValue() / most),
                        asked.link(DealListView.PATH, "type", entry.getKey().name()))));
        return types;
    }
}
