package parallax.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parallax.extraction.DealType;

/** Counts how deals spread over the sides of their list. */
@Component
final class DealFacets {

    /** As many choices as a person reads; the rest is found by typing. */
    private static final int CHOICES = 20;

    private static final String YEAR = "substring(d.toldDate, 1, 4)";
    private static final String MONTH = "substring(d.toldDate, 1, 7)";
    private static final String BAND = Arrays.stream(AmountBand.values())
            .map(DealFacets::when)
            .collect(Collectors.joining(" ", "case ", " else '" + AmountBand.FROM_10B + "' end"));

    private final EntityManager entities;

    DealFacets(EntityManager entities) {
        this.entities = entities;
    }

    private static String when(AmountBand band) {
        return band.below() == null
                ? ""
                : "when d.amount < " + band.below().toPlainString() + "bd then '" + band.name() + "'";
    }

    Facets of(Conditions conditions) {
        Tuple flags = flags(conditions);
        return new Facets(
                counts(conditions, "c.slug", "c.name", "join d.parties p join p.company c", ""),
                counts(
                        conditions,
                        "x.slug",
                        "x.name",
                        "join d.accounts f join Appearance y on y.article = f.article join y.person x",
                        ""),
                counts(conditions, "o.slug", "o.name", "join d.accounts f join f.article r join r.outlet o", ""),
                counts(conditions, "str(d.type)", "str(d.type)", "", ""),
                counts(conditions, "str(d.status)", "str(d.status)", "", ""),
                sorted(
                        counts(conditions, YEAR, YEAR, "", "d.toldDate is not null"),
                        Comparator.comparing(Facets.Count::value).reversed()),
                sorted(
                        counts(conditions, BAND, BAND, "", "d.amount is not null"),
                        Comparator.comparing(count -> AmountBand.valueOf(count.value()))),
                number(flags, "disputed"),
                number(flags, "single"));
    }

    private Tuple flags(Conditions conditions) {
        return conditions
                .bind(entities.createQuery(
                        "select sum(case when d.disputed > 0 then 1 else 0 end) as disputed,"
                                + " sum(case when d.origins = 1 then 1 else 0 end) as single from Deal d"
                                + conditions.where(),
                        Tuple.class))
                .getSingleResult();
    }

    private static long number(Tuple row, String name) {
        Number sum = row.get(name, Number.class);
        return sum == null ? 0 : sum.longValue();
    }

    private static List<Facets.Count> sorted(List<Facets.Count> counts, Comparator<Facets.Count> order) {
        return counts.stream().sorted(order).toList();
    }

    private List<Facets.Count> counts(
            Conditions conditions, String value, String label, String joins, String condition) {
        String query = "select " + value + " as value, " + label
                + " as label, count(distinct d.id) as number from Deal d " + joins + conditions.where(condition)
                + " group by " + value + ", " + label + " order by number desc, label";
        return conditions
                .bind(entities.createQuery(query, Tuple.class))
                .setMaxResults(CHOICES)
                .getResultStream()
                .map(row -> new Facets.Count(
                        row.get("value", String.class), row.get("label", String.class), row.get("number", Long.class)))
                .toList();
    }

    Spread spread(Conditions conditions) {
        String query = "select " + MONTH + " as month, d.type as type, d.amountCurrency as currency,"
                + " count(d) as number, sum(d.amount) as money from Deal d" + conditions.where() + " group by " + MONTH
                + ", d.type, d.amountCurrency";
        return new Spread(conditions
                .bind(entities.createQuery(query, Tuple.class))
                .getResultStream()
                .map(row -> new Spread.Slice(
                        row.get("month", String.class),
                        Objects.requireNonNull(row.get("type", DealType.class)),
                        row.get("currency", String.class),
                        row.get("number", Long.class),
                        row.get("money", java.math.BigDecimal.class)))
                .sorted(Comparator.comparing((Spread.Slice slice) -> Objects.requireNonNullElse(slice.date(), ""))
                        .thenComparing(Spread.Slice::type)
                        .thenComparing(slice -> Objects.requireNonNullElse(slice.currency(), "")))
                .toList());
    }
}
