package parallax.rules.deal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Anonymous;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.round.RoundTalk;

/** Puts each telling to the deal that it is of, or opens one for it. */
final class Placement {

    /** Deals that, where nobody is named, are of the company that the article is about. */
    private static final Set<DealType> OF_THE_FOCUS = EnumSet.of(DealType.SECONDARY_SALE, DealType.PUBLIC_OFFERING);

    private static final WordList NEWS = WordList.of("round-of-news");

    private final Ledger ledger;
    private final KnownRoles roles;
    private final Focus focus;

    Placement(Ledger ledger, KnownRoles roles) {
        this.ledger = ledger;
        this.roles = roles;
        this.focus = new Focus(ledger, roles);
    }

    /** A telling that says by itself which deal it is of. */
    void placeWhole(Telling telling, Told told) {
        boolean total = SumsSoFar.is(telling, told, ledger);
        if (total) {
            ledger.noteTotal(told, telling.money());
        }
        if (!total || namesBackers(told)) {
            place(telling, told);
        }
    }

    /** "It plans to raise $9 million", of a company that files to go public: in the offering. */
    private boolean isOfOffering(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        return telling.isBy(FundingRule.NAME)
                && telling.status() != DealStatus.COMPLETED
                && telling.sum() != null
                && !RoundTalk.namesRound(told.line())
                && ledger.accounts().stream()
                        .anyMatch(account -> account.type() == DealType.PUBLIC_OFFERING
                                && (account.inTitle() || account.firstSentence() < DealBook.OPENING)
                                && target != null
                                && target.equals(account.name(PartyRole.TARGET)));
    }

    private static boolean namesBackers(Told told) {
        return told.tellings().stream().anyMatch(telling -> telling.isBy(BackersRule.NAME));
    }

    /** With the deal that it is the same as, or as one of its own, unless its money is that of another. */
    void place(Telling telling, Told told) {
        for (Account account : ledger.accounts()) {
            if (Sameness.same(account, telling, told)) {
                ledger.add(account, telling, told);
                return;
            }
        }
        if (!isOfOffering(telling, told)) {
            ledger.open(telling, told);
        }
    }

    /** All that a company has raised, where no deal of it is told: it has raised. */
    void placeTotal(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        boolean known = ledger.accounts().stream()
                .filter(account -> !namesBackers(told) || account.isCapital() && !isTalk(account))
                .anyMatch(account -> target != null && target.equals(account.name(PartyRole.TARGET)));
        boolean another = roles.isGiver(target) && isDescribed(telling) && !namesBackers(told);
        if (!known && !another) {
            ledger.open(telling, told);
            told.tellings().stream()
                    .filter(backers -> backers.isBy(BackersRule.NAME) && backers.name(PartyRole.TARGET) == null)
                    .filter(backers -> ledger.in(told).stream().noneMatch(entry -> entry.telling() == backers))
                    .forEach(backers -> placePart(backers, told));
        }
    }

    /** "Acme has raised $630 million in total, from investors including Core", behind a round of Bolt: Core's money is Acme's. */
    private static boolean isOfTotal(Telling telling, Told told, Account account) {
        return telling.isBy(BackersRule.NAME)
                && told.tellings().stream()
                        .filter(other -> other.isBy(FundingRule.NAME) && DealBook.isTotal(other, told))
                        .map(other -> other.name(PartyRole.TARGET))
                        .anyMatch(target -> target != null && !account.hasParty(target));
    }

    /** A round that others still talk of. */
    private static boolean isTalk(Account account) {
        return account.tellings().stream().allMatch(telling -> telling.status() == DealStatus.RUMOURED);
    }

    /** "Bluefell led the round. The company has raised $9 million": not Bluefell. */
    private static boolean isDescribed(Telling telling) {
        return telling.actors().stream()
                .filter(actor -> actor.role() == PartyRole.TARGET)
                .anyMatch(actor -> actor.mention().form() == Mention.Form.DESCRIPTION);
    }

