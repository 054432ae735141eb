package parallax.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Span;

/** Makes an article of lines: leaves the furniture out, finds title and headings, and sets the rest as blocks. */
final class ArticleLayout {

    private ArticleLayout() {}

    /**
     * @param head what is known already; its title, where it has one, stands before the lines
     * @throws UnreadableSourceException if nothing of an article is left
     */
    static ArticleText of(ArticleHead head, List<Line> lines) throws UnreadableSourceException {
        Masthead masthead = head.title() == null ? Masthead.of(lines) : new Masthead(null, head.title(), lines);
        Furniture parted = Furniture.partedFrom(masthead.title(), masthead.rest());
        List<Line> body = Posts.marked(Headings.marked(items(parted.kept())));
        if (body.isEmpty()) {
            throw new UnreadableSourceException(head.source(), "holds no article text");
        }
        return set(completed(head, masthead, parted, isCut(body) || parted.isCut()), body);
    }

    private static ArticleHead completed(ArticleHead head, Masthead masthead, Furniture parted, boolean cut) {
        Set<String> authors = new LinkedHashSet<>(head.authors());
        if (authors.isEmpty()) {
            authors.addAll(parted.authors());
        }
        return new ArticleHead(
                head.source(),
                masthead.title(),
                or(head.section(), or(masthead.section(), parted.section())),
                head.outlet(),
                head.domain(),
                head.url(),
                List.copyOf(authors),
                or(head.published(), parted.published()),
                head.language(),
                head.truncated() || cut);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** A last paragraph that breaks off. */
    private static boolean isCut(List<Line> body) {
        Line last = body.get(body.size() - 1);
        String text = last.text();
        boolean cut = text.endsWith("…") || text.endsWith("[...]") || text.endsWith(" ...");
        return cut || last.is(BlockKind.PARAGRAPH) && last.words() > 8 && !last.endsSentence() && !text.endsWith(":");
    }

    /** Takes the signs of a list off its items. */
    private static List<Line> items(List<Line> lines) {
        List<Line> items = new ArrayList<>();
        for (Line line : lines) {
            int at = 0;
            while (at < line.length() && "-•*·– ".indexOf(line.text().charAt(at)) >= 0) {
                at++;
            }
            boolean marked =
                    at > 0 && at < line.length() && line.text().substring(0, at).contains(" ");
            if (marked && line.kind() == null) {
                items.add(line.with(line.text().substring(at)).as(BlockKind.LIST_ITEM));
            } else if (at < line.length()) {
                items.add(line);
            }
        }
        return items;
    }

    private static ArticleText set(ArticleHead head, List<Line> body) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (head.title() != null) {
            add(BlockKind.TITLE, head.title().strip(), text, blocks);
        }
        for (Line line : body) {
            add(line.kind() == null ? BlockKind.PARAGRAPH : line.kind(), line.text(), text, blocks);
        }
        return new ArticleText(head, text.toString(), blocks);
    }

    private static void add(BlockKind kind, String words, StringBuilder text, List<Block> blocks) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length())));
        text.append(words);
    }
}
