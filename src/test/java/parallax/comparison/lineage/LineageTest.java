package parallax.comparison.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.comparison.Comparison;
import parallax.comparison.Story;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.lineage.Origin.Reason;
import parallax.comparison.report.Report;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.Words;
import parallax.extraction.Aspect;
import parallax.text.Document;
import parallax.text.Span;

class LineageTest {

    @Test
    void aRewriteAndASpunCopyGoBackToTheirOriginalAndIndependentReportsDoNot() {
        List<Origin> origins =
                origins(story("original"), story("rewrite"), story("spun"), story("independent"), story("press"));
        assertEquals(
                List.of("[independent]", "[original, rewrite, spun]", "[press]"),
                origins.stream().map(origin -> origin.articles().toString()).toList());
    }

    @Test
    void reportsThatShareAPressQuotationStayIndependent() {
        assertEquals(2, origins(story("original"), story("press")).size());
        assertEquals(2, origins(story("rewrite"), story("press")).size());
    }

    @Test
    void anUnchangedCopyIsOneOriginWithIts() {
        List<Origin> origins = origins(
                story("original"), Story.of("copy").text(text("original")).invests("Nordlys", "Tarn"));
        assertEquals(1, origins.size());
        assertEquals(1.0, reason(origins.get(0), "same text").score());
        assertEquals(List.of(), origins.get(0).spun());
    }

    @Test
    void twoSentencesAreOneOriginOnlyWhereTheyAreCopied() {
        String brief = "Nordlys pays $2.4 billion for three tenths of the radar company.\n"
                + "Its founder Ida Holm moves to Oslo with the better half of her crew.";
        String other = "For $2.4 billion, three tenths of the radar company go to Nordlys.\n"
                + "Ida Holm, its founder, leaves Bergen and takes many of her crew to Oslo.";
        Story first = Story.of("brief").text(brief).invests("Nordlys", "Tarn");
        assertEquals(
                1,
                origins(first, Story.of("copy").text(brief).invests("Nordlys", "Tarn"))
                        .size());
        assertEquals(
                2,
                origins(first, Story.of("other").text(other).invests("Nordlys", "Tarn"))
                        .size());
    }

    @Test
    void aSpunCopyIsTakenForSpunWithTheWordsAsProof() {
        Origin origin = origins(story("original"), story("spun")).get(0);
        assertEquals(List.of("spun"), origin.spun());
        assertEquals("original", origin.nearest());
        Reason reason = reason(origin, "exchanged words");
        List<String> exchanged = reason.passages().stream()
                .map(pair ->
                        pair.left().of(lines("original")) + " → " + pair.right().of(lines("spun")))
                .toList();
        assertTrue(
                exchanged.containsAll(List.of("models → fashions", "strategy → technique", "hard → arduous")),
                exchanged::toString);
    }

    @Test
    void aRewriteInGoodEnglishIsNotTakenForSpun() {
        assertEquals(
                List.of(), origins(story("original"), story("rewrite")).get(0).spun());
    }

    @Test
    void sentencesPastedAmongOwnOnesAreOneOriginWithTheirs() {
        List<String> sentences = sentences("original");
        String pasted = "Ports have long been a business of cranes and paper.\n"
                + "That may end sooner than the unions of the north think.\n"
                + sentences.get(1) + "\n" + sentences.get(2) + "\n"
                + "In Bergen nobody wanted to comment on a rumour of this size.\n"
                + "Old pilots remember when a lamp on a pole was all they had.\n"
                + sentences.get(5) + "\n"
                + "What comes next depends on the spring and on the weather.\n";
        Origin origin = origins(
                        story("original"), Story.of("pasted").text(pasted).invests("Nordlys", "Tarn"))
                .get(0);
        assertEquals(List.of("original", "pasted"), origin.articles());
        Reason wording = reason(origin, "same wording");
        for (PassagePair pair : wording.passages()) {
            assertEquals(
                    plain(pair.left().of(lines("original"))),
                    plain(pair.right()
                            .of(Story.of("pasted")
                                    .text(pasted)
                                    .invests("Nordlys", "Tarn")
                                    .report()
                                    .article()
                                    .text())));
        }
    }

    private static final Map<String, String> EVERYDAY = Map.of(
            "bought", "acquired",
            "lead", "head",
            "staff", "employees",
            "senior", "leading",
            "several", "some",
            "fear", "worry",
            "shut", "keep",
            "modest", "small",
            "aware", "informed",
            "expects", "awaits");

    private static final Map<String, String> SELDOM = Map.of(
            "bought", "buyed",
            "lead", "spearhead",
            "staff", "stave",
            "senior", "elder",
            "several", "respective",
            "fear", "veneration",
            "shut", "unopen",
            "modest", "meek",
            "aware", "cognizant",
            "expects", "gestates");

    @Test
    void whereNothingButExchangedWordsTellsTextsApartItIsSaidThoughNotWhichIsTheCopy() {
        Origin origin = origins(story("original"), worded(EVERYDAY)).get(0);
        assertEquals(List.of(), origin.spun());
        assertTrue(reason(origin, "exchanged words").detail().startsWith("hardly anything but"));
    }

