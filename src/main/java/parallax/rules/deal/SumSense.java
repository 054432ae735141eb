package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** What the words beside a sum make of it, whatever deal it stands next to: an offer, an outlay, money of then. */
final class SumSense {

    private static final WordList DEALS = WordList.of("deal-nouns-whole");
    private static final WordList OFFERS = WordList.of("offer-nouns");
    private static final WordList BUYS = WordList.of("acquire-verbs");

    private SumSense() {}

    /** "took $7 million in funding and $3 million in debt": not what is lent. */
    static boolean isEquity(Line line, int sum) {
        int noun = line.is(sum + 1, "in") ? sum + 2 : sum + 1;
        return line.isAny(noun, "funding", "equity")
                && (!line.isAny(noun + 1, "and", "or") || line.at(noun + 2).isMoney());
    }

    /** "invested $9 million in twelve startups and bought Acme", "Acme invests $9 million in its plants": no price. */
    static boolean isOutlay(Line line, int sum, @Nullable Account near) {
        boolean invested = line.word(SumWords.taker(line, sum, 3)).startsWith("invest");
        if (invested && near == null) {
            return true;
        }
        for (int i = sum + 2;
                invested
                        && line.is(sum + 1, "in")
                        && i < sum + 8
                        && !line.at(i).isName()
                        && !line.at(i).isComma();
                i++) {
            if (line.isAny(i, "companies", "startups", "firms", "businesses")) {
                return true;
            }
        }
        return false;
    }

    /** "turned down a $60 million acquisition offer": what a buyer would have paid is not what investors put in. */
    static boolean isOffer(Line line, int sum) {
        return line.isAny(sum + 1, "acquisition", "takeover", "buyout", "purchase") && OFFERS.startsAt(line, sum + 2)
                || line.isAny(sum + 1, "offer", "bid") && BUYS.anyIn(line, sum + 2, sum + 5)
                || line.isAny(SumWords.taker(line, sum, 4), "offered", "offers", "bid") && line.is(sum + 1, "for");
    }

    /** "Earlier this year, Acme pledged to invest $9 billion": a plan of then. */
    static boolean isPledgedThen(Line line) {
        int day = line.isAny(0, "in", "on", "back") ? 1 : 0;
        return line.at(day).isDay()
                && PastDays.isPast(line, day)
                && line.at(day + 1).isComma();
    }

    /** "The $9 billion deal was announced in July": the deal's, whenever it was announced. */
    static boolean isOfTheDeal(Line line, int sum) {
        return line.isAny(sum - 1, "the", "this")
                && (DEALS.startsAt(line, sum + 1) || DEALS.startsAt(line, sum + 2))
                && line.clause().firstName(0, sum) < 0;
    }
}
