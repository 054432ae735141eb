package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Purchases;

/** A company buys another one: by a verb or its passive. */
public final class AcquisitionRule implements LineRule<Telling> {

    public static final String NAME = "deal/acquisition";

    private static final WordList BIDS = WordList.of("bid-verbs");
    private static final WordList VERBS = WordList.of("acquire-verbs");
    private static final WordList COUNTS = WordList.of("purchase-counts");
    private static final WordList STRICT = WordList.of("strict-purchase");
    private static final WordList BRINGS = WordList.of("bring-verbs");
    private static final WordList SNAPS = WordList.of("split-snaps");
    private static final WordList FOLDS = WordList.of("fold-words");

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
            int part = BecomesPart.owner(line, i);
            int owned = part < 0 ? BecomesPart.owned(line, i) : -1;
            if (TakenPrivate.read(line, i, told)) {
                continue;
            }
            if (owned >= 0) {
                tell(line, i, line.clause().subject(i), List.of(owned), told);
            } else if (part >= 0) {
                tell(line, i, part, List.of(line.clause().subject(i)), told);
            } else if (isWentTo(line, i)) {
                tell(line, i, i + 2, List.of(line.clause().subject(i)), told);
            } else if (BRINGS.startsAt(line, i)) {
                folded(line, i, told);
            } else if (verb > 0 && !line.isAny(i + verb, "of", "price", "into") && !Shopping.is(line, i, i + verb)) {
                bought(line, i, i + verb, told);
            } else if (verb == 0 && SNAPS.startsAt(line, i) && line.is(i + 2, "up")) {
                tell(line, i, line.clause().subject(i), List.of(BoughtBefore.it(line, i, i + 1)), told);
            } else if (verb == 0) {
                paid(line, i, told);
            }
        }
        return told;
    }

    /** "Acme went to Bolt for $9 million". */
    private static boolean isWentTo(Line line, int at) {
        boolean to =
                line.is(at, "went") && line.is(at + 1, "to") && line.at(at + 2).isCompany();
        return to
                && line.is(at + 3, "for")
                && line.hasMoney(at + 4, at + 7)
                && line.at(line.clause().subject(at)).isCompany();
    }

    private void bought(Line line, int at, int next, List<Telling> told) {
        counted(line, at, next, told);
        int by = BoughtBefore.by(line, next);
        int behind = by >= 0 ? -1 : BoughtBefore.which(line, at, next);
        if (by >= 0) {
            tell(line, at, Consortium.buyers(line, by + 1), BoughtBefore.all(line, at), told);
        } else if (behind >= 0) {
            tell(line, at, BoughtBefore.buyers(line, at), List.of(behind), told);
        } else if (BoughtBefore.isAlone(line, at, next)) {
            tell(line, at, List.of(), List.of(BoughtBefore.participle(line, at)), told);
        } else {
            int partOwner = Seller.partOf(line, next);
            if (partOwner >= 0) {
                part(line, at, partOwner, told);
                return;
            }
            if (line.is(next, "it") && !line.at(next).capital()) {
                tell(line, at, line.clause().subject(at), List.of(BoughtBefore.it(line, at, next)), told);
                return;
            }
            List<Integer> bought = BoughtBehind.of(line, at, next);
            if (bought.isEmpty() && STRICT.startsAt(line, at)) {
                UnnamedPurchase.draft(line, at, next).tell(NAME, told);
            } else if (!bought.isEmpty()
                    && !BoughtBehind.isImagined(line, bought)
                    && !LoosePurchase.is(line, at, next, bought)
                    && !Stock.isPart(line, bought.get(0))
                    && !Stock.isHolder(line, bought.get(0))) {
                from(line, at, next, bought, told);
            }
        }
    }

    /** "the fifth company that Acme has bought, after Bolt and Core": those that were bought before. */
    private void counted(Line line, int at, int next, List<Telling> told) {
        int after = line.at(next).isComma() ? next + 1 : next;
        int subject = line.clause().chainStart(at) - 1;
        int noun = line.is(subject - 1, "that") ? subject - 2 : subject - 1;
        boolean counts = COUNTS.startsAt(line, noun - 1) && line.isAny(noun, "company", "startup", "firm", "business");
        if (counts
                && line.isAny(after, "after", "following")
                && line.at(subject).isCompany()) {
            tell(line, at, subject, Purchases.from(line, after + 1), told);
        }
    }

    /** "bought Acme and Bolt from Core": one deal with whoever sells, else one for each. */
    private void from(Line line, int at, int next, List<Integer> bought, List<Telling> told) {
        List<Integer> subjects = line.clause().subjects(at);
        List<Integer> buyers = subjects.isEmpty() ? Consortium.subject(line, at) : subjects;
        if (bought.size() == 1 && Seller.ownsPart(line, bought.get(0))) {
            part(line, at, bought.get(0), told);
            return;
        }
        int seller = Seller.of(line, next, bought);
        if (line.isSameName(seller, bought.get(0))) {
            new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, buyers)
                    .with(PartyRole.SELLER, seller)
                    .tell(NAME, told);
        } else if (seller < 0) {
            tell(line, at, buyers, bought, told);
        } else {
            new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, buyers)
                    .with(PartyRole.TARGET, bought)
                    .with(PartyRole.SELLER, Seller.all(line, seller))
                    .tell(NAME, told);
        }
    }

    /** "bought Acme's chip unit", "bought the chip unit of Acme": what is bought has no name. */
    private void part(Line line, int at, int seller, List<Telling> told) {
        new Draft(line, DealType.ACQUISITION, at)
                .with(PartyRole.ACQUIRER, line.clause().subjects(at))
                .with(PartyRole.SELLER, seller)
                .tell(NAME, told);
    }

    /** "brought Acme and Bolt into the fold", "brings Acme in-house". */
    private void folded(Line line, int at, List<Telling> told) {
        int end = FOLDS.firstIn(line, at + 1, at + 20);
        List<Integer> names = line.clause().list(at + 1).stream()
                .filter(name -> name < end && line.at(name).isCompany())
                .toList();
        tell(line, at, line.clause().subject(at), names, told);
    }

    /** "paid $700 million for Acme". */
    private void paid(Line line, int at, List<Telling> told) {
        List<Integer> bought = PaidFor.bought(line, at);
        int object = bought.isEmpty() ? PaidFor.object(line, at) : -1;
        if (!bought.isEmpty()) {
            int known = told.size();
            tell(line, at, line.clause().subject(at), bought, told);
            tell(line, at, line.clause().subject(at), PaidFor.others(line, bought.get(0)), told);
            if (PaidFor.isPriceBefore(line, at) && line.isAny(at, "paid", "spent")) {
                told.subList(known, told.size()).replaceAll(telling -> telling.withStatus(DealStatus.COMPLETED));
            }
            if (BIDS.startsAt(line, at)) {
                told.subList(known, told.size()).replaceAll(Telling::offered);
            }
        } else if (line.at(object).isCompany() && Seller.ownsPart(line, object)) {
            part(line, at, object, told);
        } else if (object >= 0) {
            UnnamedPurchase.draft(line, at, object).tell(NAME, told);
        }
    }

    private void tell(Line line, int anchor, int buyer, List<Integer> targets, List<Telling> told) {
        tell(line, anchor, buyer < 0 ? List.of() : List.of(buyer), targets, told);
    }

    private void tell(Line line, int anchor, List<Integer> buyers, List<Integer> targets, List<Telling> told) {
        for (int target : targets) {
            int same = buyers.stream()
                    .filter(buyer -> line.isSameName(buyer, target))
                    .findFirst()
                    .orElse(-1);
            boolean pronoun = same >= 0 && !line.isNamed(same);
            if (!pronoun || !line.isPossessive(same)) {
                new Draft(line, DealType.ACQUISITION, anchor)
                        .with(PartyRole.ACQUIRER, pronoun ? List.of() : buyers)
                        .with(PartyRole.TARGET, target)
                        .tell(NAME, told);
            }
        }
    }
}
