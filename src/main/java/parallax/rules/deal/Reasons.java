package parallax.rules.deal;

import java.util.List;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;

/** Deals that are only a reason for something else: "expects higher earnings due to its purchase of Acme". */
final class Reasons {

    private static final Set<DealType> TAKEOVERS = Set.of(DealType.ACQUISITION, DealType.MERGER);

    private static final WordList BECAUSE = WordList.of("reason-words");
    private static final WordList RESULTS = WordList.of("result-words");

    private static final int REACH = 9;

    private Reasons() {}

    /** The same lines; without takeovers where all that they tell of are reasons for figures or ratings. */
    static List<Told> told(List<Told> lines) {
        boolean reasons = false;
        for (Told told : lines) {
            for (Telling telling : told.tellings()) {
                if (!isReason(told, telling)) {
                    return lines;
                }
                reasons = true;
            }
        }
        return reasons ? lines.stream().map(told -> told.with(List.of())).toList() : lines;
    }

    private static boolean isReason(Told told, Telling telling) {
        Line line = told.line();
        int because = TAKEOVERS.contains(telling.type())
                ? BECAUSE.lastIn(line, telling.anchor() - REACH, telling.anchor())
                : -1;
        return because >= 0 && RESULTS.anyIn(line, 0, line.size());
    }
}
