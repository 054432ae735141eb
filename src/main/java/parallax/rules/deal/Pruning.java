package parallax.rules.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.contract.PartnershipRule;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.takeover.StakeRule;
import parallax.rules.deal.takeover.TakeoverRule;

/** Takes out what is no deal of its own. */
final class Pruning {

    private static final int ALLIED = 5;

    private static final Set<DealStatus> AGREED = EnumSet.of(DealStatus.ANNOUNCED, DealStatus.COMPLETED);

    private Pruning() {}

    static void prune(Ledger ledger, List<Told> lines) {
        List<Account> all = List.copyOf(ledger.accounts());
        if (OneMention.is(all, lines)) {
            ledger.removeIf(account -> true);
            return;
        }
        ledger.removeIf(account -> isAnotherWord(account, all)
                || isDenied(account)
                || isContrast(account, all)
                || isBareWord(account)
                || isBareMoney(account));
    }

    /** "after selling its shops for $5 million", beside the news: neither what was sold nor to whom. */
    static void pruneAsides(Ledger ledger) {
        Account main = ledger.main();
        ledger.removeIf(account -> main != null && isGiversOwn(account, main));
        ledger.removeIf(account -> !account.isMain()
                && account.group() == DealType.ACQUISITION
                && account.name(PartyRole.TARGET) == null
                && account.name(PartyRole.ACQUIRER) == null);
    }

    /** A round of which nothing is told but that it is a backer's of the news: the words mean another company. */
    private static boolean isGiversOwn(Account account, Account main) {
        String target = account.name(PartyRole.TARGET);
        return !account.isMain()
                && account.isCapital()
                && account.partyNames().size() == 1
                && account.sums().isEmpty()
                && account.rounds().isEmpty()
                && target != null
                && isGiver(main, target);
    }

    private static boolean isGiver(Account main, String name) {
        return main.tellings().stream()
                .flatMap(telling -> telling.actors().stream())
                .filter(actor -> actor.role() == PartyRole.INVESTOR || actor.role() == PartyRole.LEAD_INVESTOR)
                .anyMatch(actor -> actor.name().equals(name));
    }

    /** "the partnership between Acme and Bolt" where Acme invests in Bolt, "its shares" where Acme buys Bolt. */
    private static boolean isAnotherWord(Account account, List<Account> all) {
        return switch (account.type()) {
            case PARTNERSHIP ->
                !account.inTitle()
                        && !isAnnouncedBeside(account)
                        && !isOfBefore(account)
                        && !isEnded(account)
                        && all.stream()
                                .filter(other -> other.group() != DealType.PARTNERSHIP)
                                .filter(other -> !other.isCapital() || !isToldWith(account))
                                .anyMatch(
                                        other -> account.partyNames().stream().allMatch(other.partyNames()::contains));
            case MINORITY_STAKE ->
                (account.partyNames().size() > 1 || isSoldIn(account, all))
                        && all.stream()
                                .filter(other -> other.group() == DealType.ACQUISITION)
                                .filter(other -> other.firstSentence() <= account.firstSentence()
                                        || account.inTitle() && account.sums().isEmpty())
                                .filter(other -> !isPaidForIn(account, other))
                                .anyMatch(
                                        other -> account.partyNames().stream().allMatch(other.partyNames()::contains));
            case COMPUTE_CONTRACT -> !account.inTitle() && account.partyNames().size() > 1 && isBought(account, all);
            default -> false;
        };
    }

    /** "plans to use Bolt's chips", where Acme buys Bolt: what the purchase is for. */
    private static boolean isBought(Account contract, List<Account> all) {
        return all.stream()
                .filter(other -> other.group() == DealType.ACQUISITION && AGREED.contains(other.status()))
                .anyMatch(other -> contract.partyNames().stream().allMatch(other.partyNames()::contains));
    }

