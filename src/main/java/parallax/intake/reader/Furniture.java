package parallax.intake.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Characters;

/**
 * Parts an article's own lines from what its page shows around them: the {@linkplain Front front} before the text,
 * adverts inside it, topics and teasers after it. What bylines say is kept.
 */
final class Furniture {

    private static final int LONGEST_ADVERT = 12;

    private final @Nullable String title;
    private final List<Line> lines;
    private final Front front;
    private final int[] proseFrom;
    private final List<Line> kept = new ArrayList<>();
    private int keptProse;
    private boolean ended;
    private boolean cutInAdvert;

    private Furniture(@Nullable String title, List<Line> lines) {
        this.title = title;
        this.lines = lines;
        this.front = Front.of(title, lines);
        this.proseFrom = proseFrom(lines);
    }

    static Furniture partedFrom(@Nullable String title, List<Line> lines) {
        Furniture furniture = new Furniture(title, lines);
        furniture.kept.addAll(furniture.front.standfirsts());
        furniture.body(furniture.front.end());
        return furniture;
    }

    /** The article's own lines. */
    List<Line> kept() {
        return List.copyOf(kept);
    }

    List<String> authors() {
        return front.authors();
    }

    @Nullable
    String section() {
        return front.section();
    }

    @Nullable
    String published() {
        return front.published();
    }

    /** Whether the page goes on, or breaks off, after the last line kept. */
    boolean isCut() {
        return cutInAdvert && !ended;
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
                if (!line.says(title)
                        && !Phrases.isFurniture(line)
                        && !isAdvert(line, at)
                        && !isAboutWriter(line, at)) {
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
