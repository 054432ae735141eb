package parallax.intake.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String PROSE =
            "<p>Orchard said on Tuesday that it had bought Plumtree, a maker of juice presses, for $12 million in cash, and "
                    + "that all of its people would stay.</p><p>Plumtree was founded in 2019, counts four hundred farms "
                    + "among its customers, and had been looking for a buyer since last autumn.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home › Business › Deals",
                "Estimated reading time: 4 minutes",
                "Listen (4 min)",
                "Updated 43 minutes ago",
                "Share on X (Opens in new window)",
                "Follow Farm Daily on Google News",
                "Make Farm Daily your preferred source",
                "READ MORE | Orchard buys another press maker",
                "Also Read – Orchard buys another press maker",
                "Related Article: Orchard buys another press maker",
                "Don’t miss: Ten juices you should know",
                "Get the day’s top juice stories delivered to your inbox.",
                "Sign up for the Morning Squeeze, our free newsletter on juice and those who press it.",
                "By signing up, you agree to our Terms of Use and Privacy Policy.",
                "Your email address will not be published. Required fields are marked *",
                "This site is protected by reCAPTCHA and the terms of its makers apply.",
                "- Advertisement -",
                "Article continues below this ad",
                "View comments (12)",
                "Ann Pear | Farm Images | Getty Images",
                "(Reporting by Ann Pear in Lisbon; Editing by Bo Quince)",
                "— With assistance from Ann Pear",
                "Got a tip? Email the author at ann@farm.example or call her.",
                "Follow Ann Pear on X @annpear",
                "Disclaimer: This article is for informational purposes only and is not financial advice.",
                "Copyright 2025 Farm Daily. All rights reserved.",
                "Already a subscriber? Log in",
                "Correction: An earlier version of this article misspelled the name of the founder.",
                "Terms of Use | Privacy Policy",
            })
    void leavesOutWhatASitePrintsBetweenParagraphs(String line) throws Exception {
        String text = text(PROSE + "<div>" + line + "</div>" + PROSE);
        assertFalse(text.contains(line), text);
        assertTrue(text.endsWith("last autumn."), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Pear is a senior reporter at Farm Daily, where she covers juice, presses and the people behind them.",
                "Bo Quince is a freelance journalist based in Lisbon who has covered orchards for a decade.",
                "More from Farm Daily",
                "Editor’s picks",
                "Most viewed",
            })
    void leavesOutWhatStandsBehindTheText(String line) throws Exception {
        String text = text(PROSE + "<p>" + line + "</p>");
        assertTrue(text.endsWith("last autumn."), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plumtree runs a newsletter on juice and asks growers to subscribe.",
                "Follow-on orders will come in May, Orchard said.",
                "“Sign up for our newsletter,” its site now says.",
                "Ann Pear is a reporter at Farm Daily whom Orchard has hired to write its history.",
                "More juice was pressed in Lisbon than ever before.",
                "Getty Images had bid for Plumtree as well.",
                "Update: “We are glad,” Orchard said after this story has been updated.",
                "The privacy policy of Plumtree will not change.",
                "Related costs came to $2 million.",
            })
    void keepsSentencesThatOnlySoundLikeIt(String line) throws Exception {
        assertTrue(text(PROSE + "<p>" + line + "</p>" + PROSE).contains(line));
    }

    private static String text(String body) throws Exception {
        String page = "<html><head><meta property='og:title' content='Orchard buys Plumtree'></head><body><div>"
                + "<h1>Orchard buys Plumtree</h1>" + body + "</div></body></html>";
        return new HtmlArticleReader()
                .read("page.html", page.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .text();
    }
}
