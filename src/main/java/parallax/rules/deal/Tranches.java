package parallax.rules.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;

/** Knows the parts of a round: "$20 million in all: a $15 million Series A and a $5 million seed" is one round's news, not three. */
final class Tranches {

    private static final BigDecimal MARGIN = new BigDecimal("0.01");

    /** How many sentences behind the sum its parts may be told. */
    private static final int NEAR = 2;

    private Tranches() {}

    /** The sentences, where the first of the parts of a sum is told as of the round whose sum that is. */
    static List<Told> told(List<Told> lines) {
        List<Told> all = new ArrayList<>();
        List<Telling> wholes = new ArrayList<>();
        int last = 0;
        for (Told told : lines) {
            if (told.sentence() - last > NEAR) {
                wholes.clear();
            }
            List<Telling> tellings = new ArrayList<>();
            for (Telling telling : told.tellings()) {
                if (isRaise(telling)) {
                    Value whole = whole(told.line(), telling, wholes);
                    tellings.add(whole == null ? telling : telling.of(whole));
                    wholes.removeIf(known -> whole != null && whole.equals(known.sum()));
                    wholes.add(telling);
                    last = told.sentence();
                } else {
                    tellings.add(telling);
                }
            }
            all.add(told.with(tellings));
        }
        return all;
    }

    private static boolean isRaise(Telling telling) {
        return telling.type() == DealType.FUNDING_ROUND && telling.sum() != null;
    }

    /** The sum that the telling's and another one of its sentence make up, or null. */
    private static @Nullable Value whole(Line line, Telling part, List<Telling> wholes) {
        Value.Money sum = money(line, part.money());
        for (int i = 0; sum != null && i < line.size(); i++) {
            Value.Money next = i == part.money() ? null : money(line, i);
            if (next != null && next.currency().equals(sum.currency())) {
                BigDecimal both = sum.amount().add(next.amount());
                for (Telling whole : wholes) {
                    boolean news = whole.earlier() || !part.earlier();
                    if (news && whole.sum() instanceof Value.Money known && isAbout(known, both, sum)) {
                        return known;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAbout(Value.Money whole, BigDecimal sum, Value.Money part) {
        BigDecimal gap = whole.amount().subtract(sum).abs();
        return whole.currency().equals(part.currency())
                && gap.compareTo(whole.amount().multiply(MARGIN)) <= 0;
    }

    private static Value.@Nullable Money money(Line line, int index) {
        Figure figure = line.at(index).figure();
        return figure != null && figure.value() instanceof Value.Money money ? money : null;
    }
}
