package parallax.rules.deal.telling;

import parallax.extraction.Mention;
import parallax.rules.deal.line.Asides;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Which company a figure is said of: the nearest one before it that is not merely a source, a listener or an example. */
public final class Holder {

    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList ASIDE = WordList.of("aside-words");
    private static final WordList RAISED = WordList.of("raised");
    private static final int REACH = 40;

    private Holder() {}

    /** Index of the company, or -1 where the words name none. */
    public static int of(Line line, int figure) {
        int of = line.isAny(figure + 2, "of", "at") ? figure + 2 : figure + 3;
        if (line.isAny(of, "of", "at") && line.at(of + 1).isCompany()) {
            return of + 1;
        }
        int raiser = line.is(figure + 1, "that") ? figure + 2 : figure + 1;
        if (line.at(raiser).isCompany() && RAISED.anyIn(line, raiser + 1, raiser + 4)) {
            return raiser;
        }
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            if (line.at(i).isCompany() && !line.isPrefix(i) && !isAside(line, i) && !isRemark(line, i, figure)) {
                return named(line, i);
            }
        }
        return -1;
    }

    /** "Acme, the payments company that is worth": a description that tells who Acme is. */
    private static int named(Line line, int index) {
        Mention mention = line.at(index).mention();
        int before = index - 1;
        while (before > index - 4 && line.isAny(before, ",", "—", "–", "-", "--")) {
            before--;
        }
        boolean apposed = mention != null && mention.form() == Mention.Form.DESCRIPTION && before < index - 1;
        Mention name = apposed ? line.at(before).mention() : null;
        return name != null
                        && name.form() == Mention.Form.NAME
                        && line.at(before).isCompany()
                ? before
                : index;
    }

    /** "rivals like Acme, which earns": what follows is of the example itself. */
    private static boolean isTold(Line line, int index) {
        return line.isAny(index + 1, "which", "that") || line.at(index + 1).isComma() && line.is(index + 2, "which");
    }

    /** "Acme, which was founded by engineers of [Bolt], is worth": told of Acme in passing. */
    private static boolean isRemark(Line line, int index, int figure) {
        Asides asides = line.cues().scope().asides();
        int opener = asides.opener(index);
        return asides.isBeside(index, figure)
                && line.at(opener).isComma()
                && line.isAny(opener + 1, "which", "who", "whose")
                && line.at(opener - 1).isCompany();
    }

    private static boolean isAside(Line line, int index) {
        boolean raiser = line.is(index - 1, "by") && line.isAny(index - 2, "raised", "secured", "collected");
        if (raiser || isTold(line, index)) {
            return false;
        }
        return REPORT_VERBS.startsAt(line, index + 1)
                || ASIDE.startsAt(line, index - 1)
                || line.is(index - 1, "the") && ASIDE.startsAt(line, index - 2);
    }
}
