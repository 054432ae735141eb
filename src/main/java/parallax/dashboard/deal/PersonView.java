package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import parallax.archive.Slug;
import parallax.comparison.Comparison;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.extraction.PersonReading;
import parallax.extraction.RoleReading;

/**
 * A person whom reports of a deal name, with the positions they give.
 *
 * @param slug of the person's page
 * @param reports how many reports name the person
 * @param roles what each says
 */
public record PersonView(String slug, String name, int reports, List<RoleView> roles) {

    private static final int MOST_SOURCES = 12;

    /** A position: "becomes", "interim CEO", "Scale AI", and who says so. */
    public record RoleView(String change, String title, String organization, List<Source> sources) {}

    /** A report that says so, in which words, and where. */
    public record Source(String outlet, String href, Excerpt excerpt) {}

    static List<PersonView> all(Comparison comparison) {
        Map<String, Map<String, RoleView>> roles = new LinkedHashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (DealGroup.Member member : comparison.deal().accounts()) {
            for (PersonReading person : member.report().reading().people()) {
                named.merge(person.name(), 1, Integer::sum);
                Map<String, RoleView> own = roles.computeIfAbsent(person.name(), n -> new LinkedHashMap<>());
                person.roles().forEach(role -> add(own, role, member.report()));
            }
        }
        return named.entrySet().stream()
                .map(entry -> new PersonView(
                        Slug.of(entry.getKey()),
                        entry.getKey(),
                        entry.getValue(),
                        List.copyOf(Objects.requireNonNull(roles.get(entry.getKey()))
                                .values())))
                .sorted(Comparator.comparingInt((PersonView person) -> -person.reports())
                        .thenComparingInt(person -> -person.roles().size()))
                .toList();
    }

    private static void add(Map<String, RoleView> roles, RoleReading role, Report report) {
        String organization = role.organization() == null ? "" : role.organization();
        String change = Wording.change(role.change(), role.title());
        String key = (change + "|" + role.title() + "|" + organization).toLowerCase(Locale.ROOT);
        RoleView view =
                roles.computeIfAbsent(key, k -> new RoleView(change, role.title(), organization, new ArrayList<>()));
        String outlet = ReportView.of(report).outlet();
        if (view.sources().size() < MOST_SOURCES
                && view.sources().stream().noneMatch(source -> source.href().contains("/" + report.id() + "#"))) {
            view.sources()
                    .add(new Source(
                            outlet,
                            Links.place(report.id(), role.evidence().span().start()),
                            Excerpt.of(
                                    report.article().text(),
                                    role.evidence().sentence(),
                                    role.evidence().span())));
        }
    }
}
