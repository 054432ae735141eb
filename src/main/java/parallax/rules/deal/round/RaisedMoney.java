package parallax.rules.deal.round;

import parallax.rules.deal.line.Affiliation;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Offices;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** Whether a sum behind a verb of raising is money for a round: not a contract won, revenue pulled in or a bid raised. */
final class RaisedMoney {

    private static final WordList CAPITAL = WordList.of("capital-words");
    private static final WordList ORDERS = WordList.of("order-nouns");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList OFFERINGS = WordList.of("offering-nouns");
    private static final WordList UNVEILS = WordList.of("unveil-verbs");
    private static final WordList LEVIES = WordList.of("levies");
    private static final WordList REVENUE = WordList.of("revenue");

    private RaisedMoney() {}

    /**
     * Whether the sum at {@code money} is.
     *
     * @param loose whether the verb takes much else, so that the words behind must speak of funding
     */
    static boolean is(Line line, int money, boolean loose) {
        boolean raised = loose ? isFunding(line, money) : !isOrder(line, money) && !isEarned(line, money);
        return raised
                && !isLevied(line, money)
                && !isOffering(line, money)
                && !isBid(line, money)
                && !isContract(line, money);
    }

    /** "lands $20 million to map the oceans", "has landed $20 million.": told of nothing but the sum and what it is for. */
    static boolean isForPurpose(Line line, int money) {
        int next = Restated.behind(line, money);
        return line.is(next, "to") && line.at(next + 1).isPlain() && !line.isAny(next + 1, "a", "the", "settle", "date")
                || isAmongRounds(line, next)
                || !Gapped.behind(line, money).isEmpty()
                || next == line.size()
                || line.isAny(next, ".", ";") && next == line.size() - 1;
    }

    /** "landed $9 million in May", "hauled in $9 million and", in a sentence that tells of a round besides. */
    private static boolean isAmongRounds(Line line, int next) {
        int day = line.isAny(next, "in", "on") ? next + 1 : next;
        boolean ends = line.at(day).isDay() || line.at(next).isComma() || line.isAny(next, "and", ";", "while");
        return ends && RoundTalk.namesRound(line);
    }

    /** "gets $5 million of its $8 million seed": the sum before is a part of the one behind. */
    static boolean isPart(Line line, int sum) {
        return line.is(sum + 1, "of")
                && line.isAny(sum + 2, "its", "the", "a", "their")
                && line.at(sum + 3).isMoney();
    }

    /** "raises at $5 billion valuation": a round told by what it values the company at. */
    static boolean isAtValue(Line line, int verb, int from) {
        int sum = line.isAny(from + 1, "a", "an") ? from + 2 : from + 1;
        return line.word(verb).startsWith("rais")
                && line.is(from, "at")
                && line.at(sum).isMoney()
                && (VALUES.anyIn(line, sum + 1, sum + 4) || !line.isUnitPrice(sum) && line.isAny(sum + 1, ".", ","));
    }

    /** "hopes to raise $9 million in the offering": from the public, not in a round. */
    private static boolean isOffering(Line line, int money) {
        return line.isAny(money + 1, "in", "from", "through", "via")
                && line.isAny(money + 2, "its", "the", "an")
                && line.isAny(money + 3, "offering", "ipo", "listing", "initial", "flotation");
    }

    /** "the IPO raised $9 million", "the listing, which could raise $9 million": from the public, too. */
    static boolean isByOffering(Line line, int verb) {
        int last = line.clause().chainStart(verb) - 1;
        last = line.isAny(last, "which", "that") ? last - 1 : last;
        last = line.at(last).isComma() ? last - 1 : last;
        for (int i = Math.max(0, last - 2); i <= last; i++) {
            if (OFFERINGS.lengthAt(line, i) == last - i + 1) {
                return true;
            }
        }
        return false;
    }

    /** "raised $30 million in new taxes": from the public, too. */
    private static boolean isLevied(Line line, int money) {
        int noun = line.isAny(money + 2, "new", "higher", "extra", "additional", "federal", "state")
                ? money + 3
                : money + 2;
        return line.isAny(money + 1, "in", "from", "through") && LEVIES.startsAt(line, noun);
    }

