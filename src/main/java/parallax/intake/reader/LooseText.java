package parallax.intake.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;
import parallax.text.Characters;

/**
 * Text whose only structure is its line breaks. A blank line always parts; a single break parts too, unless the text is
 * wrapped by hand or the next line goes on in lower case.
 */
final class LooseText {

    private static final int GAP = 4;
    private static final int SHORTEST_FULL = 40;
    private static final int WRAP_WIDTH = 110;

    private record Raw(String text, boolean indented, boolean afterBlank) {}

    private LooseText() {}

    static List<Line> lines(String text, @Nullable BlockKind kind) {
        List<Raw> raws = raws(text);
        boolean wrapped = isWrapped(raws);
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Raw first = null;
        Raw previous = null;
        for (Raw raw : raws) {
            if (first != null && previous != null && !goesOn(previous, raw, wrapped)) {
                lines.add(new Line(words.toString(), kind, first.indented(), first.afterBlank()));
                words.setLength(0);
                first = null;
            }
            if (first == null) {
                first = raw;
            } else {
                words.append(' ');
            }
            words.append(raw.text());
            previous = raw;
        }
        if (first != null) {
            lines.add(new Line(words.toString(), kind, first.indented(), first.afterBlank()));
        }
        return lines;
    }

    private static boolean goesOn(Raw previous, Raw next, boolean wrapped) {
        if (next.afterBlank() || isMarked(next.text())) {
            return false;
        }
        boolean full = previous.text().length() >= SHORTEST_FULL;
        return full && (wrapped || isLowerContinuation(previous, next));
    }

    private static boolean isMarked(String text) {
        return text.startsWith("- ") || text.startsWith("• ") || text.startsWith("* ") || text.startsWith("#");
    }

    private static boolean isLowerContinuation(Raw previous, Raw next) {
        return !Line.endsSentence(previous.text())
                && Character.isLowerCase(next.text().codePointAt(0))
                && !next.text().startsWith("http");
    }

    /** Hand-wrapped text breaks in mid-sentence again and again, before a common width. */
    private static boolean isWrapped(List<Raw> raws) {
        int joints = 0;
        int lower = 0;
        int widest = 0;
        for (int i = 1; i < raws.size(); i++) {
            if (!raws.get(i).afterBlank()) {
                joints++;
                lower += isLowerContinuation(raws.get(i - 1), raws.get(i)) ? 1 : 0;
                widest = Math.max(widest, raws.get(i - 1).text().length());
            }
        }
        return lower >= 2 && lower * 3 >= joints && widest <= WRAP_WIDTH;
    }

    private static List<Raw> raws(String text) {
        List<Raw> raws = new ArrayList<>();
        boolean blank = true;
        int at = 0;
        while (at <= text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            boolean found = addPieces(text, at, end, blank, raws);
            boolean lineFeed = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            blank = !found && (blank || end < text.length());
            at = end + (lineFeed ? 2 : 1);
        }
        return raws;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u0085';
    }

    /** A wide gap inside a line parts it as a break does: what is left of a layout in columns. */
    private static boolean addPieces(String text, int from, int to, boolean afterBlank, List<Raw> raws) {
        StringBuilder piece = new StringBuilder();
        boolean blank = afterBlank;
        boolean found = false;
        boolean indented = from < to && isBlank(text.charAt(from));
        int spaces = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                spaces++;
            } else if (!isInvisible(c)) {
                if (piece.length() > 0 && spaces >= GAP) {
                    raws.add(new Raw(piece.toString(), indented, blank));
                    piece.setLength(0);
                    blank = true;
                    indented = true;
                } else if (piece.length() > 0 && spaces > 0) {
                    piece.append(' ');
                }
                spaces = 0;
                piece.append(c);
            }
        }
        String last = stripEnd(piece);
        if (!last.isEmpty()) {
            raws.add(new Raw(last, indented, blank));
            found = true;
        }
        return found || blank != afterBlank;
    }

    /** Non-breaking spaces are kept inside a line, but are no line of their own. */
    private static String stripEnd(StringBuilder piece) {
        int from = 0;
        int to = piece.length();
        while (to > from && Characters.isSpace(piece.charAt(to - 1))) {
            to--;
        }
        while (from < to && Characters.isSpace(piece.charAt(from))) {
            from++;
        }
        return piece.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || c < ' ' || c >= '\u007F' && c < '\u00A0';
    }
}
