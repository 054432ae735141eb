package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Cues behind a quotation: "…," Pear said; "…," said Pear; "…," a fund for juice, Pear said. */
final class CueBehind {

    /** From "as" past "the company's founder Ann Pear" to "put it". */
    private static final int LONGEST_NAME = 7;

    private final InvertedClause inverted;
    private final SpeakerClause speaker;
    private final AccordingTo accordingTo;
    private final VerblessCue verbless;

    CueBehind(InvertedClause inverted, SpeakerClause speaker, AccordingTo accordingTo, VerblessCue verbless) {
        this.inverted = inverted;
        this.speaker = speaker;
        this.accordingTo = accordingTo;
        this.verbless = verbless;
    }

    /** The cue right behind the quotation. */
    @Nullable
    Cue next(List<Token> words, Quotation quotation, String text) {
        int at = 0;
        while (at < words.size() && SmallWords.isBreak(words.get(at))) {
            at++;
        }
        if (at >= words.size()) {
            return null;
        }
        boolean how = words.get(at).is("is")
                && at + 1 < words.size()
                && words.get(at + 1).is("how");
        if (how) {
            return accordingTo.put(words, at + 1);
        }
        if (words.get(at).is("as")) {
            return accordingTo.at(words, at);
        }
        if (at + 1 < words.size() && (words.get(at).is("which") || words.get(at).is("that"))) {
            at++;
        }
        Cue according = accordingTo.at(words, at);
        if (according != null) {
            return according;
        }
        boolean parted = at > 0 || quotation.endsClause(text);
        if (InvertedClause.opensAt(words, at)) {
            return parted || words.get(at).is("said") || words.get(at).is("says") ? inverted.at(words, at) : null;
        }
        boolean spoken = quotation.endsSpeech(text) && words.get(at).isWord() && !SmallWords.opensClause(words.get(at));
        Cue said = spoken || speaker.opensWith(words.get(at)) ? speaker.at(words, at) : null;
        return said != null ? said : verbless.name(words, at, quotation, text);
    }

    /** "…, Pear said.", "…, according to Pear." at the end of the quotation's sentence. */
    @Nullable
    Cue atEnd(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            Token token = words.get(i);
            if (SmallWords.isBreak(words.get(i - 1))) {
                Cue found = behindComma(words, i);
                if (found != null) {
                    return found;
                }
            } else if (token.is("according") || token.is("based")) {
                return accordingTo.at(words, i);
            }
        }
        return null;
    }

    private @Nullable Cue behindComma(List<Token> words, int at) {
        Token token = words.get(at);
        Cue according = token.is("as") ? asPut(words, at) : accordingTo.at(words, at);
        if (according != null) {
            return according;
        }
        if (InvertedClause.opensAt(words, at)) {
            return InvertedClause.isWhole(words, at) ? inverted.at(words, at) : null;
        }
        return speaker.opensWith(token) ? speaker.at(words, at) : null;
    }

    /** "…, as Pear put it": no other clause that opens so. */
    private @Nullable Cue asPut(List<Token> words, int as) {
        for (int i = as + 2; i + 1 < words.size() && i - as <= LONGEST_NAME; i++) {
            boolean puts = words.get(i).is("put") || words.get(i).is("puts");
            if (puts && words.get(i + 1).is("it")) {
                return accordingTo.put(words, as);
            }
        }
        return null;
    }
}
