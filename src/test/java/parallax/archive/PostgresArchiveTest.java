package parallax.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same promises, kept on a real PostgreSQL. */
@ActiveProfiles("postgres")
@EnabledOnOs(
        value = OS.LINUX,
        architectures = {"amd64", "x86_64"},
        disabledReason = "the embedded PostgreSQL is built for Linux on x86-64 only")
class PostgresArchiveTest extends H2ArchiveTest {

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) throws IOException {
        server = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
    }

    private static EmbeddedPostgres server;

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }
}
