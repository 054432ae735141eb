package parallax.dashboard.deal;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;
import parallax.extraction.PartyRole;

/**
 * A party of a deal.
 *
 * @param role what it does in the deal, in words
 * @param slug of its page among the companies, or null
 */
public record PartyView(String name, String role, @Nullable String slug) {

    private static final List<PartyRole> ORDER = List.of(
            PartyRole.ACQUIRER,
            PartyRole.LEAD_INVESTOR,
            PartyRole.INVESTOR,
            PartyRole.PARTNER,
            PartyRole.CUSTOMER,
            PartyRole.SUPPLIER,
            PartyRole.TARGET,
            PartyRole.SELLER,
            PartyRole.ADVISER);

    /** Who buys before who is bought. */
    static List<PartyView> all(DealSummary deal) {
        return deal.parties().stream()
                .sorted(Comparator.comparingInt(party -> ORDER.indexOf(party.role())))
                .map(party -> new PartyView(party.name(), Wording.role(party.role()), party.company()))
                .toList();
    }
}
