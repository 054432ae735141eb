package parallax.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import parallax.comparison.grouping.DealGrouping;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Party;
import parallax.extraction.PersonReading;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;

/** Puts what was read out of an article into rows. */
@Component
final class Findings {

    private final Directory directory;

    Findings(Directory directory) {
        this.directory = directory;
    }

    /** Adds the rows of {@code reading} to an article that has none. */
    void add(Article article, Reading reading) {
        Who who = who(reading);
        article.show(
                appearances(article, reading, who), accounts(article, reading, who), quotes(article, reading, who));
    }

    private static List<Appearance> appearances(Article article, Reading reading, Who who) {
        List<Appearance> appearances = new ArrayList<>();
        for (CompanyReading company : reading.companies()) {
            appearances.add(Appearance.of(article, appearances.size(), company, who.company(company.name())));
        }
        for (PersonReading reader : reading.people()) {
            Appearance person = Appearance.of(article, appearances.size(), reader, who.person(reader.name()));
            reader.roles().forEach(role -> person.holds(role, who.companies.get(role.organization())));
            appearances.add(person);
        }
        return appearances;
    }

    private static List<Account> accounts(Article article, Reading reading, Who who) {
        List<Account> accounts = new ArrayList<>();
        for (DealReading deal : reading.deals()) {
            List<NamedParty> parties = deal.parties().stream().map(who::party).toList();
            accounts.add(
                    new Account(article, accounts.size(), deal, parties, DealGrouping.keys(deal, reading.companies())));
        }
        return accounts;
    }

    private static List<Quote> quotes(Article article, Reading reading, Who who) {
        List<Quote> quotes = new ArrayList<>();
        for (QuoteReading quote : reading.quotes()) {
            Person person = who.people.get(quote.speaker());
            Company company = person == null ? who.companies.get(quote.speaker()) : null;
            quotes.add(new Quote(article, quotes.size(), quote, person, company));
        }
        return quotes;
    }

    private Who who(Reading reading) {
        Set<String> people = new LinkedHashSet<>();
        reading.people().forEach(person -> people.add(person.name()));
        Set<String> companies = new LinkedHashSet<>();
        reading.companies().forEach(company -> companies.add(company.name()));
        reading.deals().stream()
                .flatMap(deal -> deal.parties().stream())
                .map(Party::name)
                .filter(name -> !people.contains(name))
                .forEach(companies::add);
        Map<String, Company> byName = new HashMap<>(directory.companies(companies));
        for (CompanyReading company : reading.companies()) {
            company.aliases().forEach(alias -> byName.putIfAbsent(alias, byName.get(company.name())));
        }
        return new Who(byName, new HashMap<>(directory.people(people)));
    }

    /** Whom the names of one article mean. */
    private record Who(Map<String, Company> companies, Map<String, Person> people) {

        NamedParty party(Party party) {
            Person person = people.get(party.name());
            return new NamedParty(party, person == null ? companies.get(party.name()) : null, person);
        }

        Company company(String name) {
            return Objects.requireNonNull(companies.get(name));
        }

        Person person(String name) {
            return Objects.requireNonNull(people.get(name));
        }
    }
}
