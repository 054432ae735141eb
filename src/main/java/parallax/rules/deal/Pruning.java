package parallax.rules.deal;

import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/** Takes out what is no deal of its own. */
final class Pruning {

    private Pruning() {}

    static void prune(Ledger ledger) {
        List<Account> all = List.copyOf(ledger.accounts());
        ledger.removeIf(account -> isAnotherWord(account, all) || isDenied(account));
    }

    /** "the partnership between Acme and Bolt", where the article tells that Acme invests in Bolt. */
    private static boolean isAnotherWord(Account account, List<Account> all) {
        return account.group() == DealType.PARTNERSHIP
                && all.stream()
                        .filter(other -> other.group() != DealType.PARTNERSHIP)
                        .anyMatch(other -> account.partyNames().stream().allMatch(other::names));
    }

    private static boolean isDenied(Account account) {
        return !account.inTitle()
                && account.tellings().stream().allMatch(telling -> telling.status() == DealStatus.DENIED);
    }
}
