package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** "Acme raises $9 million", over "Bolt sells clouds. The company has raised $9 million": by its sum the round is Acme's, whom the words seemed to mean. */
final class TitledSum {

    private TitledSum() {}

    /** The opening lines, where the title's sum goes with the title's company, unless the words name another one. */
    static List<Told> told(List<Told> lines) {
        Telling title = titled(lines);
        if (title == null) {
            return lines;
        }
        List<Told> all = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(DealBook.OPENING + 2, all.size()); i++) {
            Told told = all.get(i);
            List<Telling> tellings =
                    told.tellings().stream().map(telling -> of(title, telling)).toList();
            all.set(i, told.with(tellings));
        }
        return all;
    }

    /** The first round of the title that tells whose and how much, or null. */
    private static @Nullable Telling titled(List<Told> lines) {
        return lines.stream()
                .filter(Told::isTitle)
                .flatMap(told -> told.tellings().stream())
                .filter(telling -> telling.isBy(FundingRule.NAME)
                        && telling.sum() != null
                        && telling.name(PartyRole.TARGET) != null)
                .findFirst()
                .orElse(null);
    }

    private static Telling of(Telling title, Telling telling) {
        Telling.Actor meant = target(telling);
        Telling.Actor named = target(title);
        Value sum = title.sum();
        if (meant == null || named == null || sum == null) {
            return telling;
        }
        boolean same = telling.isBy(FundingRule.NAME)
                && Sums.near(sum, telling.sum())
                && meant.mention().form() == Mention.Form.DESCRIPTION
                && !SameName.is(meant.name(), named.name());
        return same ? telling.without(PartyRole.TARGET).of(named.mention(), PartyRole.TARGET) : telling;
    }

    private static Telling.@Nullable Actor target(Telling telling) {
        return telling.actors().stream()
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .findFirst()
                .orElse(null);
    }
}
