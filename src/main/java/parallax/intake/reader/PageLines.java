package parallax.intake.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;

/** Lays the text of an element out in lines, one a block. */
final class PageLines implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TIGHT =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int LONGEST_HEADING = 90;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int bold;
    private int boldLetters;
    private int letters;

    private PageLines() {}

    static List<Line> of(Element element) {
        PageLines lines = new PageLines();
        element.traverse(lines);
        lines.flush();
        return List.copyOf(lines.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                open.append('\n');
            } else if (isBox(element)) {
                flush();
                blocks.push(element);
            } else if (BOLD.contains(element.normalName())) {
                bold++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element == blocks.peek()) {
                flush();
                blocks.pop();
            } else if (BOLD.contains(element.normalName())) {
                bold--;
            }
        }
    }

    /** Table cells and custom elements part text as blocks do; insertions and deletions do not, whatever they hold. */
    private static boolean isBox(Element element) {
        String name = element.normalName();
        return element.isBlock() && !name.equals("ins") && !name.equals("del")
                || name.equals("td")
                || name.equals("th")
                || name.contains("-");
    }

    private void append(String text) {
        boolean tight = isTight();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean newline = c == '\n' || c == '\r' || c == '\f' || c == '\t';
            open.append(tight && newline ? ' ' : c);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                boldLetters += bold > 0 ? 1 : 0;
            }
        }
    }

    private boolean isTight() {
        Element block = blocks.peek();
        return block != null && TIGHT.contains(block.normalName());
    }

    private void flush() {
        if (letters > 0) {
            BlockKind kind = kind();
            for (Line line : LooseText.lines(isTight() ? squeezed() : open.toString(), kind)) {
                boolean heading = kind == BlockKind.PARAGRAPH && letters == boldLetters && isHeadingLike(line);
                lines.add(heading ? line.as(BlockKind.HEADING) : line);
            }
        }
        open.setLength(0);
        letters = 0;
        boldLetters = 0;
    }

    /** Source indentation inside a paragraph means nothing. */
    private String squeezed() {
        StringBuilder squeezed = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            boolean again = c == ' ' && squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) == ' ';
            if (!again) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    private static boolean isHeadingLike(Line line) {
        return line.length() <= LONGEST_HEADING
                && !line.text().endsWith(".")
                && !line.text().endsWith(",");
    }

    private @Nullable BlockKind kind() {
        boolean tight = false;
        for (Element block : blocks) {
            String name = block.normalName();
            if (HEADINGS.contains(name)) {
                return BlockKind.HEADING;
            }
            if (name.equals("li")) {
                return BlockKind.LIST_ITEM;
            }
            if (name.equals("blockquote")) {
                return BlockKind.QUOTATION;
            }
            tight |= name.equals("p");
        }
        return tight ? BlockKind.PARAGRAPH : null;
    }
}
