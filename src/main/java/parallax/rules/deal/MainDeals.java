package parallax.rules.deal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;

/** Which of an article's deals it is about: those that its title tells of or names the parties of, else its opening. */
final class MainDeals {

    private static final int[] REACHES = {1, 3, 8};

    /** Deals that a report opens with if it is about them; a round may come last in a portrait of a company. */
    private static final Set<DealType> OPENING =
            EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.MINORITY_STAKE, DealType.SECONDARY_SALE);

    private static final WordList CONCEDES = WordList.of("concessions");

    private MainDeals() {}

    static void mark(List<Account> accounts, List<Told> lines) {
        boolean suit = Suits.areNews(lines);
        accounts.stream()
                .filter(account -> account.inTitle() && !account.isEarlier() && !isOnlyEyed(account, accounts))
                .filter(account -> !(suit && Suits.isBackground(account)))
                .forEach(Account::makeMain);
        Set<String> titled = titled(lines);
        first(
                accounts,
                account -> account.partyNames().size() > 1
                        && titled.containsAll(account.partyNames())
                        && !isBehind(account, accounts));
        if (Ratings.areNews(lines)) {
            return;
        }
        boolean results = Results.areNews(lines);
        Predicate<Account> told = account -> !isConceded(account, lines)
                && !(results && isBehindFirst(account, lines))
                && !(suit && Suits.isBackground(account));
        for (int reach : REACHES) {
            first(
                    accounts,
                    account -> before(account, lines) < reach
                            && !account.isEarlier()
                            && told.test(account)
                            && !isTotal(account, lines));
        }
        first(accounts, account -> !OPENING.contains(account.type()) && !account.isEarlier() && told.test(account));
        first(
                accounts,
                account -> before(account, lines) < 2
                        && told.test(account)
                        && !isAside(account, lines)
                        && !isOfRow(account, accounts)
                        && !isTotal(account, lines));
    }

    /** "Only three went public: Acme, Bolt and Core": deals of before that a sentence lists are no news. */
    private static boolean isOfRow(Account account, List<Account> accounts) {
        return account.isEarlier()
                && accounts.stream()
                                .filter(other -> other.isEarlier() && other.type() == account.type())
                                .filter(other -> other.firstSentence() == account.firstSentence())
                                .count()
                        > 2;
    }

    /** "Acme raises $400 million, eyes IPO": what may follow is not the news. */
    private static boolean isOnlyEyed(Account account, List<Account> accounts) {
        String company = account.name(PartyRole.TARGET);
        return account.group() == DealType.PUBLIC_OFFERING
                && account.status() == DealStatus.RUMOURED
                && accounts.stream()
                        .filter(other -> other.inTitle() && other.isCapital() && !other.isEarlier())
                        .filter(other -> other.status() == DealStatus.COMPLETED)
                        .anyMatch(other -> company != null && company.equals(other.name(PartyRole.TARGET)));
    }

    /** "It has raised $300 million to date": no news. */
    private static boolean isTotal(Account account, List<Told> lines) {
        return !account.inTitle()
                && lines.stream()
                        .allMatch(told -> told.tellings().stream()
                                .filter(telling -> !telling.isBy(BackersRule.NAME))
                                .filter(account.tellings()::contains)
                                .allMatch(telling -> DealBook.isTotal(telling, told)));
    }

    /** "While Acme has bought Bolt, few think it will last": what a sentence grants before it says something else is no news. */
    private static boolean isConceded(Account account, List<Told> lines) {
        return !account.inTitle()
                && lines.stream()
                        .allMatch(told -> told.tellings().stream()
                                .filter(account.tellings()::contains)
                                .allMatch(telling -> isConceded(telling.anchor(), told.line())));
    }

    private static boolean isConceded(int deal, Line line) {
        return CONCEDES.startsAt(line, 0)
                && IntStream.range(deal, line.size()).anyMatch(i -> line.at(i).isComma())
                && IntStream.range(0, deal).noneMatch(i -> line.at(i).isComma());
    }

    /** Whether the body does not open with it. */
    private static boolean isBehindFirst(Account account, List<Told> lines) {
        return lines.stream().anyMatch(told -> !told.isTitle() && told.sentence() < account.firstSentence());
    }

    /** "Acme, which raised $9 million last year, launched an app": told of a company in passing. */
    private static boolean isAside(Account account, List<Told> lines) {
        return lines.stream()
                .allMatch(told -> told.tellings().stream()
                        .filter(telling -> !telling.isBy(BackersRule.NAME))
                        .filter(account.tellings()::contains)
                        .allMatch(telling -> isAside(telling.anchor(), told.line())));
    }

    private static boolean isAside(int deal, Line line) {
        for (int i = deal - 1; i > deal - 10 && !line.clause().isBoundary(i); i--) {
            if (line.is(i, "valued") && line.at(i - 1).isComma()) {
                return true;
            }
        }
        return line.isAny(line.clause().chainStart(deal) - 1, "which", "who", "that");
    }

    /** How many sentences of the body stand before the first that tells of it: captions and names of authors are none. */
    private static long before(Account account, List<Told> lines) {
        return lines.stream()
                .filter(told -> !told.isTitle() && told.isWhole())
                .filter(told -> told.sentence() < account.firstSentence())
                .count();
    }

    /** Whether it is told of as gone by, behind news of the same kind: "Acme spurns Bolt", whose talks ended before Acme found another. */
    private static boolean isBehind(Account account, List<Account> accounts) {
        return account.isEarlier()
                && accounts.stream()
                        .filter(other -> other.group() == account.group() && !other.isEarlier())
                        .anyMatch(other -> other.firstSentence() <= account.firstSentence());
    }

    private static Set<String> titled(List<Told> lines) {
        Set<String> names = new HashSet<>();
        for (Told told : lines) {
            if (told.isTitle()) {
                told.line().passage().mentions().stream().map(Mention::name).forEach(names::add);
            }
        }
        return names;
    }

    private static void first(List<Account> accounts, Predicate<Account> wanted) {
        if (accounts.stream().noneMatch(Account::isMain)) {
            accounts.stream().filter(wanted).findFirst().ifPresent(Account::makeMain);
        }
    }
}
