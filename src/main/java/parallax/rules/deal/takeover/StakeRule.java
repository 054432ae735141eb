package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A company takes a share of another one. */
public final class StakeRule implements LineRule<Telling> {

    public static final String NAME = "deal/stake";

    private static final WordList VERBS = WordList.of("take-verbs");
    private static final WordList BUYS = WordList.of("plain-buy-verbs");
    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList GIVES = WordList.of("give-verbs");
    private static final WordList HAS = WordList.of("have-verbs");
    private static final WordList FILED = WordList.of("holdings-disclosed");
    private static final WordList SERVED = WordList.of("served-holders");
    private static final int PAPER = 30;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (Stake.isAt(line, i)) {
                stake(line, i, told);
            } else if (line.at(i).isPercent() && line.is(i + 1, "of")) {
                percent(line, i, told);
            } else if (line.is(i, "into") && BUYS.startsAt(line, i - 1)) {
                into(line, i, told);
            } else if (LargestHolder.isAt(line, i)) {
                largest(line, i, told);
            } else if (Shares.areAt(line, i) && !ownShares(line, i, told)) {
                shares(line, i, told);
            }
        }
        return told;
    }

    /** "Acme has become Bolt's largest shareholder": unless another word tells of the stake. */
    private void largest(Line line, int at, List<Telling> told) {
        LargestHolder holder = LargestHolder.at(line, at);
        if (holder != null) {
            tell(line, at, holder.taker(), holder.target(), told);
        }
    }

    /** "Acme buys into Bolt". */
    private void into(Line line, int at, List<Telling> told) {
        int buyer = line.clause().subject(at - 1);
        int target = line.clause().object(at + 1);
        if (line.at(buyer).isName() && line.at(target).isCompany() && !line.isSameName(buyer, target)) {
            tell(line, at, buyer, target, told);
        }
    }

    /** "bought 30% of Acme", "invested $9 million for 30% of Acme": not "30% of its staff". */
    private void percent(Line line, int at, List<Telling> told) {
        int target = Shares.ofPart(line, at + 2);
        for (int i = at - 1; target >= 0 && i > Math.max(-1, at - 6); i--) {
            if (line.at(i).isCompany() && GIVES.startsAt(line, i - 1) && !line.isPossessive(i)) {
                tell(line, at, i, target, told);
                return;
            }
            boolean paid = line.is(i, "for") && (line.at(i - 1).isMoney() || line.is(i - 1, "investment"));
            boolean has = isDisclosed(line, i);
            if (line.at(i).isPlain() && (VERBS.startsAt(line, i) || paid || has)) {
                int buyer = line.clause().subject(paid ? i - 2 : i);
                if (line.at(buyer).isName() && !line.isSameName(buyer, target)) {
                    tell(line, at, buyer, target, told);
                } else if (line.isAny(i - 1, "group", "investors") || line.isAny(i - 2, "group", "investors")) {
                    tell(line, at, -1, target, told);
                }
                return;
            }
            if (line.at(i).isPlain() && SELLS.startsAt(line, i)) {
                sold(line, at, i, target, told);
                return;
            }
        }
    }

    /** "sells 13% of Acme to Bolt": whoever takes it. */
    private void sold(Line line, int at, int verb, int target, List<Telling> told) {
        int to = line.is(target + 1, "to") ? line.clause().object(target + 2) : -1;
        int seller = line.clause().subject(verb);
        if (line.at(to).isCompany() && !line.isSameName(seller, target)) {
            tell(line, at, to, target, told);
        }
    }

    private void stake(Line line, int at, List<Telling> told) {
        int link = Stake.end(line, at);
        int named = StakeSale.unitsName(line, link);
        int target = named >= 0
                ? named
                : line.isAny(link, "in", "of") ? line.clause().object(link + 1) : -1;
        boolean own = target < 0 || line.isAny(target, "its", "their");
        int unitsBuyer = own ? StakeSale.unitsBuyer(line, link) : -1;
        if (unitsBuyer >= 0) {
            tell(line, at, unitsBuyer, -1, StakeSale.seller(line, at), told);
        } else if (target >= 0) {
            int seller = StakeSale.seller(line, at);
            int taker = seller < 0 ? -1 : StakeSale.buyer(line, target);
            if (taker >= 0) {
                tell(line, at, taker, target, seller, told);
            } else if (Stake.changesHands(line, at)) {
                int buyer = Stake.buyer(line, at);
                for (int each : Stake.targets(line, at, target)) {
                    tell(line, at, buyer, each, Stake.holder(line, at, buyer), told);
                }
            }
        } else {
            int known = told.size();
            given(line, at, told);
            if (told.size() == known) {
                SharedProperty.draft(line, at).tell(NAME, told);
            }
        }
    }

    private void given(Line line, int at, List<Telling> told) {
        GivenStake given = GivenStake.at(line, at);
        if (given != null) {
            tell(line, at, given.taker(), given.target(), told);
        }
    }

    /** "bought $5 billion of Intel stock", "to buy $1 billion worth of shares in Nokia". */
    private void shares(Line line, int at, List<Telling> told) {
        int target = Shares.company(line, at);
        if (target < 0) {
            return;
        }
        boolean share = Shares.haveShare(line);
        boolean sum = share;
        for (int i = at - 1; i > Math.max(-1, at - 10); i--) {
            sum |= line.at(i).isMoney() || line.at(i).isPercent() || Shares.isNumber(line, i);
            if (SELLS.startsAt(line, i)) {
                sold(line, at, i, target, told);
            }
            boolean advice = line.isAny(i + 1, "rating", "ratings", "recommendation");
            if (VERBS.startsAt(line, i) && !advice || isDisclosed(line, i)) {
                int buyer = line.clause().subject(i);
                if (sum && (line.at(buyer).isCompany() || share) && !line.isSameName(buyer, target)) {
                    for (int each : Stake.targets(line, at, target)) {
                        tell(line, at, buyer, each, told);
                    }
                    served(line, told);
                }
                return;
            }
        }
    }

    /** "offers its limited partners to buy $9 million of Acme shares": a sale for the holders' sake. */
    private static void served(Line line, List<Telling> told) {
        if (SERVED.anyIn(line, 0, line.size())) {
            told.replaceAll(telling -> telling.type() == DealType.MINORITY_STAKE ? telling.ofTender() : telling);
        }
    }

    /** "a filing shows that it has": not the having alone. */
    private static boolean isDisclosed(Line line, int has) {
        return HAS.startsAt(line, has) && FILED.anyIn(line, has - PAPER, has + PAPER);
    }

    private boolean ownShares(Line line, int at, List<Telling> told) {
        OwnShares shares = OwnShares.at(line, at);
        if (shares != null) {
            tell(line, at, shares.taker(), shares.seller(), told);
        }
        return shares != null;
    }

    /** "Acme acquired a stake in the startup": whoever that is, not Acme. */
    private static boolean isOfItself(Line line, int anchor, int investor, int target) {
        return line.isSameName(investor, target)
                && line.isNamed(investor)
                && !line.isNamed(target)
                && !GIVES.anyIn(line, anchor - 6, anchor);
    }

    private void tell(Line line, int anchor, int investor, int target, List<Telling> told) {
        tell(line, anchor, investor, target, -1, told);
    }

    private void tell(Line line, int anchor, int investor, int target, int seller, List<Telling> told) {
        if (isOfItself(line, anchor, investor, target)) {
            return;
        }
        boolean control = Control.isGivenBy(line, anchor);
        Draft draft = new Draft(line, control ? DealType.ACQUISITION : DealType.MINORITY_STAKE, anchor)
                .with(PartyRole.TARGET, target);
        if (draft.has(PartyRole.TARGET) || seller >= 0) {
            told.add(draft.with(control ? PartyRole.ACQUIRER : PartyRole.INVESTOR, investor)
                    .with(PartyRole.SELLER, seller)
                    .told(NAME));
        }
    }
}
