package parallax.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.text.ArticleText;

class TextArticleReaderTest {

    private static final String PROSE =
            "Orchard said on Tuesday that it had bought Plumtree, a maker of juice presses, for $12 million in cash.";

    @Test
    void findsSectionHeadlineAndParagraphs() throws Exception {
        ArticleText article = read(
                "Farming\r\n\r\nOrchard Buys Plumtree for $12 Million\r\n\r\n" + PROSE + "\r\n\r\nLeave a Comment");
        assertEquals("Farming", article.head().section());
        assertEquals("Orchard Buys Plumtree for $12 Million", article.head().title());
        assertEquals(List.of("TITLE Orchard Buys Plumtree for $12 Million", "PARAGRAPH " + PROSE), blocks(article));
    }

    @Test
    void readsAHeadlineSentenceHeadingsAndListItems() throws Exception {
        ArticleText article =
                read("Orchard bets on juice as Plumtree hits a new record.\n\nIn brief\n- -It paid $12 million.\n"
                        + "- -Nobody leaves.Sure!\n" + PROSE + "\nPlum’s Big Race.\n" + PROSE + "\nWhat is Plumtree?\n"
                        + PROSE);
        assertEquals(
                List.of(
                        "TITLE Orchard bets on juice as Plumtree hits a new record.",
                        "HEADING In brief",
                        "LIST_ITEM It paid $12 million.",
                        "LIST_ITEM Nobody leaves.Sure!",
                        "PARAGRAPH " + PROSE,
                        "HEADING Plum’s Big Race.",
                        "PARAGRAPH " + PROSE,
                        "HEADING What is Plumtree?",
                        "PARAGRAPH " + PROSE),
                blocks(article));
    }

    @Test
    void hasNoHeadlineWhereTheFirstLineIsAParagraph() throws Exception {
        ArticleText article =
                read(PROSE + " Plumtree stays where it is.\nIts people stay too, all of them, says Orchard.");
        assertNull(article.head().title());
        assertEquals(2, article.blocks().size());
    }

    @Test
    void partsABrokenFirstLineWhereATagWasLost() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH Fruit company Orchard has made a purchase of Plumtree, the",
                        "PARAGRAPH The $12 million deal was told on Tuesday.",
                        "PARAGRAPH " + PROSE),
                blocks(read(
                        "Fruit company Orchard has made a purchase of Plumtree, the>The $12 million deal was told on"
                                + " Tuesday.\n" + PROSE)));
    }

    @Test
    void leavesPicturesOfOtherStoriesOut() throws Exception {
        assertEquals(
                List.of("PARAGRAPH " + PROSE, "PARAGRAPH " + PROSE),
                blocks(read(PROSE + "\n" + PROSE
                        + "\n\n\n![Ten plums [new] ten plums](https://farm.example/plums-120x86.jpg)\n\n")));
    }

    @Test
    void readsAnEmbeddedPost() throws Exception {
        assertEquals(
                List.of("POST My note to all growers today", "POST_SIGNATURE — Ann Pear (@annpear) March 3, 2025"),
                blocks(read(PROSE
                                + "\nMy note to all growers today— pic.twitter.com/JK35Y\n— Ann Pear (@annpear) March 3, 2025\n"
                                + PROSE))
                        .subList(1, 3));
    }

    @Test
    void joinsLinesThatAreWrappedByHand() throws Exception {
        ArticleText article = read(
                "Orchard said on Tuesday that it had bought Plumtree, a\nmaker of juice presses, for "
                        + "$12 million in cash, and that\nall of its people would stay. The purchase is the third\n"
                        + "in a year.\n\nPlumtree was founded in 2019 and counts four hundred\nfarms among its customers.");
        assertEquals(2, article.blocks().size());
    }

    @Test
    void readsEveryUsualEncoding() throws Exception {
        String text = "“Plums,” said Zoë, “are my life’s work – and Orchard’s, too, from now on.”";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            byte[] bytes = text.getBytes(charset);
            assertEquals(
                    text,
                    ArticleReaders.standard().read("note.txt", bytes).get(0).text(),
                    charset);
        }
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                text, ArticleReaders.standard().read("note.txt", marked).get(0).text());
    }

    private static ArticleText read(String text) throws UnreadableSourceException {
        return ArticleReaders.standard()
                .read("note.txt", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    private static List<String> blocks(ArticleText article) {
        return HtmlArticleReaderTest.blocks(article);
    }
}
