package parallax.rules.deal;

import parallax.extraction.DealStatus;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;

/** Takeovers of which no party differs, but which are two: by when they were, or by who sells. */
final class OtherTakeover {

    private OtherTakeover() {}

    /** Whether the telling is of another takeover than the account, though its parties may be the same. */
    static boolean is(Account account, Telling telling) {
        return isAttemptOfBefore(account, telling)
                || isPurchaseOfBefore(account, telling)
                || isOtherSale(account, telling)
                || isPassedOn(account, telling);
    }

    /** "Acme buys Bolt. In 2019, a merger of the two fell apart": what was given up then is not what is agreed now. */
    private static boolean isAttemptOfBefore(Account account, Telling telling) {
        boolean alive = account.tellings().stream().noneMatch(known -> known.status() == DealStatus.TERMINATED);
        return Sameness.isGivenUp(telling) && !account.isEarlier() && alive
                || account.isGivenUp() && !telling.earlier() && telling.status() != DealStatus.TERMINATED;
    }

    /** "Acme bids for Bolt's chip unit. In 2017, it bought Core": what was bought before is not what is for sale now. */
    private static boolean isPurchaseOfBefore(Account account, Telling telling) {
        boolean unit = account.name(PartyRole.SELLER) != null && account.name(PartyRole.TARGET) == null;
        return unit
                && telling.name(PartyRole.TARGET) != null
                && telling.name(PartyRole.SELLER) == null
                && telling.earlier()
                && !account.isEarlier();
    }

    /** "Acme bought Bolt in 2016. Core was selling its chip unit in 2017": whoever sells a part of itself sells nothing of Bolt's. */
    private static boolean isOtherSale(Account account, Telling telling) {
        String seller = telling.name(PartyRole.SELLER);
        boolean unit = telling.name(PartyRole.TARGET) == null;
        boolean buyer = telling.name(PartyRole.ACQUIRER) != null && account.name(PartyRole.ACQUIRER) != null;
        return seller != null && unit && !buyer && account.name(PartyRole.TARGET) != null && !account.hasParty(seller);
    }

    /** "Acme sold its shops. It had bought Bolt in 2013": whoever sells in one deal does not buy in it. */
    private static boolean isPassedOn(Account account, Telling telling) {
        String seller = telling.name(PartyRole.SELLER);
        String buyer = telling.name(PartyRole.ACQUIRER);
        return seller != null && seller.equals(account.name(PartyRole.ACQUIRER))
                || buyer != null && buyer.equals(account.name(PartyRole.SELLER));
    }
}
