package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
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

    private static final WordList FILLERS = WordList.of("sale-fillers");
    private static final WordList VERBS = WordList.of("sale-verbs");
    private static final WordList BUSINESSES = WordList.of("business-nouns");
    private static final WordList SALES = WordList.of("sale-makers");
    private static final WordList GAINS = WordList.of("gain-words");
    private static final WordList GOODS = WordList.of("goods");
    private static final WordList THINGS = WordList.of("things");
    private static final WordList MOST = WordList.of("most-of");
    private static final WordList COUNTS = WordList.of("sale-counts");
    private static final WordList LINKS = WordList.of("prepositions");

    private static final int REACH = 16;

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
        int to = to(line, at);
        int buyer = to < 0 ? -1 : buyer(line, to + 1);
        int end = to < 0 ? end(line, at) : to;
        if (isGoods(line, at + 1, end)) {
            return;
        }
        int named = named(line, at + 1, end);
        boolean unit = BUSINESSES.anyIn(line, at + 1, end);
        int subject = line.clause().subject(at);
        if (buyer >= 0 && named < 0 && !unit && !takesOther(line, at + 1, end)) {
            tell(line, at, buyer, subject, -1, told);
        } else if (named >= 0 && (buyer >= 0 || unit) && named != subject) {
            tell(line, at, buyer, named, subject, told);
        } else if (unit && line.at(subject).isCompany() && isOwn(line, at, end)) {
            tell(line, at, buyer, -1, subject, told);
        } else if (named >= 0 && line.at(subject).isCompany() && named != subject && isGivenUp(line, at, named)) {
            tell(line, at, buyer, named, subject, told);
        }
    }

    /** "decided to sell Acme, a unit that", "sold Acme for $2 billion": a company, whoever takes it. */
    private static boolean isGivenUp(Line line, int verb, int named) {
        boolean described = line.at(named + 1).isComma() && line.isAny(named + 2, "a", "an", "its", "the");
        boolean priced = line.is(named + 1, "for") && line.at(named + 2).isMoney();
        int whole = line.is(verb + 1, "wholly") ? verb + 5 : verb + 3;
        return !line.is(verb, "sells") && whole > named && (described || priced || line.is(named + 1, "."));
    }

    /** "the sale of its chip unit to Bolt", "its $1.2 billion sale to Bolt". */
    private void sale(Line line, int at, List<Telling> told) {
        int owner = line.clause().owner(at);
        if (line.is(at + 1, "to")) {
            tell(line, at, line.clause().object(at + 2), owner, -1, told);
        } else if (line.is(at + 1, "of")) {
            int to = to(line, at + 1);
            int end = to < 0 ? end(line, at + 1) : to;
            int named = named(line, at + 2, end);
            boolean unit = BUSINESSES.anyIn(line, at + 2, end);
            int buyer = to < 0 ? -1 : buyer(line, to + 1);
            int seller = owner >= 0 ? owner : line.clause().subject(at);
            boolean own = unit && isOwn(line, at, end);
            boolean sold =
                    buyer >= 0 || unit || named >= 0 && SALES.anyIn(line, at - 6, at) && Purchases.isWhole(line, named);
            if (!isGoods(line, at + 2, end) && (named >= 0 && sold || own)) {
                tell(line, at, buyer, named, seller == named ? -1 : seller, told);
            }
        }
    }

    /** "its chips", "shares in a unit": not "its chips business". */
    private static boolean isGoods(Line line, int from, int to) {
        int goods = GOODS.firstIn(line, from, to);
        if (goods >= 0 && isWholeStock(line, from, goods)) {
            return false;
        }
        int business = BUSINESSES.firstIn(line, from, to);
        if (goods < 0 || business >= 0 && business < goods) {
            return false;
        }
        for (int i = goods + 1; i < business; i++) {
            if (line.at(i).isName() || line.at(i).isComma() || LINKS.startsAt(line, i)) {
                return true;
            }
        }
        return business < 0;
    }

    /** "all of the outstanding shares of": the whole company. */
    private static boolean isWholeStock(Line line, int from, int stock) {
        for (int i = stock - 1; i >= from; i--) {
            if (line.is(i, "all")) {
                return line.isAny(stock, "shares", "stock") && line.isAny(stock + 1, "of", "in");
            }
        }
        return false;
    }

    private static int to(Line line, int from) {
        for (int i = from + 1; i < from + REACH && !line.clause().isBoundary(i) && i < line.size() - 1; i++) {
            if (line.is(i, "to")) {
                return line.at(buyer(line, i + 1)).isName() ? i : -1;
            }
        }
        return -1;
    }

    /** Index of who buys, or -1: "to [Acme]", "to [Acme]'s chip unit". */
    private static int buyer(Line line, int from) {
        List<Integer> group = Consortium.members(line, from);
        int name = group.isEmpty() ? line.clause().object(from) : group.get(0);
        int owner = line.clause().firstName(from, from + 3);
        boolean unit = name < 0 && line.isPossessive(owner) && BUSINESSES.anyIn(line, owner + 1, owner + 5);
        return unit ? owner : name;
    }

    private static int end(Line line, int from) {
        int at = from + 1;
        while (at < from + REACH
                && at < line.size()
                && !line.clause().isBoundary(at)
                && !line.isAny(at, ".", ",", "for")) {
            at = placeEnd(line, at + 1);
        }
        return at;
    }

    /** ", Ohio, plant", ", Ohio plant": index behind a place that a comma at {@code at} begins, else {@code at}. */
    private static int placeEnd(Line line, int at) {
        boolean place = line.at(at).isComma()
                && line.at(at + 1).isPlain()
                && line.at(at + 1).capital()
                && line.at(at - 1).capital();
        if (!place) {
            return at;
        }
        return line.at(at + 2).isComma() ? at + 3 : BUSINESSES.startsAt(line, at + 2) ? at + 2 : at;
    }

    /** Index of the company that is sold, rather than the owner of what is sold; or -1. */
    private static int named(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean most = line.is(i - 1, "of") && MOST.startsAt(line, i - 2);
            boolean hidden = i > from && line.isAny(i - 1, "in", "at", "of", "by") && !most
                    || line.is(i, "itself") && line.is(i + 1, "of");
            if (line.at(i).isCompany() && !line.isPossessive(i) && !hidden) {
                if (i + 1 < to && THINGS.startsAt(line, i + 1)) {
                    return -1;
                }
                return i;
            }
            if (line.at(i).isMoney()) {
                return -1;
            }
        }
        return -1;
    }

    /** "sold off to", "sold for $3 million to": nothing stands between but a price. */
    private static boolean takesOther(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean harmless =
                    line.at(i).isMoney() || line.at(i).isDay() || line.at(i).isName();
            if (!harmless && !FILLERS.holds(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "its chip unit", "two plants": a part of the seller, not "to banks and businesses". */
    private static boolean isOwn(Line line, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (COUNTS.holds(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "to Acme and Bolt": those named right behind the first one. */
    private static List<Integer> buyers(Line line, int buyer) {
        List<Integer> joint = new Joint(line).from(buyer);
        return joint.isEmpty() ? List.of(buyer) : joint;
    }

    private void tell(Line line, int anchor, int buyer, int target, int seller, List<Telling> told) {
        new Draft(line, DealType.ACQUISITION, anchor)
                .with(PartyRole.ACQUIRER, buyers(line, buyer))
                .with(PartyRole.TARGET, target)
                .with(PartyRole.SELLER, seller)
                .tell(name(), told);
    }
}
