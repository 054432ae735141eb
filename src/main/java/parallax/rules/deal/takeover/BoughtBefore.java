package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Who is bought where its name stands before the verb: "[Acme], acquired by Bolt", "[Acme], which Bolt bought". */
final class BoughtBefore {

    private static final WordList ASIDES = WordList.of("passive-asides");
    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList COMPANIES = WordList.of("company-nouns");

    private static final WordList KINDS = WordList.of("business-kinds");

    private static final int REACH = 8;

    /** "Since being acquired by": how far on the participle of a clause that opens a sentence may stand. */
    private static final int OPENING = 4;

    /** "is divesting the toy specialist Bolt, which it": how far before the pronoun the sale stands. */
    private static final int SALE = 12;

    /** "for a reported $2 billion": how far behind the participle the price stands. */
    private static final int PRICE = 6;

    private BoughtBefore() {}

    /** "acquired last year by": index of the "by" that goes with the participle before {@code from}, or -1. */
    static int by(Line line, int from) {
        int at = from;
        while (at < from + REACH && (line.at(at).isDay() || line.at(at).isMoney() || ASIDES.startsAt(line, at))) {
            at++;
        }
        return line.is(at, "by") ? at : -1;
    }

    /** "is being bought for $2 billion", "to be acquired in $2 billion deal": whether a price but no buyer is told. */
    static boolean isAlone(Line line, int verb, int next) {
        boolean apposed = line.at(verb - 1).isComma()
                && line.at(verb - 2).isCompany()
                && line.isAny(verb, "acquired", "bought")
                && line.hasMoney(next, next + PRICE);
        return (apposed || line.isAny(verb - 1, "be", "being", "been"))
                && line.isAny(next, "for", "in")
                && line.hasMoney(next, next + PRICE)
                && line.at(participle(line, verb)).isCompany();
    }

    /** "founded [Acme] before Bolt bought it": index of the company that the "it" at {@code it} means: one named before the clause, if any. */
    static int it(Line line, int verb, int it) {
        int subject = line.clause().subject(verb);
        boolean then = line.isAny(subject - 1, "until", "before", "when", "after", "once", "and", "but");
        for (int i = subject - 2; then && i >= 0; i--) {
            if (line.at(i).isCompany() && line.isNamed(i) && !line.isSameName(i, subject)) {
                return i;
            }
        }
        return it;
    }

    /** Index of the name that the participle at {@code verb} speaks of: what stands right before it, else the subject; or -1. */
    static int participle(Line line, int verb) {
        int before = line.clause().chainStart(verb) - 1;
        if (before == verb - 1
                && line.isAny(before, ",", "(")
                && line.at(before - 1).isCompany()) {
            return before - 1;
        }
        int described = described(line, before);
        int subject = described >= 0 ? described : line.clause().subject(verb);
        return subject >= 0 ? subject : fronted(line, verb);
    }

