package parallax.archive;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison;
import parallax.comparison.fact.Consensus;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;
import parallax.extraction.Value;

/**
 * What lists show of a deal besides its name.
 *
 * @param date EDTF, or null
 */
record DealFacts(
        Value.@Nullable Money amount,
        Value.@Nullable Percent stake,
        Value.@Nullable Money valuation,
        @Nullable String date,
        int origins,
        int disputed) {

    static DealFacts of(Comparison comparison) {
        return new DealFacts(
                told(comparison, Aspect.AMOUNT, Value.Money.class),
                told(comparison, Aspect.STAKE, Value.Percent.class),
                told(comparison, Aspect.VALUATION, Value.Money.class),
                date(comparison),
                comparison.originCount(),
                (int) comparison.count(Verdict.DIFFER));
    }

    /** What most say; where as many say something else, what the first report says. */
    private static <V extends Value> @Nullable V told(Comparison comparison, Aspect aspect, Class<V> kind) {
        return comparison.row(aspect).stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.consensus()).map(Consensus::value),
                        row.cells().stream()
                                .flatMap(cell -> cell.claims().stream())
                                .map(Statement::value)))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String date(Comparison comparison) {
        return Stream.of(Aspect.ANNOUNCED_ON, Aspect.CLOSED_ON)
                .map(aspect -> told(comparison, aspect, Value.Day.class))
                .filter(Objects::nonNull)
                .map(Value.Day::edtf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> firstReported(comparison.deal()));
    }

    /** Reports that only mention a deal may come years after it: their dates do not count. */
    private static @Nullable String firstReported(DealGroup deal) {
        return deal.members().stream()
                .map(account -> account.report().article().head().published())
                .filter(date -> Days.first(date) != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
