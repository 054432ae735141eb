package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Span;

/** What the money of a deal is for: "will use the funding to hire engineers", "to be used to open an office". */
public final class PurposeRule implements LineRule<Fact> {

    private static final WordList USES = WordList.of("use-verbs");
    private static final WordList MONEY = WordList.of("used-money");
    private static final WordList STOPS = WordList.of("purpose-stops");
    private static final int REACH = 10;
    private static final int LONGEST = 45;

    @Override
    public String name() {
        return "deal/purpose";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int from = USES.startsAt(line, i) ? aim(line, i) : -1;
            int end = from < 0 ? -1 : end(line, from);
            if (end > from) {
                Span span = line.span(from, end - 1);
                facts.add(new Facts(line, name()).words(Aspect.PURPOSE, span.of(line.text()), span, from, -1));
                i = end;
            }
        }
        return facts;
    }

    /** Index of the first word of what the money is for, or -1. */
    private static int aim(Line line, int verb) {
        boolean before = isMoney(line, verb - REACH, verb);
        if (line.isAny(verb, "go", "goes")) {
            return before ? verb + USES.lengthAt(line, verb) : -1;
        }
        boolean money = before && line.is(verb - 1, "be");
        for (int i = verb + USES.lengthAt(line, verb); i < verb + REACH; i++) {
            if (line.isAny(i, "to", "for", "on", "into") && money) {
                return i + 1;
            }
            if (line.isAny(i, ".", ",", ";")) {
                return -1;
            }
            money |= isMoney(line, i, i + 1);
        }
        return -1;
    }

    private static boolean isMoney(Line line, int from, int to) {
        return MONEY.anyIn(line, from, to);
    }

    private static int end(Line line, int from) {
        int at = from;
        while (at < Math.min(line.size(), from + LONGEST) && !STOPS.startsAt(line, at)) {
            at++;
        }
        while (at > from && line.at(at - 1).isComma()) {
            at--;
        }
        return at;
    }
}
