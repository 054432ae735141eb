package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Crowd;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Restated;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.round.TotalRaisedRule;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;

/** The price paid, or the money raised or invested. */
public final class AmountRule implements LineRule<Fact> {

    private static final WordList TRADES = WordList.of("trade-verbs");
    private static final WordList BACK = WordList.of("buy-back-verbs");
    private static final WordList PAYS = WordList.of("pay-verbs");
    private static final WordList SPENDS = WordList.of("payer-verbs");
    private static final WordList DEALS = WordList.of("deal-nouns");

    private static final WordList PROJECTS = WordList.of("project-nouns");
    private static final WordList OUTLAYS = WordList.of("outlay-nouns");
    private static final WordList BUILDS = WordList.of("build-verbs");
    private static final WordList PLANS = WordList.of("unveil-plan-verbs");
    private static final WordList CAPACITY = WordList.of("capacity");
    private static final int FAR = 12;
    private static final FundingRule RAISES = new FundingRule();

    @Override
    public String name() {
        return "deal/amount";
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        List<Telling> raises = null;
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isMoney() || OtherSums.isOne(line, i) || TotalRaisedRule.isOtherTotal(line, i)) {
                continue;
            }
            int verb = paid(line, i);
            boolean told = verb >= 0
                    || isTitled(line, i)
                    || named(line, i)
                    || sold(line, i)
                    || isBuilt(line, i)
                    || isReceived(line, i);
            if (!told) {
                raises = raises == null ? RAISES.read(line) : raises;
                int sum = i;
                told = raises.stream().anyMatch(raise -> raise.money() == sum);
            }
            if (told) {
                facts.add(make.figure(Aspect.AMOUNT, i, payer(line, verb)));
            }
        }
        return facts;
    }

    /** "Acme has $41 million to kill the password", over an article of its round. */
    private static boolean isTitled(Line line, int at) {
        return line.isTitle()
                && (line.is(at - 1, "has")
                        || line.is(at - 1, "with") && line.at(at - 2).isCompany())
                && line.isAny(at + 1, "to", "for", "from")
                && line.at(at + 2).isPlain();
    }

    /** Index of the verb: "raised a whopping $1 billion", "paying $2.4 billion", "invest up to $75 billion"; or -1. */
    private static int paid(Line line, int at) {
        int verb = SumWords.taker(line, at, 5, index -> PAYS.startsAt(line, index));
        if (PAYS.startsAt(line, verb) && line.at(verb).isPlain()) {
            return Crowd.raises(line, verb) ? -1 : verb;
        }
        if (line.isAny(verb, "put", "puts", "putting") && line.is(at + 1, "into")) {
            return verb;
        }
        if (line.at(verb).isName()
                && line.isAny(verb - 1, "pay", "pays", "paid", "paying", "lend", "lends", "lent", "lending")) {
            return verb - 1;
        }
        for (int i = verb - 1; i > verb - 5; i--) {
            if (PAYS.lengthAt(line, i) == verb - i + 1) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the company that is told to pay, or -1. */
    private static int payer(Line line, int verb) {
        if (verb < 0 || !SPENDS.startsAt(line, verb)) {
            return -1;
        }
        int subject = line.clause().subject(verb);
        return line.at(subject).isCompany() ? subject : -1;
    }

    /** "sold about $2 billion in stock", "sell $200 million worth of shares". */
    private static boolean sold(Line line, int at) {
        boolean shares = false;
        for (int i = at + 1; i < at + 5; i++) {
            shares |= line.isAny(i, "stock", "shares", "equity");
        }
        int verb = SumWords.taker(line, at, 3);
        boolean back = BACK.startsAt(line, verb) || BACK.startsAt(line, verb - 1);
        return (shares || isCapacity(line, at)) && (back || TRADES.holds(line.word(verb)));
    }

    /** "Acme will receive $3 billion in cash from Bolt". */
    private static boolean isReceived(Line line, int at) {
        int verb = SumWords.taker(line, at, 3);
        int from = line.is(at + 1, "in") && line.is(at + 2, "cash") ? at + 3 : at + 1;
        return line.isAny(verb, "receive", "receives", "get", "gets")
                && line.is(from, "from")
                && (line.at(from + 1).isCompany() || DEALS.startsAt(line, from + 2));
    }

    /** "is building a $10 billion data center", "opens £1bn AI campus", "to build $9 billion worth of AI infrastructure". */
    private static boolean isBuilt(Line line, int at) {
        boolean project = PROJECTS.anyIn(line, at + 1, at + 6) && !OtherSums.isPriced(line, at + 1, at + 6);
        if (OUTLAYS.anyIn(line, at + 1, at + 4) && CAPACITY.anyIn(line, at + 2, at + FAR)) {
            return true;
        }
        return (project || isCapacity(line, at)) && (BUILDS.anyIn(line, at - 4, at) || PLANS.anyIn(line, at - 4, at));
    }

    /** "$12 billion worth of computing capacity", "$12 billion of chips". */
    private static boolean isCapacity(Line line, int at) {
        int of = line.is(at + 1, "worth") ? at + 2 : at + 1;
        return line.isAny(of, "of", "in") && CAPACITY.anyIn(line, of + 1, of + 5);
    }

    /** "Its latest funding — $90 million from Kestrel — was", "in equity ($9 million)": the sum right behind the round's noun. */
    private static boolean isApposedToRound(Line line, int at) {
        if (line.is(at - 1, "(") && line.isAny(at - 2, "equity", "debt") && line.is(at + 1, ")")) {
            return true;
        }
        boolean mark = line.isAny(at - 1, "—", "–", ":", "(");
        return mark && Rounds.startsAt(line, at - 2) && !line.is(at + 1, ")");
    }

    /** "a $3 billion strategic investment", "$2 billion, five-year contract", "$25 million in Series A". */
    private static boolean named(Line line, int at) {
        if (isApposedToRound(line, at) || line.is(at - 1, "at")) {
            return !line.is(at - 1, "at");
        }
        int from = Restated.behind(line, at);
        for (int i = from; i < from + 6; i++) {
            Item item = line.at(i);
            if (Rounds.startsAt(line, i) || DEALS.startsAt(line, i)) {
                return true;
            }
            boolean passes = item.isCompany()
                    || item.isComma() && i == from
                    || item.isPlain()
                            && !line.isAny(
                                    i, ".", ",", "and", "at", "to", "from", "for", "as", "by", "on", "of", "worth",
                                    "(");
            if (!passes) {
                return false;
            }
        }
        return false;
    }
}
