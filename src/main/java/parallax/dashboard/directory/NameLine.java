package parallax.dashboard.directory;

import parallax.archive.CompanySummary;
import parallax.archive.OutletSummary;
import parallax.archive.PersonSummary;
import parallax.dashboard.words.Wording;

/**
 * A company, person or outlet as a line of a list.
 *
 * @param also what it is also called, or is
 * @param counts how often it appears, in words
 */
public record NameLine(String href, String name, String also, String counts) {

    static NameLine of(CompanySummary company) {
        return new NameLine(
                "/companies/" + company.slug(),
                company.name(),
                String.join(", ", company.aliases()),
                counts(company.deals(), company.articles()));
    }

    static NameLine of(OutletSummary outlet) {
        return new NameLine(
                "/outlets/" + outlet.slug(),
                outlet.name(),
                outlet.domain() == null ? "" : outlet.domain(),
                counts(outlet.deals(), outlet.articles()));
    }

    static NameLine of(PersonSummary person) {
        String roles = String.join(
                "; ",
                person.roles().stream()
                        .filter(role -> !role.title().isEmpty())
                        .map(role -> role.title() + (role.organization() == null ? "" : ", " + role.organization()))
                        .distinct()
                        .limit(3)
                        .toList());
        return new NameLine(
                "/people/" + person.slug(),
                person.name(),
                roles,
                Wording.count(person.articles(), "article", "articles") + " · "
                        + Wording.count(person.quotes(), "quote", "quotes"));
    }

    private static String counts(long deals, long articles) {
        return Wording.count(deals, "deal", "deals") + " · " + Wording.count(articles, "article", "articles");
    }
}
