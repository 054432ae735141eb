package parallax.rules.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.extraction.Figure;
import parallax.text.ArticleText;
import parallax.text.Document;

class FiguresTest {

    @Test
    void aDollarMeansWhatTheArticleSaysItMeans() {
        assertEquals(List.of("CAD 5000000"), values("Orbit raised $5 million.\nAll figures are in Canadian dollars."));
    }

    @Test
    void anAmountInAnotherCurrencyThatIsNoConversionStandsAlone() {
        List<Figure> figures = figures("It raised €5 million and spent $3 million, up from £2 million.");
        assertEquals(
                List.of(false, false, false),
                figures.stream().map(Figure::conversion).toList());
    }

    @Test
    void twoDifferentPostsSettleNothing() {
        assertEquals(
                List.of("unknown", "2025-06-13", "2025-06-20"),
                values("It closed on Friday.\n— A (@a) June 13, 2025\n— B (@b) June 20, 2025"));
    }

    @Test
    void aPostOlderThanTheNewsSettlesNothing() {
        assertEquals(
                List.of("unknown", "2019-06-13", "2025-06-20"),
                values("It closed on Friday.\n— A (@a) June 13, 2019\nFiled on June 20, 2025."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1,",
                "$",
                "1,1,",
                "between $1 ",
                "half a ",
                "a couple of ",
                "up to ",
                "June ",
                "1-",
                "million-",
                "9",
                "1.",
                "two hundred and "
            })
    void longRowsOfAlmostFiguresAreReadInTime(String part) {
        String text = part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Figures.of(FigureCorpusTest.document(text, "2025-06-13")));
    }

    private static List<String> values(String text) {
        return figures(text).stream()
                .map(figure -> FigureFinding.shown(figure.value()))
                .toList();
    }

    private static List<Figure> figures(String text) {
        return Figures.of(Document.of(ArticleText.ofParagraphs("test", text)));
    }
}
