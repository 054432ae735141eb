package parallax.rules.deal.fact;

import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Asides;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whether a verb of telling belongs to a day, over what is told in passing between the two. */
final class ToldDay {

    private static final int NEAR = 8;

    private ToldDay() {}

    /** "said on Tuesday", "on Tuesday, the company, a maker of lamps, said". */
    static boolean isOne(Line line, int at, WordList verbs) {
        Aside aside = new Aside(line);
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && !line.clause().isBoundary(i); i--) {
            if (verbs.startsAt(line, i)) {
                return !isRemark(line, i);
            }
        }
        if (inAside(line, at)) {
            return false;
        }
        boolean opens = at <= 2 || line.at(at + 1).isComma() || line.isAny(at - 1, "on", "and", "but");
        int end = at + (opens ? 14 : 5);
        for (int i = at + 1; i < end && !line.clause().isBoundary(i); i++) {
            if (isSetApart(line, i, at)) {
                end++;
                continue;
            }
            if (verbs.startsAt(line, i)) {
                return true;
            }
            int behind =
                    line.at(i).isComma() && line.at(i - 1).isName() && aside.opens(i + 1) ? aside.behind(i) - 1 : i;
            end += behind - i;
            i = behind;
        }
        return false;
    }

    /** "This week, Acme—which makes pins—announced": what marks set apart from the day. */
    private static boolean isSetApart(Line line, int index, int day) {
        Asides asides = line.cues().scope().asides();
        Item opener = line.at(asides.opener(index));
        return asides.isBeside(index, day) && (opener.isComma() || opener.isDash());
    }

    /** "Acme, which went public last year, announced": the day ends what is told of Acme in passing. */
    private static boolean inAside(Line line, int at) {
        if (!line.at(at + 1).isComma() && !line.isAny(at + 1, "—", "–")) {
            return false;
        }
        for (int i = at - 2; i > at - 12 && !line.clause().isBoundary(i); i--) {
            if (line.isAny(i, "which", "who", "that", "whose")) {
                return !line.isAny(i + 1, "on", "in") || i + 2 != at;
            }
        }
        return false;
    }

    /** "As Ann Lee told The Ledger on Friday, the deal made no sense": what somebody thinks of it. */
    private static boolean isRemark(Line line, int verb) {
        return line.is(0, "as") && line.is(verb, "told");
    }
}
