package parallax.rules.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Token;

/** Finds who does what a verb says, among the words of a sentence around it. */
final class Subjects {

    private static final Set<String> SKIPPED = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "then",
            "who",
            "which",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "would",
            "will",
            "could",
            "can",
            "may",
            "might",
            "even",
            "once",
            "now",
            "just",
            "since",
            "first",
            "earlier",
            "previously",
            "both",
            "all",
            "further",
            "again",
            "still",
            "often",
            "did",
            "does",
            "do",
            "to",
            "today",
            "yesterday",
            "that",
            "what",
            "'s",
            "so",
            "too",
            "himself",
            "herself",
            "itself",
            "likely",
            "not",
            "n't");
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "then", "while");
    private static final Set<String> PUBLISHED = Set.of(
            "shared",
            "published",
            "seen",
            "obtained",
            "viewed",
            "reviewed",
            "sent",
            "posted",
            "filed",
            "released",
            "issued",
            "provided",
            "emailed",
            "made",
            "given",
            "cited");
    private static final Set<String> BINDING = Set.of("of", "at", "from", "for", "with", "in", "by", "on", "to");
    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_NOUN = 9;

    private final Speakers speakers;

    Subjects(Speakers speakers) {
        this.speakers = speakers;
    }

    /**
     * The subject of the verb at {@code verb}, which stands before it.
     *
     * @param words the words of the sentence outside quotations
     */
    @Nullable
    String before(List<Token> words, int verb) {
        int at = skipped(words, verb - 1);
        if (at < 0) {
            return null;
        }
        Token last = words.get(at);
        if (last.is(")")) {
            int open = lastIndex(words, at, "(");
            return open > 0 ? before(words, open) : null;
        }
        if (isComma(last)) {
            boolean relative = at + 1 < verb
                    && (words.get(at + 1).is("who") || words.get(at + 1).is("which"));
            String named = relative ? nounEndingAt(words, at - 1) : null;
            return named == null ? beforeAside(words, at) : named;
        }
        if (JOINTS.contains(last.lower())) {
            return beforeJoint(words, at);
        }
        return nounEndingAt(words, at);
    }

    private static int lastIndex(List<Token> words, int before, String lower) {
        int at = before - 1;
        while (at >= 0 && !words.get(at).is(lower)) {
            at--;
        }
        return at;
    }

    private static int skipped(List<Token> words, int from) {
        int at = from;
        while (at >= 0 && (SKIPPED.contains(words.get(at).lower()) || isAdverb(words.get(at)))) {
            at--;
        }
        int time = at;
        while (time >= 0 && Lexicon.isTime(words.get(time))) {
            time--;
        }
        boolean dated = time < at
                && time >= 0
                && (words.get(time).is("on") || words.get(time).is("in"));
        return dated ? skipped(words, time - 1) : time;
    }

    /** "Pear wrote that …, and noted": the subject of the verb before. */
    private @Nullable String beforeJoint(List<Token> words, int joint) {
        for (int i = joint - 1; i > 0; i--) {
            if (Lexicon.says(words.get(i)) || Lexicon.judges(words.get(i))) {
                String name = before(words, i);
                return name == null ? first(words, joint) : name;
            }
        }
        return first(words, joint);
    }

    private static boolean isAdverb(Token token) {
        return token.lower().endsWith("ly") && !token.isCapitalised();
    }

    private static boolean isComma(Token token) {
        return token.is(",") || token.is("—") || token.is("–") || token.is("-");
    }

    /** "Ann Pear, the founder of Plumtree, said": who stands before the aside. */
    private @Nullable String beforeAside(List<Token> words, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (isComma(words.get(i))) {
                String name = nounEndingAt(words, i - 1);
                if (name != null) {
                    return name;
                }
            }
        }
        return first(words, comma);
    }

    /** The first in the sentence who may be its subject. */
    @Nullable
    String first(List<Token> words, int end) {
        String backup = null;
        for (int i = 0; i < end; i++) {
            Token token = words.get(i);
            String name = Speakers.isPronoun(token) ? speakers.pronoun(token) : null;
            Mention mention = speakers.mentionAt(token);
            if (mention != null && name == null) {
                name = mention.name();
            }
            if (name != null) {
                int start = startOf(words, i, mention);
                boolean governed = isGoverned(words, start);
                if (!governed && !isPossessive(words, i, mention)) {
                    String person = personBehind(words, endOf(words, i, mention), end);
                    return person == null ? name : person;
                }
                backup = backup == null && !Lexicon.isOutlet(name) ? name : backup;
                i = endOf(words, i, mention) - 1;
            }
        }
        return backup;
    }

    /** "Plumtree product manager Ann Pear": the person whom a company's name only describes. */
    private @Nullable String personBehind(List<Token> words, int from, int end) {
        for (int i = from; i < Math.min(end, from + 7); i++) {
            Token token = words.get(i);
            Mention mention = speakers.mentionAt(token);
            if (mention != null && mention.kind() == Mention.Kind.PERSON && mention.form() == Mention.Form.NAME) {
                return i > from ? mention.name() : null;
            }
            if (!token.isWord() || Lexicon.says(token) || Lexicon.judges(token) || Speakers.isPreposition(token)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a preposition governs the name: "in Plumtree", "with the Plumtree team". */
    private static boolean isGoverned(List<Token> words, int start) {
        int at = start - 1;
        while (at >= 0
                && start - at < 4
                && (words.get(at).is("the") || words.get(at).is("a") || isTitle(words.get(at)))) {
            at--;
        }
        return at >= 0 && (Speakers.isPreposition(words.get(at)) || Lexicon.tells(words.get(at)));
    }

    private static boolean isTitle(Token token) {
        return Lexicon.isPosition(token) || Lexicon.isOrganisation(token);
    }

    private static boolean isPossessive(List<Token> words, int index, @Nullable Mention mention) {
        int end = endOf(words, index, mention);
        boolean own = words.get(index).is("its")
                || words.get(index).is("their")
                || words.get(index).is("his");
        return own || end < words.size() && isPossessiveEnding(words.get(end));
    }

    /** Whether the verb's subject is somebody whom the article does not name: "two people familiar with it". */
    boolean isUnnamed(List<Token> words, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < LONGEST_ASIDE; i--) {
            Token token = words.get(i);
            if (Lexicon.isUnnamed(token)) {
                return true;
            }
            Mention mention = speakers.mentionAt(token);
            boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
            if (person || Speakers.isPronoun(token) || Lexicon.says(token) || token.is(";") || token.is(":")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPossessiveEnding(Token token) {
        return token.is("'s") || token.is("'");
    }

    private static int startOf(List<Token> words, int index, @Nullable Mention mention) {
        int at = index;
        while (mention != null
                && at > 0
                && mention.span().contains(words.get(at - 1).start())) {
            at--;
        }
        return at;
    }

    private static int endOf(List<Token> words, int index, @Nullable Mention mention) {
        int at = index + 1;
        while (mention != null
                && at < words.size()
                && mention.span().contains(words.get(at).start())) {
            at++;
        }
        return at;
    }

    /** Whom the noun means whose last word stands at {@code last}. */
    @Nullable
    String nounEndingAt(List<Token> words, int last) {
        if (last < 0) {
            return null;
        }
        Token token = words.get(last);
        Mention mention = speakers.mentionAt(token);
        if (mention != null && mention.form() == Mention.Form.NAME) {
            return nameEndingAt(words, startOf(words, last, mention), mention);
        }
        if (Speakers.isPronoun(token)) {
            return speakers.pronoun(token);
        }
        String described = described(words, last);
        return described != null || mention == null ? described : mention.name();
    }

    /** "A spokesperson for Plumtree" speaks for it, "the founder of Plumtree" does not, "Pear and Quince" both do. */
    private @Nullable String nameEndingAt(List<Token> words, int start, Mention mention) {
        if (start > 1 && BINDING.contains(words.get(start - 1).lower())) {
            Token head = words.get(start - 2);
            if (Lexicon.isPosition(head)) {
                String holder = speakers.holderOf(head, mention.name());
                return holder == null ? mention.name() : holder;
            }
            if (Lexicon.isOrganisation(head) || Lexicon.isUtterance(head)) {
                return mention.name();
            }
            String left = first(words, start - 1);
            return left == null ? mention.name() : left;
        }
        Mention other = start > 1 && words.get(start - 1).is("and") ? speakers.mentionAt(words.get(start - 2)) : null;
        boolean joint = other != null && other.kind() == mention.kind() && other.form() == Mention.Form.NAME;
        return joint && other != null ? other.name() + " and " + mention.name() : mention.name();
    }

    /** "Its site", "Plumtree's memo", "the Plumtree founder", "a spokesperson", "co-founder Ann Pear" without a mention. */
    private @Nullable String described(List<Token> words, int last) {
        Token head = words.get(last);
        if (head.isCapitalised() && head.isWord() && !Lexicon.isPosition(head) && !Lexicon.isFunction(head)) {
            return printedName(words, last);
        }
        boolean position = Lexicon.isPosition(head);
        for (int i = last; i >= 0 && last - i < LONGEST_NOUN; i--) {
            Token token = words.get(i);
            Mention mention = speakers.mentionAt(token);
            if (mention != null && mention.form() == Mention.Form.NAME) {
                return position ? or(holder(head, mention.name()), mention.name()) : mention.name();
            }
            if (i < last && Speakers.isPronoun(token)) {
                return speakers.pronoun(token);
            }
            if (i < last && !token.isWord() || Speakers.isPreposition(token) || Lexicon.says(token)) {
                break;
            }
        }
        if (position) {
            return holder(head, null);
        }
        return Lexicon.isOrganisation(head) || Lexicon.isUtterance(head) ? speakers.organisationBefore(head) : null;
    }

    private @Nullable String holder(Token position, @Nullable String organisation) {
        return or(speakers.holderOf(position, organisation), speakers.lastUntitled(position));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** A name that no list knows: the capitalised words that end at {@code last}. */
    private String printedName(List<Token> words, int last) {
        int first = last;
        while (first > 0
                && words.get(first - 1).isWord()
                && words.get(first - 1).isCapitalised()
                && !isTitle(words.get(first - 1))
                && speakers.mentionAt(words.get(first - 1)) == null) {
            first--;
        }
        return speakers.fullest(joined(words, first, last + 1));
    }

    static String joined(List<Token> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && words.get(i - 1).end() == words.get(i).start();
            joined.append(i > from && !glued ? " " : "").append(words.get(i).text());
        }
        return joined.toString();
    }

    /** Whom the noun means that opens at {@code from}: "said Pear", "said a spokesperson for Plumtree". */
    @Nullable
    String nounOpeningAt(List<Token> words, int from) {
        if (from < words.size() && Speakers.isPronoun(words.get(from)) && isAlone(words, from)) {
            return speakers.pronoun(words.get(from));
        }
        Mention company = null;
        int head = -1;
        int last = -1;
        for (int i = from; i < words.size() && i - from < LONGEST_ASIDE; i++) {
            Token token = words.get(i);
            Mention mention = speakers.mentionAt(token);
            if (mention != null && mention.form() == Mention.Form.NAME) {
                if (mention.kind() == Mention.Kind.PERSON) {
                    return joint(words, i, mention);
                }
                company = company == null ? mention : company;
            } else if (!token.isWord() && !isPossessiveEnding(token) || endsNoun(token, i > from)) {
                if (!goesOn(words, i, head)) {
                    break;
                }
            }
            head = isTitle(token) ? i : head;
            last = i;
        }
        if (company == null) {
            return last < 0 ? null : nounEndingAt(words, last);
        }
        boolean position = head >= 0 && Lexicon.isPosition(words.get(head));
        return position ? or(speakers.holderOf(words.get(head), company.name()), company.name()) : company.name();
    }

    /** "A spokesperson | for Plumtree", "Plumtree's head | of juice | , Ann Pear". */
    private boolean goesOn(List<Token> words, int index, int head) {
        Token token = words.get(index);
        if (head < 0) {
            return false;
        }
        if (BINDING.contains(token.lower())) {
            return index - head <= 4 && !token.is("in") && !token.is("on") && !token.is("to") && !token.is("with");
        }
        Mention next = index + 1 < words.size() ? speakers.mentionAt(words.get(index + 1)) : null;
        return token.is(",") && next != null && next.kind() == Mention.Kind.PERSON && next.form() == Mention.Form.NAME;
    }

    private static boolean isAlone(List<Token> words, int index) {
        return !words.get(index).is("its")
                && !words.get(index).is("his")
                && !words.get(index).is("their");
    }

    private static boolean endsNoun(Token token, boolean inside) {
        return inside
                && (Speakers.isPreposition(token)
                        || token.is("who")
                        || token.is("when")
                        || token.is("as")
                        || token.is("while")
                        || token.is("during")
                        || PUBLISHED.contains(token.lower())
                        || token.lower().endsWith("ing") && !token.isCapitalised()
                        || Lexicon.isSaying(token));
    }

    private String joint(List<Token> words, int index, Mention mention) {
        int end = endOf(words, index, mention);
        if (end + 1 < words.size() && words.get(end).is("and")) {
            Mention other = speakers.mentionAt(words.get(end + 1));
            if (other != null && other.kind() == Mention.Kind.PERSON && other.form() == Mention.Form.NAME) {
                return mention.name() + " and " + other.name();
            }
        }
        return mention.name();
    }
}
