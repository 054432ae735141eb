package parallax.rules.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Token;

/** Whom "he", "she" or "they" means where several people could be meant: whoever the sentence before is about. */
final class Antecedent {

    /** How many sentences back a pronoun can mean somebody. */
    private static final int FARTHEST = 12;
    /** How many of a sentence's mentions are looked at: keeps endless ones cheap. */
    private static final int MOST_MENTIONS = 24;

    private final Document document;
    private final Mentions mentions;
    private final Frame frame;
    private @Nullable Map<String, Boolean> women;

    Antecedent(Annotated article, Mentions mentions, Frame frame) {
        this.document = article.document();
        this.mentions = mentions;
        this.frame = frame;
    }

    /** The nearest sentence's first person whom no preposition governs; nobody whom the article calls otherwise. */
    @Nullable
    String ofPerson(Token pronoun) {
        int index = document.sentenceAt(pronoun.start()).index();
        for (int i = index; i >= 0 && index - i < FARTHEST; i--) {
            String name = subject(document.sentences().get(i), pronoun);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** "Ann Pear and Bo Quince sold it. They said": two people named together in this sentence or the one before. */
    @Nullable
    String ofPair(Token they) {
        int index = document.sentenceAt(they.start()).index();
        for (int i = index; i >= 0 && index - i <= 1; i--) {
            Mention left = null;
            for (Mention right : people(document.sentences().get(i), they.start())) {
                if (left != null && areJoined(left, right)) {
                    return left.name() + " and " + right.name();
                }
                left = right;
            }
        }
        return null;
    }

    private @Nullable String subject(Sentence sentence, Token pronoun) {
        String backup = null;
        for (Mention person : people(sentence, pronoun.start())) {
            if (canMean(pronoun, person.name())) {
                if (!isGoverned(person)) {
                    return person.name();
                }
                backup = backup == null ? person.name() : backup;
            }
        }
        return backup;
    }

    private List<Mention> people(Sentence sentence, int before) {
        int first = mentions.firstFrom(sentence.start());
        int last = Math.max(first, mentions.firstFrom(Math.min(before, sentence.end())));
        return mentions.all().subList(first, Math.min(last, first + MOST_MENTIONS)).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !isQuoted(mention))
                .toList();
    }

    private boolean isQuoted(Mention mention) {
        return frame.isQuoted(frame.token(document.firstTokenAt(mention.span().start())));
    }

    /** Whether the article does not call the person by the other pronoun. */
    boolean canMean(Token pronoun, String person) {
        Boolean woman = women().get(person);
        return woman == null || woman == SmallWords.isShe(pronoun);
    }

    private boolean isGoverned(Mention mention) {
        int first = document.firstTokenAt(mention.span().start());
        int next = document.firstTokenAt(mention.span().end());
        boolean owns = next < document.tokens().size() && SmallWords.isPossessiveEnding(frame.token(next));
        boolean pronoun = mention.form() == Mention.Form.PRONOUN && SmallWords.isOwner(frame.token(first));
        int before = first - 1;
        while (before > 0 && first - before < 3 && Lexicon.isTitle(frame.token(before))) {
            before--;
        }
        return owns || pronoun || before >= 0 && SmallWords.isPreposition(frame.token(before));
    }

    private boolean areJoined(Mention left, Mention right) {
        int between = document.firstTokenAt(left.span().end());
        int last = document.firstTokenAt(right.span().start());
        int titles = between + 1;
        while (titles < last && Lexicon.isTitle(frame.token(titles))) { // "Pear and CEO Bo Quince"
            titles++;
        }
        return frame.token(between).is("and") && last == titles;
    }

    /** By name, whether she is a woman, as far as pronouns and titles that are clear say it. */
    private Map<String, Boolean> women() {
        if (women == null) {
            Map<String, Boolean> told = new HashMap<>();
            for (Mention mention : mentions.all()) {
                int first = document.firstTokenAt(mention.span().start());
                Token word = mention.form() == Mention.Form.PRONOUN || first == 0
                        ? frame.token(first)
                        : frame.token(first - 1);
                if (mention.kind() == Mention.Kind.PERSON && SmallWords.isGendered(word)) {
                    told.putIfAbsent(mention.name(), SmallWords.isShe(word));
                }
            }
            women = told;
        }
        return women;
    }
}
