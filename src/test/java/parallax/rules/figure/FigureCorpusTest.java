package parallax.rules.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.extraction.Figure;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Span;

/** Reads every phrasing of the corpora, and expects the value they stand under. */
class FigureCorpusTest {

    @TestFactory
    Stream<DynamicTest> money() {
        return corpus("money");
    }

    @TestFactory
    Stream<DynamicTest> percent() {
        return corpus("percent");
    }

    @TestFactory
    Stream<DynamicTest> date() {
        return corpus("date");
    }

    private static Stream<DynamicTest> corpus(String kind) {
        List<DynamicTest> tests = new ArrayList<>();
        String value = "";
        for (String line : lines("/parallax/rules/figure/" + kind + ".txt")) {
            if (line.startsWith("  ")) {
                String expected = value.equals("NOTHING") ? "" : value;
                tests.add(DynamicTest.dynamicTest(
                        line.strip() + " → " + value, () -> assertEquals(expected, read(line.strip()))));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                value = line.strip();
            }
        }
        assertTrue(tests.size() > 20, "the corpus is not empty");
        return tests.stream();
    }

    private static String read(String phrase) {
        List<String> found = new ArrayList<>();
        for (Figure figure : Figures.of(document(phrase, "2025-06-13"))) {
            found.add(FigureFinding.shown(figure.value()) + " " + figure.precision());
        }
        return String.join(", ", found);
    }

    static Document document(String text, String published) {
        ArticleHead head = new ArticleHead("test", null, null, null, null, null, List.of(), published, null, false);
        return Document.of(new ArticleText(
                head, text, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())))));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = FigureCorpusTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
