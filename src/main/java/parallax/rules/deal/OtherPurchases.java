package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.takeover.PurchaseRow;

/** "Other recent acquisitions include Acme": made by whoever bought last in the sentences before. */
final class OtherPurchases {

    private OtherPurchases() {}

    /** The same lines, where the purchases of such a list have a buyer. */
    static List<Told> told(List<Told> lines) {
        List<Told> all = new ArrayList<>();
        Mention buyer = null;
        for (Told told : lines) {
            Mention known = buyer;
            boolean open = known != null && told.tellings().stream().anyMatch(OtherPurchases::isOpen);
            if (known != null && open && PurchaseRow.isOfOthers(told.line())) {
                all.add(told.with(told.tellings().stream()
                        .map(telling -> isOpen(telling) ? telling.of(known, PartyRole.ACQUIRER) : telling)
                        .toList()));
            } else {
                all.add(told);
            }
            buyer = buyer(told, buyer);
        }
        return all;
    }

    private static boolean isOpen(Telling telling) {
        return telling.type() == DealType.ACQUISITION
                && telling.actors().stream().allMatch(actor -> actor.role() == PartyRole.TARGET);
    }

    private static @Nullable Mention buyer(Told told, @Nullable Mention before) {
        return told.tellings().stream()
                .filter(telling -> telling.type() == DealType.ACQUISITION)
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.ACQUIRER)
                .map(Telling.Actor::mention)
                .findFirst()
                .orElse(before);
    }
}
