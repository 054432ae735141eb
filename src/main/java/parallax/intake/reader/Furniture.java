package parallax.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;
import parallax.text.Characters;

/**
 * Parts an article's own lines from what its page shows around them: labels and bylines before the text, adverts inside
 * it, topics and teasers after it. What bylines say is kept.
 */
final class Furniture {

    private static final int LONGEST_ADVERT = 12;
    private static final int LONGEST_ZONE = 14;
    private static final int LONGEST_STANDFIRST = 250;

    private final @Nullable String title;
    private final List<Line> lines;
    private final int[] proseFrom;
    private final List<Line> kept = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable String section;
    private @Nullable String published;
    private int keptProse;
    private boolean ended;
    private boolean cutInAdvert;

    private Furniture(@Nullable String title, List<Line> lines) {
        this.title = title;
        this.lines = lines;
        this.proseFrom = proseFrom(lines);
    }

    static Furniture partedFrom(@Nullable String title, List<Line> lines) {
        Furniture furniture = new Furniture(title, lines);
        furniture.body(furniture.head());
        return furniture;
    }

    /** The article's own lines. */
    List<Line> kept() {
        return List.copyOf(kept);
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

    /** Whether the page goes on, or breaks off, after the last line kept. */
    boolean isCut() {
        return cutInAdvert && !ended;
    }

    private boolean isTitle(Line line) {
        return title != null && Line.letters(line.text()).equals(Line.letters(title));
    }

    /** Walks the labels before the text; returns the index of the first line of the body. */
    private int head() {
        int lastTitle = -1;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_ZONE); i++) {
            lastTitle = isTitle(lines.get(i)) ? i : lastTitle;
        }
        int end = lastTitle + 1;
        int prose = 0;
        for (int i = end; i < Math.min(lines.size(), end + LONGEST_ZONE) && prose < 2; i++) {
            Line line = lines.get(i);
            prose += line.isProse() && !isFrame(i) ? line.length() > LONGEST_STANDFIRST ? 2 : 1 : 0;
            end = prose == 0 && isFrame(i) || prose == 1 && (isDateline(line) || isByline(i)) ? i + 1 : end;
        }
        for (int i = 0; i < end; i++) {
            headLine(i, lastTitle);
        }
        return end;
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
        if (isTitle(line)) {
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
            kept.add(line.as(BlockKind.STANDFIRST));
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

    private void body(int from) {
        int at = from;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (Phrases.isEnd(line) && isTailFrom(at + 1)) {
                ended = true;
                return;
            }
            if (Phrases.opensAdvert(line)) {
                at = afterAdvert(at + 1);
            } else {
                if (!isTitle(line) && !Phrases.isFurniture(line) && !isAdvert(line, at) && !isAboutWriter(line, at)) {
                    kept.add(line);
                    keptProse += line.isProse() ? line.length() : 0;
                }
                at++;
            }
        }
    }

    /** Whether less running text follows than stands before. */
    private boolean isTailFrom(int index) {
        return keptProse > 0 && proseFrom[index] < keptProse;
    }

    /** The running text from each line to the end, adverts aside. */
    private static int[] proseFrom(List<Line> lines) {
        int[] from = new int[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            from[i] = from[i + 1] + (line.isProse() && Phrases.adverts(line) == 0 ? line.length() : 0);
        }
        return from;
    }

    /** A note on the writer stands behind the text. */
    private boolean isAboutWriter(Line line, int index) {
        return keptProse > 0
                && proseFrom[index + 1] <= line.length()
                && Notices.isAboutWriter(line.text(), Characters.plainLower(line.text()));
    }

    private int afterAdvert(int from) {
        int at = from;
        while (at < lines.size() && at - from < LONGEST_ADVERT) {
            Line line = lines.get(at);
            boolean own = line.isProse() && !line.indented() && Phrases.adverts(line) == 0;
            if (own || Phrases.isEnd(line)) {
                return at;
            }
            at++;
        }
        cutInAdvert = at == lines.size();
        return at;
    }

    private boolean isAdvert(Line line, int index) {
        int phrases = Phrases.adverts(line);
        boolean atEnd = index == lines.size() - 1;
        boolean cutLabel = atEnd && line.indented() && line.words() <= 6 && !line.endsSentence() && !kept.isEmpty();
        return phrases >= 2 || phrases == 1 && line.indented() || cutLabel;
    }
}
