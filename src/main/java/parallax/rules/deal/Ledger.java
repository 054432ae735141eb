package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.telling.Fact;

/** The deals of an article, and which sentence tells of which. */
final class Ledger {

    /** An article that seems to tell of more deals than this is a list; the rest of it is not read. */
    private static final int MOST = 60;

    private static final int LOOK_BACK = 12;

    private final Set<String> totals = new HashSet<>();
    private final List<Account> accounts = new ArrayList<>();
    private final NavigableMap<Integer, List<Entry>> bySentence = new TreeMap<>();

    /** A telling and the deal it is of. */
    record Entry(Account account, Telling telling, Told told) {}

    /** Notes that the sum at {@code money} is all that a company has raised. */
    void noteTotal(Told told, int money) {
        totals.add(told.sentence() + " " + money);
    }

    boolean isTotal(Told told, Fact fact) {
        return totals.contains(told.sentence() + " " + fact.anchor());
    }

    List<Account> accounts() {
        return accounts;
    }

    void add(Account account, Telling telling, Told told) {
        account.add(telling, told);
        bySentence
                .computeIfAbsent(told.sentence(), sentence -> new ArrayList<>())
                .add(new Entry(account, telling, told));
    }

    void open(Telling telling, Told told) {
        if (accounts.size() < MOST) {
            Account account = new Account();
            accounts.add(account);
            add(account, telling, told);
        }
    }

    void removeIf(Predicate<Account> unwanted) {
        List<Account> gone = accounts.stream().filter(unwanted).toList();
        accounts.removeAll(gone);
        bySentence.values().forEach(entries -> entries.removeIf(entry -> gone.contains(entry.account())));
    }

    List<Entry> in(Told told) {
        return bySentence.getOrDefault(told.sentence(), List.of());
    }

    /** The last deal told before the sentence in its paragraph, or null. */
    @Nullable
    Account lastBefore(Told told, Predicate<Account> wanted) {
        Map.Entry<Integer, List<Entry>> at = bySentence.lowerEntry(told.sentence());
        for (int steps = 0; at != null && steps < LOOK_BACK; steps++) {
            for (Entry entry : at.getValue()) {
                if (entry.told().block() != told.block()) {
                    return null;
                }
                if (wanted.test(entry.account())) {
                    return entry.account();
                }
            }
            at = bySentence.lowerEntry(at.getKey());
        }
        return null;
    }

    /** The first deal of the article, one that is news before one that lies behind it; or null. */
    @Nullable
    Account first(Predicate<Account> wanted) {
        return accounts.stream()
                .filter(wanted)
                .min(Comparator.comparing(Account::isEarlier).thenComparing(Account::firstSentence))
                .orElse(null);
    }

    @Nullable
    Account main() {
        return accounts.stream().filter(Account::isMain).findFirst().orElse(null);
    }
}
