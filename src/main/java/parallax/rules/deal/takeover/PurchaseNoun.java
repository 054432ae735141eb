package parallax.rules.deal.takeover;

import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Purchases;

/** Who buys whom by a noun for a purchase: "Bolt's acquisition of Acme", "the Acme acquisition", "a deal for Acme". */
final class PurchaseNoun {

    private static final WordList UNITS = WordList.of("purchase-nouns");
    private static final WordList GOODS = WordList.of("goods");
    private static final int UNIT_REACH = 8;
    private static final WordList ENDS = WordList.of("so-far");
    private static final WordList ACTIVITIES = WordList.of("purchase-activities");

    private PurchaseNoun() {}

    /** Adds what the noun at {@code at} tells. */
    static void read(Line line, int at, List<Telling> told) {
        if (approached(line, at, told) || apposed(line, at, told)) {
            return;
        }
        int next = behindAside(line, line.is(at + 1, "deal") ? at + 2 : at + 1);
        boolean dealWith = next > at + 1 && line.isAny(next, "with", "for");
        PurchaseRow row = PurchaseRow.behind(line, at, next);
        if (row != null) {
            row.names().forEach(name -> tell(line, at, row.buyer(), List.of(name), told));
        } else if (line.is(next, "of") || dealWith) {
            of(line, at, next + 1, told);
        } else if (line.is(next, "by") && !line.word(at).endsWith("s")) {
            by(line, at, next + 1, told);
        } else if (isOne(line, at) && isNamed(line, next)) {
            tell(line, at, DealMaker.orOwner(line, at), List.of(next + 1), told);
        } else if (!line.is(next, "by")) {
            compound(line, at, told);
        }
    }

    /** "Acme, a Bolt acquisition,", "Acme, Bolt's largest acquisition to date,", "Acme was Bolt's last acquisition". */
    private static boolean apposed(Line line, int at, List<Telling> told) {
        boolean ends = line.isAny(at + 1, ",", ".") || ENDS.startsAt(line, at + 1);
        int owner = line.clause().owner(at);
        int buyer = owner >= 0
                ? owner
                : line.isAny(at - 2, "a", "an") ? line.clause().nameBefore(at) : -1;
        int comma = line.isAny(buyer - 1, "a", "an") ? buyer - 2 : buyer - 1;
        boolean equal = line.isAny(comma, "was", "is") && (line.isAny(at + 1, "in") || ends);
        boolean named = (equal || ends && line.at(comma).isComma())
                && line.at(buyer).isCompany()
                && line.at(comma - 1).isCompany()
                && !line.isPossessive(comma - 1)
                && !line.isSameName(comma - 1, buyer);
        if (named) {
            tell(line, at, buyer, List.of(comma - 1), told);
        }
        return named;
    }

    /** "Acme's takeover by Bolt", "agreed to a takeover by Bolt". */
    private static void by(Line line, int at, int from, List<Telling> told) {
        int owner = line.clause().owner(at);
        int before = line.clause().nameBefore(at);
        int target = owner >= 0 ? owner : before >= 0 ? before : Offers.answerer(line, at);
        tell(line, at, line.clause().object(from), List.of(target), told);
    }

    /** ", in 2022, was": index behind a day between commas, else {@code at}. */
    private static int behindAside(Line line, int at) {
        int day = line.is(at + 1, "in") ? at + 2 : at + 1;
        boolean aside = line.at(at).isComma()
                && line.at(day).isDay()
                && line.at(day + 1).isComma();
        int soFar = at + ENDS.lengthAt(line, at);
        return aside && line.isAny(day + 2, "was", "is") ? day + 2 : line.isAny(soFar, "was", "is") ? soFar : at;
    }

    /** ", Bolt", "is Bolt". */
    private static boolean isNamed(Line line, int link) {
        boolean linked = line.at(link).isComma() || line.isAny(link, "is", "was", ":");
        return linked && line.at(link + 1).isCompany() && Purchases.isWhole(line, link + 1);
    }

    /** "a small acquisition", "Acme's latest acquisition". */
    private static boolean isOne(Line line, int noun) {
        boolean latest = line.isAny(
                noun - 1, "latest", "only", "new", "newest", "biggest", "largest", "first", "recent", "last");
        return latest && line.at(line.clause().owner(noun)).isCompany()
                || line.isAny(noun - 1, "a", "an", "another")
                || line.isAny(noun - 2, "a", "an", "another");
    }

