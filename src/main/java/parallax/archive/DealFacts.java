package parallax.archive;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.DealGroup;
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

    static DealFacts of(DealGroup deal) {
        return new DealFacts(
                told(deal, Aspect.AMOUNT, Value.Money.class),
                told(deal, Aspect.STAKE, Value.Percent.class),
                told(deal, Aspect.VALUATION, Value.Money.class),
                published(deal),
                deal.accounts().size(),
                0);
    }

    private static <V extends Value> @Nullable V told(DealGroup deal, Aspect aspect, Class<V> kind) {
        return deal.accounts().stream()
                .flatMap(account -> account.deal().claims().stream())
                .filter(claim -> claim.aspect() == aspect)
                .flatMap(claim -> Stream.of(claim.value()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String published(DealGroup deal) {
        return deal.accounts().stream()
                .map(account -> account.report().article().head().published())
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Days::first))
                .orElse(null);
    }
}
