package parallax.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import parallax.text.ArticleText;

/** The files that a command is given. One that cannot be read is named with the reason and counts as a problem. */
final class ArticleFiles {

    private final PrintStream err;
    private boolean problems;

    ArticleFiles(PrintStream err) {
        this.err = err;
    }

    Optional<ArticleText> read(String path) {
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                return problem(path, "is a folder");
            }
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(ArticleText.ofParagraphs(path, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | InvalidPathException e) {
            return problem(path, reason(e));
        }
    }

    /** A fault of ours in one file must not cost the others. */
    <T> Optional<T> attempt(String path, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError e) {
            return problem(path, "Parallax failed on it: " + e);
        }
    }

    /** Tells why a file gave nothing; the exit status will say that there was a problem. */
    private <T> Optional<T> problem(String path, String reason) {
        problems = true;
        err.println(path + ": " + reason);
        return Optional.empty();
    }

    int status() {
        return problems ? CommandLine.PROBLEMS : CommandLine.DONE;
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
