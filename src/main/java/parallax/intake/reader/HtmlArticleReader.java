package parallax.intake.reader;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/**
 * Reads the article of a web page: head data from meta elements and JSON-LD, the text from the part of the page where
 * running text is densest, without menus, teasers, captions and comments.
 */
public final class HtmlArticleReader implements ArticleReader {

    private static final int SHORTEST_BODY = 80;

    @Override
    public boolean reads(String source, String start) {
        String name = source.toLowerCase(Locale.ROOT);
        String head = start.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml") && !head.contains("<html")) {
            return false;
        }
        return head.startsWith("<!doctype html")
                || head.contains("<html")
                || head.contains("<body")
                || head.contains("<article")
                || head.startsWith("<p")
                || head.startsWith("<h1")
                || head.startsWith("<div")
                || (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) && head.contains("<");
    }

    @Override
    public List<ArticleText> read(String source, byte[] content) throws UnreadableSourceException {
        Document page = Jsoup.parse(Decoding.text(content));
        ArticleHead head = PageHead.of(source, page);
        String body = JsonLd.of(page).body();
        Element main = MainContent.of(page);
        List<Line> lines = PageLines.of(main);
        if (prose(lines) < SHORTEST_BODY && body != null) {
            lines = LooseText.lines(body, null);
        }
        if (prose(lines) < SHORTEST_BODY) {
            List<Line> all = PageLines.of(page.body());
            lines = prose(all) < SHORTEST_BODY ? lines : all;
        }
        return List.of(ArticleLayout.of(head, lines));
    }

    private static int prose(List<Line> lines) {
        return lines.stream().filter(Line::isProse).mapToInt(Line::length).sum();
    }
}
