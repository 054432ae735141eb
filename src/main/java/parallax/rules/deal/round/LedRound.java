package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Whom "its" means before a round that somebody leads or joins: never who does so. */
final class LedRound {

    private static final WordList INVESTS = WordList.of("invest-verbs");
    private static final WordList BACKS = WordList.of("back-verbs");
    private static final WordList LEADS = WordList.of("lead-verbs");

    private LedRound() {}

    /** "Kestrel liked [Acme] enough to lead its Series A": the only company that leads nothing, or -1. */
    static int taker(Line line, int owner) {
        int verb = line.is(owner - 1, "in") ? owner - 2 : owner - 1;
        int lead = line.clause().subject(verb);
        int other = -1;
        for (int i = 0; i < owner; i++) {
            if (line.isNamed(i) && line.at(i).isCompany() && !line.isSameName(i, lead)) {
                if (other >= 0) {
                    return -1;
                }
                other = i;
            }
        }
        return lead >= 0 && other > lead && !Investors.isOne(line.at(other)) && !line.isPossessive(other) ? other : -1;
    }

    /** "Kestrel, which invested in [its] Series A", "Kestrel led its Series A": no round of who invests. */
    static boolean isLeaders(Line line, int owner) {
        int verb = line.is(owner - 1, "in") ? owner - 2 : owner - 1;
        boolean gives = LEADS.startsAt(line, verb) || BACKS.startsAt(line, verb) || INVESTS.startsAt(line, verb);
        if (!line.isAny(owner, "its", "their") || !gives) {
            return false;
        }
        int subject = line.clause().subject(verb);
        return line.isSameName(owner, subject)
                || line.isPossessive(subject - 2) && line.isSameName(owner, subject - 2)
                || isListed(line, owner, subject);
    }

    /** "Kestrel, Tern and Lark, which led [its] Series A": the first of those that a list names with the subject. */
    private static boolean isListed(Line line, int owner, int subject) {
        int first = line.clause().firstName(0, subject);
        List<Integer> listed = first < 0 ? List.of() : new Joint(line).from(first);
        return listed.contains(subject) && listed.stream().anyMatch(name -> line.isSameName(owner, name));
    }
}
