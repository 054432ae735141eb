package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** On which day a deal was announced, confirmed or reported; other dates are when it was done. */
public final class DayRule implements LineRule<Fact> {

    /** Verbs and nouns of what begins on a day, and is no deal. */
    private static final WordList BEGUN = WordList.of("begun");

    private static final WordList REPORTS = WordList.of("report-verbs");

    @Override
    public String name() {
        return "deal/day";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isDay() && AnnouncedDay.isOne(line, i)) {
                facts.add(announced(line, make.figure(Aspect.ANNOUNCED_ON, i, -1)));
            } else if (line.at(i).isDay() && !isOfOther(line, i)) {
                facts.add(make.figure(Aspect.CLOSED_ON, i, -1));
            }
        }
        return facts;
    }

    /** "The Ledger reported on Tuesday": the day of others' report; else the day is the article's own word. */
    private static Fact announced(Line line, Fact day) {
        int before = line.isAny(day.anchor() - 1, "on", "in", "late", "early") ? day.anchor() - 2 : day.anchor() - 1;
        boolean after = REPORTS.startsAt(line, day.anchor() + 1);
        return after || REPORTS.startsAt(line, before) ? day.reported() : day.asserted();
    }

    /** "founded in 2019", "next month": when a company began, or what is yet to come. */
    private static boolean isOfOther(Line line, int at) {
        int verb = line.is(at - 1, "in") ? at - 2 : at - 1;
        return line.word(at).startsWith("next ")
                || line.word(at).startsWith("later this ")
                || line.is(at - 1, "since")
                || line.is(at + 1, "'s")
                || BEGUN.startsAt(line, verb)
                || AnnouncedDay.isStart(line, at)
                || isRemark(line, at, verb);
    }

    /** "told The Ledger in May that he hopes": the day of what somebody said. */
    private static boolean isRemark(Line line, int at, int verb) {
        for (int i = verb; i > verb - 5 && !line.clause().isBoundary(i); i--) {
            if (line.isAny(i, "told", "said") && !line.at(at + 1).isComma()) {
                return true;
            }
        }
        return false;
    }
}
