package parallax.rules.quote;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Characters;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Token;

/** Tells whom a pronoun or "the company" means, by what the article named before. */
final class Speakers {

    /** How many mentions, or sentences, back a word can mean somebody: farther is another story. */
    private static final int FARTHEST = 60;
    /** How many sentences back whoever a sentence is about comes before one that a nearer sentence only mentions. */
    private static final int NEAR = 3;

    private final Document document;
    private final Mentions mentions;
    private final Frame frame;
    private final Antecedent antecedent;
    private final Reporters reporters;

    Speakers(Annotated article, Mentions mentions, Frame frame) {
        this.document = article.document();
        this.mentions = mentions;
        this.frame = frame;
        this.antecedent = new Antecedent(article, mentions, frame);
        this.reporters = new Reporters(document, mentions);
    }

    /** Whom a pronoun means: the mention's word for it, or who was named last. */
    @Nullable
    String pronoun(Token token) {
        Mention mention = mentions.at(token);
        if (mention != null && mention.form() == Mention.Form.PRONOUN) {
            return mention.name();
        }
        if (SmallWords.isHe(token)) {
            String person = antecedent.ofPerson(token);
            String last = person == null ? lastPerson(token.start()) : person;
            return last == null ? nextPerson(token) : last;
        }
        String pair = token.is("they") ? antecedent.ofPair(token) : null;
        return pair == null ? organisationBefore(token) : pair;
    }

    /** Whether "he" or "she" can mean the person, as far as the article tells. */
    boolean canMean(Token pronoun, String person) {
        return antecedent.canMean(pronoun, person);
    }

    /** The person named last before an offset, outside quotations. */
    @Nullable
    String lastPerson(int offset) {
        return lastPerson(offset, person -> true);
    }

    /** "…," he said. Ann Pear founded it: who is brought in only in the next sentence. */
    private @Nullable String nextPerson(Token pronoun) {
        int next = document.sentenceAt(pronoun.start()).index() + 1;
        if (next >= document.sentences().size()) {
            return null;
        }
        Sentence sentence = document.sentences().get(next);
        int first = mentions.firstFrom(sentence.start());
        if (first >= mentions.all().size()) {
            return null;
        }
        Mention mention = mentions.all().get(first);
        boolean opens = mention.span().start() == sentence.start();
        return opens && mention.kind() == Mention.Kind.PERSON ? mention.name() : null;
    }

    /** The person named last before a position who is not named by another position: "the CEO" is not "President Pear". */
    @Nullable
    String lastUntitled(Token position) {
        String last = lastPerson(position.start(), person -> !isTitled(person));
        return last == null ? lastPerson(position.start()) : last;
    }

    private @Nullable String lastPerson(int offset, Predicate<Mention> meant) {
        int last = mentions.firstFrom(offset) - 1;
        for (int i = last; i >= 0 && last - i < FARTHEST; i--) {
            Mention mention = mentions.all().get(i);
            if (mention.kind() == Mention.Kind.PERSON && !isQuoted(mention) && meant.test(mention)) {
                return mention.name();
            }
        }
        return null;
    }

    private boolean isTitled(Mention mention) {
        int first = document.firstTokenAt(mention.span().start());
        return first > 0 && Lexicon.isPosition(frame.token(first - 1));
    }

    /** The organisation that "the company" means: the first of the sentence, else of the nearest one before it. */
    @Nullable
    String organisationBefore(Token token) {
        String reporting = reporters.meantBy(token);
        if (reporting != null) {
            return reporting;
        }
        String body = Lexicon.isBody(token) ? lastBody(token.start()) : null;
        if (body != null) {
            return body;
        }
        int index = document.sentenceAt(token.start()).index();
        String backup = null;
        for (int i = index; i >= 0 && index - i < (backup == null ? FARTHEST : NEAR); i--) {
            Sentence sentence = document.sentences().get(i);
            String name = firstOrganisation(sentence, token.start(), false);
            if (name != null) {
                return name;
            }
            backup = backup == null ? firstOrganisation(sentence, token.start(), true) : backup;
        }
        return backup;
    }