    /** "Bolt's acquisition of Acme", "the acquisition of Acme by Bolt", "its acquisition deal with Acme". */
    private static void of(Line line, int at, int from, List<Telling> told) {
        List<Integer> targets = Purchases.from(line, from);
        int buyer = line.clause().owner(at);
        for (int i = from; buyer < 0 && i < from + 9; i++) {
            buyer = line.is(i, "by") ? line.clause().object(i + 1) : -1;
        }
        int maker = buyer >= 0 ? buyer : DealMaker.of(line, at);
        int known =
                maker >= 0 || targets.isEmpty() ? maker : DealMaker.served(line, at, targets.get(targets.size() - 1));
        boolean unit = isUnit(line, from);
        boolean unnamed = (line.is(at, "acquisition") || unit) && line.at(known).isCompany();
        if (!targets.isEmpty() || unnamed) {
            tell(line, at, known, targets, told);
        }
    }

    /** "the stores and certain related assets": a business, not "bank bills". */
    private static boolean isUnit(Line line, int from) {
        for (int i = from; i < from + UNIT_REACH && !line.at(i).isMoney(); i++) {
            int unit = UNITS.lengthAt(line, i);
            if (unit > 0) {
                return !GOODS.startsAt(line, i + unit);
            }
        }
        return false;
    }

    /** "Bolt's Acme acquisition", "the Acme acquisition", "Bolt's acquisition". */
    private static void compound(Line line, int at, List<Telling> told) {
        int bought = line.clause().nameBefore(at);
        int owner = line.clause().owner(bought < 0 ? at : bought);
        if (line.at(bought).isCompany()) {
            int maker = owner >= 0 ? owner : DealMaker.of(line, at);
            tell(line, at, line.isSameName(maker, bought) ? -1 : maker, List.of(bought), told);
        } else if (owner >= 0 && !line.word(at).endsWith("s") && !ACTIVITIES.startsAt(line, at + 1)) {
            tell(line, at, owner, List.of(), told);
        }
    }

    /** "Bolt's deal for Acme", "struck a deal for Acme". */
    static void dealFor(Line line, int at, List<Telling> told) {
        int target = line.at(at + 2).isPlain() ? line.clause().object(at + 2) : at + 2;
        if (line.at(at + 2).isCompany() && Seller.ownsPart(line, at + 2)) {
            new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, DealMaker.orOwner(line, at))
                    .with(PartyRole.SELLER, at + 2)
                    .tell(TakeoverRule.NAME, told);
            return;
        }
        boolean company = line.at(target).isCompany() && Purchases.isWhole(line, target) && !line.is(target + 1, "to");
        if (company && !line.at(target + 1).isName()) {
            int buyer = DealMaker.orOwner(line, at);
            if (line.at(buyer).isCompany()) {
                tell(line, at, buyer, List.of(target), told);
            }
        }
    }

    /** "has been approached by Bolt": index of the "by" before the name that ends at {@code last}, or -1. */
    private static int passive(Line line, int last) {
        boolean by = line.at(last).isCompany() && line.is(last - 1, "by") && line.is(last - 2, "approached");
        return by && line.isAny(last - 3, "been", "was", "being") ? last - 1 : -1;
    }

    /** "approached Acme, the car maker, about an acquisition", "was approached by Acme about an acquisition". */
    private static boolean approached(Line line, int at, List<Telling> told) {
        int by = line.isAny(at - 2, "about", "over") ? passive(line, at - 3) : -1;
        if (by >= 0) {
            tell(line, at, line.clause().object(by + 1), List.of(line.clause().subject(by - 1)), told);
            return true;
        }
        int reach = line.isAny(at - 2, "about", "over") || line.isAny(at - 3, "about", "over") ? 16 : 6;
        for (int i = at - 1; i > Math.max(-1, at - reach); i--) {
            int approached = line.isAny(i, "approached", "approaching", "approaches")
                    ? line.clause().object(i + 1)
                    : -1;
            if (line.at(approached).isCompany() && approached < at) {
                tell(line, at, line.clause().subject(i), List.of(approached), told);
                return true;
            }
        }
        return false;
    }

    private static void tell(Line line, int anchor, int buyer, List<Integer> targets, List<Telling> told) {
        if (targets.isEmpty()) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .tell(TakeoverRule.NAME, told);
        }
        for (int target : targets) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .with(PartyRole.TARGET, target)
                    .tell(TakeoverRule.NAME, told);
        }
    }
}
