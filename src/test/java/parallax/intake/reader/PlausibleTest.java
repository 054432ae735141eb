package parallax.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.ArticleHead;

/** What cannot be true of an article is not believed, and costs nothing else. */
class PlausibleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-06-13, 2025-06-13",
        "2025-06, 2025-06",
        "2025, 2025",
        "2025-06-13T10:00:00Z, 2025-06-13",
        "13 June 2025, 2025-06-13",
        "2025-13-45,",
        "2025-02-30,",
        "30 February 2025,",
        "<script>,",
        "yesterday,"
    })
    void aDayIsOneOfTheCalendar(String told, String believed) throws Exception {
        assertThat(sidecar("published", told).published()).isEqualTo(believed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlet", "section", "domain", "language"})
    void aNameIsNoTextAndHasNoCharactersThatNoStoreKeeps(String field) throws Exception {
        assertThat(told(sidecar(field, "farm"), field)).isEqualTo("farm");
        assertThat(told(sidecar(field, "x".repeat(201)), field)).isNull();
        assertThat(told(sidecar(field, "a\\u0000b"), field)).isNull();
        assertThat(told(sidecar(field, "a\\ud83cb"), field)).isNull();
        assertThat(told(sidecar("outlet", "a \\ud83c\\udf33"), "outlet")).isEqualTo("a 🌳");
    }

    @Test
    void aPageMayCallItselfWhatItLikes() throws Exception {
        String page = "<html><head><title>Plumtree is sold</title><meta name='author' content='%1$s'>"
                + "<meta property='og:site_name' content='%1$s'><meta property='article:section' content='%1$s'>"
                + "<link rel='canonical' href='https://farm.example/%1$s'></head>"
                + "<body><article><h1>Plumtree is sold</h1><p>Orchard has bought Plumtree for $3 million.</p></article>";

        ArticleHead head = ArticleReaders.standard()
                .read("a.html", page.formatted("x".repeat(5000)).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .head();

        assertThat(head)
                .isEqualTo(new ArticleHead(
                        "a.html",
                        "Plumtree is sold",
                        null,
                        null,
                        "farm.example",
                        null,
                        java.util.List.of(),
                        null,
                        null,
                        false));
    }

    private ArticleHead sidecar(String field, String told) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Plumtree is sold. Nobody told the price.");
        Files.writeString(folder.resolve(Sidecar.NAME), "[{\"file\": \"a.txt\", \"" + field + "\": \"" + told + "\"}]");
        return ArticleReaders.standard().read(folder.resolve("a.txt")).get(0).head();
    }

    private static Object told(ArticleHead head, String field) throws ReflectiveOperationException {
        return Arrays.stream(ArticleHead.class.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .orElseThrow()
                .getAccessor()
                .invoke(head);
    }
}
