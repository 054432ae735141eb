package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Finds the words that say whose a quotation is, in the sentence around it or before it. */
final class Cues {

    private final Frame frame;
    private final FirstNoun first;
    private final CueBehind behind;
    private final CueAhead ahead;
    private final VerblessCue verbless;

    Cues(Nouns nouns, Frame frame) {
        this.frame = frame;
        this.first = nouns.first();
        Subjects subjects = new Subjects(nouns.mentions(), nouns.first(), nouns.ending());
        Unnamed unnamed = new Unnamed(nouns.mentions());
        Audience audience = new Audience(nouns.mentions());
        AccordingTo accordingTo = new AccordingTo(nouns, subjects, unnamed, audience);
        this.verbless = new VerblessCue(nouns, audience);
        this.behind = new CueBehind(
                new InvertedClause(nouns, unnamed, audience),
                new SpeakerClause(nouns, subjects, unnamed, audience),
                accordingTo,
                verbless);
        this.ahead = new CueAhead(nouns, subjects, unnamed, accordingTo, audience);
    }

    /** The cue in the quotation's own sentence: right behind it, else ahead of it, else at the sentence's end. */
    @Nullable
    Cue of(Quotation quotation, String text) {
        List<Token> after = frame.after(quotation);
        List<Token> before = frame.before(quotation);
        Cue next = behind.next(after, quotation, text);
        if (next != null) {
            Cue told = isRelayed(next) && !before.isEmpty() ? ahead.last(before) : null;
            return told == null || told.speaker() == null ? next : told;
        }
        Cue agent = verbless.agent(after, before);
        Cue last = agent != null ? agent : ahead.last(before);
        return last != null ? last : behind.atEnd(after);
    }

    /** "Pear told staff that it was “…”, Bloomberg reported": an outlet passes on what another says. */
    private static boolean isRelayed(Cue cue) {
        return cue.speaker() != null && Lexicon.isOutlet(cue.speaker());
    }

    /** Who introduces the words that follow a sentence: "Pear wrote in a letter:". */
    @Nullable
    Cue introducing(List<Token> sentence) {
        return ahead.last(sentence);
    }

    /** Whom a sentence is about. */
    @Nullable
    String subject(List<Token> sentence) {
        return first.in(sentence, sentence.size());
    }

    /** Whose words a longer fragment without any cue may be: the subject's of its sentence. */
    @Nullable
    String subject(Quotation quotation) {
        return subject(frame.before(quotation));
    }
}
