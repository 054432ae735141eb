package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;

/** Businesses that one sentence only calls their owner's, and another one names: "buys two of Core's platforms". */
final class Units {

    private Units() {}

    /** The same lines, where what is bought of an owner has the names that another sentence gives it. */
    static List<Told> told(List<Told> lines) {
        List<Telling> named = new ArrayList<>();
        lines.forEach(told -> told.tellings().stream().filter(Units::isNamed).forEach(named::add));
        return named.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, named)).toList();
    }

    private static boolean isNamed(Telling telling) {
        return telling.type() == DealType.ACQUISITION
                && telling.name(PartyRole.ACQUIRER) != null
                && telling.name(PartyRole.TARGET) != null
                && telling.name(PartyRole.SELLER) != null;
    }

    private static Told told(Told told, List<Telling> named) {
        List<Telling> tellings = told.tellings().stream()
                .map(telling -> {
                    Telling full = full(telling, named);
                    return full == null ? telling : telling.with(full.actors());
                })
                .toList();
        return told.with(tellings);
    }

    /** What names that which the telling has only its seller for, or null. */
    private static @Nullable Telling full(Telling telling, List<Telling> named) {
        String buyer = telling.name(PartyRole.ACQUIRER);
        String owner = telling.name(PartyRole.TARGET);
        if (buyer == null
                || owner == null
                || telling.type() != DealType.ACQUISITION
                || telling.name(PartyRole.SELLER) != null) {
            return null;
        }
        return named.stream()
                .filter(other -> buyer.equals(other.name(PartyRole.ACQUIRER)))
                .filter(other -> owner.equals(other.name(PartyRole.SELLER)))
                .findFirst()
                .orElse(null);
    }
}
