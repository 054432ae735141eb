package parallax.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.text.ArticleText;

class HtmlArticleReaderTest {

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Orchard buys Plumtree | The Orchardist</title>
            <meta property="og:title" content="Orchard buys Plumtree"><meta property="og:site_name" content="The Orchardist">
            <meta property="article:published_time" content="2025-03-04T09:00:00+00:00">
            <link rel="canonical" href="https://www.orchardist.example/plumtree/"></head>
            """;

    private static final String PROSE =
            "Orchard said on Tuesday that it had bought Plumtree, a maker of juice presses, for $12 million in cash, "
                    + "and that all of its people would stay.";

    private static final String MORE =
            "Plumtree was founded in 2019, counts four hundred farms among its customers, and "
                    + "had been looking for a buyer since last autumn.";

    @Test
    void readsWhatThePageSaysOfItself() throws Exception {
        ArticleText article =
                read(HEAD + "<body><article><h1>Orchard buys Plumtree</h1><p>" + PROSE + "</p></article>");
        assertEquals("Orchard buys Plumtree", article.head().title());
        assertEquals("The Orchardist", article.head().outlet());
        assertEquals("orchardist.example", article.head().domain());
        assertEquals("https://www.orchardist.example/plumtree/", article.head().url());
        assertEquals("2025-03-04", article.head().published());
        assertEquals("en", article.head().language());
        assertEquals(List.of("TITLE Orchard buys Plumtree", "PARAGRAPH " + PROSE), blocks(article));
    }

    @Test
    void readsJsonLdWhereverItIsNested() throws Exception {
        ArticleText article = read("""
                <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "A press for everyone", "datePublished": "2025-05-06T10:00:00Z",
                "author": [{"name": "Ann Pear"}, {"name": "Bo Quince"}], "publisher": {"name": "Farm Daily"},
                "articleSection": ["Machines"], "mainEntityOfPage": {"@id": "https://farm.example/press"}}]}</script></head>
                <body><p>""" + PROSE + "</p></body></html>");
        assertEquals("A press for everyone", article.head().title());
        assertEquals("Farm Daily", article.head().outlet());
        assertEquals(List.of("Ann Pear", "Bo Quince"), article.head().authors());
        assertEquals("2025-05-06", article.head().published());
        assertEquals("Machines", article.head().section());
        assertEquals("https://farm.example/press", article.head().url());
    }

    @Test
    void makesParagraphsOfLinesWhereThereIsNoOtherMarkup() throws Exception {
        ArticleText article = read(HEAD
                + "<body><article><h1>Orchard buys Plumtree</h1>\nIn Brief\n\nPosted:\n\n9:00 AM PDT · March 4, 2025\n\n"
                + "Image Credits:Plumtree\n\n\t\tAnn Pear\n\nOrchard buys Plumtree\n\n" + PROSE + "\n\n\t\n" + MORE
                + "\n\n\t\tOrchardist event\n\t\t\tSave up to $100 on your Harvest pass\n\t\t\tMeet growers.\n"
                + "\n\n\tTopics\n\t\tjuice, presses\n\n\t\tApril 1\n\t\tREGISTER NOW\n</article>");
        assertEquals(
                List.of("TITLE Orchard buys Plumtree", "PARAGRAPH " + PROSE, "PARAGRAPH " + MORE), blocks(article));
        assertEquals(List.of("Ann Pear"), article.head().authors());
        assertEquals("In Brief", article.head().section());
        assertFalse(article.head().truncated());
    }

    @Test
    void findsTheArticleAmongMenusTeasersAndComments() throws Exception {
        ArticleText article = read(HEAD
                + "<body><nav><ul><li><a href=/>Home, news, markets, weather, sports and more</a></li></ul></nav>"
                + "<div class=layout><div class='post-body'><p>" + PROSE
                + "</p><div class='social-share'>Share this with"
                + " friends, family, colleagues and strangers</div><h2>Why now</h2><p>" + MORE + "</p><ul><li>It is"
                + " cheap</li></ul><figure><img><figcaption>A press, in the sun, by the river</figcaption></figure></div>"
                + "<div class='related-posts'><p>Ten apples you have never tasted, and where to buy them, if you dare"
                + "</p></div></div><div id=comments><p>I would rather have kept it, to be honest, as my own press is"
                + " broken, and so is my neighbour's, and nobody mends them.</p></div><footer>© Orchardist</footer>");
        assertEquals(
                List.of(
                        "TITLE Orchard buys Plumtree",
                        "PARAGRAPH " + PROSE,
                        "HEADING Why now",
                        "PARAGRAPH " + MORE,
                        "LIST_ITEM It is cheap"),
                blocks(article));
    }

    @Test
    void keepsLinkedWordsInTheirSentence() throws Exception {
        ArticleText article = read(HEAD + "<body><article><p>Orchard <a class='no-affiliate-link' href=x><ins>bought "
                + "Plumtree</ins></a>, which makes <em>very</em> good presses, for a price that nobody told.</p>");
        assertEquals(
                "PARAGRAPH Orchard bought Plumtree, which makes very good presses, for a price that nobody told.",
                blocks(article).get(1));
    }

    @Test
    void readsAnEmbeddedPostWithItsSignature() throws Exception {
        ArticleText article =
                read(HEAD + "<body><article><p>" + PROSE + "</p><blockquote class='twitter-tweet'><p>We are"
                        + " home. <a href=x>pic.twitter.com/abc</a></p>&mdash; Ann Pear (@annpear) <a href=y>March 3, 2025</a>"
                        + "</blockquote><p>" + MORE + "</p>");
        assertEquals(
                List.of("POST We are home.", "POST_SIGNATURE — Ann Pear (@annpear) March 3, 2025"),
                blocks(article).subList(2, 4));
    }

    @Test
    void knowsTextThatBreaksOff() throws Exception {
        assertTrue(read(HEAD + "<body><article><p>" + PROSE
                        + "</p><p>The presses are sold in nine countries and will …</p>")
                .head()
                .truncated());
        assertFalse(read(HEAD + "<body><article><p>" + PROSE + "</p>").head().truncated());
    }

    private static ArticleText read(String html) throws UnreadableSourceException {
        return ArticleReaders.standard()
                .read("page.html", html.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    static List<String> blocks(ArticleText article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(article.text()))
                .toList();
    }
}
