package parallax.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/**
 * A deal as a line of a list.
 *
 * @param amount what most reports give, or null where none does
 * @param stake likewise
 * @param valuation likewise
 * @param date when it was announced or, where no report tells, when it was first reported; EDTF, or null
 * @param articles how many reports tell of it
 * @param origins how many of them are independent
 * @param disputed how many facts they differ on
 */
public record DealSummary(
        String slug,
        String title,
        DealType type,
        DealStatus status,
        List<PartyName> parties,
        Value.@Nullable Money amount,
        Value.@Nullable Percent stake,
        Value.@Nullable Money valuation,
        @Nullable String date,
        int articles,
        int origins,
        int disputed) {

    public DealSummary {
        parties = List.copyOf(parties);
    }

    /**
     * A party, as it is called and linked.
     *
     * @param company slug of its page among the companies; null where the party is a person
     */
    public record PartyName(
            String name, PartyRole role, @Nullable String company) {}
}