    /** The public body named last before an offset, outside quotations. */
    private @Nullable String lastBody(int offset) {
        int last = mentions.firstFrom(offset) - 1;
        for (int i = last; i >= 0 && last - i < FARTHEST; i--) {
            Mention mention = mentions.all().get(i);
            if (mention.kind() == Mention.Kind.BODY && !isQuoted(mention)) {
                return mention.name();
            }
        }
        return null;
    }

    /** {@code governed}: also one that a preposition governs. */
    private @Nullable String firstOrganisation(Sentence sentence, int before, boolean governed) {
        int first = mentions.firstFrom(sentence.start());
        int last = Math.min(mentions.firstFrom(Math.min(before, sentence.end())), first + FARTHEST);
        for (Mention mention : mentions.all().subList(first, Math.max(first, last))) {
            boolean usable = mention.kind() == Mention.Kind.COMPANY
                    && mention.span().end() <= before
                    && !Lexicon.isOutlet(mention.name());
            if (usable && !isQuoted(mention) && !isTold(mention) && !isCompounded(mention)) {
                if (governed || !followsPreposition(mention)) {
                    return mention.name();
                }
            }
        }
        return null;
    }

    /** Who sued, as the article told before an offset: "Plumtree sued Pear". */
    @Nullable
    String plaintiffBefore(int offset) {
        int last = mentions.firstFrom(offset) - 1;
        for (int i = last; i >= 0 && last - i < FARTHEST; i--) {
            Mention mention = mentions.all().get(i);
            int next = document.firstTokenAt(mention.span().end());
            if (next < document.tokens().size() && !isQuoted(mention)) {
                Token verb = frame.token(next);
                Token behind = next + 1 < document.tokens().size() ? frame.token(next + 1) : verb;
                if (isSuing(verb) || (verb.is("has") || verb.is("have") || verb.is("is")) && isSuing(behind)) {
                    return mention.name();
                }
            }
        }
        return null;
    }

    /** "The Plumtree-owned company" is another one. */
    boolean isCompounded(Mention mention) {
        String text = document.text();
        int end = mention.span().end();
        return end + 1 < text.length()
                && Characters.isHyphen(text.charAt(end))
                && Character.isLetter(text.charAt(end + 1));
    }

    private static boolean isSuing(Token verb) {
        return verb.is("sued") || verb.is("sues") || verb.is("suing");
    }

    private boolean isQuoted(Mention mention) {
        int first = document.firstTokenAt(mention.span().start());
        return first < document.tokens().size() && frame.isQuoted(frame.token(first));
    }

    private boolean followsPreposition(Mention mention) {
        int first = document.firstTokenAt(mention.span().start());
        if (first > 1 && frame.token(first - 2).is("(")) {
            return true; // "(which operates Plumtree)"
        }
        int governor = first > 1 && frame.token(first - 1).is("the") ? first - 2 : first - 1;
        return governor >= 0
                && (SmallWords.isPreposition(frame.token(governor))
                        || frame.token(governor).is("("));
    }

    /** An outlet that was told, or that reports, is not whom the article speaks of. */
    private boolean isTold(Mention mention) {
        int first = document.firstTokenAt(mention.span().start());
        int before = first > 0 && frame.token(first - 1).is("the") ? first - 2 : first - 1;
        boolean told = before >= 0 && Lexicon.tells(frame.token(before));
        boolean according = before > 0 && frame.token(before - 1).is("according");
        int last = document.firstTokenAt(mention.span().end());
        List<Token> tokens = document.tokens();
        boolean reports = last < tokens.size()
                && (tokens.get(last).is("reports") || tokens.get(last).is("reported"));
        return told || according || reports;
    }
}
