package parallax.dashboard.deal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealType;
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

    /** The kinds of deal in which one company takes money from many. */
    private static final Set<DealType> RAISED = EnumSet.of(
            DealType.FUNDING_ROUND, DealType.DEBT_FINANCING, DealType.SECONDARY_SALE, DealType.PUBLIC_OFFERING);

    /** Who buys before who is bought; who raises money before who gives it. */
    static List<PartyView> all(DealSummary deal) {
        boolean raised = RAISED.contains(deal.type());
        return deal.parties().stream()
                .sorted(Comparator.comparingInt(party -> place(party.role(), raised)))
                .map(party -> new PartyView(party.name(), Wording.role(party.role()), party.company()))
                .toList();
    }

    private static int place(PartyRole role, boolean raised) {
        return raised && role == PartyRole.TARGET ? -1 : ORDER.indexOf(role);
    }
}
