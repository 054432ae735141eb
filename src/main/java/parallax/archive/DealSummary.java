package parallax.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/**
 * A deal as a line of a list.
 *
 * @param statuses how far it has come: what {@link #status} says first, then what other accounts say, the commonest first
 * @param amount what most reports give, or null where none does
 * @param stake likewise
 * @param valuation likewise
 * @param date when it was announced or, where no report tells, when it was first reported; EDTF, or null
 * @param articles how many reports tell of it; none where it is only mentioned
 * @param mentions how many reports only mention it
 * @param origins how many of them are independent; of a deal that is only mentioned, how many of its mentions
 * @param disputed how many facts they differ on
 * @param changed when it last became another one: by a report that came, went or was read anew
 */
public record DealSummary(
        String slug,
        String title,
        DealType type,
        DealStatus status,
        List<DealStatus> statuses,
        List<PartyName> parties,
        Value.@Nullable Money amount,
        Value.@Nullable Percent stake,
        Value.@Nullable Money valuation,
        @Nullable String date,
        int articles,
        int mentions,
        int origins,
        int disputed,
        Instant changed) {

    public DealSummary {
        statuses = List.copyOf(statuses);
        parties = List.copyOf(parties);
    }

    /** Whether no report is about it. */
    public boolean onlyMentioned() {
        return articles == 0;
    }

    /**
     * A party, as it is called and linked.
     *
     * @param company slug of its page among the companies; null where the party is a person
     */
    public record PartyName(
            String name, PartyRole role, @Nullable String company) {}
}
