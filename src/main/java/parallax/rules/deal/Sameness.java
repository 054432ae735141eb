package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.ValuedRule;

/** Whether words tell of a deal that is known already. */
final class Sameness {

    private Sameness() {}

    static boolean same(Account account, Telling telling, Told told) {
        if (account.group() != Account.group(telling.type())) {
            return false;
        }
        return switch (account.group()) {
            case COMPUTE_CONTRACT ->
                builds(account, telling) && named(account, telling) && !isElsewhere(account, telling, told);
            case PARTNERSHIP -> isNoLater(account, telling) && named(account, telling) || isAlliance(account, telling);
            case OTHER, MERGER -> named(account, telling);
            case FUNDING_ROUND ->
                agree(account, telling, PartyRole.TARGET)
                        && !isAnothersTicket(account, telling)
                        && !isOneInTalks(account, telling)
                        && (completes(account, telling, told) || sameRound(account, telling));
            case FUND -> agree(account, telling, PartyRole.TARGET) && sameFund(account, telling);
            case SECONDARY_SALE ->
                agree(account, telling, PartyRole.TARGET)
                        && agree(account, telling, PartyRole.SELLER)
                        && (telling.name(PartyRole.SELLER) != null || account.isEarlier() == telling.earlier());
            case PUBLIC_OFFERING ->
                agree(account, telling, PartyRole.TARGET) && isGivenUp(telling) == account.isGivenUp();
            default ->
                agree(account, telling, PartyRole.TARGET)
                        && agree(account, telling, PartyRole.ACQUIRER)
                        && !OtherTakeover.is(account, telling);
        };
    }

    private static boolean named(Account account, Telling telling) {
        return telling.actors().stream()
                .allMatch(actor -> account.partyNames().stream().anyMatch(name -> SameName.is(name, actor.name())));
    }

    /** "Acme and Bolt announced a partnership last June", beside the one of today: another alliance of the two. */
    private static boolean isNoLater(Account account, Telling telling) {
        return account.isEarlier() == telling.earlier() || telling.status() == DealStatus.TERMINATED;
    }

    /** "Acme to form venture with Bolt", over a body that names a third: one alliance of all. */
    private static boolean isAlliance(Account account, Telling telling) {
        return telling.actors().size() > 2
                && account.inTitle()
                && account.partyNames().stream().allMatch(telling::names);
    }

    /** Whether both or neither speak of building: what a company builds is no contract that it signed with another. */
    private static boolean builds(Account account, Telling telling) {
        return (account.name(PartyRole.INVESTOR) == null) == (telling.name(PartyRole.INVESTOR) == null);
    }

    /** "Acme will spend $10 billion in Ohio. Last year, it said that it would spend $15 billion in Japan". */
    private static boolean isElsewhere(Account account, Telling telling, Told told) {
        String site = Site.of(told.line(), telling);
        boolean other =
                site != null && !account.sites().isEmpty() && !account.sites().contains(site);
        return other && !(telling.sum() != null && hasSum(account, telling));
    }

    /** "Fund III" and "the second fund" are two; so are the new one and the one of years ago. */
    private static boolean sameFund(Account account, Telling telling) {
        boolean numbered = telling.round() != null && !account.rounds().isEmpty();
        return numbered ? account.rounds().contains(telling.round()) : account.isEarlier() == telling.earlier();
    }

    /** "It had filed for an IPO in 2024 and withdrew": not the offering that is planned now. */
    static boolean isGivenUp(Telling telling) {
        return telling.earlier() && telling.status() == DealStatus.TERMINATED;
    }

    /** A named round is one and the same by its name; without one, by its sum, and by lying in the past or not. */
    private static boolean sameRound(Account account, Telling telling) {
        if (telling.round() != null && !account.rounds().isEmpty()) {
            return account.rounds().contains(telling.round()) && !otherSum(account, telling)
                    || isExtension(account, telling.round()) && telling.sum() != null && hasSum(account, telling);
        }
        if (telling.sum() != null && hasSum(account, telling)) {
            return !isOfOldPlan(account, telling);
        }
        if (telling.round() != null && comparable(account, telling.sum())) {
            return false;
        }
        if (telling.round() == null && telling.sum() == null && !telling.earlier()) {
            return true;
        }
        return account.isEarlier() == telling.earlier() && !otherSum(account, telling);
    }

    /** "Series A extension", where it is told as "Series A" too. */
    private static boolean isExtension(Account account, String round) {
        return account.rounds().stream()
                .anyMatch(known -> known.equals(round + " extension") || round.equals(known + " extension"));
    }

