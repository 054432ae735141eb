package parallax.rules.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.FundingRule;

/** What else a sentence tells of the round of before that it names: "closed its Series A in 2023, raising $12 million from Acme". */
final class OlderRounds {

    private OlderRounds() {}

    /** The same lines, where such words go with the older round, and not with the news. */
    static List<Told> told(List<Told> lines) {
        return lines.stream().map(OlderRounds::told).toList();
    }

    private static Told told(Told told) {
        boolean older = told.tellings().stream().anyMatch(OlderRounds::isOlder);
        return older ? placed(placed(told, true), false) : told;
    }

    /** The sums first: what stands behind one goes with it. */
    private static Told placed(Told told, boolean sums) {
        return told.with(told.tellings().stream()
                .map(telling -> (telling.sum() != null) == sums ? ofOlder(telling, told) : telling)
                .toList());
    }

    private static boolean isOlder(Telling telling) {
        return telling.earlier() && telling.isBy(FundingRule.NAME) && telling.type() == DealType.FUNDING_ROUND;
    }

    private static Telling ofOlder(Telling telling, Told told) {
        Telling before = telling.earlier() || telling.round() != null ? null : nearestBefore(telling, told);
        return before != null && isOlder(before) && isOne(told.line(), before, telling)
                ? telling.ofBefore(before.round())
                : telling;
    }

    /** The round that is named last before the words, or null. */
    private static @Nullable Telling nearestBefore(Telling telling, Told told) {
        Telling nearest = null;
        for (Telling other : told.tellings()) {
            boolean round = other.type() == DealType.FUNDING_ROUND && (other.round() != null || other.sum() != null);
            if (round && other.anchor() < telling.anchor()) {
                nearest = nearest == null || other.anchor() > nearest.anchor() ? other : nearest;
            }
        }
        return nearest;
    }

    /** Whether the words go on with the round: in its clause, or with its sum in one that hangs on it. */
    private static boolean isOne(Line line, Telling before, Telling telling) {
        String target = telling.name(PartyRole.TARGET);
        boolean capital = Account.group(telling.type()) == DealType.FUNDING_ROUND;
        if (!capital || target != null && !target.equals(before.name(PartyRole.TARGET))) {
            return false;
        }
        if (telling.sum() == null) {
            return !isParted(line, before.anchor(), telling.anchor());
        }
        return before.sum() == null && hangs(line, telling.anchor());
    }

    /** ", raising $12 million", ", in which it raised $12 million". */
    private static boolean hangs(Line line, int verb) {
        if (line.is(verb, "raising")) {
            return line.at(verb - 1).isComma();
        }
        int start = line.clause().chainStart(verb);
        return line.is(start - 2, "which") && line.isAny(start - 3, "in", "for", "through", "with");
    }

    /** Whether a comma, a dash or a bracket stands between: not the one of ", which was led by", which tells of the round. */
    private static boolean isParted(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).isComma() && !line.is(i + 1, "which") || line.isAny(i, "—", "–", "--", "-", "(", ")")) {
                return true;
            }
        }
        return false;
    }
}
