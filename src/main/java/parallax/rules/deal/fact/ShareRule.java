package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** Which share of a company changes hands. */
public final class ShareRule implements LineRule<Fact> {

    private static final WordList SHARES = WordList.of("share-nouns");

    private static final WordList EQUALS = WordList.of("stake-equals");

    private static final WordList KEEPS = WordList.of("keep-verbs");
    private static final WordList TAKES = WordList.of("stake-verbs");

    @Override
    public String name() {
        return "deal/share";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            boolean share = line.at(i).isPercent()
                    && (named(line, i) || isOf(line, i) || isTaken(line, i) || isRaised(line, i));
            if (share && !isOfVenture(line, i) && !isKept(line, i)) {
                facts.add(make.figure(Aspect.STAKE, i, -1));
            }
        }
        return facts;
    }

    /** "holds 51% of the joint venture": what its partners share out changes no hands. */
    private static boolean isOfVenture(Line line, int at) {
        boolean venture = false;
        for (int i = 0; i < line.size(); i++) {
            venture |= line.is(i, "venture") && line.is(i - 1, "joint") || line.is(i, "jv");
        }
        return venture && line.clause().firstName(at + 1, at + 6) < 0;
    }

    /** "will keep a 10% stake": not what changes hands. */
    private static boolean isKept(Line line, int at) {
        return KEEPS.anyIn(line, at - 5, at);
    }

    /** "a 49% nonvoting stake". */
    private static boolean named(Line line, int at) {
        for (int i = at + 1; i < at + 5; i++) {
            if (SHARES.startsAt(line, i)) {
                return !line.is(i - 1, "market");
            }
            if (!line.at(i).isPlain() && !line.is(i, "its") || line.isAny(i, ",", ".", "of")) {
                return false;
            }
        }
        return false;
    }

    /** "a stake of 10%", "the stake amounts to less than 10%". */
    private static boolean isOf(Line line, int at) {
        return line.is(at - 1, "of") && SHARES.startsAt(line, at - 2) || isEqual(line, at);
    }

    private static boolean isEqual(Line line, int at) {
        for (int i = at - 1; i > at - 3; i--) {
            int length = EQUALS.lengthAt(line, i);
            if (length > 0 && i + length == at) {
                return line.isAny(i - 1, "stake", "shareholding", "holding", "interest");
            }
        }
        return false;
    }

    /** "bought 30% of Acme", "$9 million for 30 percent of its shares". */
    private static boolean isTaken(Line line, int at) {
        boolean ofSum = line.at(at - 1).isComma() && line.at(at - 2).isMoney();
        if (!line.is(at + 1, "of") || ofSum || isOfMerged(line, at)) {
            return false;
        }
        boolean shares = SHARES.anyIn(line, at + 2, at + 5);
        boolean whole = false;
        for (int i = at + 2; i < at + 6; i++) {
            whole |= line.at(i).isCompany() && !line.isAny(i, "its", "their")
                    || line.isAny(i, "company", "startup", "business", "firm");
        }
        return (shares || whole)
                && (TAKES.anyIn(line, at - 4, at)
                        || isRest(line, at)
                        || line.is(at - 1, "for") && line.at(at - 2).isMoney());
    }

    /** "the 95% of Acme that Bolt does not already own": what goes to the one who has the rest. */
    private static boolean isRest(Line line, int at) {
        for (int i = at + 3; line.is(at - 1, "the") && i < at + 12; i++) {
            if (line.isAny(i, "own", "hold", "owned", "held")) {
                return line.is(i - 1, "already")
                        || line.is(i - 1, "not")
                        || line.word(i - 1).endsWith("n't");
            }
        }
        return false;
    }

    /** "will own 55% of the combined company": what the owners of a merger share out. */
    private static boolean isOfMerged(Line line, int at) {
        for (int i = at + 2; i < at + 6; i++) {
            boolean described =
                    line.word(i).startsWith("the combined ") || line.word(i).startsWith("the merged ");
            if (described || line.isAny(i, "combined", "merged", "new", "resulting")) {
                return true;
            }
        }
        return false;
    }

    /** "raised its stake in Acme to 30%". */
    private static boolean isRaised(Line line, int at) {
        int stake = line.is(at - 1, "to") ? SHARES.firstIn(line, at - 7, at) : -1;
        return stake >= 0 && TAKES.anyIn(line, stake - 4, stake);
    }
}
