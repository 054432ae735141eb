package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Purchases;

/** What a price is paid for: "paid $700 million for [Acme]". */
final class PaidFor {

    private static final WordList PAYS = WordList.of("price-verbs");
    private static final WordList FILLERS = WordList.of("price-fillers");
    private static final WordList OWNERS = WordList.of("shareholders");

    /** How many words a price may take: "$12 a share in cash and stock, or about $400 million,". */
    private static final int PRICE = 16;

    /** "on Acme last year and reportedly more than $9 million": how far the next price may stand. */
    private static final int NEXT = 8;

    private PaidFor() {}

    /** Indexes of the companies that the words from {@code at} on pay a sum for; none where they pay none, or for a thing. */
    static List<Integer> bought(Line line, int at) {
        int holders = PAYS.startsAt(line, at) ? heldBy(line, at + PAYS.lengthAt(line, at)) : -1;
        int exchanged = holders >= 0 ? holders : exchanged(line, at);
        if (exchanged >= 0) {
            return List.of(exchanged);
        }
        int target = object(line, at);
        List<Integer> bought = target < 0 ? List.of() : Purchases.from(line, target);
        return !bought.isEmpty() && Purchases.isWhole(line, bought.get(0)) ? bought : List.of();
    }

    /** "spent $9 million on Acme, $3 million on [Bolt] and more than $2 million on [Core]": indexes of what the prices behind the first are paid for. */
    static List<Integer> others(Line line, int first) {
        List<Integer> others = new ArrayList<>();
        int next = next(line, first, line.word(first - 1));
        while (next >= 0) {
            others.add(next);
            next = next(line, next, line.word(first - 1));
        }
        return others;
    }

    /** ", $3 million on [Bolt]", "last year and more than $2 million on [Core]": index of the company, or -1. */
    private static int next(Line line, int name, String link) {
        int joint = name + 1;
        while (joint < name + NEXT && !line.isAny(joint, "and", ",")) {
            if (line.isAny(joint, ".", "to", "that", "which")) {
                return -1;
            }
            joint++;
        }
        for (int i = joint + 1; line.isAny(joint, "and", ",") && i < joint + NEXT; i++) {
            if (line.at(i).isMoney()) {
                boolean paid = line.isAny(i + 1, "for", "on") && line.is(i + 1, link);
                return paid && line.at(i + 2).isCompany() && Purchases.isWhole(line, i + 2) ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** "offering [Acme] shareholders $7 a share": index of the company whose owners get the sum, or -1. */
    private static int heldBy(Line line, int from) {
        int name = line.isAny(from, "the", "to") ? from + 1 : from;
        int owners = line.isPossessive(name) && !line.isAny(name, "its", "their") ? name + 2 : name + 1;
        boolean paid = line.at(name).isCompany() && OWNERS.startsAt(line, owners);
        return paid && line.hasMoney(owners + 1, owners + 4) ? name : -1;
    }

    /** "offered one share and $3 in cash for every two shares in [Acme]": index of the company, or -1. */
    private static int exchanged(Line line, int at) {
        int pays = line.is(at, "offer") ? 1 : PAYS.lengthAt(line, at);
        for (int i = at + pays; pays > 0 && i < at + PRICE && !line.isAny(i, ".", ",", "to"); i++) {
            if (line.is(i, "for") && line.isAny(i + 1, "every", "each")) {
                int shares = line.isAny(i + 2, "share", "shares") ? i + 2 : i + 3;
                int target = line.isAny(shares, "share", "shares") && line.isAny(shares + 1, "in", "of")
                        ? line.clause().object(shares + 2)
                        : -1;
                return line.at(target).isCompany() && !line.isAny(target, "its", "their") ? target : -1;
            }
        }
        return -1;
    }

    /** Index of the first word of what the words from {@code at} on pay a sum for, or -1. */
    static int object(Line line, int at) {
        int pays = PAYS.lengthAt(line, at);
        if (pays > 0 && line.is(at + pays, "for") && (isPriceBefore(line, at) || isCompared(line, at))) {
            return at + pays + 1;
        }
        return pays > 0
                ? behindPrice(line, at + pays, line.isAny(at, "spent", "spending", "dropped", "splashed", "plunked"))
                : -1;
    }

    /** "the $12 billion [that] Acme paid for": the price stands before whoever pays it. */
    static boolean isPriceBefore(Line line, int verb) {
        int subject = line.clause().chainStart(verb) - 1;
        int sum = line.isAny(subject - 1, "that", "which") ? subject - 2 : subject - 1;
        return line.at(subject).isName() && line.at(sum).isMoney();
    }

    /** "more than Acme paid for Bolt", "what Acme paid for Bolt". */
    private static boolean isCompared(Line line, int verb) {
        int subject = line.clause().chainStart(verb) - 1;
        return line.is(verb, "paid")
                && line.at(subject).isCompany()
                && line.isAny(subject - 1, "than", "what", "times");
    }

    /** "on Acme", "on Acme's printer unit": not "on Acme's chips", "on AI startup Acme", whose backer may spend, too. */
    private static boolean isCompany(Line line, int on) {
        return line.is(on, "on")
                && line.at(on - 1).isMoney()
                && line.at(on + 1).isCompany()
                && (!line.isPossessive(on + 1) || Seller.ownsPart(line, on + 1));
    }

    /** "$12 a share in cash, or about $400 million, for", "$9 million on": index behind the preposition, or -1. */
    private static int behindPrice(Line line, int from, boolean spent) {
        boolean money = false;
        for (int i = from; i < from + PRICE; i++) {
            if (money && (line.is(i, "for") || spent && isCompany(line, i))) {
                return i + 1;
            }
            boolean price = money && FILLERS.startsAt(line, i);
            if (!price && (!line.at(i).isPlain() && !line.at(i).isMoney() || line.isAny(i, ".", ",", "to"))) {
                return -1;
            }
            money = line.at(i).isMoney() || price;
        }
        return -1;
    }
}
