package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company buys another one: by a verb or its passive. */
final class AcquisitionRule implements LineRule<Telling> {

    static final String NAME = "deal/acquisition";

    private static final WordList VERBS = WordList.of("acquire-verbs");
    private static final WordList PAYS = WordList.of("price-verbs");
    private static final WordList WHEN = WordList.of("passive-asides");
    private static final WordList STRICT = WordList.of("strict-purchase");
    private static final WordList BUSINESSES = WordList.of("purchase-nouns");
    private static final WordList GETS = WordList.of("snap-verbs");
    private static final WordList KINDS = WordList.of("business-kinds");
    private static final WordList BRINGS = WordList.of("bring-verbs");
    private static final WordList TAKES = WordList.of("private-verbs");
    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final WordList BECOMES = WordList.of("turn-verbs");
    private static final WordList UNITS = WordList.of("unit-nouns");
    private static final WordList PRICE_WORDS = WordList.of("price-fillers");
    private static final WordList FOLDS = WordList.of("fold-words");
    private static final WordList FOLLOWERS = WordList.of("purchase-followers");

    /** How many words a price may take: "$12 a share in cash and stock, or about $400 million,". */
    private static final int PRICE = 16;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int verb = VERBS.lengthAt(line, i);
            int pays = verb > 0 ? 0 : PAYS.lengthAt(line, i);
            int part = BECOMES.startsAt(line, i) ? part(line, i) : -1;
            if (TAKES.startsAt(line, i) && takenPrivate(line, i, told)) {
                continue;
            }
            if (part >= 0) {
                tell(line, i, part, List.of(line.clause().subject(i)), told);
            } else if (BRINGS.startsAt(line, i)) {
                folded(line, i, told);
            } else if (verb > 0 && !line.isAny(i + verb, "of", "price")) {
                bought(line, i, i + verb, told);
            } else if (pays > 0) {
                paid(line, i, i + pays, told);
            }
        }
        return told;
    }

    private void bought(Line line, int at, int next, List<Telling> told) {
        int by = agent(line, next);
        int behind = by >= 0 ? -1 : behind(line, at, next);
        if (by >= 0) {
            tell(line, at, line.clause().object(by + 1), List.of(passive(line, at)), told);
        } else if (behind >= 0) {
            tell(line, at, line.clause().subject(at), List.of(behind), told);
        } else {
            List<Integer> bought = Purchases.from(line, next);
            boolean loose = GETS.startsAt(line, at)
                    && !FOLLOWERS.anyIn(line, at, at + 12)
                    && !(line.at(at - 2).isDay() && Purchases.isWhole(line, next))
                    && (bought.isEmpty() || !KINDS.startsAt(line, bought.get(0) - 1));
            if (!bought.isEmpty() && !loose && !isStock(line, bought)) {
                from(line, at, next, bought, told);
            } else if (bought.isEmpty() && STRICT.startsAt(line, at) && isBusiness(line, next)) {
                unnamed(line, at, next, told);
            }
        }
    }

    /** "bought Acme and Bolt from Core": one deal with whoever sells, else one for each. */
    private void from(Line line, int at, int next, List<Integer> bought, List<Telling> told) {
        List<Integer> buyers = line.clause().subjects(at);
        int seller = Seller.of(line, next, bought);
        if (seller < 0) {
            tell(line, at, buyers, bought, told);
        } else {
            new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, buyers)
                    .with(PartyRole.TARGET, bought)
                    .with(PartyRole.SELLER, seller)
                    .tell(NAME, told);
        }
    }

    /** "brought Acme and Bolt into the fold", "brings Acme in-house". */
    private void folded(Line line, int at, List<Telling> told) {
        int end = FOLDS.firstIn(line, at + 1, at + 20);
        List<Integer> names = line.clause().list(at + 1).stream()
                .filter(name -> name < end && line.at(name).isCompany())
                .toList();
        tell(line, at, line.clause().subject(at), names, told);
    }

    /** "will take Acme private", "is being taken private by Acme". */
    private boolean takenPrivate(Line line, int at, List<Telling> told) {
        int by = line.is(at + 1, "private") && line.is(at + 2, "by")
                ? line.clause().object(at + 3)
                : -1;
        int name = line.clause().object(at + 1);
        if (by >= 0) {
            tell(line, at, by, List.of(line.clause().subject(at)), told);
        } else if (line.at(name).isCompany() && line.is(name + 1, "private")) {
            tell(line, at, line.clause().subject(at), List.of(name), told);
        }
        return by >= 0 || line.is(name + 1, "private");
    }

    /** "will become a wholly owned subsidiary of Acme": index of the new owner, or -1. */
    private static int part(Line line, int becomes) {
        for (int i = becomes + 1; i < becomes + 7; i++) {
            if (line.is(i, "of") && UNITS.startsAt(line, i - 1)) {
                int owner = line.clause().object(i + 1);
                boolean whole = line.at(owner).isCompany() && Purchases.isWhole(line, owner);
                return whole && line.at(line.clause().subject(becomes)).isCompany() ? owner : -1;
            }
        }
        return -1;
    }

    /** "bought 10 percent of Acme", "acquired 2 million shares of Acme": a stake, unless it is all of them. */
    private static boolean isStock(Line line, List<Integer> bought) {
        int of = bought.get(0) - 1;
        boolean stock = line.isAny(of - 1, "shares", "stock") && (isCounted(line, of - 1) || !isAll(line, of - 1));
        boolean part = line.is(of, "of") && (line.at(of - 1).isPercent() || stock);
        for (int i = of - 1; part && i > of - 7; i--) {
            part = !line.isAny(i, "all", "outstanding", "remaining", "rest");
        }
        return part;
    }

    /** "the common stock". */
    private static boolean isAll(Line line, int shares) {
        int the = line.isAny(shares - 1, "common", "capital", "ordinary", "outstanding") ? shares - 2 : shares - 1;
        return line.is(the, "the");
    }

    /** "2 million shares", "10 percent of the stock": not "the common stock". */
    private static boolean isCounted(Line line, int shares) {
        for (int i = shares - 1; i > shares - 7 && !VERBS.startsAt(line, i); i--) {
            String word = line.word(i);
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (number || line.at(i).isPercent() || line.at(i).isMoney() || line.isAny(i, "some", "more", "of")) {
                return true;
            }
        }
        return false;
    }

    /** "acquired two design firms": what is bought is a business that goes without a name. */
    private static boolean isBusiness(Line line, int from) {
        for (int i = from;
                i < from + 9 && !line.clause().isBoundary(i) && !line.isAny(i, ".", ",", "for", "from", "to");
                i++) {
            if (BUSINESSES.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "acquired two hotels from Acme", "bought assets from Acme": what is bought goes without a name. */
    private void unnamed(Line line, int at, int from, List<Telling> told) {
        int buyer = line.clause().subject(at);
        if (line.at(buyer).isCompany()) {
            int seller = Seller.behind(line, from);
            boolean assets = line.is(from, "assets") || line.is(from + 1, "assets");
            new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, buyer)
                    .with(assets ? PartyRole.TARGET : PartyRole.SELLER, seller)
                    .tell(NAME, told);
        }
    }

    /** "acquired last year by": index of "by", or -1. */
    private static int agent(Line line, int from) {
        int at = from;
        while (at < from + 8 && (line.at(at).isDay() || line.at(at).isMoney() || WHEN.startsAt(line, at))) {
            at++;
        }
        return line.is(at, "by") ? at : -1;
    }

    /** "Acme, acquired by Bolt": what stands right before the participle, else the subject. */
    private static int passive(Line line, int verb) {
        int before = line.clause().chainStart(verb) - 1;
        boolean aside = line.isAny(before, ",", "(") && line.at(before - 1).isCompany();
        int described = described(line, before);
        return aside && before == verb - 1
                ? before - 1
                : described >= 0 ? described : line.clause().subject(verb);
    }

    /** "joined Acme, the startup later acquired by Bolt": index of the name before the description that ends at {@code noun}, or -1. */
    private static int described(Line line, int noun) {
        boolean company = COMPANIES.startsAt(line, noun);
        for (int i = noun - 1; company && i > noun - 9 && line.at(i).isPlain(); i--) {
            if (line.at(i).isComma()) {
                boolean name =
                        line.isAny(i + 1, "a", "an", "the") && line.at(i - 1).isCompany();
                return name && !line.isPossessive(i - 1) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** "Acme, which Bolt bought in 2023": what is bought stands before the pronoun. */
    private static int behind(Line line, int verb, int next) {
        int subject = line.clause().chainStart(verb) - 1;
        if (!line.at(subject).isCompany() || !line.isAny(subject - 1, "which", "that")) {
            return -1;
        }
        int name = line.isAny(subject - 2, ",", "(") ? subject - 3 : subject - 2;
        return line.at(next).isName() || !line.at(name).isCompany() ? -1 : name;
    }

    /** "paid $700 million for Acme", "will pay $12 a share in cash, or about $400 million, for Acme". */
    private void paid(Line line, int at, int from, List<Telling> told) {
        boolean money = false;
        for (int i = from; i < from + PRICE; i++) {
            if (line.is(i, "for") && money) {
                List<Integer> bought = Purchases.from(line, i + 1);
                if (!bought.isEmpty() && Purchases.isWhole(line, bought.get(0))) {
                    tell(line, at, line.clause().subject(at), bought, told);
                }
                return;
            }
            boolean price = money && PRICE_WORDS.startsAt(line, i);
            if (!price && (!line.at(i).isPlain() && !line.at(i).isMoney() || line.isAny(i, ".", ",", "to"))) {
                return;
            }
            money = line.at(i).isMoney() || price;
        }
    }

    private void tell(Line line, int anchor, int buyer, List<Integer> targets, List<Telling> told) {
        tell(line, anchor, buyer < 0 ? List.of() : List.of(buyer), targets, told);
    }

    private void tell(Line line, int anchor, List<Integer> buyers, List<Integer> targets, List<Telling> told) {
        for (int target : targets) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyers)
                    .with(PartyRole.TARGET, target)
                    .tell(NAME, told);
        }
    }
}
