package parallax.rules.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.extraction.QuoteReading;
import parallax.rules.figure.Figures;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Span;

class QuotesTest {

    @Test
    void findsAQuotationOfSeveralParagraphs() {
        assertEquals(
                List.of("DIRECT Ann Pear: We began with one tree.", "DIRECT Ann Pear: It was small, but it grew."),
                quotes(
                        block(BlockKind.PARAGRAPH, "Ann Pear told the story: “We began with one tree."),
                        block(BlockKind.PARAGRAPH, "“It was small, but it grew.”")));
    }

    @Test
    void readsABlockQuotationWithoutMarks() {
        assertEquals(
                List.of("BLOCK Ann Pear: We began with one tree and a borrowed press."),
                quotes(
                        block(BlockKind.PARAGRAPH, "In a letter to growers, Ann Pear wrote:"),
                        block(BlockKind.QUOTATION, "We began with one tree and a borrowed press."),
                        block(BlockKind.PARAGRAPH, "Growers liked it.")));
    }

    @Test
    void readsAPostWithItsAuthorAndDay() {
        List<QuoteReading> quotes = Quotes.of(annotated(
                block(BlockKind.PARAGRAPH, "Ann Pear sold Plumtree."),
                block(BlockKind.POST, "We are home."),
                block(BlockKind.POST_SIGNATURE, "— Ann Pear (@annpear) March 3, 2025")));
        assertEquals(List.of("POST Ann Pear: We are home."), shown(quotes));
        assertEquals("2025-03-03", quotes.get(0).date());
    }

    @Test
    void keepsQuotationsInsideQuotationsTogether() {
        assertEquals(
                List.of("DIRECT Ann Pear: They called us ‘the juice people’ for years,"),
                quotes(block(BlockKind.PARAGRAPH, "“They called us ‘the juice people’ for years,” Ann Pear said.")));
    }

    @Test
    void readsTheSingleMarksOfAHeadline() {
        assertEquals(
                List.of("FRAGMENT Ann Pear: sour", "DIRECT Ann Pear: The market is sour,"),
                quotes(
                        block(BlockKind.TITLE, "The market for juice is ‘sour’, Ann Pear says"),
                        block(BlockKind.PARAGRAPH, "“The market is sour,” Ann Pear said.")));
    }

    @Test
    void takesNoApostropheForAMark() {
        assertEquals(
                List.of(),
                quotes(block(
                        BlockKind.PARAGRAPH,
                        "The growers’ presses and Ann Pear’s own aren't for sale, it's said in the '90s.")));
    }

    @Test
    void leavesAQuotationThatTheTextBreaksOff() {
        assertEquals(List.of(), quotes(block(BlockKind.PARAGRAPH, "Ann Pear was glad. “We began with one")));
    }

    @Test
    void pointsToTheWordsAndToThePassageAroundThem() {
        Annotated article = annotated(block(
                BlockKind.PARAGRAPH,
                "Plumtree grows. “It is early. Very early,” Ann Pear said in May. “We wait.” Nobody else does."));
        for (QuoteReading quote : Quotes.of(article)) {
            assertEquals(quote.text(), quote.span().of(article.document().text()));
            assertTrue(quote.sentence().contains(quote.span()));
        }
        assertEquals(2, Quotes.of(article).size());
    }

    private record Part(BlockKind kind, String words) {}

    private static Part block(BlockKind kind, String words) {
        return new Part(kind, words);
    }

    private static List<String> quotes(Part... parts) {
        return shown(Quotes.of(annotated(parts)));
    }

    private static List<String> shown(List<QuoteReading> quotes) {
        return quotes.stream()
                .map(quote -> quote.kind() + " " + quote.speaker() + ": " + quote.text())
                .toList();
    }

    /** Every "Ann Pear" is a mention of her. */
    private static Annotated annotated(Part... parts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            int start = text.isEmpty() ? 0 : text.append("\n\n").length();
            text.append(part.words());
            blocks.add(new Block(part.kind(), new Span(start, text.length())));
        }
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf("Ann Pear"); at >= 0; at = text.indexOf("Ann Pear", at + 1)) {
            mentions.add(new Mention(Mention.Kind.PERSON, Mention.Form.NAME, "Ann Pear", new Span(at, at + 8)));
        }
        Document document = Document.of(new ArticleText(ArticleHead.of("test"), text.toString(), blocks));
        return new Annotated(document, mentions, Figures.of(document));
    }
}
