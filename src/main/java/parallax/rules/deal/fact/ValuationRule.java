package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.Holder;
import parallax.rules.deal.telling.LineRule;

/** What a company is valued at: now, before the money, or earlier. */
public final class ValuationRule implements LineRule<Fact> {

    private static final WordList AFTER = WordList.of("valuation-after");
    private static final WordList RISES = WordList.of("rise-verbs");
    private static final WordList DEALS = WordList.of("deal-nouns");
    /** What a buyer takes over with a company: a sum that includes it is what the company is worth. */
    private static final WordList INDEBTED = WordList.of("debts");

    private static final WordList PRICES = WordList.of("purchase-prices");

    @Override
    public String name() {
        return "deal/valuation";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        boolean spoken = AFTER.anyIn(line, 0, line.size());
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney() && !line.isUnitPrice(i)) {
                Aspect aspect = aspect(line, i, spoken || last >= 0, last);
                if (aspect != null) {
                    facts.add(make.figure(aspect, i, Holder.of(line, i)));
                    last = i;
                }
            }
        }
        return facts;
    }

    /** @param last index of the company's value told before it, or -1 */
    private static @Nullable Aspect aspect(Line line, int at, boolean inSentence, int last) {
        int after = ValueWord.after(line, at);
        int before = after >= 0 ? -1 : ValueWord.before(line, at);
        boolean bare =
                after < 0 && before < 0 && (inSentence && bare(line, at, last) || RoundValue.isRaisedAt(line, at));
        boolean once = after < 0 && before < 0 && ValueOfBefore.is(line, at);
        if (after < 0 && before < 0 && !bare && !once
                || ofDeal(line, before, at)
                || ofMany(line, before)
                || isTraded(line, at)
                || isDifference(line, at)
                || isPricing(line, before)
                || PriceRule.isOnce(line, at)) {
            return null;
        }
        if (PreMoney.is(line, Math.min(at, before < 0 ? at : before), Math.max(at + 1, after + 1))) {
            return Aspect.PRE_MONEY_VALUATION;
        }
        return once || PriorValuation.is(line, at, before, last) ? Aspect.PRIOR_VALUATION : Aspect.VALUATION;
    }

    /** "after a $3B valuation, it grows to $5B", "others at $11 billion": the word stands elsewhere. */
    private static boolean bare(Line line, int at, int last) {
        return line.is(at - 1, "at") && !DEALS.startsAt(line, at - 2)
                || line.is(at - 1, "from") && RISES.anyIn(line, at - 6, at)
                || line.is(at - 1, "to") && last >= 0 && line.at(at - 2).isDay() && RISES.anyIn(line, last - 6, last)
                || line.is(at - 1, "to") && line.isAny(at - 2, "grows", "up", "jumps", "rises", "from")
                || line.is(at - 1, "to") && last >= 0 && (RISES.startsAt(line, at - 2) || isPaired(line, at, last))
                || line.is(at - 1, "from") && line.isAny(at - 2, "up", "down", "jump", "leap", "rise", "increase")
                || line.isAny(at - 1, "from", "to") && last >= 0 && at - last == 2
                || line.isAny(at - 1, "with", "to") && line.is(at - 2, "compared");
    }

    /** "went from $4 billion at the end of the last round to [$9 billion]": the other end of what rose. */
    private static boolean isPaired(Line line, int at, int last) {
        for (int i = last + 1; i < at - 1; i++) {
            if (!line.at(i).isPlain() && !line.at(i).isDay() || line.at(i).isComma()) {
                return false;
            }
        }
        return line.is(last - 1, "from") && at - last < 16;
    }

    /** "the offer, which was valued at $9 billion", "pegs the price at $9 billion": not the company's value but the price. */
    private static boolean ofDeal(Line line, int before, int at) {
        boolean opens = line.at(at + 1).isComma() && line.isAny(at + 2, "the", "this") && DEALS.startsAt(line, at + 3);
        if (before >= 0 && (opens || PRICES.anyIn(line, before + 1, at))) {
            return true;
        }
        boolean taken = line.isAny(before + 1, "at", "of") || before + 1 == at;
        boolean whole = line.is(line.at(at + 1).isComma() ? at + 2 : at + 1, "including");
        if (before < 0
                || whole && INDEBTED.anyIn(line, at + 2, at + 6)
                || !line.isAny(before, "valued", "value")
                || !taken) {
            return false;
        }
        for (int i = before - 1; i > before - (line.is(before, "value") ? 3 : 14); i--) {
            if (DEALS.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isName() && !line.is(i + 1, "that") && i > before - 3 && !isPartner(line, i)) {
                return false;
            }
        }
        return false;
    }

    /** "a deal with Acme", "a buyout by private equity firm Acme": with whom a deal is made, not whom it values. */
    private static boolean isPartner(Line line, int name) {
        for (int i = name - 1;
                i > name - 6 && line.at(i).isPlain() && !line.at(i).isComma();
                i--) {
            if (line.isAny(i, "with", "by", "from")) {
                return DEALS.startsAt(line, i - 1);
            }
        }
        return false;
    }

    /** "unicorns, companies that are valued at $1 billion or more": what a word means, not what one company is worth. */
    private static boolean ofMany(Line line, int before) {
        int noun = before - 1;
        while (before >= 0 && line.isAny(noun, "that", "are", "were", "currently", "privately", "held", "now")) {
            noun--;
        }
        return before >= 0 && line.isAny(noun, "companies", "startups", "start-ups", "firms", "unicorns", "businesses");
    }

    /** "pricing is $799", "pricing starts at $20": what a product costs. */
    private static boolean isPricing(Line line, int before) {
        return before >= 0
                && line.is(before, "pricing")
                && !line.isAny(before - 1, "previous", "last", "prior")
                && !line.at(before + 1).isName()
                && !line.isAny(before + 1, "it", "the", "its", "itself", "shares");
    }

    /** "the valuation is $200 million higher than planned". */
    private static boolean isDifference(Line line, int at) {
        return line.isAny(at + 1, "higher", "lower", "more", "less", "above", "below", "short")
                && !line.is(at + 2, "or");
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
}
