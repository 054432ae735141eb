package parallax.rules.deal.takeover;

import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;

/** A part of what is no company that passes from one owner to another: "sold its 50% interest in the mine to Acme". */
final class SharedProperty {

    private static final WordList NOUNS = WordList.of("shared-properties");
    private static final WordList TAKES = WordList.of("acquire-verbs");
    private static final WordList SELLS = WordList.of("sale-verbs");

    private static final int REACH = 12;

    private SharedProperty() {}

    /** Who takes and who sells the part at {@code stake}; a draft without anybody where it is none of a property. */
    static Draft draft(Line line, int stake) {
        Draft draft = new Draft(line, DealType.ACQUISITION, stake);
        int takes = TAKES.lastIn(line, stake - 7, stake);
        int sells = SELLS.lastIn(line, stake - 7, stake);
        int property = isShare(line, stake) && Math.max(takes, sells) >= 0 ? property(line, stake) : -1;
        if (property < 0) {
            return draft;
        }
        int subject = company(line, line.clause().subject(Math.max(takes, sells)));
        boolean taken = takes > sells;
        int other = subject < 0 ? -1 : other(line, property + 1, taken ? "from" : "to");
        return draft.with(PartyRole.ACQUIRER, taken ? subject : other).with(PartyRole.SELLER, taken ? other : subject);
    }

    private static boolean isShare(Line line, int stake) {
        return line.at(stake - 1).isPercent()
                || line.at(stake - 2).isPercent()
                || line.is(stake - 1, "working") && line.isAny(stake - 2, "its", "their", "a", "the");
    }

    /** Index of the noun: "in the Harbour Hill gold mine", "it does not already own in the venture"; or -1. */
    private static int property(Line line, int stake) {
        for (int i = stake + 1; i < stake + REACH && !line.isAny(i, ".", ",", "for", "to", "from"); i++) {
            if (NOUNS.startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int company(Line line, int name) {
        return line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
    }

    private static int other(Line line, int from, String link) {
        for (int i = from; i < from + REACH && !line.is(i, "."); i++) {
            if (line.is(i, link)) {
                int name = company(line, line.clause().object(i + 1));
                return line.isAny(name, "it", "they") ? -1 : name;
            }
        }
        return -1;
    }
}