    /** A telling that leaves out a party belongs to the deal told nearest, or else to the company that all is about. */
    void placePart(Telling part, Told told) {
        Telling telling = part.isBy(FundingRule.NAME) ? part.without(PartyRole.TARGET) : part;
        if (telling.type() == DealType.PARTNERSHIP) {
            ledger.accounts().stream()
                    .filter(account -> account.group() == DealType.COMPUTE_CONTRACT)
                    .findFirst()
                    .ifPresent(account -> ledger.add(account, telling, told));
            return;
        }
        Account account = context(telling, told);
        if (account != null
                && (Beside.isOfAnother(telling, told, account, ledger)
                        || Beside.isAboutAnother(telling, told, account)
                        || isOfTotal(telling, told, account)
                        || GivenBefore.is(telling, told, account, ledger))) {
            return;
        }
        if (account != null) {
            ledger.add(account, telling, told);
        } else if (telling.type() == DealType.ACQUISITION) {
            placePurchase(telling, told);
        } else if (telling.type() == DealType.FUND) {
            if (!telling.actors().isEmpty()) {
                ledger.open(telling, told);
            }
        } else if (telling.round() != null || telling.sum() != null || OF_THE_FOCUS.contains(telling.type())) {
            Telling.Actor company = focus.of(told);
            boolean others = telling.money() > telling.anchor() && Anonymous.does(told.line(), telling.anchor());
            if (company != null && !others) {
                place(telling.of(company.mention(), PartyRole.TARGET), told);
            }
        }
    }

    /** "The deal follows the purchases of Acme and Bolt": whoever buys in the news has bought those. */
    private void placePurchase(Telling telling, Told told) {
        Telling.Actor buyer = ledger.accounts().stream()
                .filter(account -> account.group() == DealType.ACQUISITION && !account.isEarlier())
                .flatMap(account -> account.tellings().stream())
                .flatMap(other -> other.actors().stream())
                .filter(actor -> actor.role() == PartyRole.ACQUIRER)
                .findFirst()
                .orElse(null);
        String target = telling.name(PartyRole.TARGET);
        if (buyer != null && target != null && !buyer.name().equals(target) && telling.earlier()) {
            place(telling.of(buyer.mention(), PartyRole.ACQUIRER), told);
        }
    }

    /** Same sentence, then the last one before it in the paragraph, then the first deal of the article. */
    private @Nullable Account context(Telling telling, Told told) {
        Account best = null;
        int nearest = Integer.MAX_VALUE;
        boolean refers = told.opensWithReference();
        for (Ledger.Entry entry : ledger.in(told)) {
            int distance = entry.telling().distance(telling.anchor());
            boolean fits = Sameness.compatible(entry.account(), telling);
            boolean news = refers
                    || isLatest(telling, told)
                    || told.line().cues().background().isLedThen(entry.telling().anchor());
            boolean beside = Beside.isInAside(entry.telling(), telling, told);
            if (fits
                    && !beside
                    && distance < nearest
                    && !(refers && focus.isOthers(entry.account()))
                    && !(news && entry.account().isEarlier())) {
                best = entry.account();
                nearest = distance;
            }
        }
        if (best == null) {
            boolean news = told.opensWithNews() || isLatest(telling, told);
            best = ledger.lastBefore(
                    told, account -> Sameness.compatible(account, telling) && !(news && account.isEarlier()));
        }
        return best != null
                ? best
                : ledger.first(account ->
                        Sameness.compatible(account, telling) && !focus.isOthersLater(account, telling, told));
    }

    /** "the latest funding puts its value at": that which is news. */
    private static boolean isLatest(Telling telling, Told told) {
        int noun = telling.anchor();
        boolean joined = telling.isBy(BackersRule.NAME) && NEWS.anyIn(told.line(), noun + 1, noun + 5);
        return joined || told.line().is(noun, "latest") || told.line().is(noun - 1, "latest");
    }
}
