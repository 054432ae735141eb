package parallax.rules.deal;

import java.util.List;

/** Which of an article's deals it is about: those that its title tells of, else its opening. */
final class MainDeals {

    private MainDeals() {}

    static void mark(List<Account> accounts, List<Told> lines) {
        accounts.stream()
                .filter(account -> account.inTitle() && isNews(account))
                .forEach(Account::makeMain);
        int opening = lines.stream()
                .filter(told -> !told.isTitle())
                .mapToInt(Told::sentence)
                .findFirst()
                .orElse(0);
        for (int reach : new int[] {1, 3, 8, 200}) {
            if (accounts.stream().noneMatch(Account::isMain)) {
                accounts.stream()
                        .filter(account -> account.firstSentence() < opening + reach && isNews(account))
                        .findFirst()
                        .ifPresent(Account::makeMain);
            }
        }
    }

    private static boolean isNews(Account account) {
        return !account.isEarlier();
    }
}
