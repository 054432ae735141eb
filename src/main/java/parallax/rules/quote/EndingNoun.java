package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Whom a noun means that ends at a word, most often right before its verb: "the founder of Plumtree | said". */
final class EndingNoun {

    private static final int LONGEST = 9;

    private final Mentions mentions;
    private final Speakers speakers;
    private final Positions positions;
    private final FirstNoun first;

    EndingNoun(Mentions mentions, Speakers speakers, Positions positions, FirstNoun first) {
        this.mentions = mentions;
        this.speakers = speakers;
        this.positions = positions;
        this.first = first;
    }

    /** Whom the noun means whose last word stands at {@code last}. */
    @Nullable
    String at(List<Token> words, int last) {
        if (last < 0) {
            return null;
        }
        Token token = words.get(last);
        Mention mention = mentions.at(token);
        if (mention == null && last > 0 && SmallWords.isGeneration(token)) {
            return at(words, last - 1);
        }
        if (mention != null && mention.form() == Mention.Form.NAME) {
            return name(words, Mentions.startOf(words, last, mention), mention);
        }
        if (SmallWords.isPronoun(token)) {
            return speakers.pronoun(token);
        }
        String described = described(words, last);
        return described != null || mention == null ? described : mention.name();
    }

    /** "A spokesperson for Plumtree" speaks for it, "the founder of Plumtree" does not, "Pear and Quince" both do. */
    private @Nullable String name(List<Token> words, int start, Mention mention) {
        String person = personBefore(words, start);
        if (person != null) {
            return person;
        }
        if (isPublisher(words, start)) {
            return first.in(words, start - 2);
        }
        if (start > 1 && SmallWords.binds(words.get(start - 1))) {
            Token head = words.get(start - 2);
            if (Lexicon.isPosition(head)) {
                String holder = positions.holderOf(head, mention.name());
                return holder == null ? mention.name() : holder;
            }
            if (Lexicon.isOrganisation(head) || Lexicon.isUtterance(head)) {
                return mention.name();
            }
            String left = first.in(words, start - 1);
            return left == null ? mention.name() : left;
        }
        Mention other = start > 1 && words.get(start - 1).is("and") ? mentions.nameAt(words.get(start - 2)) : null;
        boolean joint = other != null && other.kind() == mention.kind();
        return joint && other != null ? other.name() + " and " + mention.name() : mention.name();
    }

    /** The "Plumtree" of "a memo seen by Plumtree": it only shows somebody else's words. */
    static boolean isPublisher(List<Token> words, int start) {
        return start > 2 && words.get(start - 1).is("by") && Lexicon.isPublished(words.get(start - 2));
    }

    /** "Its site", "Plumtree's memo", "the Plumtree founder", "a spokesperson", "co-founder Ann Pear" without a mention. */
    private @Nullable String described(List<Token> words, int last) {
        Token head = words.get(last);
        if (head.lower().endsWith("-year-old")) {
            return speakers.lastPerson(head.start());
        }
        if (head.isCapitalised() && head.isWord() && !Lexicon.isPosition(head) && !SmallWords.isFunction(head)) {
            return printed(words, last);
        }
        boolean position = Lexicon.isPosition(head);
        for (int i = last; i >= 0 && last - i < LONGEST; i--) {
            Token token = words.get(i);
            Mention mention = mentions.nameAt(token);
            if (mention != null && speakers.isCompounded(mention)) {
                break; // "the Plumtree-owned company"
            }
            if (mention != null) {
                return position ? or(holder(head, mention.name()), mention.name()) : mention.name();
            }
            if (i < last && SmallWords.isPronoun(token)) {
                String owner = speakers.pronoun(token);
                return position && !SmallWords.isHe(token) ? or(positions.holderOf(head, owner), owner) : owner;
            }
            if (!position && i > 0 && SmallWords.isPossessiveEnding(token) && isUnlisted(words.get(i - 1))) {
                return printed(words, i - 1);
            }
            boolean mark = !token.isWord() && !SmallWords.isPossessiveEnding(token);
            if (i < last && mark || SmallWords.isPreposition(token) || Lexicon.says(token)) {
                break;
            }
        }
        if (position) {
            return Lexicon.isStaff(head) ? speakers.organisationBefore(head) : holder(head, null);
        }
        if (head.is("government") && isPlace(words, last - 1)) {
            return joined(words, last - 1, last + 1);
        }
        return Lexicon.isOrganisation(head) || Lexicon.isUtterance(head) ? speakers.organisationBefore(head) : null;
    }

    /** A name that no mention covers. */
    private boolean isUnlisted(Token token) {
        return token.isWord() && token.isCapitalised() && mentions.at(token) == null && !SmallWords.isFunction(token);
    }

    /** "The UK | government": a country's name, which is no mention of anybody. */
    private static boolean isPlace(List<Token> words, int at) {
        return at > 0
                && words.get(at).isWord()
                && words.get(at).isCapitalised()
                && SmallWords.isDeterminer(words.get(at - 1));
    }

    private @Nullable String holder(Token position, @Nullable String organisation) {
        return or(positions.holderOf(position, organisation), speakers.lastUntitled(position));
    }

    static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** A name that no list knows: the capitalised words that end at {@code last}. */
    private String printed(List<Token> words, int last) {
        int first = last;
        while (first > 0
                && words.get(first - 1).isWord()
                && words.get(first - 1).isCapitalised()
                && !Lexicon.isTitle(words.get(first - 1))
                && mentions.at(words.get(first - 1)) == null) {
            first--;
        }
        int start = first;
        while (start > 0
                && words.get(start - 1).isWord()
                && words.get(start - 1).isCapitalised()) {
            start--;
        }
        String person = personBefore(words, start);
        return person == null ? mentions.fullest(joined(words, first, last + 1)) : person;
    }

    /** "Ann Pear of Plumtree", "Ms. Pear of the Growers Club": the person whom a name that is bound to hers describes. */
    private @Nullable String personBefore(List<Token> words, int start) {
        int binding = start - 1;
        if (binding > 0 && words.get(binding).is("the")) {
            binding--;
        }
        boolean bound = binding > 0 && SmallWords.binds(words.get(binding));
        Mention person = bound ? mentions.personAt(words.get(binding - 1)) : null;
        return person == null ? null : person.name();
    }

    /** Words as they are printed, from one index to before another. */
    static String joined(List<Token> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && words.get(i - 1).end() == words.get(i).start();
            joined.append(i > from && !glued ? " " : "").append(words.get(i).text());
        }
        return joined.toString();
    }
}
