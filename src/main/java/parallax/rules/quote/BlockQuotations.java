package parallax.rules.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Span;
import parallax.text.Token;

/** Quotations that the page sets apart as blocks, without marks of their own. */
final class BlockQuotations {

    private final Document document;
    private final List<Block> blocks;
    private final Frame frame;
    private final Cues cues;
    private final Signatures signatures;

    BlockQuotations(Document document, Frame frame, Cues cues, Signatures signatures) {
        this.document = document;
        this.blocks = document.article().blocks();
        this.frame = frame;
        this.cues = cues;
        this.signatures = signatures;
    }

    /** Those that none of the marked quotations stands in, and that are no posts. */
    List<QuoteReading> without(List<Quotation> marked) {
        Set<Integer> withMarks = marked.stream().map(Quotation::blockIndex).collect(Collectors.toSet());
        List<QuoteReading> found = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            boolean post = i + 1 < blocks.size() && blocks.get(i + 1).kind() == BlockKind.POST_SIGNATURE;
            boolean quotation = blocks.get(i).kind() == BlockKind.QUOTATION && !withMarks.contains(i) && !post;
            QuoteReading reading = quotation ? reading(i) : null;
            if (reading != null) {
                found.add(reading);
            }
        }
        return found;
    }

    /** The quotation in a block, where the sentence ahead or the line below says whose it is. */
    private @Nullable QuoteReading reading(int index) {
        Span words = blocks.get(index).span();
        Cue cue = introducing(index);
        String speaker = cue == null ? signatures.below(index) : cue.speaker();
        if (cue == null && speaker == null) {
            return null;
        }
        return new QuoteReading(
                words.of(document.text()),
                QuoteKind.BLOCK,
                speaker,
                cue == null ? null : cue.word().text(),
                cue == null ? null : cue.told(),
                null,
                words,
                cue == null ? words : words.cover(cue.reach()));
    }

    private @Nullable Cue introducing(int index) {
        int first = index;
        while (first > 1 && blocks.get(first - 1).kind() == BlockKind.QUOTATION) {
            first--;
        }
        Span introduction = blocks.get(first - 1).span();
        List<Token> sentence = frame.sentenceBefore(blocks.get(first).span().start(), introduction.start());
        return cues.introducing(sentence);
    }
}
