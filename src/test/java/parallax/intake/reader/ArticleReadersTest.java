package parallax.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.text.ArticleHead;

class ArticleReadersTest {

    private final ArticleReaders readers = ArticleReaders.standard();

    @TempDir
    private Path folder;

    @Test
    void namesTheSourceAndTheReasonWhereThereIsNothingToRead() {
        assertEquals("a.txt: is empty", refusal("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8)));
        assertEquals("a.pdf: is a PDF file, not text", refusal("a.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)));
        assertEquals("a.txt: holds binary data, not text", refusal("a.txt", new byte[] {1, 0, 2, 0, 3, 'a', 'b'}));
        assertEquals(
                "a.html: holds no article text",
                refusal("a.html", "<html><body></body>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "a.json: is of a kind that no reader reads", refusal("a.json", "[1]".getBytes(StandardCharsets.UTF_8)));
        assertEquals("a.txt: is larger than 10 MB", refusal("a.txt", new byte[ArticleReaders.MAX_BYTES + 1]));
    }

    @Test
    void namesAFileThatDoesNotExist() {
        Path missing = folder.resolve("missing.txt");
        UnreadableSourceException refusal = assertThrows(UnreadableSourceException.class, () -> readers.read(missing));
        assertEquals("does not exist", refusal.reason());
    }

    @Test
    void completesTheHeadByTheSidecar() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Plumtree is sold. Nobody told the price.");
        Files.writeString(folder.resolve("b.txt"), "Plumtree is not sold.");
        Files.writeString(
                folder.resolve(Sidecar.NAME),
                "[{\"file\": \"a.txt\", \"outlet\": \"Farm Daily\", \"url\": \"https://www.farm.example/1\", \"published\": null}]");
        ArticleHead known = readers.read(folder.resolve("a.txt")).get(0).head();
        assertEquals("Farm Daily", known.outlet());
        assertEquals("farm.example", known.domain());
        assertNull(known.published());
        assertNull(readers.read(folder.resolve("b.txt")).get(0).head().outlet());
    }

    @Test
    void tellsWhatIsWrongWithASidecar() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Plumtree is sold.");
        for (String wrong : new String[] {"{\"file\": 1}", "[{\"outlet\": \"x\"}]", "[{", "[1]"}) {
            Files.writeString(folder.resolve(Sidecar.NAME), wrong);
            UnreadableSourceException refusal =
                    assertThrows(UnreadableSourceException.class, () -> readers.read(folder.resolve("a.txt")), wrong);
            assertTrue(refusal.source().endsWith(Sidecar.NAME), refusal.getMessage());
        }
    }

    private String refusal(String source, byte[] content) {
        return assertThrows(UnreadableSourceException.class, () -> readers.read(source, content))
                .getMessage();
    }
}
