package parallax.rules.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Token;

/** Finds quotations, their speakers and to whom they were said. */
public final class Quotes {

    /** From so many words on, a fragment without a cue is speech rather than a term. */
    private static final int LONG_FRAGMENT = 4;

    private final Document document;
    private final String text;
    private final List<Quotation> quotations;
    private final Frame frame;
    private final Cues cues;
    private final Mentions mentions;
    private final Audience audience;
    private final Speakers speakers;
    private final Signatures signatures;
    private final Terms terms;
    private final Carried carried;

    private Quotes(Annotated article) {
        this.document = article.document();
        this.text = document.text();
        this.quotations = QuotationMarks.in(document.article());
        this.frame = new Frame(document, quotations);
        Nouns nouns = Nouns.of(article, frame);
        this.cues = new Cues(nouns, frame);
        this.mentions = nouns.mentions();
        this.audience = new Audience(mentions);
        this.speakers = nouns.speakers();
        this.signatures = new Signatures(document, nouns.mentions());
        this.terms = new Terms(document);
        this.carried = new Carried(document, frame, cues, nouns.speakers(), signatures);
    }

    /** By position. */
    public static List<QuoteReading> of(Annotated article) {
        if (article.document().sentences().isEmpty()) {
            return List.of();
        }
        Quotes quotes = new Quotes(article);
        List<QuoteReading> all = quotes.marked();
        all.addAll(new BlockQuotations(quotes.document, quotes.frame, quotes.cues, quotes.signatures)
                .without(quotes.quotations));
        all.addAll(Posts.in(article));
        all.sort(Comparator.comparing(QuoteReading::span));
        return List.copyOf(all);
    }

    private List<QuoteReading> marked() {
        List<QuoteReading> found = new ArrayList<>();
        Told last = null;
        for (Quotation quotation : quotations) {
            QuoteReading reading = reading(quotation, last != null && last.isNear(quotation) ? last : null);
            if (reading != null) {
                found.add(reading);
                last = new Told(quotation, reading);
            }
        }
        return found;
    }

    /** How a quotation is read, given the one near before it; null where it shows nobody's words. */
    private @Nullable QuoteReading reading(Quotation quotation, @Nullable Told last) {
        List<Token> before = frame.before(quotation);
        Cue own = cues.of(quotation, text);
        Cue cue = own == null ? null : meant(own, quotation, before, last);
        if (isDirect(quotation, before) && !isScare(quotation, cue, last)) {
            return cue == null ? carried.direct(quotation, last) : cued(quotation, QuoteKind.DIRECT, cue);
        }
        if (cue != null) {
            return isFragment(quotation, cue, before) ? cued(quotation, QuoteKind.FRAGMENT, cue) : null;
        }
        boolean speech =
                !quotation.single() && quotation.wordCount(text) >= LONG_FRAGMENT && !terms.isName(quotation, before);
        return speech ? carried.fragment(quotation, last) : null;
    }

    /** The cue with whom its "it" or "he" means, where the words beside it tell better than what was named before. */
    private Cue meant(Cue cue, Quotation quotation, List<Token> before, @Nullable Told last) {
        int at = cue.word().index() - 1;
        Token subject = at < 0 ? cue.word() : document.tokens().get(at);
        boolean it = subject.is("it");
        if (!it && !subject.is("he") && !subject.is("she")) {
            return cue;
        }
        String speaker = it ? own(quotation, before) : null;
        speaker = speaker == null && last != null ? goingOn(quotation, last, subject) : speaker;
        return speaker == null ? cue : new Cue(cue.kind(), cue.word(), speaker, cue.told(), cue.reach());
    }

    /** The publisher “will help,” it said: the organisation whose deeds the words tell. */
    private @Nullable String own(Quotation quotation, List<Token> before) {
        Mention mention =
                before.isEmpty() || quotation.startsUpper(text) ? null : mentions.nameAt(before.get(before.size() - 1));
        return mention != null && mention.kind() == Mention.Kind.COMPANY ? mention.name() : null;
    }

    /** “…,” the company said. “…,” it added: who spoke right before goes on. */
    private @Nullable String goingOn(Quotation quotation, Told last, Token pronoun) {
        String speaker = last.reading().speaker();
        boolean next = last.isInBlockOf(quotation)
                && quotation.marked().start() - last.reading().sentence().end() <= 1;
        if (speaker == null || !next || isPerson(speaker) == pronoun.is("it")) {
            return null;
        }
        return pronoun.is("it") || speakers.canMean(pronoun, speaker) ? speaker : null;
    }

    private boolean isPerson(String name) {
        return mentions.all().stream()
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.PERSON && mention.name().equals(name));
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
        if (quotation.isShort(text)) {
            return last.is(":");
        }
        return last.is(",") || last.is(":") || last.is("—") || last.is("–");
    }

    /** Single marks hold a word at arm's length, where no cue says and none before them shows that they quote. */
    private boolean isScare(Quotation quotation, @Nullable Cue cue, @Nullable Told last) {
        boolean goesOn = last != null && last.quotation().single() && last.isInBlockOf(quotation);
        return quotation.single() && (cue == null && !goesOn || quotation.isShort(text));
    }

    /** Whether words with a cue are somebody's rather than a term; single marks quote in headlines and before a cue. */
    private boolean isFragment(Quotation quotation, Cue cue, List<Token> before) {
        boolean title = quotation.block().kind() == BlockKind.TITLE;
        boolean behind = cue.word().start() > quotation.marked().end();
        boolean speech = behind && quotation.wordCount(text) > LONG_FRAGMENT && quotation.endsSpeech(text);
        boolean quotes = !quotation.single() || title || speech;
        return quotes && (title && behind || !terms.isTerm(quotation, cue, before));
    }

    private QuoteReading cued(Quotation quotation, QuoteKind kind, Cue cue) {
        return new QuoteReading(
                quotation.of(text),
                kind,
                cue.speaker(),
                cue.word().text(),
                cue.told() == null && kind == QuoteKind.DIRECT ? announcedTo(quotation, cue.speaker()) : cue.told(),
                null,
                quotation.words(),
                frame.passage(quotation).cover(cue.reach()));
    }

    /** To whom the sentence right before says that the speaker spoke, or null. */
    private @Nullable String announcedTo(Quotation quotation, @Nullable String speaker) {
        int block = Math.max(0, quotation.blockIndex() - 1);
        int from = document.article().blocks().get(block).span().start();
        List<Token> sentence = frame.sentenceBefore(quotation.marked().start(), from);
        boolean speaks = sentence.stream()
                .map(mentions::at)
                .anyMatch(mention -> mention != null && mention.name().equals(speaker));
        return speaks ? audience.announced(sentence) : null;
    }
}
