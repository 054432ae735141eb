package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** A part of a deal's money: one investor's ticket, what is paid in shares, a tranche, what a milestone brings. */
public final class PartRule implements LineRule<Fact> {

    public static final String NAME = "deal/part";

    private static final WordList BEFORE = WordList.of("part-before");
    private static final WordList AFTER = WordList.of("part-after");
    private static final WordList RECEIVES = WordList.of("receive-verbs");
    private static final WordList COMES = WordList.of("part-comes");
    private static final WordList CONDITIONS = WordList.of("part-conditions");
    private static final WordList REFERENCES = WordList.of("deal-references");
    private static final List<LineRule<Fact>> WHOLES = List.of(new AmountRule(), new PriceRule());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        Set<Integer> wholes = null;
        boolean refers = REFERENCES.anyIn(line, 0, line.size()) || line.isAny(0, "that", "this");
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney() && !line.isUnitPrice(i) && isPart(line, i, facts)) {
                wholes = wholes == null ? wholes(line) : wholes;
                if (refers || COMES.startsAt(line, i + 1) || holds(line, wholes, i)) {
                    Fact part = make.figure(Aspect.AMOUNT, i, -1);
                    facts.add(isConditional(line, i) ? part.planned() : part);
                }
            }
        }
        return facts;
    }

    private static Set<Integer> wholes(Line line) {
        Set<Integer> anchors = new HashSet<>();
        WHOLES.forEach(rule -> rule.read(line).forEach(fact -> anchors.add(fact.anchor())));
        return anchors;
    }

    /** Whether a sum of the deal stands before the part. */
    private static boolean holds(Line line, Set<Integer> wholes, int part) {
        return wholes.stream().anyMatch(whole -> whole < part && line.at(whole).isMoney());
    }

    private static boolean isPart(Line line, int at, List<Fact> parts) {
        int before = SumWords.taker(line, at, 4, index -> BEFORE.startsAt(line, index));
        boolean each = line.isAny(before - 1, "each", "every");
        if (RECEIVES.anyIn(line, at - 3, at)) {
            return false;
        }
        boolean led = BEFORE.startsAt(line, before) && !each || line.is(before, "which") && line.is(before - 1, "of");
        return led
                || AFTER.startsAt(line, at + 1) && !isInTheBank(line, at)
                || COMES.startsAt(line, at + 1)
                || line.is(at + 1, "of") && line.is(at + 2, "which") && COMES.startsAt(line, at + 3)
                || isTicket(line, at)
                || isGapped(line, at)
                || isListed(line, at, parts);
    }

    /** "$300 million in cash reserves", "$300 million in cash on hand". */
    private static boolean isInTheBank(Line line, int at) {
        return line.is(at + 2, "cash")
                && line.isAny(at + 3, "reserves", "reserve", "flow", "flows", "on", "left", "burn", "in", "balances");
    }

    /** "$50 billion from Acme". */
    private static boolean isTicket(Line line, int at) {
        int name = line.is(at + 2, "the") ? at + 3 : at + 2;
        return line.is(at + 1, "from") && line.at(name).isName();
    }

    /** "Acme will put in $5 billion and Bolt $10 billion". */
    private static boolean isGapped(Line line, int at) {
        return line.at(at - 1).isCompany()
                && line.isAny(at - 2, "and", ",", "while")
                && (line.at(at - 3).isMoney() || line.at(at - 4).isMoney());
    }

    /** "$50 million in cash and $20 million", "$5 billion from Acme and $3 billion": what follows a part is one. */
    private static boolean isListed(Line line, int at, List<Fact> parts) {
        int last = parts.isEmpty() ? -1 : parts.get(parts.size() - 1).anchor();
        return last >= 0
                && at - last < 7
                && line.isAny(at - 1, "and", ",")
                && (line.is(at + 1, "from") || line.is(at + 1, "in"));
    }

    /** "another $100 million if it meets its targets". */
    private static boolean isConditional(Line line, int at) {
        for (int i = at + 1; i < at + 8 && !line.isAny(i, ".", ";"); i++) {
            if (CONDITIONS.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
