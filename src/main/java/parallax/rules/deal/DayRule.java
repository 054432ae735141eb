package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** On which day a deal was announced, confirmed or reported; other dates are when it was done. */
final class DayRule implements LineRule<Fact> {

    private static final WordList ANNOUNCES = WordList.of("announce-verbs");

    private static final WordList UNVEILS = WordList.of("unveil-verbs");

    @Override
    public String name() {
        return "deal/day";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        Clause clause = new Clause(line);
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isDay()) {
                Fact day = make.figure(isAnnounced(line, clause, i) ? Aspect.ANNOUNCED_ON : Aspect.CLOSED_ON, i, -1);
                facts.add(day.aspect() == Aspect.ANNOUNCED_ON ? day.asserted() : day);
            }
        }
        return facts;
    }

    private static boolean isAnnounced(Line line, Clause clause, int at) {
        if (line.is(at + 1, "'s") && FundingRule.isRound(line, at + 1)) {
            return true;
        }
        WordList verbs = PastDays.isPast(line.word(at)) ? UNVEILS : ANNOUNCES;
        for (int i = at - 1; i >= Math.max(0, at - 8) && !clause.isBoundary(i); i--) {
            if (verbs.startsAt(line, i)) {
                return true;
            }
        }
        boolean opens = at <= 2 || line.at(at + 1).isComma() || line.is(at - 1, "on");
        for (int i = at + 1; i < at + (opens ? 14 : 5) && !clause.isBoundary(i); i++) {
            if (verbs.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
