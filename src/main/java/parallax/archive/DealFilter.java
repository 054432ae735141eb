package parallax.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/**
 * Which deals are asked for. Null asks for nothing in particular; what is given must hold all together.
 *
 * @param q words that stand in the deal's title, its parties or one of its reports
 * @param company slug of a company that takes part
 * @param person slug of a person whom a report of it names
 * @param outlet slug of an outlet that reports it
 * @param from its date is this day or later
 * @param to its date is this day or earlier
 * @param min its amount is at least this, in units of whatever currency it is told in
 * @param max its amount is at most this
 * @param band how large its amount is, roughly
 * @param disputed true: reports differ on a fact; false: they do not
 * @param single true: all that is told of it goes back to one origin; false: it does not
 */
public record DealFilter(
        @Nullable String q,
        @Nullable String company,
        @Nullable String person,
        @Nullable String outlet,
        @Nullable DealType type,
        @Nullable DealStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable AmountBand band,
        @Nullable Boolean disputed,
        @Nullable Boolean single) {

    public static final DealFilter ALL =
            new DealFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static DealFilter ofCompany(String slug) {
        return new DealFilter(null, slug, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static DealFilter ofPerson(String slug) {
        return new DealFilter(null, null, slug, null, null, null, null, null, null, null, null, null, null);
    }

    public static DealFilter ofOutlet(String slug) {
        return new DealFilter(null, null, null, slug, null, null, null, null, null, null, null, null, null);
    }
}
