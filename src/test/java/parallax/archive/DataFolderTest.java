package parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void folderThatIsMissingIsMade() {
        Path deep = folder.resolve("a/b");

        try (DataFolder data = DataFolder.take(deep)) {
            assertThat(deep).isDirectory();
            assertThat(data.url()).contains(deep.toAbsolutePath().toString());
        }
    }

    @Test
    void folderOfAnotherIsRefusedInPlainWordsUntilItIsFree() {
        DataFolder first = DataFolder.take(folder);

        assertThatThrownBy(() -> DataFolder.take(folder)).satisfies(refused -> {
            FailureAnalysis told = new DataFolderFailureAnalyzer().analyze(new RuntimeException(refused));
            assertThat(told.getDescription())
                    .isEqualTo("The data in " + folder.toAbsolutePath() + " is in use by another Parallax.");
            assertThat(told.getAction()).contains("--parallax.data=DIR");
        });

        first.close();
        DataFolder.take(folder).close();
    }

    @Test
    void fileInPlaceOfTheFolderIsRefusedInPlainWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void everyAcknowledgedCommitOutlivesAKill() throws Exception {
        int acknowledged = commitAndKill(150);

        assertThat(acknowledged).isGreaterThanOrEqualTo(150);
        try (DataFolder data = DataFolder.take(folder);
                Connection store = DriverManager.getConnection(data.url());
                ResultSet rows = store.createStatement()
                        .executeQuery("select count(*) from kept where number <= " + acknowledged)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(acknowledged);
        }
    }

    /** The last number whose commit the other process had acknowledged when it was killed. */
    private int commitAndKill(int atLeast) throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        try (BufferedReader numbers =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            String line = numbers.readLine();
            while (line != null) {
                last = Integer.parseInt(line);
                if (last == atLeast) {
                    other.toHandle().destroyForcibly();
                }
                line = numbers.readLine();
            }
        }
        other.waitFor();
        return last;
    }

    /** Commits numbers and says each as soon as its commit is acknowledged, until it is killed. */
    static final class Committer {

        public static void main(String[] arguments) throws SQLException {
            try (DataFolder data = DataFolder.take(Path.of(arguments[0]));
                    Connection store = DriverManager.getConnection(data.url())) {
                store.createStatement().execute("create table kept (number integer primary key)");
                store.setAutoCommit(false);
                for (int number = 1; number < 1_000_000; number++) {
                    store.createStatement().execute("insert into kept values (" + number + ")");
                    store.commit();
                    System.out.println(number);
                    System.out.flush();
                }
            }
        }
    }
}