    /** "Acme buys Bolt. Core is selling its stake in Bolt": whoever holds a part of what is bought sells it in that deal. */
    private static boolean isSoldIn(Account stake, List<Account> all) {
        String target = stake.name(PartyRole.TARGET);
        return !stake.inTitle()
                && target != null
                && all.stream()
                        .anyMatch(other -> other.group() == DealType.ACQUISITION
                                && !other.isEarlier()
                                && target.equals(other.name(PartyRole.TARGET)));
    }

    /** "Acme sells its unit to Bolt and will invest $9 million in Bolt": a stake in whoever buys is another deal. */
    private static boolean isPaidForIn(Account stake, Account purchase) {
        String target = stake.name(PartyRole.TARGET);
        return target != null && target.equals(purchase.name(PartyRole.ACQUIRER));
    }

    /** "announced a partnership with Acme", at the start of a report that Acme gets money, too: both are news. */
    private static boolean isAnnouncedBeside(Account account) {
        return account.firstSentence() < 3 && isToldWith(account);
    }

    /** The same of one that stands a little below, where the other deal is no purchase of the whole company. */
    private static boolean isToldWith(Account account) {
        return account.firstSentence() < ALLIED
                && account.tellings().stream()
                        .anyMatch(telling -> telling.isBy(PartnershipRule.NAME)
                                && AGREED.contains(telling.status())
                                && !telling.earlier());
    }

    /** "Acme ended its partnership with Bolt", whose shares Bolt holds: the end of one is no word for the other. */
    private static boolean isEnded(Account account) {
        return account.tellings().stream().anyMatch(telling -> telling.status() == DealStatus.TERMINATED);
    }

    /** "In 2019, Acme and Bolt signed a partnership", where Acme buys Bolt now: an alliance of years ago is a deal of its own. */
    private static boolean isOfBefore(Account account) {
        return account.isEarlier()
                && account.tellings().stream()
                        .allMatch(telling -> telling.isBy(PartnershipRule.NAME) && AGREED.contains(telling.status()));
    }

    /** "Acme takeover plan" over an article that tells of no buyer: a word that is used of much else. */
    private static boolean isBareWord(Account account) {
        return account.group() == DealType.ACQUISITION
                && account.name(PartyRole.ACQUIRER) == null
                && account.name(PartyRole.SELLER) == null
                && account.tellings().stream()
                        .allMatch(telling -> telling.isBy(TakeoverRule.NAME)
                                && telling.status() == DealStatus.COMPLETED
                                && !takesTarget(telling));
    }

    /** "the purchase of Acme": not "Acme takeover plan". */
    private static boolean takesTarget(Telling telling) {
        return telling.actors().stream()
                .anyMatch(actor -> actor.role() == PartyRole.TARGET
                        && actor.mention().form() == Mention.Form.NAME
                        && actor.mention().span().start()
                                > telling.evidence().span().start());
    }

    /** "a ban of investment in Acme", "funding for Acme to grow": money of nobody's, and no sum. */
    private static boolean isBareMoney(Account account) {
        return account.isCapital()
                && !account.inTitle()
                && account.partyNames().size() < 2
                && account.sums().isEmpty()
                && account.rounds().isEmpty()
                && account.tellings().stream()
                        .allMatch(
                                telling -> telling.type() == DealType.MINORITY_STAKE && !telling.isBy(StakeRule.NAME));
    }

    /** "It hires the team of Acme but won't take a stake": says of the deal that is told what it is not. */
    private static boolean isContrast(Account account, List<Account> all) {
        return !account.inTitle()
                && account.isCapital()
                && account.tellings().stream().allMatch(telling -> telling.status() == DealStatus.DENIED)
                && all.stream()
                        .filter(other -> other != account && other.firstSentence() <= account.firstSentence())
                        .anyMatch(other -> other.partyNames().containsAll(account.partyNames()));
    }

    private static boolean isDenied(Account account) {
        return !account.inTitle()
                && account.firstSentence() > 2
                && account.tellings().stream().allMatch(telling -> telling.status() == DealStatus.DENIED);
    }
}
