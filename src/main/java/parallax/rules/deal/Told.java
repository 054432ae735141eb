package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.extraction.Aspect;
import parallax.extraction.Passage;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.PassingRule;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Hypothesis;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Block;

/**
 * What one sentence tells: its deals and its facts.
 *
 * @param line the sentence
 * @param tellings by rule and position
 * @param facts each figure once, by position of rule
 */
record Told(Line line, List<Telling> tellings, List<Fact> facts) {

    private static final WordList OPENINGS = WordList.of("round-openings");
    private static final WordList DEALS = WordList.of("deal-references");
    private static final WordList VALUING = WordList.of("valuing-verbs");
    private static final WordList THEN = WordList.of("then-openings");
    private static final WordList LATEST = WordList.of("latest-openings");

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
        List<Telling> all = List.copyOf(tellings);
        tellings.removeIf(telling -> Hypothesis.is(line, telling.anchor()));
        tellings.removeIf(telling -> Displaced.isDisplaced(line, telling, all));
        tellings.removeIf(telling ->
                telling.isBy(PassingRule.NAME) && (PassingRule.isRead(telling, all) || isOther(telling, facts)));
        topics.add(tellings);
        return new Told(line, List.copyOf(tellings), List.copyOf(facts));
    }

    /** Whether its sum is a value, revenue or all that was raised so far. */
    private static boolean isOther(Telling telling, List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.anchor() == telling.money() && fact.aspect() != Aspect.AMOUNT);
    }

    /** All that several sentences tell of deals, in their order. */
    static Stream<Telling> tellings(List<Told> lines) {
        return lines.stream().flatMap(told -> told.tellings().stream());
    }

    /** The same sentence with other tellings. */
    Told with(List<Telling> others) {
        return new Told(line, List.copyOf(others), facts);
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

    /** "It values Acme at", "The deal pegs Acme's value at": what opens so speaks of a deal told before. */
    boolean opensWithDeal() {
        return VALUING.firstIn(line, 1, 8) > 0 && (line.is(0, "it") || DEALS.startsAt(line, 0));
    }

    /** Whether that deal is the news, whatever older one was told between: "This latest round includes". */
    boolean opensWithNews() {
        return LATEST.startsAt(line, 0);
    }

    /** Whether it opens by speaking of the day of what was told before: "At the time, it was valued at". */
    boolean opensWithThen() {
        return THEN.startsAt(line, 0);
    }

    boolean isTitle() {
        return line.isTitle();
    }

    /** Whether it is a title or ends like a sentence: captions and names of authors do not. */
    boolean isWhole() {
        int last = line.size() - 1;
        return isTitle()
                || line.isAny(last, ".", "!", "?", "”", "\"")
                || line.word(last).endsWith(".");
    }
}
