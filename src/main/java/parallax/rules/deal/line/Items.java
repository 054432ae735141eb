package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.Characters;
import parallax.text.Span;
import parallax.text.Token;

/** Cuts a sentence into {@linkplain Item items}: each company, person and figure is one, with its hedge; each other word or mark is one. */
final class Items {

    /** What is longer is no sentence but a list or a table: the rest of it is not read. */
    private static final int LONGEST = 250;

    private final Passage passage;
    private final List<Item> items = new ArrayList<>();
    private int nextMention;
    private int nextFigure;

    private Items(Passage passage) {
        this.passage = passage;
    }

    /** Those of the sentence, behind its dateline. */
    static List<Item> of(Passage passage) {
        Items items = new Items(passage);
        int start = Dateline.end(passage);
        int at = start;
        for (Token token : passage.sentence().tokens()) {
            if (items.items.size() >= LONGEST) {
                break;
            }
            if (token.end() > start) {
                at = items.add(token, Math.max(at, token.start()));
            }
        }
        return items.items;
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
                int end = wordEnd(token, at, mention);
                addWord(new Span(at, end));
                at = end;
            }
        }
        return at;
    }

    /** Of a token that a name begins within, "ex-Acme", what stands before the name. */
    private static int wordEnd(Token token, int at, @Nullable Mention mention) {
        if (mention == null) {
            return token.end();
        }
        int start = mention.span().start();
        return start > at && start < token.end() ? start : token.end();
    }

    private void addFigure(Figure figure) {
        String word = Characters.plainLower(figure.span().of(passage.text()));
        items.add(new Item(word, figure.span(), false, null, figure));
    }

    private void addName(Mention mention) {
        String printed = mention.span().of(passage.text());
        items.add(new Item(Characters.plainLower(printed), mention.span(), true, mention, null));
    }

    private void addWord(Span span) {
        String printed = span.of(passage.text());
        if (printed.equals("-") && isDashed(span)) {
            Span dash = items.remove(items.size() - 1).span().cover(span);
            items.add(new Item("—", dash, false, null, null));
            return;
        }
        items.add(new Item(
                Characters.plainLower(printed), span, Character.isUpperCase(printed.codePointAt(0)), null, null));
    }

    /** "Acme -- an early backer -- put": two hyphens in a row are a dash. */
    private boolean isDashed(Span hyphen) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last != null && last.word().equals("-") && last.span().end() == hyphen.start();
    }

    /** "Acme Corp. (ACME.O)": a sign at the exchange, right behind its company. */
    private boolean isTicker(Mention mention) {
        int open = items.size() - 1;
        if (open < 1
                || !items.get(open).word().equals("(")
                || !items.get(open - 1).isCompany()) {
            return false;
        }
        String printed = mention.span().of(passage.text());
        return printed.length() < 8
                && printed.chars().noneMatch(Character::isLowerCase)
                && mention.span().end() < passage.text().length()
                && passage.text().charAt(mention.span().end()) == ')';
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
}
