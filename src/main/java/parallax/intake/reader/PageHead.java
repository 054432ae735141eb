package parallax.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleHead;

/** What a page says of itself in its head, its JSON-LD and its marked-up byline. */
final class PageHead {

    private static final String[] TITLE_BREAKS = {" | ", " - ", " – ", " — ", " :: ", " · ", " « ", " » "};

    private final Document page;
    private final JsonLd ld;

    private PageHead(Document page) {
        this.page = page;
        this.ld = JsonLd.of(page);
    }

    static ArticleHead of(String source, Document page) {
        return new PageHead(page).head(source);
    }

    private ArticleHead head(String source) {
        String outlet = first(meta("og:site_name"), ld.publisher(), meta("application-name"));
        String url = url(source);
        return new ArticleHead(
                source,
                title(outlet),
                first(meta("article:section"), ld.section()),
                outlet,
                Addresses.domain(url),
                url,
                authors(),
                published(),
                language(),
                false);
    }

    private @Nullable String url(String source) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String link = canonical == null ? null : Addresses.web(canonical.attr("href"));
        if (link != null) {
            return link;
        }
        String own = first(Addresses.web(meta("og:url")), Addresses.web(ld.url()));
        return own != null ? own : Addresses.web(source);
    }

    private @Nullable String title(@Nullable String outlet) {
        String shared = first(meta("og:title"), ld.headline(), meta("twitter:title"));
        Element heading = page.selectFirst("h1");
        String h1 = heading == null || heading.text().isBlank()
                ? null
                : heading.text().strip();
        if (shared != null) {
            return withoutOutlet(shared, outlet, h1);
        }
        String title = page.title().isBlank() ? null : page.title().strip();
        if (h1 != null && page.select("h1").size() == 1) {
            return h1;
        }
        return title == null ? h1 : withoutOutlet(title, outlet, h1);
    }

    private static String withoutOutlet(String title, @Nullable String outlet, @Nullable String h1) {
        for (String mark : TITLE_BREAKS) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String after = Line.letters(title.substring(at + mark.length()));
                boolean isOutlet = outlet != null && Line.letters(outlet).equals(after);
                boolean isHeading = h1 != null && Line.letters(h1).equals(Line.letters(before));
                if (isOutlet || isHeading) {
                    return before;
                }
            }
        }
        return title;
    }

    private @Nullable String published() {
        Element time =
                page.selectFirst("time[itemprop=datePublished], time[pubdate], article time[datetime], header time");
        String printed = time == null ? null : first(time.attr("datetime"), time.text());
        for (String date : new @Nullable String[] {
            meta("article:published_time"),
            ld.published(),
            meta("datePublished"),
            meta("date"),
            meta("pubdate"),
            meta("parsely-pub-date"),
            meta("dc.date"),
            printed
        }) {
            String day = PrintedDate.find(date);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang]");
        String tag = first(html == null ? null : html.attr("lang"), ld.language(), meta("og:locale"));
        if (tag == null || tag.length() < 2) {
            return null;
        }
        boolean code = tag.length() == 2 || !Character.isLetter(tag.charAt(2));
        return code ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : null;
    }

    private List<String> authors() {
        Set<String> authors = new LinkedHashSet<>(ld.authors());
        if (authors.isEmpty()) {
            List<String> found = new ArrayList<>();
            for (String name : new String[] {"author", "article:author", "parsely-author", "dc.creator"}) {
                String author = meta(name);
                if (author != null && !author.contains("://")) {
                    found.add(author);
                }
            }
            page.select("[rel=author], [itemprop=author] [itemprop=name]").forEach(e -> found.add(e.text()));
            found.stream()
                    .map(Byline::withoutBy)
                    .filter(name -> !name.isBlank())
                    .forEach(authors::add);
        }
        return List.copyOf(authors);
    }

    private @Nullable String meta(String name) {
        for (Element element : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(element.attr("property"))
                    || name.equalsIgnoreCase(element.attr("name"))
                    || name.equalsIgnoreCase(element.attr("itemprop"))) {
                String content = element.attr("content").strip();
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
