package parallax.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The articles that Parallax brings along: the folder {@code seeds} where it is started or, elsewhere, in its jar. */
final class Seeds implements AutoCloseable {

    /** The folder's name, with which the sources of its articles begin. */
    static final String NAME = "seeds";

    private static final Path HERE = Path.of(NAME);

    private final Path folder;
    private final @Nullable Path copy;

    private Seeds(Path folder, @Nullable Path copy) {
        this.folder = folder;
        this.copy = copy;
    }

    static Seeds find() throws IOException {
        return Files.isDirectory(HERE) ? new Seeds(HERE, null) : unpacked();
    }

    /** Readers read files, so what lies in the jar is copied out of it. */
    static Seeds unpacked() throws IOException {
        Path copy = Files.createTempDirectory("parallax");
        Path folder = Files.createDirectory(copy.resolve(HERE));
        for (Resource seed : new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/*")) {
            try (InputStream in = seed.getInputStream()) {
                Files.copy(in, folder.resolve(Objects.requireNonNull(seed.getFilename())));
            }
        }
        return new Seeds(folder, copy);
    }

    Path folder() {
        return folder;
    }

    /** Sources are called by their path from here. */
    Path base() {
        return copy == null ? Path.of("") : copy;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(copy);
    }

    @Override
    public String toString() {
        return copy == null ? folder.toAbsolutePath().toString() : "the jar";
    }
}
