package parallax.rules.deal.takeover;

import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;

/** A company whose shares are traded goes into private hands: "will take Acme private", "Acme goes private in a deal with Bolt". */
final class TakenPrivate {

    private static final WordList TAKES = WordList.of("private-verbs");
    private static final WordList GOES = WordList.of("go-private");
    private static final WordList DEALS = WordList.of("deal-words");

    private static final int REACH = 14;

    private TakenPrivate() {}

    /** Adds what the words at {@code at} tell; whether they speak of such a purchase at all. */
    static boolean read(Line line, int at, List<Telling> told) {
        if (GOES.startsAt(line, at)) {
            tell(line, at, partners(line, at + 2), line.clause().subject(at), told);
            return true;
        }
        return TAKES.startsAt(line, at) && taken(line, at, told);
    }

    /** "will take Acme private", "is being taken private by Acme". */
    private static boolean taken(Line line, int at, List<Telling> told) {
        int by = line.is(at + 1, "private") ? BoughtBefore.by(line, at + 2) : -1;
        boolean passive = by >= 0;
        int name = line.clause().object(at + 1);
        int which = line.is(at + 1, "private") && !passive ? BoughtBefore.which(line, at, at + 1) : -1;
        if (which >= 0) {
            tell(line, at, BoughtBefore.buyers(line, at), which, told);
            return true;
        }
        if (passive) {
            tell(line, at, Consortium.buyers(line, by + 1), BoughtBefore.participle(line, at), told);
        } else if (line.at(name).isCompany() && line.is(name + 1, "private")) {
            tell(line, at, line.clause().subjects(at), name, told);
        }
        return passive || line.is(name + 1, "private");
    }

    /** "in a $3 billion deal with Acme", "in a buyout led by Acme": with whom it is made; none where nobody is named. */
    private static List<Integer> partners(Line line, int from) {
        for (int i = from; i < from + REACH && !line.isAny(i, ".", ";"); i++) {
            if (DEALS.startsAt(line, i) && line.isAny(i + 1, "with", "to", "by", "led")) {
                return Consortium.buyers(line, line.is(i + 1, "led") ? i + 3 : i + 2);
            }
        }
        return List.of();
    }

    private static void tell(Line line, int anchor, List<Integer> buyers, int target, List<Telling> told) {
        if (line.at(target).isCompany()) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyers)
                    .with(PartyRole.TARGET, target)
                    .tell(AcquisitionRule.NAME, told);
        }
    }
}
