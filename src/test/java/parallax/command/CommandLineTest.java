package parallax.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.Parallax;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandLineTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void optionsAloneStartTheDashboard() {
        assertFalse(CommandLine.asksForCommand(new String[] {}));
        assertFalse(CommandLine.asksForCommand(new String[] {"--server.port=9000"}));
        assertTrue(CommandLine.asksForCommand(new String[] {"extract"}));
        assertTrue(CommandLine.asksForCommand(new String[] {"--help"}));
    }

    @Test
    void extractPrintsOneObjectALineInTheOrderGiven() throws IOException {
        String second = write("second.txt", "Nothing happened on Tuesday.");
        String first = write("first.txt", "Das Geschäft wurde für 3 € geschlossen.");

        assertEquals(0, run("extract", second, first));

        List<JsonNode> articles = printed()
                .lines()
                .map(line -> new ObjectMapper().readTree(line).get("article"))
                .toList();
        assertEquals(
                List.of(second, first),
                articles.stream()
                        .map(article -> article.get("source").asString())
                        .toList());
        assertTrue(articles.get(1).get("text").asString().contains("Geschäft wurde für 3 €"));
        assertEquals("", complained());
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersGoOn() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String present = write("present.txt", "Nothing happened.");

        assertEquals(1, run("extract", missing, folder.toString(), present));

        assertEquals(1, printed().lines().count());
        assertEquals(missing + ": does not exist\n" + folder + ": is a folder\n", complained());
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertEquals(2, run("extrakt", "a.txt"));

        assertTrue(complained().startsWith("There is no command \"extrakt\"."), complained());
        assertEquals("", printed());
    }

    @Test
    void aCommandNeedsAPath() {
        assertEquals(2, run("extract"));

        assertTrue(complained().startsWith("\"extract\" needs at least one path."), complained());
    }

    @Test
    void helpIsPrinted() {
        assertEquals(0, run("--help"));

        assertTrue(printed().contains("extract FILE..."), printed());
    }

    private int run(String... arguments) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CommandLine(Parallax.class, results, problems).run(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
