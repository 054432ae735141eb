package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.PartyRole;

/** Whether words tell of a deal that is known already. */
final class Sameness {

    private Sameness() {}

    static boolean same(Account account, Telling telling) {
        if (account.group() != Account.group(telling.type())) {
            return false;
        }
        return switch (account.group()) {
            case PARTNERSHIP, COMPUTE_CONTRACT ->
                telling.actors().stream().allMatch(actor -> account.names(actor.name()));
            case FUNDING_ROUND -> agree(account, telling, PartyRole.TARGET) && sameRound(account, telling);
            default -> agree(account, telling, PartyRole.TARGET) && agree(account, telling, PartyRole.ACQUIRER);
        };
    }

    /** A named round is one and the same by its name; without one, by its sum, and by lying in the past or not. */
    private static boolean sameRound(Account account, Telling telling) {
        if (telling.round() != null && !account.rounds().isEmpty()) {
            return account.rounds().contains(telling.round()) && !otherSum(account, telling);
        }
        if (telling.sum() != null && account.sums().contains(telling.sum())) {
            return true;
        }
        if (telling.round() == null && telling.sum() == null && !telling.earlier()) {
            return true;
        }
        return account.isEarlier() == telling.earlier() && !otherSum(account, telling);
    }

    private static boolean otherSum(Account account, Telling telling) {
        return account.isEarlier()
                && telling.sum() != null
                && !account.sums().isEmpty()
                && !account.sums().contains(telling.sum());
    }

    /** Whether a telling that leaves out a party may belong to the account. */
    static boolean compatible(Account account, Telling telling) {
        if (account.group() != Account.group(telling.type())) {
            return false;
        }
        return agree(account, telling, PartyRole.TARGET)
                && agree(account, telling, PartyRole.ACQUIRER)
                && (!account.isCapital()
                        || telling.round() == null && telling.sum() == null
                        || sameRound(account, telling));
    }

    private static boolean agree(Account account, Telling telling, PartyRole role) {
        return agree(account.name(role), telling.name(role));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || sameName(one, other);
    }

    /** Whether one name is the other, or begins like it: "Google", "Google DeepMind". */
    static boolean sameName(String one, String other) {
        return one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " ");
    }
}
