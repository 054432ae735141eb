package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;

/** Which share of a company changes hands. */
final class ShareRule implements LineRule<Fact> {

    private static final WordList SHARES = WordList.of("share-nouns");

    @Override
    public String name() {
        return "deal/share";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPercent() && (named(line, i) || line.is(i - 1, "of") && SHARES.startsAt(line, i - 2))) {
                facts.add(make.figure(Aspect.STAKE, i, -1));
            }
        }
        return facts;
    }

    private static boolean named(Line line, int at) {
        for (int i = at + 1; i < at + 5; i++) {
            if (SHARES.startsAt(line, i)) {
                return true;
            }
            if (!line.at(i).isPlain() && !line.is(i, "its") || line.isAny(i, ",", ".")) {
                return false;
            }
        }
        return false;
    }
}
