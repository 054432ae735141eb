package parallax.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.Parallax;

class ImportCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatIsImportedTwiceIsKeptOnce() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("nordlys.txt"), "Nordlys grows\n\nNordlys AI opened a second office in Oslo.");
        Files.writeString(reports.resolve("empty.txt"), "");

        Outcome first = importing(reports);
        Outcome second = importing(reports);

        assertEquals("kept 1, unchanged 0, revised 0, problems 1", first.receipt());
        assertTrue(first.complaints().contains("empty.txt: "), first.complaints());
        assertEquals(1, first.status());
        assertEquals("kept 0, unchanged 1, revised 0, problems 1", second.receipt());
    }

    private record Outcome(int status, String receipt, String complaints) {}

    private Outcome importing(Path reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(
                        Parallax.class,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(new String[] {"import", "--parallax.data=" + folder.resolve("data"), reports.toString()});
        return new Outcome(status, out.toString(StandardCharsets.UTF_8).strip(), err.toString(StandardCharsets.UTF_8));
    }
}
