package parallax.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import parallax.text.ArticleText;

/**
 * Reads any kind of source that Parallax knows, by the first reader that takes it. Safe to share between threads.
 *
 * <pre>{@code
 * for (ArticleText article : ArticleReaders.standard().read(Path.of("report.html"))) {
 *     System.out.println(article.head().title());
 * }
 * }</pre>
 */
public final class ArticleReaders {

    /** The size in bytes above which a source is refused. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int START = 4096;

    private final List<ArticleReader> readers;

    public ArticleReaders(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** HTML pages and plain text. */
    public static ArticleReaders standard() {
        return new ArticleReaders(List.of(new HtmlArticleReader(), new TextArticleReader()));
    }

    /**
     * The articles of a file, completed by the {@linkplain Sidecar sidecar} of its folder.
     *
     * @throws UnreadableSourceException if the file or the sidecar cannot be read
     */
    public List<ArticleText> read(Path file) throws UnreadableSourceException {
        return read(file, Sidecar.beside(file));
    }

    /** The articles of a file, completed by a sidecar that is read already: for whole folders. */
    public List<ArticleText> read(Path file, Sidecar sidecar) throws UnreadableSourceException {
        String source = file.toString().replace('\\', '/');
        String name = file.getFileName() == null ? source : file.getFileName().toString();
        return read(source, bytes(file, source)).stream()
                .map(article -> Plausible.of(sidecar.complete(name, article)))
                .toList();
    }

    /** The articles of a source that is in memory already: an upload, a fetched page, pasted text. */
    public List<ArticleText> read(String source, byte[] content) throws UnreadableSourceException {
        if (content.length > MAX_BYTES) {
            throw tooLarge(source);
        }
        Decoding.checkText(source, content);
        String start = Decoding.text(content, Math.min(START, content.length));
        for (ArticleReader reader : readers) {
            if (reader.reads(source, start)) {
                return reader.read(source, content).stream().map(Plausible::of).toList();
            }
        }
        throw new UnreadableSourceException(source, "is of a kind that no reader reads");
    }

    private static byte[] bytes(Path file, String source) throws UnreadableSourceException {
        if (Files.isDirectory(file)) {
            throw new UnreadableSourceException(source, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw tooLarge(source);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new UnreadableSourceException(source, "does not exist");
        } catch (IOException e) {
            throw new UnreadableSourceException(source, "could not be read (" + e + ")");
        }
    }

    private static UnreadableSourceException tooLarge(String source) {
        return new UnreadableSourceException(source, "is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
    }
}
