package parallax.rules.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.QuoteReading;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Token;

/** Whose words a sentence about a deal quotes without a cue: those of whoever announced it, a sentence or more before. */
final class Announcers {

    private static final Set<String> DEALS = Set.of(
            ("combination deal merger acquisition transaction purchase takeover partnership investment tie-up agreement"
                            + " platform")
                    .split(" "));
    private static final Set<String> ANNOUNCES = Set.of("announced", "announces", "announcing", "confirmed");
    /** How many sentences back an announcement may be. */
    private static final int SENTENCES = 3;
    /** Among how many first words of a sentence its subject stands. */
    private static final int OPENING = 8;

    private final Document document;
    private final Frame frame;
    private final Cues cues;

    Announcers(Document document, Frame frame, Cues cues) {
        this.document = document;
        this.frame = frame;
        this.cues = cues;
    }

    /** The speaker of the fragment before, else who announces in the sentences before; null where the sentence is about somebody. */
    @Nullable
    String of(Quotation quotation, @Nullable QuoteReading said) {
        if (!isAboutDeal(frame.before(quotation))) {
            return null;
        }
        return said != null && said.speaker() != null ? said.speaker() : announcer(quotation);
    }

    /** "The combination will “…”", "In the last two years, the platform “…”", "It will “…”". */
    private static boolean isAboutDeal(List<Token> before) {
        for (int i = 0; i < Math.min(OPENING, before.size()); i++) {
            Token token = before.get(i);
            boolean thing = i == 0
                    && token.is("it")
                    && before.size() > 1
                    && before.get(1).is("will");
            boolean deal = i > 0 && before.get(i - 1).is("the") && DEALS.contains(token.lower());
            if (thing || deal) {
                return true;
            }
            if (token.isCapitalised() && i > 0) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String announcer(Quotation quotation) {
        int own = document.sentenceAt(quotation.marked().start()).index();
        for (int i = own - 1; i >= Math.max(0, own - SENTENCES); i--) {
            Sentence sentence = document.sentences().get(i);
            List<Token> words = frame.sentenceBefore(sentence.end(), sentence.start());
            boolean announces = words.stream().anyMatch(word -> ANNOUNCES.contains(word.lower()));
            Cue cue = announces ? cues.introducing(words) : null;
            if (cue != null && cue.speaker() != null) {
                return cue.speaker();
            }
        }
        return null;
    }
}
