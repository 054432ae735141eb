package parallax.command;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parallax.intake.reader.ArticleReaders;
import parallax.intake.reader.UnreadableSourceException;
import parallax.text.ArticleText;

/** The files that a command is given. One that cannot be read is named with the reason and counts as a problem. */
final class ArticleFiles {

    private final ArticleReaders readers = ArticleReaders.standard();
    private final PrintStream err;
    private boolean problems;

    ArticleFiles(PrintStream err) {
        this.err = err;
    }

    /** The articles of a file; none where it cannot be read. */
    List<ArticleText> read(String path) {
        try {
            return readers.read(Path.of(path));
        } catch (UnreadableSourceException e) {
            problem(e.source(), e.reason());
        } catch (InvalidPathException e) {
            problem(path, "is no name of a file");
        }
        return List.of();
    }

    /** Does something with an article. A fault of ours in one must not cost the others. */
    <T> Optional<T> attempt(ArticleText article, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError e) {
            problem(article.head().source(), "made Parallax fail: " + e);
            return Optional.empty();
        }
    }

    int status() {
        return problems ? CommandLine.PROBLEMS : CommandLine.DONE;
    }

    private void problem(String path, String reason) {
        problems = true;
        err.println(path + ": " + reason);
    }
}
