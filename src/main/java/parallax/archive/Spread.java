package parallax.archive;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;

/** How the deals that a filter lets through spread over time and type, with their money. */
public record Spread(List<Slice> slices) {

    public Spread {
        slices = List.copyOf(slices);
    }

    /**
     * Deals of one date, type and currency.
     *
     * @param date a year or a month of a year, as EDTF; null where nothing dates the deals
     * @param currency of their amounts; null where they have none
     * @param deals how many
     * @param money their amounts in all; of a range the lower end; null where they have none
     */
    public record Slice(
            @Nullable String date,
            DealType type,
            @Nullable String currency,
            long deals,
            @Nullable BigDecimal money) {}
}
