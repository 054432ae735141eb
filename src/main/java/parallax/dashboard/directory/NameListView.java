package parallax.dashboard.directory;

import java.util.List;
import java.util.function.Function;
import parallax.archive.Page;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Pager;

/** A list of companies, people or outlets. */
public record NameListView(
        String title, String section, String lead, String path, String q, List<NameLine> names, Pager pager) {

    static <T> NameListView of(
            Page<T> page, Function<T, NameLine> line, Asked asked, String section, String one, String lead) {
        String title = Character.toUpperCase(section.charAt(0)) + section.substring(1);
        String path = "/" + section;
        return new NameListView(
                title,
                section,
                lead,
                path,
                asked.words("q"),
                page.map(line).items(),
                Pager.of(page, asked, path, one, section));
    }
}
