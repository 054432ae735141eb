package parallax.archive;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be used: why, and what to do about it. */
final class DataFolderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String advice;

    private DataFolderException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static DataFolderException inUse(Path folder) {
        return new DataFolderException(
                "The data in " + folder + " is in use by another Parallax.",
                "Stop the other one, or choose another folder with --parallax.data=DIR.",
                null);
    }

    static DataFolderException unusable(Path folder, IOException reason) {
        return new DataFolderException(
                "The data folder " + folder + " cannot be used: " + reason + ".",
                "Make the folder writable, or choose another one with --parallax.data=DIR.",
                reason);
    }

    String advice() {
        return advice;
    }
}
