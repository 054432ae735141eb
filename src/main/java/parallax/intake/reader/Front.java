package parallax.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;

/** What stands above an article's text: its title, labels, bylines, date and standfirst. */
final class Front {

    private static final int LONGEST_ZONE = 14;
    private static final int LONGEST_STANDFIRST = 250;

    private final @Nullable String title;
    private final List<Line> lines;
    private final List<Line> standfirsts = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final int end;
    private @Nullable String section;
    private @Nullable String published;

    private Front(@Nullable String title, List<Line> lines) {
        this.title = title;
        this.lines = lines;
        this.end = walk();
    }

    static Front of(@Nullable String title, List<Line> lines) {
        return new Front(title, lines);
    }

    /** The index of the first line of the text. */
    int end() {
        return end;
    }

    /** The article's own lines above its text. */
    List<Line> standfirsts() {
        return List.copyOf(standfirsts);
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    @Nullable
    String section() {
        return section;
    }

    @Nullable
    String published() {
        return published;
    }

    private int walk() {
        int lastTitle = -1;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_ZONE); i++) {
            lastTitle = lines.get(i).says(title) ? i : lastTitle;
        }
        int last = lastTitle + 1;
        int prose = 0;
        for (int i = last; i < Math.min(lines.size(), last + LONGEST_ZONE) && prose < 2; i++) {
            Line line = lines.get(i);
            prose += line.isProse() && !isFrame(i) ? line.length() > LONGEST_STANDFIRST ? 2 : 1 : 0;
            last = prose == 0 && isFrame(i) || prose == 1 && (isDateline(line) || isByline(i)) ? i + 1 : last;
        }
        for (int i = 0; i < last; i++) {
            headLine(i, lastTitle);
        }
        return last;
    }

    private boolean isFrame(int index) {
        Line line = lines.get(index);
        return isDateline(line) || isByline(index) || isCredit(line) || isLabelBehindDate(index);
    }

    /** A picture's credit that is nothing but a name, between the dateline and the text. */
    private boolean isLabelBehindDate(int index) {
        Line line = lines.get(index);
        return index > 0
                && isDateline(lines.get(index - 1))
                && line.words() <= 4
                && !line.endsSentence()
                && index + 1 < lines.size()
                && lines.get(index + 1).isProse();
    }

    private void headLine(int index, int lastTitle) {
        Line line = lines.get(index);
        if (line.says(title)) {
            return;
        }
        if (isByline(index)) {
            authors.add(author(line));
        }
        if (isDateline(line)) {
            published = published == null ? PrintedDate.find(line.text()) : published;
        } else if (isFrame(index) || Phrases.isFurniture(line)) {
            return;
        } else if (index > lastTitle && line.words() >= 6) {
            standfirsts.add(line.as(BlockKind.STANDFIRST));
        } else if (section == null && index < 2 && line.words() <= 3 && line.length() <= 30) {
            section = line.text();
        }
    }

    private static String author(Line line) {
        int comma = line.text().indexOf(',');
        String name = comma < 0 ? line.text() : line.text().substring(0, comma);
        return Byline.opened(line.text()).orElse(name.strip());
    }

    /** A line that opens with "By", or a name alone where a byline belongs. */
    private boolean isByline(int index) {
        Line line = lines.get(index);
        if (line.length() > 90 || line.is(BlockKind.LIST_ITEM)) {
            return false;
        }
        if (Byline.opened(line.text()).isPresent()) {
            return true;
        }
        Line before = index == 0 ? null : lines.get(index - 1);
        boolean written = before != null && Byline.isOpener(before.text());
        boolean placed =
                before != null && isCredit(before) || index + 1 < lines.size() && isDateline(lines.get(index + 1));
        return Byline.isName(author(line)) && (written || placed && author(line).equals(line.text()));
    }

    /** A short line with a day in it and a time, or nothing but the day. */
    private static boolean isDateline(Line line) {
        if (line.length() > 90
                || Posts.isSignature(line)
                || line.endsSentence() && line.words() > 7
                || PrintedDate.find(line.text()) == null) {
            return false;
        }
        return line.words() <= 6 || line.text().contains(":");
    }

    private static boolean isCredit(Line line) {
        return line.length() <= 80 && !line.endsSentence() && Phrases.isFurniture(line)
                || line.words() <= 5 && line.text().contains("/") && !line.endsSentence();
    }
}
