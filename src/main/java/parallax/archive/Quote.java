package parallax.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.text.Span;

/** Somebody's words, as one article prints them. */
@Entity
class Quote extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int ordinal;
    private String text;

    @Enumerated(EnumType.STRING)
    private QuoteKind kind;

    @Nullable
    private String speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Company company;

    @Nullable
    private String cue;

    @Nullable
    private String told;

    @Nullable
    private String saidOn;

    private int startAt;
    private int endAt;
    private int sentenceStart;
    private int sentenceEnd;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    Quote(Article article, int ordinal, QuoteReading quote, @Nullable Person person, @Nullable Company company) {
        this.article = article;
        this.ordinal = ordinal;
        this.text = quote.text();
        this.kind = quote.kind();
        this.speaker = quote.speaker();
        this.person = person;
        this.company = company;
        this.cue = quote.cue();
        this.told = quote.told();
        this.saidOn = quote.date();
        this.startAt = quote.span().start();
        this.endAt = quote.span().end();
        this.sentenceStart = quote.sentence().start();
        this.sentenceEnd = quote.sentence().end();
    }

    void calls(String name, Person known) {
        if (person != null && name.equals(speaker)) {
            person = known;
        }
    }

    QuoteReading reading() {
        return new QuoteReading(
                text, kind, speaker, cue, told, saidOn, new Span(startAt, endAt), new Span(sentenceStart, sentenceEnd));
    }
}
