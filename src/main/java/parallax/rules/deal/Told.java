package parallax.rules.deal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.extraction.Passage;
import parallax.text.Block;
import parallax.text.BlockKind;

/**
 * What one sentence tells: its deals and its facts.
 *
 * @param line the sentence
 * @param tellings by rule and position
 * @param facts each figure once, by position of rule
 */
record Told(Line line, List<Telling> tellings, List<Fact> facts) {

    private static final Set<DealType> OTHER_MONEY =
            EnumSet.of(DealType.PUBLIC_OFFERING, DealType.DEBT_FINANCING, DealType.FUND, DealType.SECONDARY_SALE);

    private static final WordList OPENINGS = WordList.of("round-openings");

    static Told by(Passage passage, Topics topics) {
        Line line = Line.of(passage);
        topics.read(line);
        List<Telling> tellings = new ArrayList<>();
        DealRules.TELLINGS.forEach(rule -> tellings.addAll(rule.read(line)));
        List<Fact> facts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (LineRule<Fact> rule : DealRules.FIGURES) {
            for (Fact fact : rule.read(line)) {
                if (taken.add(fact.anchor())) {
                    facts.add(fact);
                }
            }
        }
        DealRules.PHRASES.forEach(rule -> facts.addAll(rule.read(line)));
        tellings.removeIf(telling -> isOfOther(telling, tellings) || isOfShares(telling, line));
        return new Told(line, List.copyOf(tellings), List.copyOf(facts));
    }

    /** "raised $300 million for its third fund", "raised $2 billion in its IPO": the raise is no round. */
    private static boolean isOfOther(Telling telling, List<Telling> all) {
        return telling.evidence().rule().equals("deal/funding-round")
                && telling.round() == null
                && all.stream()
                        .anyMatch(other -> OTHER_MONEY.contains(other.type())
                                && other.anchor() >= telling.anchor()
                                && other.anchor() - telling.anchor() < 12);
    }

    /** "sold 30 million shares at $52 each, raising $1.56 billion": an offering's proceeds. */
    private static boolean isOfShares(Telling telling, Line line) {
        boolean raises = telling.evidence().rule().equals("deal/funding-round") && line.is(telling.anchor(), "raising");
        for (int i = telling.anchor() - 1; raises && i > telling.anchor() - 14; i--) {
            if (line.at(i).isMoney() && line.isUnitPrice(i)) {
                return true;
            }
        }
        return false;
    }

    Block block() {
        return line.passage().sentence().block();
    }

    int sentence() {
        return line.passage().sentence().index();
    }

    /** Whether it opens by speaking of a deal told before: "The round, which comes late, was led by". */
    boolean opensWithReference() {
        return OPENINGS.startsAt(line, 0);
    }

    boolean isTitle() {
        return block().kind() == BlockKind.TITLE;
    }
}
