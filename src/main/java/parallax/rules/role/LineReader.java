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

/** Reads the tokens of a sentence into the units of a {@link Line}: a name, a title, an age and "the company" are one each. */
final class LineReader {

    /** No title is longer, in tokens: keeps a sentence without names cheap. */
    private static final int LONGEST_TITLE = 21;

    /** "He", "she’ll": a person, whatever verb is shortened behind. */
    private static final Set<String> SHORTENED =
            Set.of("he", "she", "he’ll", "she’ll", "he’d", "she’d", "he'll", "she'll", "he'd", "she'd");

    private final Passage passage;
    private final Antecedents antecedents;
    private final List<Token> tokens;
    private final Titles titles;
    private final List<Unit> units = new ArrayList<>();

    private LineReader(Passage passage, Antecedents antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.tokens = passage.sentence().tokens();
        this.titles = new Titles(tokens);
    }

    /** By position. */
    static List<Unit> units(Passage passage, Antecedents antecedents) {
        LineReader reader = new LineReader(passage, antecedents);
        reader.read();
        return List.copyOf(reader.units);
    }

    private void read() {
        List<Mention> mentions = employers();
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            while (next < mentions.size() && mentions.get(next).span().end() <= token.start()) {
                next++;
            }
            Mention mention = next < mentions.size() ? mentions.get(next) : null;
            boolean named = mention != null && mention.span().start() < token.end() && !isMerged(mention);
            at = named && mention != null ? mention(mention, at) : unnamed(at, limit(at, mention));
        }
    }

    /** "The combined company" is neither of the two yet. */
    private boolean isMerged(Mention mention) {
        if (mention.form() == Mention.Form.NAME) {
            return false;
        }
        String text = lower(mention.span());
        return text.contains("combined ") || text.contains("merged ") || text.contains("enlarged ");
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

    /** Where a title that starts at {@code at} has to end: before the next name. */
    private int limit(int at, @Nullable Mention next) {
        int limit = at + 1;
        while (limit < Math.min(tokens.size(), at + LONGEST_TITLE)
                && (next == null || tokens.get(limit).end() <= next.span().start())) {
            limit++;
        }
        return limit;
    }

    /** A name is one unit; a pronoun stays the word it is, and a description that ends in a title is read word by word. */
    private int mention(Mention mention, int at) {
        Token first = tokens.get(at);
        if (mention.form() == Mention.Form.PRONOUN && !isHeOrShe(first)) {
            units.add(Unit.named(Unit.Kind.WORD, first.span(), first.lower(), antecedents.meant(mention)));
            return at + 1;
        }
        if (first.start() < mention.span().start()) {
            Span before = new Span(first.start(), mention.span().start());
            units.add(Unit.plain(Unit.Kind.WORD, before, lower(before)));
        }
        Unit.Kind kind = mention.kind() == Mention.Kind.PERSON ? Unit.Kind.PERSON : Unit.Kind.COMPANY;
        String name = mention.form() == Mention.Form.NAME ? mention.name() : antecedents.meant(mention);
        units.add(Unit.named(kind, mention.span(), lower(mention.span()), name));
        int to = at;
        while (to < tokens.size() && tokens.get(to).start() < mention.span().end()) {
            to++;
        }
        return to;
    }

    /** A title, an age, a word for somebody, or else the token as it is. */
    private int unnamed(int at, int limit) {
        Token token = tokens.get(at);
        int end = token.isWord() ? titles.end(at, limit) : -1;
        if (end > at) {
            units.add(Unit.of(titles.title(at, end, passage.text())));
            return end;
        }
        if (isAge(at)) {
            Span span = token.span().cover(tokens.get(at + 2).span());
            units.add(Unit.plain(Unit.Kind.WORD, span, token.lower() + "-year-old"));
            return at + 3;
        }
        Unit reference = reference(at, limit);
        if (reference != null) {
            units.add(reference);
            return reference.isCompany() ? at + 2 : at + 1;
        }
        Unit.Kind kind = token.isWord() || token.is("'s") ? Unit.Kind.WORD : Unit.Kind.MARK;
        units.add(Unit.plain(kind, token.span(), token.lower()));
        return at + 1;
    }

    /** "28-year-old" is one word. */
    private boolean isAge(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("-")
                && tokens.get(at + 2).is("year-old");
    }

    /** "The company", "its", "he": whom they mean; null for other words, and where nobody is meant. */
    private @Nullable Unit reference(int at, int limit) {
        Token token = tokens.get(at);
        if (isHeOrShe(token)) {
            String person = antecedents.person(token.start());
            return person == null ? null : Unit.named(Unit.Kind.PERSON, token.span(), token.lower(), person);
        }
        if (token.is("its") || token.is("it")) {
            String company = antecedents.company(token.lower(), token.start());
            return company == null ? null : Unit.named(Unit.Kind.WORD, token.span(), token.lower(), company);
        }
        return token.is("the") && at + 1 < limit ? firm(token, tokens.get(at + 1)) : null;
    }

    private @Nullable Unit firm(Token the, Token noun) {
        boolean firm = Antecedents.FIRMS.contains(noun.lower());
        String company = firm ? antecedents.company(noun.lower(), the.start()) : null;
        Span span = the.span().cover(noun.span());
        return company == null ? null : Unit.named(Unit.Kind.COMPANY, span, lower(span), company);
    }

    private static boolean isHeOrShe(Token token) {
        return SHORTENED.contains(token.lower());
    }

    private String lower(Span span) {
        return span.of(passage.text()).toLowerCase(Locale.ROOT);
    }
}
