package parallax.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.DealReading;
import parallax.extraction.Reading;

/** Accounts as reports that tell of no other deal, and the way back from a grouping to the accounts. */
final class Tellings {

    private final List<Report> reports = new ArrayList<>();
    private final Map<DealReading, Account> accounts = new IdentityHashMap<>();

    Tellings(List<Account> accounts) {
        Map<Article, List<Account>> byArticle = new LinkedHashMap<>();
        accounts.forEach(account -> byArticle
                .computeIfAbsent(account.article(), article -> new ArrayList<>())
                .add(account));
        byArticle.forEach(this::add);
    }

    private void add(Article article, List<Account> told) {
        Reading whole = article.reading();
        List<DealReading> deals = new ArrayList<>();
        for (Account account : told) {
            DealReading deal = account.of(whole);
            deals.add(deal);
            accounts.put(deal, account);
        }
        Reading part = new Reading(whole.companies(), whole.people(), deals, whole.quotes());
        reports.add(new Report(article.ref(), article.content(), part));
    }

    Collection<Report> reports() {
        return reports;
    }

    Set<Article> articles(List<DealGroup.Member> members) {
        return members.stream()
                .map(member -> account(member).article())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Account account(DealGroup.Member member) {
        Account account = accounts.get(member.deal());
        if (account == null) {
            throw new IllegalStateException(
                    "The grouping made up a deal of " + member.report().id());
        }
        return account;
    }
}
