package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Purchases;

/** A company, or a part of one, is sold to another. */
public final class SaleRule implements LineRule<Telling> {

    private static final WordList VERBS = WordList.of("sale-verbs");
    private static final WordList SALES = WordList.of("sale-makers");
    private static final WordList TRIES = WordList.of("sale-plans");
    private static final WordList GAINS = WordList.of("gain-words");

    @Override
    public String name() {
        return "deal/sale";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            if (VERBS.startsAt(line, i) && !isForced(line, i)) {
                sold(line, i, told);
            } else if (isSale(line, i) && !GAINS.anyIn(line, i - 9, i)) {
                sale(line, i, told);
            }
        }
        return told;
    }

    /** "the sale of", "completed the divestiture of": not "the cost of its disposal". */
    private static boolean isSale(Line line, int at) {
        boolean parting = line.isAny(at, "disposition", "divestiture") && SALES.anyIn(line, at - 6, at);
        return line.is(at, "sale") || parting;
    }

    /** "could force Acme to sell its browser". */
    private static boolean isForced(Line line, int at) {
        return line.is(at - 1, "to")
                && line.at(at - 2).isCompany()
                && line.isAny(at - 3, "force", "forced", "forcing", "require", "required", "order", "ordered");
    }

    /** "sold its startup Acme to Bolt", "was sold to Bolt", "sells itself to Bolt", "sold its chip unit to Bolt". */
    private void sold(Line line, int at, List<Telling> told) {
        Sold sold = Sold.behind(line, at);
        if (sold.isGoods() || isInShops(line, at)) {
            return;
        }
        int buyer = sold.buyer();
        if (buyer >= 0 && sold.founded() >= 0) {
            tell(line, at, buyer, sold.founded(), -1, told);
            return;
        }
        int named = sold.named();
        boolean unit = sold.isUnit();
        int subject = BoughtBefore.participle(line, at);
        int before = BoughtBefore.which(line, at, at + 1);
        if (buyer >= 0 && named < 0 && before >= 0) {
            tell(line, at, buyer, before, line.clause().subject(at), told);
            return;
        }
        if (line.at(subject).isPerson() && named < 0) {
            return;
        }
        if (buyer >= 0 && named < 0 && sold.isAll()) {
            tell(line, at, buyer, subject, -1, told);
        } else if (buyer >= 0 && named < 0 && !unit && sold.isOnlyPriced()) {
            tell(line, at, buyer, subject, -1, told);
        } else if (named >= 0 && (buyer >= 0 || unit) && named != subject) {
            tell(line, at, buyer, named, subject, told);
        } else if (unit && line.at(subject).isCompany() && (sold.isOwn() || line.isTitle() && sold.isBareUnit())) {
            tell(line, at, buyer, -1, subject, told);
        } else if (named >= 0 && line.at(subject).isCompany() && named != subject && isGivenUp(line, at, named)) {
            tell(line, at, buyer, named, subject, told);
        }
    }

    /** "are sold in 6,000 stores", "is sold at Acme": goods; not "was sold in 2019 to Bolt", "sold in a deal". */
    private static boolean isInShops(Line line, int verb) {
        int next = line.isAny(verb + 1, "online", "exclusively", "only", "both") ? verb + 2 : verb + 1;
        return line.isAny(next, "in", "at", "on", "through", "via")
                && line.isAny(verb - 1, "is", "are", "already", "now", "being", "currently", "also", "be")
                && !line.at(next + 1).isDay()
                && !line.isAny(next + 1, "a", "an", "the", "its", "pieces", "parts");
    }

    /** "decided to sell Acme, a unit that", "sold Acme for $2 billion": a company, whoever takes it. */
    private static boolean isGivenUp(Line line, int verb, int named) {
        boolean described = line.at(named + 1).isComma() && line.isAny(named + 2, "a", "an", "its", "the");
        boolean priced = line.is(named + 1, "for") && line.at(named + 2).isMoney();
        int whole = line.is(verb + 1, "wholly") ? verb + 5 : verb + 3;
        boolean taken = line.is(named + 1, "to") && line.isAny(named + 2, "a", "an", "another");
        boolean tried = TRIES.anyIn(line, verb - 4, verb) && line.isAny(named + 1, ",", "after", "to", "in", "for");
        return !line.is(verb, "sells")
                && whole > named
                && (described || priced || taken || tried || line.is(named + 1, "."));
    }

    /** "the sale of its chip unit to Bolt", "its $1.2 billion sale to Bolt". */
    private void sale(Line line, int at, List<Telling> told) {
        int owner = line.clause().owner(at);
        int to = line.is(at + 1, "by") && line.at(at + 2).isCompany() ? at + 3 : at + 1;
        if (line.is(to, "to")) {
            int buyer = line.clause().object(to + 1);
            if (to > at + 1) {
                tell(line, at, buyer, sold(line, owner, at + 2), at + 2, told);
                return;
            }
            boolean opened = owner < 0 && (line.isTitle() || SALES.anyIn(line, at - 6, at));
            int known = opened ? line.clause().firstName(0, at) : owner;
            tell(line, at, buyer, isSelf(line, known, buyer) ? other(line, known) : known, -1, told);
        } else if (line.is(at + 1, "of")) {
            Sold sold = Sold.behind(line, at + 1);
            int named = sold.named();
            int seller = owner >= 0 ? owner : line.clause().subject(at);
            boolean own = sold.isUnit() && sold.isOwn();
            boolean given = sold.buyer() >= 0
                    || sold.isUnit()
                    || named >= 0 && SALES.anyIn(line, at - 6, at) && Purchases.isWhole(line, named);
            if (!sold.isGoods() && (named >= 0 && given || own)) {
                tell(line, at, sold.buyer(), named, seller == named ? -1 : seller, told);
            }
        }
    }

    /** "ahead of its sale by Acme": index of what "its" means, or of the company before where that would be who sells. */
    private static int sold(Line line, int owner, int seller) {
        return line.isSameName(owner, seller) ? other(line, owner) : owner;
    }

    /** "Acme shareholders voted down the firm's sale to Bolt": whoever "the firm" is, no buyer sells itself to itself. */
    private static boolean isSelf(Line line, int owner, int buyer) {
        String name = name(line, buyer);
        return !line.isNamed(owner)
                && line.at(owner).isCompany()
                && line.at(buyer).isCompany()
                && name.startsWith(name(line, owner));
    }

    private static String name(Line line, int index) {
        Mention mention = line.at(index).mention();
        return mention == null ? "" : mention.name();
    }

    /** Index of the company named first, before the one at {@code owner}; or -1. */
    private static int other(Line line, int owner) {
        int first = line.clause().firstName(0, owner);
        return line.at(first).isCompany() ? first : -1;
    }

    /** "to Acme and Bolt": those named right behind the first one. */
    private static List<Integer> buyers(Line line, int buyer) {
        List<Integer> joint = new Joint(line).from(buyer);
        boolean alone = joint.isEmpty() || joint.stream().anyMatch(name -> isSoldToo(line, name));
        return alone ? List.of(buyer) : joint;
    }

    /** "sold to Acme, [Bolt], sold to Core": the next of those sold, no buyer. */
    private static boolean isSoldToo(Line line, int name) {
        return line.isAny(name + 1, ",", "(") && VERBS.startsAt(line, name + 2);
    }

    private void tell(Line line, int anchor, int buyer, int target, int seller, List<Telling> told) {
        new Draft(line, DealType.ACQUISITION, anchor)
                .with(PartyRole.ACQUIRER, buyers(line, buyer))
                .with(PartyRole.TARGET, target)
                .with(PartyRole.SELLER, seller)
                .tell(name(), told);
    }
}
