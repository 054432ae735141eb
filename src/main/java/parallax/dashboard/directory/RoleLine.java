package parallax.dashboard.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.archive.PersonSummary;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;

/**
 * A position that articles give a person, with every article that does.
 *
 * @param company slug of the organization's page, or null
 */
public record RoleLine(
        String change,
        String title,
        String organization,
        @Nullable String company,
        List<Source> sources) {

    /** An article that says so: where, when it was published, and in which words. */
    public record Source(String outlet, String date, String href, String words) {}

    static List<RoleLine> all(List<PersonSummary.RoleTold> roles, Map<String, Report> reports) {
        Map<String, RoleLine> lines = new LinkedHashMap<>();
        for (PersonSummary.RoleTold role : roles) {
            String organization = role.organization() == null ? "" : role.organization();
            String change = Wording.change(role.change(), role.title());
            String key = (change + "|" + role.title() + "|" + organization).toLowerCase(Locale.ROOT);
            lines.computeIfAbsent(
                            key,
                            k -> new RoleLine(change, role.title(), organization, role.company(), new ArrayList<>()))
                    .sources()
                    .add(source(role, reports.get(role.article())));
        }
        return List.copyOf(lines.values());
    }

    private static Source source(PersonSummary.RoleTold role, @Nullable Report report) {
        String outlet = report == null ? null : report.article().head().outlet();
        return new Source(
                outlet == null ? "Outlet unknown" : outlet,
                Wording.date(report == null ? null : report.article().head().published()),
                Links.place(role.article(), role.start()),
                words(role, report));
    }

    private static String words(PersonSummary.RoleTold role, @Nullable Report report) {
        String text = report == null ? "" : report.article().text();
        return role.end() <= text.length() ? text.substring(role.start(), role.end()) : "";
    }
}
