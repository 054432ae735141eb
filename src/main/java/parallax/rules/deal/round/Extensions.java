package parallax.rules.deal.round;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;

/** Money that comes on top of a round that was closed before: "adds $10 million to its Series A", "extends its seed with $2 million". */
final class Extensions {

    private static final WordList ADDS = WordList.of("round-add-verbs");
    private static final WordList EXTENDS = WordList.of("round-extend-verbs");
    private static final int REACH = 9;

    private Extensions() {}

    /**
     * Where the words of more money for a round end.
     *
     * @param round index of the round's noun or name
     * @param money index of the new sum
     */
    record Found(int round, int money) {

        int last(Line line) {
            return Math.max(money, Rounds.last(line, round));
        }
    }

    /** What the verb at {@code verb} tells of, or null. */
    static @Nullable Found at(Line line, int verb) {
        int adds = ADDS.lengthAt(line, verb);
        if (adds > 0) {
            int money = money(line, verb + adds);
            int round = line.isAny(money + 1, "to", "onto") ? round(line, money + 2) : -1;
            return money > 0 && round > 0 ? new Found(round, money) : null;
        }
        int extend = EXTENDS.lengthAt(line, verb);
        int round = extend > 0 ? round(line, verb + extend) : -1;
        int link = round > 0 ? Rounds.last(line, round) + 1 : -1;
        int money = line.isAny(link, "with", "by") ? money(line, link + 1) : -1;
        return money > 0 ? new Found(round, money) : null;
    }

    /** The new money, told as a round of its own. */
    static Telling telling(Line line, int verb, Found found, String rule) {
        String name = Rounds.name(line, found.round(), Rounds.last(line, found.round()));
        return new Draft(line, DealType.FUNDING_ROUND, verb)
                .with(PartyRole.TARGET, line.clause().subject(verb))
                .round(name == null || name.endsWith("extension") ? name : name + " extension")
                .money(found.money())
                .told(rule);
    }

    /** Index of the sum that only adjectives stand before, or -1. */
    private static int money(Line line, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.at(i).isMoney()) {
                return SumWords.taker(line, i, REACH) < from ? i : -1;
            }
        }
        return -1;
    }

    /** "its previously announced $25 million [Series A]": index of the round, or -1. */
    private static int round(Line line, int from) {
        if (!line.isAny(from, "its", "the", "a", "an", "their", "that", "last")
                && !line.at(from).capital()) {
            return -1;
        }
        for (int i = from; i < from + REACH && !line.isAny(i, ",", ".", "with", "by"); i++) {
            if (Rounds.startsAt(line, i)) {
                return i;
            }
        }
        return -1;
    }
}
