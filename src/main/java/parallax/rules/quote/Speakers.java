package parallax.rules.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Sentence;
import parallax.text.Span;
import parallax.text.Token;

/** Tells whom a name, a pronoun or a description means, by the fullest name in the article. */
final class Speakers {

    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> IT = Set.of("it", "its", "they", "their", "we", "our");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "at",
            "from",
            "for",
            "in",
            "with",
            "to",
            "by",
            "on",
            "after",
            "about",
            "against",
            "between",
            "behind",
            "via",
            "into",
            "like",
            "over",
            "under",
            "including",
            "than");
    private static final int NEAR = 7;
    private static final int FARTHEST = 60;
    private static final int MOST_HOLDERS = 8;

    private final Annotated article;
    private final Frame frame;
    private final Map<String, List<Mention>> holders = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Speakers(Annotated article, Frame frame) {
        this.article = article;
        this.frame = frame;
    }

    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.lower());
    }

    static boolean isPronoun(Token token) {
        return HE.contains(token.lower()) || IT.contains(token.lower());
    }

    /** The mention that covers a token, by name, description or pronoun; null where there is none. */
    @Nullable
    Mention mentionAt(Token token) {
        List<Mention> mentions = article.mentions();
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = mentions.get(middle).span();
            if (span.contains(token.start())) {
                return mentions.get(middle);
            }
            if (span.start() < token.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** Whom a pronoun means: the mention's word for it, or who was named last. */
    @Nullable
    String pronoun(Token token) {
        Mention mention = mentionAt(token);
        if (mention != null && mention.form() == Mention.Form.PRONOUN) {
            return mention.name();
        }
        return HE.contains(token.lower()) ? lastPerson(token.start()) : organisationBefore(token);
    }

    /** The person named last before an offset, outside quotations. */
    @Nullable
    String lastPerson(int offset) {
        return lastPerson(offset, true);
    }

    /** The person named last before a position who is not named by another position: "the CEO" is not "President Pear". */
    @Nullable
    String lastUntitled(Token position) {
        String last = lastPerson(position.start(), false);
        return last == null ? lastPerson(position.start()) : last;
    }

    private @Nullable String lastPerson(int offset, boolean titledToo) {
        int last = firstMentionAt(offset) - 1;
        for (int i = last; i >= 0 && last - i < FARTHEST; i--) {
            Mention mention = article.mentions().get(i);
            if (mention.kind() == Mention.Kind.PERSON && !isQuoted(mention) && (titledToo || !isTitled(mention))) {
                return mention.name();
            }
        }
        return null;
    }

    private boolean isTitled(Mention mention) {
        int first = article.document().firstTokenAt(mention.span().start());
        return first > 0 && Lexicon.isPosition(frame.token(first - 1));
    }

    private int firstMentionAt(int offset) {
        int low = 0;
        int high = article.mentions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.mentions().get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The organisation that "the company" means: the first of the sentence, else of the nearest one before it. */
    @Nullable
    String organisationBefore(Token token) {
        int index = article.document().sentenceAt(token.start()).index();
        for (int i = index; i >= 0 && index - i < FARTHEST; i--) {
            Sentence sentence = article.document().sentences().get(i);
            String name = firstOrganisation(sentence, token.start());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String firstOrganisation(Sentence sentence, int before) {
        String backup = null;
        int first = firstMentionAt(sentence.start());
        int last = Math.min(firstMentionAt(Math.min(before, sentence.end())), first + FARTHEST);
        for (Mention mention : article.mentions().subList(first, Math.max(first, last))) {
            boolean usable = mention.kind() == Mention.Kind.COMPANY && !Lexicon.isOutlet(mention.name());
            if (usable && !isQuoted(mention) && !isTold(mention)) {
                if (!followsPreposition(mention)) {
                    return mention.name();
                }
                backup = backup == null ? mention.name() : backup;
            }
        }
        return backup;
    }

    private boolean isQuoted(Mention mention) {
        int first = article.document().firstTokenAt(mention.span().start());
        return first < article.document().tokens().size() && frame.isQuoted(frame.token(first));
    }

    private boolean followsPreposition(Mention mention) {
        int first = article.document().firstTokenAt(mention.span().start());
        return first > 0 && isPreposition(frame.token(first - 1));
    }

    /** An outlet that was told, or that reports, is not whom the article speaks of. */
    private boolean isTold(Mention mention) {
        int first = article.document().firstTokenAt(mention.span().start());
        int before = first > 0 && frame.token(first - 1).is("the") ? first - 2 : first - 1;
        boolean told = before >= 0 && Lexicon.tells(frame.token(before));
        boolean according = before > 0 && frame.token(before - 1).is("according");
        int last = article.document().firstTokenAt(mention.span().end());
        List<Token> tokens = article.document().tokens();
        boolean reports = last < tokens.size()
                && (tokens.get(last).is("reports") || tokens.get(last).is("reported"));
        return told || according || reports;
    }

    /** Who holds a position, by what the article says elsewhere: "CEO Ann Pear", "Ann Pear, the firm's CEO". */
    @Nullable
    String holderOf(Token position, @Nullable String organisation) {
        List<Mention> holders = new ArrayList<>(holders().getOrDefault(role(position), List.of()));
        for (Mention holder : holders) {
            if (organisation == null || isNearOrganisation(organisation, holder)) {
                return holder.name();
            }
        }
        return holders.isEmpty() ? null : holders.get(0).name();
    }

    /** The people beside whose names a position stands, by position; the first few of each are enough. */
    private Map<String, List<Mention>> holders() {
        if (holders.isEmpty()) {
            for (Mention mention : article.mentions()) {
                if (mention.kind() == Mention.Kind.PERSON && mention.form() == Mention.Form.NAME) {
                    around(mention).stream().filter(Lexicon::isPosition).forEach(token -> {
                        List<Mention> of = holders.computeIfAbsent(role(token), position -> new ArrayList<>());
                        if (of.size() < MOST_HOLDERS) {
                            of.add(mention);
                        }
                    });
                }
            }
        }
        return holders;
    }

    /** A co-founder is a founder. */
    private static String role(Token position) {
        String singular = Lexicon.singular(position);
        return singular.endsWith("founder") ? "founder" : singular;
    }

    private boolean isNearOrganisation(String organisation, Mention mention) {
        for (Token token : around(mention)) {
            Mention near = mentionAt(token);
            if (near != null && near.name().equals(organisation)) {
                return true;
            }
        }
        return false;
    }

    private List<Token> around(Mention mention) {
        List<Token> tokens = article.document().tokens();
        int first = article.document().firstTokenAt(mention.span().start());
        return tokens.subList(Math.max(0, first - NEAR), Math.min(tokens.size(), first + NEAR));
    }

    /** The name of the article that ends like a printed one; the printed one itself where there is none. */
    String fullest(String printed) {
        if (names.isEmpty()) {
            for (Mention mention : article.mentions()) {
                String name = mention.name();
                names.putIfAbsent(name, name);
                names.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), name);
            }
        }
        return names.getOrDefault(printed, printed);
    }
}
