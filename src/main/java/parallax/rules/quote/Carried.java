package parallax.rules.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.text.Document;
import parallax.text.Token;

/** Tells whose words a quotation shows that has no cue of its own: whoever spoke before, is spoken of, or signs below. */
final class Carried {

    private final Document document;
    private final Frame frame;
    private final Cues cues;
    private final Speakers speakers;
    private final Signatures signatures;
    private final Announcers announcers;

    Carried(Document document, Frame frame, Cues cues, Speakers speakers, Signatures signatures) {
        this.document = document;
        this.frame = frame;
        this.cues = cues;
        this.speakers = speakers;
        this.signatures = signatures;
        this.announcers = new Announcers(document, frame, cues);
    }

    /** Whole sentences between marks; null where they are nobody's. */
    @Nullable
    QuoteReading direct(Quotation quotation, @Nullable Told last) {
        boolean goesOn = last != null && last.isInBlockOf(quotation);
        if (quotation.isShort(document.text()) && !goesOn) {
            return null;
        }
        if (last != null && (goesOn || quotation.goesOn() || quotation.opensBlock())) {
            return reading(
                    quotation,
                    QuoteKind.DIRECT,
                    last.reading().speaker(),
                    last.reading().told());
        }
        String context = context(quotation);
        return context == null ? null : reading(quotation, QuoteKind.DIRECT, context, null);
    }

    /** Some words in a sentence of the article's own: those of its subject, or of who announced what it is about. */
    @Nullable
    QuoteReading fragment(Quotation quotation, @Nullable Told last) {
        String speaker;
        if (last != null && last.isInBlockOf(quotation)) {
            speaker = last.reading().speaker();
        } else {
            String announcer = announcers.of(quotation, last == null ? null : last.reading());
            speaker = announcer == null ? cues.subject(quotation) : announcer;
        }
        return speaker == null ? null : reading(quotation, QuoteKind.FRAGMENT, speaker, null);
    }

    /** Who is spoken of right before the quotation, or signs it. */
    private @Nullable String context(Quotation quotation) {
        int index = quotation.blockIndex();
        boolean whole = quotation.marked().equals(quotation.block().span());
        String signed = whole ? signatures.below(index) : null;
        if (signed != null) {
            return signed;
        }
        int from =
                document.article().blocks().get(Math.max(0, index - 1)).span().start();
        List<Token> sentence = frame.sentenceBefore(quotation.marked().start(), from);
        Cue cue = cues.introducing(sentence);
        String speaker = cue == null ? cues.subject(sentence) : cue.speaker();
        return speaker == null ? speakers.lastPerson(quotation.marked().start()) : speaker;
    }

    private QuoteReading reading(Quotation quotation, QuoteKind kind, @Nullable String speaker, @Nullable String told) {
        return new QuoteReading(
                quotation.of(document.text()),
                kind,
                speaker,
                null,
                told,
                null,
                quotation.words(),
                frame.passage(quotation));
    }
}
