package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.BlockKind;
import parallax.text.Characters;
import parallax.text.Span;
import parallax.text.Token;

/** A sentence as a row of steps: each company, person and figure is one, with its hedge; each other word or mark is one. */
final class Line {

    private static final Item OUTSIDE = new Item("", new Span(0, 0), false, null, null);

    /** What is longer is no sentence but a list or a table: the rest of it is not read. */
    private static final int LONGEST = 250;

    private final Passage passage;
    private final Clause clause = new Clause(this);
    private final List<Item> items = new ArrayList<>();
    private @Nullable Cues cues;
    private int nextMention;
    private int nextFigure;

    private Line(Passage passage) {
        this.passage = passage;
    }

    static Line of(Passage passage) {
        Line line = new Line(passage);
        int start = Dateline.end(passage);
        int at = start;
        for (Token token : passage.sentence().tokens()) {
            if (line.size() >= LONGEST) {
                break;
            }
            if (token.end() <= start) {
                continue;
            }
            at = line.add(token, Math.max(at, token.start()));
        }
        return line;
    }

    private int add(Token token, int from) {
        int at = from;
        while (at < token.end()) {
            Mention mention = mentionAt(at);
            Figure figure = figureAt(at);
            if (figure != null && inHedge(figure, at)) {
                return token.end();
            } else if (figure != null && figure.span().contains(at)) {
                addFigure(figure);
                at = figure.span().end();
            } else if (mention != null && mention.span().contains(at) && !isTicker(mention)) {
                addName(mention);
                at = mention.span().end();
            } else {
                int end = mention != null
                                && mention.span().start() < token.end()
                                && mention.span().start() > at
                        ? mention.span().start()
                        : token.end();
                addWord(new Span(at, end));
                at = end;
            }
        }
        return at;
    }

    private void addFigure(Figure figure) {
        String word = Characters.plainLower(figure.span().of(text()));
        items.add(new Item(word, figure.span(), false, null, figure));
    }

    private void addName(Mention mention) {
        String printed = mention.span().of(text());
        items.add(new Item(Characters.plainLower(printed), mention.span(), true, mention, null));
    }

    private void addWord(Span span) {
        String printed = span.of(text());
        items.add(new Item(
                Characters.plainLower(printed), span, Character.isUpperCase(printed.codePointAt(0)), null, null));
    }

    /** "Acme Corp. (ACME.O)": a sign at the exchange, right behind its company. */
    private boolean isTicker(Mention mention) {
        int open = size() - 1;
        if (!is(open, "(") || !at(open - 1).isCompany()) {
            return false;
        }
        String printed = mention.span().of(text());
        return printed.length() < 8
                && printed.chars().noneMatch(Character::isLowerCase)
                && mention.span().end() < text().length()
                && text().charAt(mention.span().end()) == ')';
    }

    private @Nullable Mention mentionAt(int offset) {
        List<Mention> mentions = passage.mentions();
        while (nextMention < mentions.size() && mentions.get(nextMention).span().end() <= offset) {
            nextMention++;
        }
        return nextMention < mentions.size() ? mentions.get(nextMention) : null;
    }

    private @Nullable Figure figureAt(int offset) {
        List<Figure> figures = passage.figures();
        while (nextFigure < figures.size() && end(figures.get(nextFigure)) <= offset) {
            nextFigure++;
        }
        return nextFigure < figures.size() ? figures.get(nextFigure) : null;
    }

    private static int end(Figure figure) {
        return figure.hedge() == null
                ? figure.span().end()
                : Math.max(figure.span().end(), figure.hedge().end());
    }

    private static boolean inHedge(Figure figure, int offset) {
        return figure.hedge() != null && figure.hedge().contains(offset);
    }

    /** Puts a name in the place of the word at {@code index} that stands for it. */
    void resolve(int index, Mention mention) {
        Item item = items.get(index);
        items.set(index, new Item(item.word(), item.span(), false, mention, null));
        cues = null;
    }

    /** Who does what in the sentence. */
    Clause clause() {
        return clause;
    }

    /** How firm and how far the sentence says things are: read once for all rules. */
    Cues cues() {
        Cues known = cues;
        if (known == null) {
            known = new Cues(this);
            cues = known;
        }
        return known;
    }

    boolean isTitle() {
        return passage.sentence().block().kind() == BlockKind.TITLE;
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return passage.text();
    }

    int size() {
        return items.size();
    }

    /** The item at {@code index}; beyond the ends, one that is nothing. */
    Item at(int index) {
        return index < 0 || index >= items.size() ? OUTSIDE : items.get(index);
    }

    String word(int index) {
        return at(index).word();
    }

    boolean is(int index, String word) {
        return word(index).equals(word);
    }

    boolean isAny(int index, String... words) {
        for (String word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** From the first to the last of two items, whichever comes first. */
    Span span(int one, int other) {
        return at(one).span().cover(at(other).span());
    }

    /** Whether the name at {@code index} owns what follows ("Acme's", "its", "Jones'"). */
    boolean isPossessive(int index) {
        Item item = at(index);
        if (!item.isName()) {
            return false;
        }
        return isAny(index + 1, "'s", "'")
                        && at(index + 1).span().start() == item.span().end()
                || isAny(index, "its", "their", "his", "her");
    }

    /** Whether the name at {@code index} only qualifies another word ("Acme-led"). */
    boolean isPrefix(int index) {
        return at(index).isName()
                && word(index + 1).startsWith("-")
                && at(index).span().end() == at(index + 1).span().start();
    }

    /** Whether the sum at {@code index} is the price of one thing, or of a month: "$28 a share". */
    boolean isUnitPrice(int index) {
        Figure figure = at(index).figure();
        if (figure == null || figure.per() == null) {
            return false;
        }
        String per = Characters.plainLower(figure.per().of(text()));
        return !per.endsWith("year") && !per.startsWith("annual") && !per.endsWith("yr");
    }

    boolean hasMoney() {
        return hasMoney(0, size());
    }

    /** Whether a sum stands in {@code [from, to)}. */
    boolean hasMoney(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (at(i).isMoney()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two items name one company or person. */
    boolean isSameName(int one, int other) {
        Mention first = at(one).mention();
        Mention second = at(other).mention();
        return first != null && second != null && first.name().equals(second.name());
    }
}
