package parallax.intake.reader;

import java.util.List;
import java.util.Locale;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/** Reads an article from plain text or Markdown: a paragraph a line, or paragraphs parted by blank lines. */
public final class TextArticleReader implements ArticleReader {

    private static final List<String> OTHER_KINDS = List.of(".json", ".xml", ".rss", ".atom", ".csv", ".warc", ".js");

    @Override
    public boolean reads(String source, String start) {
        String name = source.toLowerCase(Locale.ROOT);
        String head = start.stripLeading();
        return OTHER_KINDS.stream().noneMatch(name::endsWith)
                && !head.startsWith("<?xml")
                && !head.startsWith("<rss")
                && !head.startsWith("{\"");
    }

    @Override
    public List<ArticleText> read(String source, byte[] content) throws UnreadableSourceException {
        String text = Markdown.plain(Decoding.text(content));
        return List.of(ArticleLayout.of(ArticleHead.of(source), LooseText.lines(text, null)));
    }
}
