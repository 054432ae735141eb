package parallax.rules.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.Span;
import parallax.text.Token;

/** A sentence as a row of names, titles, words and marks. Positions beyond its ends hold {@link Unit#NONE}. */
final class Line {

    /** How many units a rule looks back for a subject: enough for any sentence that a person wrote. */
    static final int REACH = 80;

    private static final Set<String> PEOPLE =
            Set.of("his", "her", "him", "both", "board", "one", "man", "woman", "team");

    private final Passage passage;
    private final List<Unit> units = new ArrayList<>();
    private final Antecedents antecedents;

    private Line(Passage passage) {
        this.passage = passage;
        this.antecedents = new Antecedents(passage);
    }

    static Line of(Passage passage) {
        Line line = new Line(passage);
        line.read();
        return line;
    }

    /** Whether somebody is named, meant or described by a position: other lines tell of no roles. */
    boolean speaksOfPeople() {
        return units.stream().anyMatch(unit -> unit.isPerson() || unit.isTitle() || PEOPLE.contains(unit.lower()));
    }

    /** Whom "both" means. */
    List<String> both() {
        return antecedents.both();
    }

    /** Whom "his" at {@code at} means, or null. */
    @Nullable
    String personBefore(int at) {
        return antecedents.person(at(at).span().start());
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return units.size();
    }

    Unit at(int index) {
        return index < 0 || index >= units.size() ? Unit.NONE : units.get(index);
    }

    private void read() {
        List<Token> tokens = passage.sentence().tokens();
        List<Mention> mentions = employers();
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            while (next < mentions.size() && mentions.get(next).span().end() <= token.start()) {
                next++;
            }
            Mention mention = next < mentions.size() ? mentions.get(next) : null;
            if (mention != null && mention.span().start() < token.end()) {
                at = mention(mention, tokens, at);
                continue;
            }
            int limit = at + 1;
            while (limit < tokens.size()
                    && (mention == null
                            || tokens.get(limit).end() <= mention.span().start())) {
                limit++;
                if (limit - at > 20) {
                    break;
                }
            }
            at = titleOrWord(tokens, at, limit);
        }
    }

    /** Who is named in the sentence: people, companies, and the public bodies that employ people, too. */
    private List<Mention> employers() {
        List<Mention> bodies = passage.whole().bodiesIn(passage.sentence().span());
        if (bodies.isEmpty()) {
            return passage.mentions();
        }
        List<Mention> mentions = new ArrayList<>(passage.mentions());
        mentions.addAll(bodies);
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /** A name is one unit; a pronoun stays the word it is, and a description that ends in a title is read word by word. */
    private int mention(Mention mention, List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (mention.form() == Mention.Form.PRONOUN && !isSubjectPronoun(first)) {
            units.add(new Unit(Unit.Kind.WORD, first.span(), first.lower(), mention.name(), mention.form(), null));
            return at + 1;
        }
        if (first.start() < mention.span().start()) {
            Span before = new Span(first.start(), mention.span().start());
            word(before.of(passage.text()), before);
        }
        Unit.Kind kind = mention.kind() == Mention.Kind.PERSON ? Unit.Kind.PERSON : Unit.Kind.COMPANY;
        String lower = mention.span().of(passage.text()).toLowerCase(Locale.ROOT);
        units.add(new Unit(kind, mention.span(), lower, mention.name(), mention.form(), null));
        int to = at;
        while (to < tokens.size() && tokens.get(to).start() < mention.span().end()) {
            to++;
        }
        return to;
    }

    private static boolean isSubjectPronoun(Token token) {
        return token.is("he") || token.is("she");
    }

    private int titleOrWord(List<Token> tokens, int at, int limit) {
        Token token = tokens.get(at);
        int end = token.isWord() ? Titles.end(tokens, at, limit) : -1;
        if (end > at) {
            Title title = Titles.title(tokens, at, end, passage.text());
            units.add(
                    new Unit(Unit.Kind.TITLE, title.span(), title.text().toLowerCase(Locale.ROOT), null, null, title));
            return end;
        }
        int next = age(tokens, at);
        next = next > at ? next : reference(tokens, at, limit);
        if (next > at) {
            return next;
        }
        Unit.Kind kind = token.isWord() || token.lower().equals("'s") ? Unit.Kind.WORD : Unit.Kind.MARK;
        units.add(new Unit(kind, token.span(), token.lower(), null, null, null));
        return at + 1;
    }

    /** "28-year-old" is one word. */
    private int age(List<Token> tokens, int at) {
        boolean age = at + 2 < tokens.size()
                && tokens.get(at + 1).is("-")
                && tokens.get(at + 2).is("year-old");
        if (!age) {
            return at;
        }
        Span span = tokens.get(at).span().cover(tokens.get(at + 2).span());
        word(tokens.get(at).lower() + "-year-old", span);
        return at + 3;
    }

    /** "The company", "its", "he": whom they mean. */
    private int reference(List<Token> tokens, int at, int limit) {
        Token token = tokens.get(at);
        if (token.is("he") || token.is("she")) {
            return reference(
                    Unit.Kind.PERSON, antecedents.person(token.start()), token.span(), token.lower(), at, at + 1);
        }
        if (token.is("its") || token.is("it")) {
            String company = antecedents.company(token.lower(), token.start());
            return reference(Unit.Kind.WORD, company, token.span(), token.lower(), at, at + 1);
        }
        boolean firm = token.is("the")
                && at + 1 < limit
                && Antecedents.FIRMS.contains(tokens.get(at + 1).lower());
        if (!firm) {
            return at;
        }
        String company = antecedents.company(tokens.get(at + 1).lower(), token.start());
        Span span = token.span().cover(tokens.get(at + 1).span());
        return reference(
                Unit.Kind.COMPANY, company, span, span.of(passage.text()).toLowerCase(Locale.ROOT), at, at + 2);
    }

    private int reference(Unit.Kind kind, @Nullable String name, Span span, String lower, int at, int to) {
        if (name == null) {
            return at;
        }
        Mention.Form form = kind == Unit.Kind.COMPANY ? Mention.Form.DESCRIPTION : Mention.Form.PRONOUN;
        units.add(new Unit(kind, span, lower, name, form, null));
        return to;
    }

    private void word(String printed, Span span) {
        units.add(new Unit(Unit.Kind.WORD, span, printed.toLowerCase(Locale.ROOT), null, null, null));
    }

    @Nullable
    String text(int from, int to) {
        return from >= to
                ? null
                : passage.text()
                        .substring(at(from).span().start(), at(to - 1).span().end());
    }

    Span span(int from, int to) {
        return at(from).span().cover(at(to - 1).span());
    }
}
