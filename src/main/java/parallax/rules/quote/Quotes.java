package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Span;
import parallax.text.Token;

/** Finds quotations, their speakers and to whom they were said. */
public final class Quotes {

    private static final int LONG_FRAGMENT = 4;

    private final Document document;
    private final String text;
    private final List<Quotation> quotations;
    private final Frame frame;
    private final Speakers speakers;
    private final Cues cues;
    private final Signatures signatures;
    private final Terms terms;
    private final Announcers announcers;
    private final List<QuoteReading> found = new ArrayList<>();

    private Quotes(Annotated article) {
        this.document = article.document();
        this.text = document.text();
        this.quotations = QuotationMarks.in(document.article());
        this.frame = new Frame(document, quotations);
        Nouns nouns = Nouns.of(article, frame);
        this.speakers = nouns.speakers();
        this.cues = new Cues(nouns, frame);
        this.signatures = new Signatures(document, nouns.mentions());
        this.terms = new Terms(document);
        this.announcers = new Announcers(document, frame, cues);
    }

    /** By position. */
    public static List<QuoteReading> of(Annotated article) {
        if (article.document().sentences().isEmpty()) {
            return List.of();
        }
        Quotes quotes = new Quotes(article);
        quotes.read();
        List<QuoteReading> all = new ArrayList<>(quotes.found);
        all.addAll(new BlockQuotations(quotes.document, quotes.frame, quotes.cues, quotes.signatures)
                .without(quotes.quotations));
        all.addAll(Posts.in(article));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(all);
    }

    private void read() {
        Quotation previous = null;
        QuoteReading said = null;
        for (Quotation quotation : quotations) {
            boolean near = previous != null && quotation.blockIndex() - previous.blockIndex() <= 1;
            QuoteReading reading = reading(quotation, near ? said : null, near ? previous : null);
            if (reading != null) {
                found.add(reading);
                said = reading;
                previous = quotation;
            }
        }
    }

    private @Nullable QuoteReading reading(
            Quotation quotation, @Nullable QuoteReading said, @Nullable Quotation previous) {
        List<Token> before = frame.before(quotation);
        boolean direct = isDirect(quotation, before);
        boolean title = quotation.block().kind() == BlockKind.TITLE;
        Cue cue = cues.of(quotation, text);
        boolean goesOn = previous != null && previous.single() && previous.blockIndex() == quotation.blockIndex();
        boolean lone = quotation.single() && (cue == null && !goesOn || isShort(quotation));
        if (direct && !lone) {
            return direct(quotation, cue, said, previous);
        }
        if (cue == null
                && !quotation.single()
                && quotation.wordCount(text) >= LONG_FRAGMENT
                && !terms.isName(quotation, before)) {
            return subjectsWords(quotation, said, previous);
        }
        boolean headline =
                title && cue != null && cue.word().start() > quotation.marked().end();
        boolean behind = cue != null && cue.word().start() > quotation.marked().end();
        boolean sole = quotation.single()
                && !(behind && quotation.wordCount(text) > LONG_FRAGMENT && quotation.endsSpeech(text));
        if (cue == null || sole && !title || !headline && terms.isTerm(quotation, cue, before)) {
            return null;
        }
        return reading(quotation, QuoteKind.FRAGMENT, cue);
    }

    private @Nullable QuoteReading subjectsWords(
            Quotation quotation, @Nullable QuoteReading said, @Nullable Quotation previous) {
        boolean goesOn = said != null && previous != null && previous.blockIndex() == quotation.blockIndex();
        String speaker = goesOn && said != null ? said.speaker() : cues.subject(quotation);
        String announcer = goesOn ? null : announcers.of(quotation, frame.before(quotation), said);
        speaker = announcer == null ? speaker : announcer;
        return speaker == null
                ? null
                : new QuoteReading(
                        quotation.of(text),
                        QuoteKind.FRAGMENT,
                        speaker,
                        null,
                        null,
                        null,
                        quotation.words(),
                        passage(quotation, null));
    }

    /** A clause of its own, which opens its sentence or follows a comma or a colon. */
    private boolean isDirect(Quotation quotation, List<Token> before) {
        if (!quotation.startsUpper(text) || !quotation.endsClause(text)) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        Token last = before.get(before.size() - 1);
        if (isShort(quotation)) {
            return last.is(":");
        }
        return last.is(",") || last.is(":") || last.is("—") || last.is("–");
    }

    private @Nullable QuoteReading direct(
            Quotation quotation, @Nullable Cue cue, @Nullable QuoteReading said, @Nullable Quotation previous) {
        if (cue != null) {
            return reading(quotation, QuoteKind.DIRECT, cue);
        }
        boolean sameBlock = previous != null && previous.blockIndex() == quotation.blockIndex();
        if (isShort(quotation) && !sameBlock) {
            return null;
        }
        if (said != null && (sameBlock || quotation.goesOn() || opensBlock(quotation))) {
            return new QuoteReading(
                    quotation.of(text),
                    QuoteKind.DIRECT,
                    said.speaker(),
                    null,
                    said.told(),
                    null,
                    quotation.words(),
                    passage(quotation, null));
        }
        String context = context(quotation);
        return context == null
                ? null
                : new QuoteReading(
                        quotation.of(text),
                        QuoteKind.DIRECT,
                        context,
                        null,
                        null,
                        null,
                        quotation.words(),
                        passage(quotation, null));
    }

    private boolean isShort(Quotation quotation) {
        return quotation.wordCount(text) < 3;
    }

    private static boolean opensBlock(Quotation quotation) {
        return quotation.marked().start() == quotation.block().span().start();
    }

    /** Who is spoken of right before a quotation that has no cue of its own. */
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

    private QuoteReading reading(Quotation quotation, QuoteKind kind, Cue cue) {
        return new QuoteReading(
                quotation.of(text),
                kind,
                cue.speaker(),
                cue.word().text(),
                cue.told(),
                null,
                quotation.words(),
                passage(quotation, cue));
    }

    private Span passage(Quotation quotation, @Nullable Cue cue) {
        Span sentences = document.sentenceAt(quotation.marked().start())
                .span()
                .cover(document.sentenceAt(Math.max(0, quotation.marked().end() - 1))
                        .span())
                .cover(quotation.marked());
        return cue == null ? sentences : sentences.cover(cue.reach());
    }
}
