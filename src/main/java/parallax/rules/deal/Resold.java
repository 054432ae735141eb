package parallax.rules.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;

/** "Acme, which bought Bolt last year, closed its sale to Core": what is sold is Bolt, where the article says elsewhere that Core buys it. */
final class Resold {

    private Resold() {}

    /** The same lines, where such a sale is one of what was bought before. */
    static List<Told> told(List<Told> lines) {
        List<Telling> purchases = Told.tellings(lines)
                .filter(telling -> telling.type() == DealType.ACQUISITION)
                .filter(telling -> telling.name(PartyRole.ACQUIRER) != null && target(telling) != null)
                .toList();
        return purchases.size() < 2
                ? lines
                : lines.stream().map(told -> told(told, purchases)).toList();
    }

    private static Told told(Told told, List<Telling> purchases) {
        return told.with(told.tellings().stream()
                .map(telling -> told(telling, purchases))
                .toList());
    }

    private static Telling told(Telling telling, List<Telling> purchases) {
        Mention seller = telling.type() == DealType.ACQUISITION ? target(telling) : null;
        String buyer = telling.name(PartyRole.ACQUIRER);
        if (seller == null || buyer == null || seller.form() == Mention.Form.NAME) {
            return telling;
        }
        for (Telling purchase : purchases) {
            Mention bought = target(purchase);
            if (seller.name().equals(purchase.name(PartyRole.ACQUIRER))
                    && bought != null
                    && buys(buyer, bought, purchases)) {
                return telling.without(PartyRole.TARGET)
                        .of(bought, PartyRole.TARGET)
                        .of(seller, PartyRole.SELLER);
            }
        }
        return telling;
    }

    private static boolean buys(String buyer, Mention bought, List<Telling> purchases) {
        return purchases.stream()
                .anyMatch(purchase -> buyer.equals(purchase.name(PartyRole.ACQUIRER))
                        && bought.name().equals(purchase.name(PartyRole.TARGET)));
    }

    private static @Nullable Mention target(Telling telling) {
        return telling.actors().stream()
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .map(Telling.Actor::mention)
                .findFirst()
                .orElse(null);
    }
}
