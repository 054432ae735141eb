package parallax.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import parallax.intake.reader.Sidecar;
import parallax.intake.reader.UnreadableSourceException;

/** Goes over files and folders, in order of their names. Hidden files and links to folders are left out. */
final class FileWalk {

    /** Deeper folders are a mistake or an attack. */
    private static final int DEEPEST = 64;

    private final Tally tally;
    private final BiConsumer<Path, Sidecar> visitor;

    FileWalk(Tally tally, BiConsumer<Path, Sidecar> visitor) {
        this.tally = tally;
        this.visitor = visitor;
    }

    /** Visits a file, or every file in a folder, each with the sidecar of its folder. */
    void over(Path path) {
        if (Files.isDirectory(path)) {
            folder(path, 0);
        } else {
            Path folder = path.getParent();
            visit(path, sidecar(folder == null ? Path.of("") : folder));
        }
    }

    private void folder(Path folder, int depth) {
        Sidecar sidecar = sidecar(folder);
        List<Path> folders = new ArrayList<>();
        for (Path path : entries(folder)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(path);
            } else if (Files.isRegularFile(path) && !Sidecar.is(path)) {
                visit(path, sidecar);
            }
        }
        if (depth < DEEPEST) {
            folders.forEach(below -> folder(below, depth + 1));
        } else if (!folders.isEmpty()) {
            tally.problem(folder.toString(), null, "lies too deep");
        }
    }

    private void visit(Path file, Sidecar sidecar) {
        visitor.accept(file, sidecar);
        tally.fileDone(file.toString());
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, path -> !Files.isHidden(path))) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            tally.problem(folder.toString(), null, "could not be read (" + e + ")");
        }
        Collections.sort(entries);
        return entries;
    }

    private Sidecar sidecar(Path folder) {
        try {
            return Sidecar.in(folder);
        } catch (UnreadableSourceException e) {
            tally.problem(e.source(), null, e.reason());
            return Sidecar.none();
        }
    }
}
