package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** Whether words of time make of a sum raised all that was raised so far: "to date", "altogether", "Founded in 2017, …". */
final class RaisedToDate {

    private static final WordList RAISED = WordList.of("raised");
    private static final WordList TO_DATE = WordList.of("to-date");
    private static final WordList STARTS = WordList.of("starts");
    private static final WordList BRINGS = WordList.of("brings");

    private RaisedToDate() {}

    /** "has raised $93 million altogether", "to date, it has raised $20 million", "$9 million raised so far". */
    static boolean is(Line line, int at) {
        if (isRaisedWhole(line, at)) {
            return true;
        }
        boolean raised = RAISED.anyIn(line, at - 7, at)
                || RAISED.startsAt(line, at + 1)
                || line.isAny(Restated.behind(line, at) + 1, "funding", "capital", "financing");
        return raised && (isAfter(line, at) || isBefore(line, at) || isSinceStart(line, at));
    }

    /** "Acme's $9 million total raised", "the best-funded of its kind, with $9 million raised". */
    private static boolean isRaisedWhole(Line line, int at) {
        int from = Restated.behind(line, at);
        boolean total = line.is(from, "total") && line.isAny(from + 1, "raised", "funding");
        boolean by = line.isAny(from, "investment", "funding", "capital")
                && line.is(from + 1, "raised")
                && line.is(from + 2, "by");
        return total
                || by
                || line.is(from, "raised") && line.is(at - 1, "with") && line.isAny(from + 1, ".", ",", "to");
    }

    /** "Founded in 2017, Acme has raised $9 million": not in one round. */
    private static boolean isSinceStart(Line line, int at) {
        boolean start =
                STARTS.startsAt(line, 0) && line.at(line.is(1, "in") ? 2 : 1).isDay();
        boolean has = line.is(at - 1, "raised")
                && line.is(at - 2, "has")
                && line.at(at - 3).isName();
        return start && has && line.at(at - 4).isComma() && !RoundTalk.isBehind(line, at);
    }

    private static boolean isAfter(Line line, int at) {
        int from = Restated.behind(line, at);
        for (int i = from; i < from + 8; i++) {
            if (TO_DATE.startsAt(line, i)
                    || line.is(i, "since") && line.at(i + 1).isDay()) {
                return true;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";") || BRINGS.startsAt(line, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBefore(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
            if (TO_DATE.startsAt(line, i)) {
                int part = SumWords.determiner(line, at);
                return !line.isAny(part >= 0 ? part - 1 : at - 1, "including", "and", "with");
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                return false;
            }
        }
        return false;
    }
}
