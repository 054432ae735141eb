package parallax.rules.deal.line;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Value;
import parallax.text.BlockKind;
import parallax.text.Characters;
import parallax.text.Span;

/** A sentence as a row of {@linkplain Item items}, which the rules read by their indexes. */
public final class Line {

    /** Less than this is what a share or a subscription costs, whatever the currency. */
    private static final BigDecimal SMALL = new BigDecimal(1000);

    private static final Item OUTSIDE = new Item("", new Span(0, 0), false, null, null);

    private final Passage passage;
    private final Clause clause = new Clause(this);
    private final List<Item> items;
    private @Nullable Cues cues;

    private Line(Passage passage) {
        this.passage = passage;
        this.items = Items.of(passage);
    }

    public static Line of(Passage passage) {
        return new Line(passage);
    }

    /** Puts a name in the place of the word at {@code index} that stands for it. */
    void resolve(int index, Mention mention) {
        Item item = items.get(index);
        items.set(index, new Item(item.word(), item.span(), false, mention, null));
        cues = null;
    }

    /** Who does what in the sentence. */
    public Clause clause() {
        return clause;
    }

    /** How firm and how far the sentence says things are: read once for all rules. */
    public Cues cues() {
        Cues known = cues;
        if (known == null) {
            known = new Cues(this);
            cues = known;
        }
        return known;
    }

    public boolean isTitle() {
        return passage.sentence().block().kind() == BlockKind.TITLE;
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.text();
    }

    public int size() {
        return items.size();
    }

    /** The item at {@code index}; beyond the ends, one that is nothing. */
    public Item at(int index) {
        return index < 0 || index >= items.size() ? OUTSIDE : items.get(index);
    }

    public String word(int index) {
        return at(index).word();
    }

    public boolean is(int index, String word) {
        return word(index).equals(word);
    }

    public boolean isAny(int index, String... words) {
        for (String word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** Index of what stands before a day: of "said" in "said late on Thursday". */
    public int beforeDay(int index) {
        int at = index;
        while (at(at).isDay() || isAny(at, "on", "late", "early")) {
            at--;
        }
        return at;
    }

    /** From the first to the last of two items, whichever comes first. */
    public Span span(int one, int other) {
        return at(one).span().cover(at(other).span());
    }

    /** Whether a name stands there, no description or pronoun for it: who else is meant by an "it" is not known. */
    public boolean isNamed(int index) {
        Mention mention = at(index).mention();
        return mention != null && mention.form() == Mention.Form.NAME;
    }

    /** Whether the name at {@code index} owns what follows ("Acme's", "its", "Jones'"): not "it's". */
    public boolean isPossessive(int index) {
        Item item = at(index);
        if (!item.isName() || isAny(index, "it", "he", "she", "they")) {
            return false;
        }
        return isAny(index + 1, "'s", "'")
                        && at(index + 1).span().start() == item.span().end()
                || isAny(index, "its", "their", "his", "her");
    }

    /** Whether the name at {@code index} only qualifies another word ("Acme-led", "his post-Acme startup"). */
    public boolean isPrefix(int index) {
        return isBound(index)
                || at(index).isName()
                        && isAny(index + 1, "and", "&")
                        && isBound(index + 2)
                        && at(index + 4).isPlain()
                        && !(at(index - 1).isComma() && at(index - 2).isName());
    }

    private boolean isBound(int index) {
        boolean before = word(index + 1).startsWith("-")
                && at(index).span().end() == at(index + 1).span().start();
        boolean behind = word(index - 1).endsWith("-")
                && at(index - 1).span().end() == at(index).span().start();
        return at(index).isName() && (before || behind);
    }

    /** Whether the sum at {@code index} is the price of one thing, or of a month: "$28 a share". */
    public boolean isUnitPrice(int index) {
        Figure figure = at(index).figure();
        if (figure == null) {
            return false;
        }
        if (figure.per() == null) {
            return figure.value() instanceof Value.Money money
                    && money.amount().compareTo(BigDecimal.ONE) > 0
                    && money.amount().compareTo(SMALL) < 0;
        }
        String per = Characters.plainLower(figure.per().of(text()));
        return !per.endsWith("year") && !per.startsWith("annual") && !per.endsWith("yr");
    }

    public boolean hasMoney() {
        return hasMoney(0, size());
    }

    /** Whether a sum stands in {@code [from, to)}. */
    public boolean hasMoney(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (at(i).isMoney()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two items name one company or person. */
    public boolean isSameName(int one, int other) {
        Mention first = at(one).mention();
        Mention second = at(other).mention();
        return first != null && second != null && first.name().equals(second.name());
    }
}
