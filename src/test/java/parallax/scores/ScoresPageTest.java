package parallax.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parallax.exchange.ReadingJson;
import parallax.intake.reader.ArticleReaders;
import parallax.intake.reader.UnreadableSourceException;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of scores says what the rules reach now. */
class ScoresPageTest {

    private static final Path PAGE = Path.of("docs", "scores.md");
    private static final Path OWN = Path.of("src", "test", "resources", "parallax", "scores");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theFiguresOfTheSeedsAreTheOnesReached() throws Exception {
        check("seeds", scores(OWN.resolve("seeds.json"), Path.of("seeds")));
    }

    @Test
    void theFiguresOfOurOwnReportsAreTheOnesReached() throws Exception {
        check("our own reports", scores(OWN.resolve("reports.json"), OWN.resolve("reports")));
    }

    /** The real reports belong to their publishers: give the folder with {@code -Dparallax.collection}. */
    @Test
    @Tag("collection")
    void theFiguresOfTheRealReportsAreTheOnesReached() throws Exception {
        Path collection = Path.of(System.getProperty("parallax.collection"));
        Path expected = collection.resolveSibling(collection.getFileName() + ".json");
        check("real reports", scores(expected, collection));
    }

    private static void check(String column, Scores scores) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        scores.rows().forEach((row, tally) -> figures.put(row, tally.f1() + " of " + tally.expected()));
        figures.put(Scores.FALSE_ALARMS, scores.falseAlarms() + " in " + scores.noDeal());
        assertEquals(lines(figures), column(column), () -> String.join("\n", scores.mistakes()));
    }

    private static Scores scores(Path expected, Path folder) throws IOException, UnreadableSourceException {
        Scores scores = new Scores();
        try (InputStream in = Files.newInputStream(expected)) {
            for (JsonNode article : JSON.readTree(in).path("articles")) {
                scores.add(read(folder.resolve(article.path("file").asString())), article);
            }
        }
        return scores;
    }

    private static JsonNode read(Path file) throws UnreadableSourceException {
        ArticleText article = ArticleReaders.standard().read(file).get(0);
        return JSON.readTree(ReadingJson.of(article, new StandardExtractor().read(article)));
    }

    private static String column(String name) throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.contains("| " + name + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.startsWith("| "))
                .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|")).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        int column = rows.get(0).indexOf(name);
        Map<String, String> figures = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> figures.put(row.get(0), row.get(column)));
        return lines(figures);
    }

    private static String lines(Map<String, String> figures) {
        StringBuilder lines = new StringBuilder();
        figures.forEach(
                (row, figure) -> lines.append(row).append(": ").append(figure).append('\n'));
        return lines.toString();
    }
}
