package parallax.rules.deal;

import java.util.List;
import parallax.extraction.DealStatus;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Ending;
import parallax.rules.deal.telling.Stage;

/** How far the deals have come by sentences beside those that tell of them, and by such as say it outright. */
final class Rulings {

    private static final WordList REFERENCES = WordList.of("deal-references");
    private static final WordList DEALS = WordList.of("deal-nouns-whole");
    private static final WordList NOT_CLOSED = WordList.of("not-closed");

    private final Ledger ledger;
    private final Ownership ownership;

    Rulings(Ledger ledger, Ownership ownership) {
        this.ledger = ledger;
        this.ownership = ownership;
    }

    void judge(Told told) {
        if (told.tellings().isEmpty()) {
            judgeAside(told);
        }
        for (Ledger.Entry entry : ledger.in(told)) {
            if (entry.account().isMain()) {
                judgeOwn(entry, told.line());
            }
        }
    }

    /** By a sentence that tells of no deal itself but speaks of one: "The deal has closed". */
    private void judgeAside(Told told) {
        Line line = told.line();
        boolean refers = REFERENCES.anyIn(line, 0, line.size());
        boolean own = !refers && Ending.anyIn(line, 0, line.size()) && isOwnDeal(line);
        if (!refers && !own) {
            return;
        }
        Account account = ownership.ofContext(told);
        if (account == null || own && !namesParties(line, account)) {
            return;
        }
        if (Ending.anyIn(line, 0, line.size())) {
            terminate(account, line);
        } else if (NOT_CLOSED.anyIn(line, 0, line.size())
                && account.status() != DealStatus.RUMOURED
                && !account.hasClosed()) {
            account.rule(DealStatus.ANNOUNCED);
        } else if (account.isMain() && account.status() == DealStatus.ANNOUNCED && Closing.isTold(line)) {
            account.rule(DealStatus.COMPLETED);
        } else if (new Stage(line).isConfirmed()) {
            account.confirm();
        }
    }

    /** "It denied a report that it is for sale": what is news is the denial. "It closes its purchase": that it is done. */
    private void judgeOwn(Ledger.Entry entry, Line line) {
        int anchor = entry.telling().anchor();
        if (line.cues().isDisputed(anchor)) {
            entry.account().rule(DealStatus.DENIED);
        } else if (line.isTitle() && entry.telling().status() == DealStatus.COMPLETED && Closing.isOf(line, anchor)) {
            entry.account().rule(DealStatus.COMPLETED);
        }
    }

    private static boolean namesParties(Line line, Account account) {
        return account.isMain()
                && line.passage().mentions().stream().anyMatch(mention -> account.hasParty(mention.name()));
    }

    /** "called off their $20 billion deal". */
    private static boolean isOwnDeal(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (DEALS.startsAt(line, i) && isOwned(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwned(Line line, int deal) {
        for (int i = deal - 1; i > deal - 5; i--) {
            if (line.isAny(i, "its", "their", "off", "the") || line.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the deal collapsed": the deal of the context, or all of them: "none of these talks progressed". */
    private void terminate(Account account, Line line) {
        List<Account> main = ledger.accounts().stream().filter(Account::isMain).toList();
        if (main.stream().anyMatch(other -> other.status() == DealStatus.TERMINATED)) {
            return;
        }
        if (line.is(0, "none")) {
            main.forEach(other -> other.rule(DealStatus.TERMINATED));
        } else {
            account.rule(DealStatus.TERMINATED);
        }
    }
}