    /** "Since being acquired by Bolt, [Acme] has", "Bought by Bolt in 2019, [Acme]": index of the name behind the clause that opens so, or -1. */
    private static int fronted(Line line, int verb) {
        if (verb > OPENING || line.clause().firstName(0, verb) >= 0) {
            return -1;
        }
        for (int i = verb + 1; i < verb + REACH + OPENING; i++) {
            if (line.at(i).isComma()) {
                return line.at(i + 1).isCompany() && !line.isPossessive(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "[Acme] and [Bolt], both of which have since been acquired by": indexes of all that the participle at {@code verb} speaks of. */
    static List<Integer> all(Line line, int verb) {
        int which = line.clause().chainStart(verb) - 1;
        boolean several = line.is(which, "which") && line.is(which - 1, "of") && line.isAny(which - 2, "both", "all");
        int last = line.at(which - 3).isComma() ? which - 4 : which - 3;
        List<Integer> names = several ? new Joint(line).around(last, which) : List.of();
        if (!names.isEmpty()) {
            return names;
        }
        int one = participle(line, verb);
        List<Integer> joint = line.isAny(verb - 1, "were", "been", "are", "being") ? joint(line, one, verb) : List.of();
        return joint.isEmpty() ? List.of(one) : joint;
    }

    /** "Two startups, [Acme] and [Bolt], were acquired by": those named together with the one at {@code one}. */
    private static List<Integer> joint(Line line, int one, int verb) {
        boolean before = line.is(one - 1, "and") && line.at(one - 2).isCompany();
        boolean behind = line.is(one + 1, "and") && line.at(one + 2).isCompany();
        return before || behind ? new Joint(line).around(one, verb) : List.of();
    }

    /** "joined [Acme], the startup later acquired by Bolt": index of the name before the description that ends at {@code last}, or -1. */
    private static int described(Line line, int last) {
        boolean company = false;
        for (int i = last; i > last - REACH && line.at(i).isPlain() && !line.isAny(i, "which", "that", "who"); i--) {
            if (line.at(i).isComma()) {
                boolean name =
                        line.isAny(i + 1, "a", "an", "the") && line.at(i - 1).isCompany();
                return company && name && !line.isPossessive(i - 1) ? i - 1 : -1;
            }
            company |= COMPANIES.startsAt(line, i) || KINDS.startsAt(line, i);
        }
        return -1;
    }

    /** "[Acme], which Bolt bought in 2023", "[Acme], the startup that Bolt bought": index of the name before the pronoun, unless another one follows the verb; or -1. */
    static int which(Line line, int verb, int next) {
        int subject = line.clause().chainStart(verb) - 1;
        int group = group(line, subject);
        if (group >= 0) {
            return line.at(group - 2).isCompany() && line.at(group - 1).isComma() ? group - 2 : -1;
        }
        boolean person = line.at(subject).isPerson()
                && (line.is(subject - 1, "which") || line.isAny(subject, "he", "she", "they"));
        if (!line.at(subject).isCompany() && !person && seller(line, verb) < 0) {
            return -1;
        }
        if (!line.isAny(subject - 1, "which", "that")) {
            return apposed(line, subject, next);
        }
        if (line.is(subject - 1, "that") && line.at(line.clause().object(next)).isCompany()) {
            return -1;
        }
        int name = line.isAny(subject - 2, ",", "(") ? subject - 3 : subject - 2;
        if (line.at(next).isName()) {
            return -1;
        }
        return line.at(name).isCompany() ? name : described(line, subject - 2);
    }

    /** Indexes of who buys by the verb in such a clause: "which [Acme], [Bolt] and other firms bought", "which [Acme] bought". */
    static List<Integer> buyers(Line line, int verb) {
        int group = group(line, line.clause().chainStart(verb) - 1);
        int seller = seller(line, verb);
        return group >= 0
                ? line.clause().list(group + 1)
                : List.of(seller >= 0 ? seller : line.clause().subject(verb));
    }

    /** "[Acme] is selling Bolt, which it bought": index of who sells, where a pronoun buys what somebody sells; or -1. */
    private static int seller(Line line, int verb) {
        int subject = line.clause().chainStart(verb) - 1;
        boolean it = line.is(subject, "it") && line.is(subject - 1, "which");
        int sells = it ? SELLS.lastIn(line, subject - SALE, subject) : -1;
        int seller = sells < 0 ? -1 : line.clause().subject(sells);
        return line.at(seller).isCompany() ? seller : -1;
    }

    /** "[which] Acme, Bolt and other firms bought": index of the pronoun before such a group that ends at {@code last}, or -1. */
    private static int group(Line line, int last) {
        boolean others = line.at(last).isPlain() && (line.is(last - 1, "other") || line.is(last, "others"));
        for (int i = last - 1; others && i > last - REACH; i--) {
            if (line.is(i, "which")) {
                return i;
            }
            if (!line.at(i).isName() && !line.at(i).isComma() && !line.isAny(i, "and", "other")) {
                return -1;
            }
        }
        return -1;
    }

    /** "[Acme], the brand it bought for $9 million": index of the name that the words before the subject describe, or -1. */
    private static int apposed(Line line, int subject, int next) {
        boolean open = line.isAny(next, "for", "in", "from", "last", "back", ",", ".")
                || line.at(next).isDay();
        int at = subject - 1;
        while (at > subject - REACH && line.at(at).isPlain() && !line.at(at).isComma()) {
            at--;
        }
        boolean described = open && at < subject - 2 && line.at(at).isComma() && line.isAny(at + 1, "a", "an", "the");
        boolean name = described && line.at(at - 1).isCompany() && !line.isPossessive(at - 1);
        return name && !line.isSameName(at - 1, subject) ? at - 1 : -1;
    }
}
