package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.TotalRaisedRule;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** What something is bought for. */
public final class PriceRule implements LineRule<Fact> {

    public static final String NAME = "deal/price";

    private static final WordList BUYS = WordList.of("for-verbs");
    private static final WordList DEALS = WordList.of("deal-words");
    private static final WordList ACQUIRES = WordList.of("acquire-verbs");
    private static final WordList PAID = WordList.of("paid-verbs");
    private static final WordList PAYS = WordList.of("price-verbs");
    private static final WordList EXTENDS = WordList.of("extend-verbs");
    private static final WordList WHAT = WordList.of("for-what");
    private static final WordList GROWS = WordList.of("grow-verbs");
    private static final WordList GROWN = WordList.of("grown-verbs");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList FUND_VERBS = WordList.of("fund-verbs");
    private static final WordList LINKS = WordList.of("worth-links");
    private static final int REACH = 30;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isMoney()
                    && !line.isUnitPrice(i)
                    && !OtherSums.isSpent(line, i)
                    && !line.isAny(i + 1, "raised", "invested")
                    && (isPaid(line, i)
                            || isApposed(line, i)
                            || isWorth(line, i)
                            || isFundWith(line, i)
                            || isGrown(line, i)
                            || isTag(line, i)
                            || isOnce(line, i))) {
                facts.add(make.figure(Aspect.AMOUNT, i, -1));
            }
        }
        return facts;
    }

    /** "bought it for a whopping $9 billion", "for $28 a share, or $9 billion". */
    private static boolean isPaid(Line line, int at) {
        int link = SumWords.taker(line, at, 4);
        if (line.isAny(link, "is", "was")) {
            int what = WHAT.firstIn(line, link - 7, link);
            return what >= 0 && bought(line, what);
        }
        if (line.is(link, "for")) {
            return bought(line, link) || isSecond(line, link);
        }
        boolean again = line.is(link, "or") || line.is(link, "(");
        int before = line.at(link - 1).isComma() ? link - 2 : link - 1;
        while (again && before > link - 8 && !line.at(before).isMoney()) {
            before--;
        }
        return again
                && line.at(before).isMoney()
                && line.isUnitPrice(before)
                && (bought(line, before) || behind(line, before, PAYS, 4) || behind(line, before, DEALS, 4));
    }

    /** "half the $9 billion Acme paid to buy it": the price of then. */
    static boolean isOnce(Line line, int at) {
        int payer = line.is(at + 1, "that") ? at + 2 : at + 1;
        boolean paid = line.at(payer).isCompany() && PAID.startsAt(line, payer + 1);
        int link = payer + 1 + PAID.lengthAt(line, payer + 1);
        boolean bought = line.isAny(link, "for", "when") || line.is(link, "to") && ACQUIRES.startsAt(line, link + 1);
        return paid && bought && line.isAny(at - 1, "the", "than");
    }

    /** "the sale price, reportedly $70 million,": what a comma or bracket sets beside the word. */
    private static boolean isApposed(Line line, int at) {
        int mark = line.is(at - 1, "reportedly") ? at - 2 : at - 1;
        for (int i = mark - 1; (line.at(mark).isComma() || line.is(mark, "(")) && i > mark - 8; i--) {
            if (line.is(i, "price")) {
                return line.isAny(i - 1, "sale", "purchase", "acquisition", "selling");
            }
            if (!line.at(i).isPlain() && !line.at(i).isCompany() || line.isAny(i, ",", ".", ";")) {
                return false;
            }
        }
        return false;
    }

    /** "bought Acme for $4 million and Bolt for $9 million": the price of the second. */
    private static boolean isSecond(Line line, int link) {
        int first = line.isAny(link - 2, "and", ",") ? link - 3 : -1;
        first = line.at(first).isComma() ? first - 1 : first;
        return line.at(link - 1).isCompany() && line.at(first).isMoney() && isPaid(line, first);
    }

    private static boolean bought(Line line, int at) {
        return behind(line, at, BUYS, REACH) || behind(line, at, ACQUIRES, REACH);
    }

    /** "the deal is worth $9 billion", "an offer valued at $9 billion", "a Series A of $9 million". */
    private static boolean isWorth(Line line, int at) {
        int link = SumWords.taker(line, at, 3, index -> LINKS.startsAt(line, index));
        return LINKS.startsAt(line, link)
                && !TotalRaisedRule.isOtherTotal(line, at)
                && !isOfMarket(line, link)
                && (behind(line, at, DEALS, 14) || isSumOfRound(line, link) || isSizeOfFund(line, link));
    }

    /** "a market capitalization of $9 billion": what all the shares are worth. */
    private static boolean isOfMarket(Line line, int link) {
        return line.is(link - 2, "market") && line.isAny(link - 1, "cap", "capitalization", "capitalisation", "value");
    }

    /** "the $9 billion price tag", "a deal with a $9 billion price tag": not "triple its $9 billion price tag", a value. */
    private static boolean isTag(Line line, int at) {
        boolean tag = line.is(at + 1, "price") && line.is(at + 2, "tag");
        boolean known = line.isAny(SumWords.determiner(line, at), "the", "that", "this");
        return tag && (known || DEALS.anyIn(line, 0, at)) && !PriorValuation.isCompared(line, at);
    }

    /** "the contract could rise to $9 billion", "has grown to $9 billion", "the deal may grow by $2 billion, to $9 billion". */
    private static boolean isGrown(Line line, int at) {
        int link = at - 1;
        int sum = line.at(link - 1).isComma() ? link - 2 : link;
        int verb = line.at(sum).isMoney() ? sum - 2 : link - 1;
        if (!line.isAny(link, "to", "by") || !GROWS.startsAt(line, verb) && !GROWN.startsAt(line, verb)) {
            return false;
        }
        boolean grown = GROWN.startsAt(line, verb) && line.isAny(verb - 1, "has", "since", "have", "had");
        return (grown || line.isAny(verb - 1, "could", "may", "might", "can", "to"))
                && DEALS.anyIn(line, Math.max(0, verb - REACH), verb);
    }

    /** "closed its fourth fund at $9 million". */
    private static boolean isSizeOfFund(Line line, int link) {
        return line.is(link, "at") && line.isAny(link - 1, "fund", "vehicle") && !VALUES.anyIn(line, link, link + 5);
    }

    /** "closed its fourth fund with $9 million": not "a fund with stakes worth $9 million". */
    private static boolean isFundWith(Line line, int at) {
        int link = SumWords.taker(line, at, 3);
        return line.isAny(link, "with", "on")
                && line.isAny(link - 1, "fund", "vehicle")
                && FUND_VERBS.anyIn(line, link - 10, link - 1);
    }

    private static boolean isSumOfRound(Line line, int link) {
        boolean round = Rounds.startsAt(line, link - 1) || RoundName.startsAt(line, link - 2);
        return round
                && (line.isAny(link, "of", "worth", "totaling", "totalling")
                        || line.is(link, "to") && EXTENDS.anyIn(line, link - 6, link));
    }

    private static boolean behind(Line line, int at, WordList words, int reach) {
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (line.cues().scope().asides().isBeside(i, at)) {
                continue;
            }
            if (words.startsAt(line, i)) {
                return true;
            }
            if (line.at(i).isMoney() || line.isAny(i, ".", ";")) {
                return false;
            }
        }
        return false;
    }
}