    @Test
    void seldomWordsForEverydayOnesTellWhichIsTheCopy() {
        Origin origin = origins(worded(SELDOM), story("original")).get(0);
        assertEquals(List.of("worded"), origin.spun());
        String detail = reason(origin, "exchanged words").detail();
        assertTrue(detail.contains("words were probably exchanged by a machine"), detail);
        assertTrue(detail.contains("aware → cognizant"), detail);
    }

    @Test
    void whatAppearedFirstIsNoCopyHoweverSeldomItsWords() {
        Origin origin = origins(
                        worded(SELDOM).published("2031-06-10"),
                        story("original").published("2031-06-12"))
                .get(0);
        assertEquals(List.of(), origin.spun());
        assertTrue(reason(origin, "exchanged words").detail().startsWith("hardly anything but"));
    }

    @Test
    void anEditionInOtherSpellingIsNoSpunCopy() {
        String american = text("original")
                .replace("harbour", "harbor")
                .replace("group", "groupe")
                .replace("models", "model")
                .replace("announced", "announce")
                .replace("heads", "head")
                .replace("teaches", "teach")
                .replace("leader", "leaders")
                .replace("months", "month")
                .replace("lines", "line")
                .replace("computer", "computers");
        Origin origin = origins(
                        story("original"), Story.of("american").text(american).invests("Nordlys", "Tarn"))
                .get(0);
        assertTrue(
                origin.reasons().stream().noneMatch(reason -> reason.feature().equals("exchanged words")));
    }

    /** The original with words exchanged for others. */
    private static Story worded(Map<String, String> exchanges) {
        String worded = text("original");
        for (Map.Entry<String, String> exchange : exchanges.entrySet()) {
            worded = worded.replaceAll("\\b" + exchange.getKey() + "\\b", exchange.getValue());
        }
        return Story.of("worded").text(worded).invests("Nordlys", "Tarn");
    }

    private static List<String> sentences(String name) {
        return Document.sentenceSpans(story(name).report().article()).stream()
                .map(span -> span.of(lines(name)))
                .toList();
    }

    private static String plain(String passage) {
        return String.join(" ", new Words(passage, new Span(0, passage.length())).forms());
    }

    @Test
    void theReportOfTheOutletThatWasToldIsNearestToTheOriginal() {
        Origin origin = origins(
                        story("rewrite")
                                .outlet("Sea Echo")
                                .quote("Mette Lund", "Whoever owns the radar owns the sea lanes", "Harbour Post"),
                        story("original")
                                .outlet("Harbour Post")
                                .quote("Mette Lund", "Whoever owns the radar owns the sea lanes", "Harbour Post"))
                .get(0);
        assertEquals("Harbour Post", origin.cited());
        assertEquals("original", origin.nearest());
    }

    @Test
    void theEarlierOfTwoDatedReportsIsNearestAndWithoutDatesNobodyIs() {
        Origin dated = origins(
                        story("rewrite").published("2025-06-14"),
                        story("original").published("2025-06-13"))
                .get(0);
        assertEquals("original", dated.nearest());
        assertNull(origins(story("rewrite"), story("original")).get(0).nearest());
    }

    @Test
    void reasonsPointToThePassagesOfBothTexts() {
        Origin origin = origins(story("original"), story("rewrite")).get(0);
        for (Reason reason : origin.reasons()) {
            assertFalse(reason.passages().isEmpty());
            for (PassagePair pair : reason.passages()) {
                assertEquals("original", pair.leftArticle());
                assertEquals("rewrite", pair.rightArticle());
                assertTrue(pair.left().end() <= lines("original").length()
                        && pair.left().length() > 0);
                assertTrue(pair.right().end() <= lines("rewrite").length()
                        && pair.right().length() > 0);
            }
        }
    }

    @Test
    void agreementIsCountedInOriginsNotInReports() {
        List<Report> reports = reports(
                story("original").claim(Aspect.STAKE, "30 %", "30%"),
                story("spun").claim(Aspect.STAKE, "30 %", "30%"),
                story("rewrite").claim(Aspect.STAKE, "30 %", "30%"));
        Row stake =
                Comparison.of(DealGrouping.of(reports).get(0)).row(Aspect.STAKE).orElseThrow();
        assertEquals(1, stake.origins());
        assertEquals(Verdict.SINGLE, stake.verdict());
        assertEquals("30 %, in three reports of one origin", stake.summary());
    }

    @Test
    void originsAreTheSameForAnyOrder() {
        List<Report> reports = reports(story("original"), story("rewrite"), story("spun"), story("independent"));
        List<Origin> once = Comparison.of(DealGrouping.of(reports).get(0)).origins();
        for (int seed = 0; seed < 10; seed++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(once, Comparison.of(DealGrouping.of(shuffled).get(0)).origins());
        }
    }

    private static Story story(String name) {
        return Story.of(name).text(text(name)).invests("Nordlys", "Tarn");
    }

    private static List<Report> reports(Story... stories) {
        return Arrays.stream(stories).map(Story::report).toList();
    }

    private static List<Origin> origins(Story... stories) {
        return Comparison.of(DealGrouping.of(reports(stories)).get(0)).origins();
    }

    private static Reason reason(Origin origin, String feature) {
        return origin.reasons().stream()
                .filter(reason -> reason.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(String name) {
        return story(name).report().article().text();
    }

    private static String text(String name) {
        String resource = "/parallax/comparison/harbour-" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(LineageTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
