package parallax.intake.reader;

import java.util.ArrayList;
import java.util.List;
import parallax.text.BlockKind;

/** Tells headings from paragraphs where no markup does. */
final class Headings {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;
    private static final int MOST_WORDS_WITH_POINT = 5;

    private Headings() {}

    static List<Line> marked(List<Line> lines) {
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean followed = i + 1 < lines.size() && !Posts.isSignature(lines.get(i + 1));
            if (line.is(BlockKind.HEADING) && !followed && line.endsSentence()) {
                marked.add(line.as(BlockKind.PARAGRAPH));
            } else if (line.kind() != null) {
                marked.add(line);
            } else if (line.text().startsWith("#")) {
                marked.add(withoutSigns(line));
            } else {
                marked.add(line.as(followed && isHeading(line) ? BlockKind.HEADING : BlockKind.PARAGRAPH));
            }
        }
        return marked;
    }

    private static Line withoutSigns(Line line) {
        int at = 0;
        while (at < line.length() && line.text().charAt(at) == '#') {
            at++;
        }
        boolean heading = at < line.length() && line.text().charAt(at) == ' ';
        return heading
                ? line.with(line.text().substring(at).strip()).as(BlockKind.HEADING)
                : line.as(BlockKind.PARAGRAPH);
    }

    private static boolean isHeading(Line line) {
        String text = line.text();
        if (line.length() > LONGEST
                || line.words() > MOST_WORDS
                || "“\"‘'".indexOf(text.charAt(0)) >= 0
                || line.breaksOff()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '.') {
            return line.words() <= MOST_WORDS_WITH_POINT && isTitleCase(text);
        }
        return ",;:…”\"".indexOf(last) < 0 && !Posts.isSignature(line) && !text.contains("http");
    }

    /** Whether every word of some length is capitalised. */
    private static boolean isTitleCase(String text) {
        for (String word : text.split(" ")) {
            if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return text.indexOf(' ') > 0;
    }
}