    /** A round that is done is none that others are still talking of: "in talks to raise $50 million. It had raised $50 million in May". */
    private static boolean isOneInTalks(Account account, Telling telling) {
        boolean agreed = telling.status() == DealStatus.ANNOUNCED && isTicket(telling) && telling.earlier();
        boolean done = telling.sum() != null && (agreed || telling.status() == DealStatus.COMPLETED);
        boolean other = telling.earlier() || telling.round() != null && !hasSum(account, telling);
        return done
                && other
                && !account.sums().isEmpty()
                && account.tellings().stream()
                        .allMatch(known -> known.status() == DealStatus.RUMOURED && !known.hearsay());
    }

    /** "Acme put $4 billion into Tarn. In May, Bolt had invested $2 billion": each its own money, where one of them gave it before. */
    private static boolean isAnothersTicket(Account account, Telling telling) {
        return isTicket(telling)
                && (account.isEarlier() || telling.earlier())
                && account.tellings().stream().allMatch(Sameness::isTicket)
                && telling.actors().stream()
                        .filter(actor -> actor.role() == PartyRole.INVESTOR)
                        .noneMatch(actor -> account.hasParty(actor.name()));
    }

    private static boolean isTicket(Telling telling) {
        return telling.type() == DealType.MINORITY_STAKE && telling.name(PartyRole.INVESTOR) != null;
    }

    /** "The rise follows its $40 million Series B": the round behind a valuation that was told just before. */
    private static boolean completes(Account account, Telling telling, Told told) {
        boolean value = account.tellings().stream().allMatch(known -> known.isBy(ValuedRule.NAME));
        return telling.round() != null
                && (value || !telling.earlier() || told.sentence() == account.firstSentence())
                && account.rounds().isEmpty()
                && account.sums().isEmpty()
                && !account.isEarlier()
                && told.sentence() - account.firstSentence() < 4;
    }

    private static boolean otherSum(Account account, Telling telling) {
        return account.isEarlier() && telling.sum() != null && !account.sums().isEmpty() && !hasSum(account, telling);
    }

    /** Whether the account names about that sum: headlines round. */
    private static boolean hasSum(Account account, Telling telling) {
        return account.sums().stream().anyMatch(sum -> Sums.near(sum, telling.sum()));
    }

    /** "It had hoped for $30 million and raised $64 million. In 2021, it raised $30 million": what was hoped for is not what was raised once. */
    private static boolean isOfOldPlan(Account account, Telling telling) {
        return telling.earlier()
                && telling.status() == DealStatus.COMPLETED
                && !account.isEarlier()
                && account.tellings().stream()
                        .filter(known -> known.sum() != null && Sums.near(known.sum(), telling.sum()))
                        .allMatch(known -> known.status() == DealStatus.RUMOURED)
                && account.tellings().stream()
                        .anyMatch(known -> known.sum() != null
                                && known.status() == DealStatus.COMPLETED
                                && !Sums.near(known.sum(), telling.sum()));
    }

    /** Whether the account names a sum in the same currency. */
    private static boolean comparable(Account account, @Nullable Value sum) {
        return sum instanceof Value.Money money
                && account.sums().stream()
                        .anyMatch(other -> other instanceof Value.Money known
                                && known.currency().equals(money.currency()));
    }

    /** Whether the telling's sum is well above all that the news says the same company raises. */
    static boolean isLarger(Account account, Telling telling) {
        String target = account.name(PartyRole.TARGET);
        return account.isCapital()
                && !account.isEarlier()
                && target != null
                && target.equals(telling.name(PartyRole.TARGET))
                && comparable(account, telling.sum())
                && account.sums().stream().allMatch(sum -> Sums.isBelow(sum, telling.sum()));
    }

    /** Whether a telling that leaves out a party may belong to the account. */
    static boolean compatible(Account account, Telling telling) {
        if (account.group() != Account.group(telling.type())) {
            return false;
        }
        return agree(account, telling, PartyRole.TARGET)
                && agree(account, telling, PartyRole.ACQUIRER)
                && (account.group() != DealType.FUND || sameFund(account, telling))
                && (!account.isCapital()
                        || telling.round() == null && telling.sum() == null
                        || sameRound(account, telling));
    }

    private static boolean agree(Account account, Telling telling, PartyRole role) {
        return agree(account.name(role), telling.name(role));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || SameName.is(one, other);
    }
}
