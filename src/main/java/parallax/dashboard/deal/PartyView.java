package parallax.dashboard.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;

/**
 * A party of a deal.
 *
 * @param role what it does in the deal, in words
 * @param slug of its page among the companies, or null
 */
public record PartyView(String name, String role, @Nullable String slug) {

    static List<PartyView> all(DealSummary deal) {
        return deal.parties().stream()
                .map(party -> new PartyView(party.name(), Wording.role(party.role()), party.company()))
                .toList();
    }
}
