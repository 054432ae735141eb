package parallax.rules.deal;

import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;

/** Opens deals for what is told by the way of companies of which no other deal is told. */
final class ByTheWay {

    /** "the purchase of the startup Acme": how far behind the word of buying the name stands. */
    private static final int OBJECT = 3;

    private final Ledger ledger;
    private final KnownRoles roles;

    ByTheWay(Ledger ledger, KnownRoles roles) {
        this.ledger = ledger;
        this.roles = roles;
    }

    /** Money told by the way: a deal of its own where none is told of the company. */
    void openMoney(Telling telling, Told told) {
        if (isNew(telling)) {
            ledger.open(telling, told);
        }
    }

    /** Whether no deal is told of the company that gets the money, and it gives none itself. */
    boolean isNew(Telling telling) {
        return !ledger.accounts().isEmpty() && !isParty(telling) && !roles.isGiver(telling.name(PartyRole.TARGET));
    }

    /** Whether the company that gets the money is told of in another deal. */
    private boolean isParty(Telling telling) {
        String target = telling.name(PartyRole.TARGET);
        return target != null
                && ledger.accounts().stream()
                        .anyMatch(account -> account.group() != DealType.PARTNERSHIP && account.hasParty(target));
    }

    /** A purchase of which no sentence says whose it is, as a deal of its own. */
    void openPurchase(Telling telling, Told told) {
        String target = telling.name(PartyRole.TARGET);
        if (target != null && isNamedObject(telling, told) && !isDealtWith(target)) {
            ledger.open(telling, told);
        }
    }

    /** "answered with the purchase of Acme", "a group has acquired Acme": a company whose name the word of buying takes, whoever buys. */
    private static boolean isNamedObject(Telling telling, Told told) {
        int anchor = telling.anchor();
        if (told.line().at(anchor - 1).isComma() && isOf(telling, told, anchor - 2)) {
            return true;
        }
        for (int i = anchor + 1; i <= anchor + OBJECT; i++) {
            if (told.line().at(i).isName()) {
                return isOf(telling, told, i) && !told.line().isPossessive(i);
            }
        }
        return false;
    }

    /** Whether the name at {@code index} is the only party that the telling has. */
    private static boolean isOf(Telling telling, Told told, int index) {
        return telling.actors().size() == 1
                && told.line().isNamed(index)
                && telling.actors()
                        .get(0)
                        .mention()
                        .equals(told.line().at(index).mention());
    }

    private boolean isDealtWith(String company) {
        return ledger.accounts().stream()
                .anyMatch(account -> account.partyNames().contains(company));
    }
}