    /** "raised its $35 a share offer": more is bid for another company. */
    private static boolean isBid(Line line, int money) {
        int noun = line.isAny(money + 1, "per", "a", "-") ? money + 3 : money + 1;
        return line.isAny(noun, "offer", "bid", "tender", "takeover", "buyout");
    }

    /** "secures $9 million deal", "bags $9 million from the Pentagon": paid for work. */
    private static boolean isContract(Line line, int money) {
        boolean deal = line.isAny(money + 1, "deal", "pact")
                && !line.word(SumWords.taker(line, money, 4)).startsWith("rais");
        return deal || line.is(money + 1, "from") && Offices.named(line, money + 2) >= 0;
    }

    /** "lands $20 million in funding": verbs that take other things too need a word for money raised, or nothing else. */
    private static boolean isFunding(Line line, int money) {
        for (int i = money + 1; i < money + 8; i++) {
            if (Rounds.startsAt(line, i)
                    || CAPITAL.startsAt(line, i)
                    || line.is(i, "investment") && !line.isAny(i + 1, "in", "into")
                    || line.is(i, "from") && isInvestor(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "from investors", "from Kestrel Capital". */
    private static boolean isInvestor(Line line, int index) {
        return line.isAny(index, "investors", "backers")
                || line.at(index).isPerson()
                || line.at(index).isCompany()
                        && line.at(index + 1).isComma()
                        && line.at(index + 2).isCompany()
                || line.at(index).isCompany() && new Affiliation(line).isFirm(index);
    }

    /** "announced $9 million from Kestrel Ventures": index of the sum, or -1; the word at {@code at} is said of much else. */
    static int announced(Line line, int at) {
        int money = at + 1;
        while (money < at + 4 && SumWords.colours(line, money)) {
            money++;
        }
        boolean from = line.is(money + 1, "from") && isInvestor(line, money + 2);
        boolean given = from || line.is(money + 1, "led") && line.is(money + 2, "by");
        return UNVEILS.startsAt(line, at) && line.at(money).isMoney() && given ? money : -1;
    }

    /** "has taken $9 million from Acme and $5 million from Bolt": index of the sum, or -1; who takes money from two is paid by neither. */
    static int taken(Line line, int at) {
        int money = at + 1;
        while (money < at + 4 && SumWords.colours(line, money)) {
            money++;
        }
        int giver = line.is(money + 1, "from") ? line.clause().object(money + 2) : -1;
        boolean next = line.at(giver).isCompany()
                && line.isAny(giver + 1, "and", ",")
                && line.at(giver + 2).isMoney();
        return line.isAny(at, "taken", "took", "take", "takes", "accepted", "has", "got")
                        && line.at(money).isMoney()
                        && next
                        && line.is(giver + 3, "from")
                ? money
                : -1;
    }

    /** "already has $9 million in funding in the bank from": index of the sum, or -1; what lies there from nobody may be earned. */
    static int banked(Line line, int at) {
        int money = line.isAny(at + 1, "already", "now", "some", "about") ? at + 2 : at + 1;
        int in = line.isAny(money + 2, "funding", "financing", "backing", "capital") ? money + 3 : money + 1;
        boolean bank =
                line.is(in, "in") && line.is(in + 1, "the") && line.is(in + 2, "bank") && line.is(in + 3, "from");
        return bank
                        && line.isAny(at, "has", "have", "had", "with")
                        && line.at(money).isMoney()
                ? money
                : -1;
    }

    /** Whether the words from {@code from} on name no office that pays for work. */
    static boolean isPrivate(Line line, int from) {
        return !line.is(from, "from") || Offices.named(line, from + 1) < 0;
    }

    /** "secured a $9 billion contract". */
    private static boolean isOrder(Line line, int money) {
        return ORDERS.anyIn(line, money + 1, money + 8);
    }

    /** "pulled in $9 million in revenue". */
    private static boolean isEarned(Line line, int money) {
        return line.isAny(money + 1, "in", "of") && REVENUE.anyIn(line, money + 2, money + 5);
    }
}
