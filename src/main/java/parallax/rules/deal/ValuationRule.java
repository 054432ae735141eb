package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;

/** What a company is valued at: now, before the money, or earlier. */
final class ValuationRule implements LineRule<Fact> {

    private static final WordList AFTER = WordList.of("valuation-after");
    private static final WordList BEFORE = WordList.of("valuation-before");
    private static final WordList SOME = WordList.of("money-adjectives");
    private static final WordList PRIOR = WordList.of("prior-valuation");
    private static final WordList DEALS = WordList.of("deal-nouns");

    @Override
    public String name() {
        return "deal/valuation";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        boolean spoken = false;
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney()) {
                Aspect aspect = aspect(line, i, spoken || AFTER.anyIn(line, 0, line.size()));
                if (aspect != null) {
                    facts.add(make.figure(aspect, i, Holder.of(line, i)));
                    spoken = true;
                }
            }
        }
        return facts;
    }

    private static @Nullable Aspect aspect(Line line, int at, boolean inSentence) {
        int after = after(line, at);
        int before = after >= 0 ? -1 : before(line, at);
        boolean bare = after < 0 && before < 0 && inSentence && bare(line, at);
        if (after < 0 && before < 0 && !bare || ofDeal(line, before) || isTraded(line, at)) {
            return null;
        }
        int to = Math.max(at + 1, after + 2);
        for (int i = at - 1; i < to; i++) {
            if (line.word(i).startsWith("pre-money") || line.is(i, "pre") && line.is(i + 1, "money")) {
                return Aspect.PRE_MONEY_VALUATION;
            }
        }
        return isPrior(line, at, before) ? Aspect.PRIOR_VALUATION : Aspect.VALUATION;
    }

    /** "a $9 billion Series E valuation": the word stands right of the figure. */
    private static int after(Line line, int at) {
        for (int i = at + 1; i < at + 5; i++) {
            if (AFTER.startsAt(line, i)) {
                return i;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", ".", "at", "in", "and", "to", "from", "round", "(")) {
                return -1;
            }
        }
        return -1;
    }

    /** "valuing the company at over $1 billion": the word stands left of the figure. */
    private static int before(Line line, int at) {
        if (BEFORE.startsAt(line, at - 1)) {
            return at - 1;
        }
        int link = at - 1;
        while (link > at - 4 && SOME.startsAt(line, link) && !line.isAny(link, "of", "to", "at")) {
            link--;
        }
        if (!line.isAny(
                link,
                "at",
                "of",
                "to",
                "is",
                "was",
                "reached",
                "hit",
                "exceeding",
                "whopping",
                "staggering",
                "exceeded",
                "surpassing",
                "from",
                "as",
                "cap",
                "between")) {
            return -1;
        }
        for (int i = at - 1; i >= Math.max(0, at - 11); i--) {
            if (BEFORE.startsAt(line, i)) {
                return i;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";") || line.at(i).isComma() && i > at - 6) {
                return -1;
            }
        }
        return -1;
    }

    /** "after a $3B valuation, it grows to $5B", "others at $11 billion": the word stands elsewhere. */
    private static boolean bare(Line line, int at) {
        return line.is(at - 1, "at")
                || line.is(at - 1, "to") && line.isAny(at - 2, "grows", "up", "jumps", "rises", "from")
                || line.is(at - 1, "from") && line.isAny(at - 2, "up", "jump", "leap", "rise");
    }

    /** "the offer, which was valued at $9 billion": not the company's value but the price. */
    private static boolean ofDeal(Line line, int before) {
        if (before < 0 || !line.isAny(before, "valued", "value")) {
            return false;
        }
        for (int i = before - 1; i > before - (line.is(before, "value") ? 3 : 14); i--) {
            if (DEALS.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isName() && !line.isAny(i + 1, "that") && i > before - 3) {
                return false;
            }
        }
        return false;
    }

    /** "now trading at a $9 billion market cap": what the market pays, whatever the deal. */
    private static boolean isTraded(Line line, int at) {
        for (int i = at - 1; i > at - 5; i--) {
            if (line.isAny(i, "trading", "trades", "traded")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrior(Line line, int at, int before) {
        int from = Math.max(0, (before >= 0 ? before : at) - 2);
        return PRIOR.anyIn(line, from, at + 1) || line.is(at - 1, "from") || line.is(at - 2, "from");
    }
}
