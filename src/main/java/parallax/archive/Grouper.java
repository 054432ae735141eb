package parallax.archive;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parallax.comparison.Comparison;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Party;

/** Works out anew the deals of a neighbourhood. Its callers hold the transaction. */
@Component
final class Grouper {

    private static final int LONGEST_SLUG = 180;

    private final EntityManager entities;
    private final Directory directory;

    Grouper(EntityManager entities, Directory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    void regroup(Set<Long> neighbourhood) {
        List<Account> accounts = entities.createQuery(
                        "from Account a join fetch a.article left join fetch a.deal where a.id in :ids order by a.id",
                        Account.class)
                .setParameter("ids", neighbourhood)
                .getResultList();
        Map<String, Deal> former = new HashMap<>();
        for (Account account : accounts) {
            account.deal().ifPresent(deal -> former.put(deal.slug(), deal));
        }
        Tellings tellings = new Tellings(accounts);
        Set<Deal> current = new HashSet<>();
        for (DealGroup group : DealGrouping.of(tellings.reports())) {
            Surnames.settle(tellings.articles(group.members()));
            Deal deal = deal(group.slug(), former, current);
            deal.show(group, DealFacts.of(Comparison.of(group)), place(group, deal, tellings));
            current.add(deal);
            entities.persist(deal);
        }
        former.values().stream().filter(deal -> !current.contains(deal)).forEach(entities::remove);
    }

    /** Lets the accounts join their deal; gives back its parties, with the companies and people they are. */
    private List<NamedParty> place(DealGroup group, Deal deal, Tellings tellings) {
        Map<String, NamedParty> known = new HashMap<>();
        int position = 0;
        for (DealGroup.Member member : Stream.concat(group.members().stream(), group.mentions().stream())
                .toList()) {
            Account account = tellings.account(member);
            account.joins(deal, position, position < group.members().size());
            account.parties().forEach(party -> known.putIfAbsent(party.name, party));
            position++;
        }
        return group.parties().stream().map(party -> named(party, known)).toList();
    }

    private NamedParty named(Party party, Map<String, NamedParty> known) {
        NamedParty told = known.get(party.name());
        return told == null
                ? new NamedParty(
                        party, directory.companies(List.of(party.name())).get(party.name()), null)
                : new NamedParty(party, told.company, told.person);
    }

    /** The deal that had this address so far, or a new one. */
    private Deal deal(String wanted, Map<String, Deal> former, Set<Deal> current) {
        String slug = wanted.substring(0, Math.min(wanted.length(), LONGEST_SLUG));
        for (int number = 1; ; number++) {
            String free = number == 1 ? slug : slug + "-" + number;
            Deal known = former.computeIfAbsent(free, this::atLiberty);
            if (known != null && !current.contains(known)) {
                return known;
            }
        }
    }

    /** A new deal, or one that all of its accounts have left, as they do when they are read anew; null if it has some. */
    private @Nullable Deal atLiberty(String slug) {
        Deal known = entities.createQuery("from Deal d where d.slug = :slug", Deal.class)
                .setParameter("slug", slug)
                .getSingleResultOrNull();
        return known == null ? new Deal(slug) : isForsaken(known) ? known : null;
    }

    private boolean isForsaken(Deal deal) {
        return entities.createQuery("select count(a) from Account a where a.deal = :deal", Long.class)
                        .setParameter("deal", deal)
                        .getSingleResult()
                == 0;
    }
}
