package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** By when a deal is to be done: "is expected to close in the third quarter". */
public final class ExpectedCloseRule implements LineRule<Fact> {

    private static final WordList CLOSES = WordList.of("close-verbs");
    private static final WordList OFFERINGS = WordList.of("offering-names");
    private static final WordList PLANNED = WordList.of("planned-offering");
    private static final WordList AHEAD = WordList.of("close-ahead");
    private static final int REACH = 16;

    @Override
    public String name() {
        return "deal/expected-close";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isDay() && isAhead(line, i)) {
                facts.add(make.figure(Aspect.EXPECTED_CLOSE, i, -1).expected());
            }
        }
        return facts;
    }

    private static boolean isAhead(Line line, int day) {
        for (int i = day - 1; i >= Math.max(0, day - REACH); i--) {
            if (CLOSES.startsAt(line, i) && line.isAny(i - 1, "market", "markets", "trading", "exchanges")) {
                return false;
            }
            if (CLOSES.startsAt(line, i)) {
                return AHEAD.anyIn(line, i - REACH, day);
            }
            if (OFFERINGS.startsAt(line, i)) {
                return isPlanned(line, i, day);
            }
            boolean expected = line.at(i).isComma() && AHEAD.startsAt(line, i + 1);
            if (!expected && (!line.at(i).isPlain() || line.isAny(i, ".", ",", ";"))) {
                return false;
            }
        }
        return false;
    }

    /** "a planned IPO in March", "its IPO later this year": not "its IPO in March". */
    private static boolean isPlanned(Line line, int offering, int day) {
        return line.word(day).startsWith("later this ")
                || line.word(day).startsWith("next ")
                || PLANNED.anyIn(line, offering - 3, offering);
    }
}
