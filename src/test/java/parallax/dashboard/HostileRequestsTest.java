package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import parallax.Parallax;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.PageRequest;

/** Whatever is asked of the server, it is never the server that breaks. */
@SpringBootTest(
        classes = Parallax.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:hostile", "parallax.seeds=false", "parallax.meaning=false"})
class HostileRequestsTest {

    private static final List<String> NAMES = List.of(
            "q",
            "company",
            "person",
            "outlet",
            "type",
            "status",
            "from",
            "to",
            "min",
            "max",
            "band",
            "disputed",
            "single",
            "sort",
            "page",
            "size",
            "format",
            "deal",
            "article",
            "aspect",
            "mark",
            "pick",
            "show",
            "open");

    private static final List<String> VALUES = List.of(
            "%00",
            "%ff",
            "%ed%a0%80",
            "-1",
            "999999999999999999999",
            "1e999",
            "2025-99-99",
            "%2B999999999-01-01",
            "%F0%9F%98%80",
            "'%22%3Cscript%3E",
            "$%7B7*7%7D",
            "a%0d%0aX-Injected:%20y",
            "!_%25%5C((((",
            "9-3",
            "0-99999999",
            "..%2F..%2Fetc%2Fpasswd",
            "%E2%80%AE",
            "0.0000000001k",
            "AMOUNT",
            "");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Archive archive;

    @BeforeEach
    void news() {
        if (archive.isEmpty()) {
            News.fileIn(archive);
        }
    }

    static Stream<String> paths() {
        return Stream.of(
                "/deals",
                "/deals.atom",
                "/deals/DEAL",
                "/articles",
                "/articles/ARTICLE",
                "/articles/beside",
                "/articles/ARTICLE/beside/ARTICLE",
                "/companies",
                "/people",
                "/outlets",
                "/quotes",
                "/timeline",
                "/network",
                "/how-we-read",
                "/nowhere",
                "/api/deals",
                "/api/deals/DEAL",
                "/api/deals/DEAL/comparison",
                "/api/articles",
                "/api/articles/ARTICLE",
                "/api/claims",
                "/api/companies",
                "/api/people",
                "/api/outlets",
                "/api/quotes",
                "/api/nowhere");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noParameterOfAnyShapeBreaksAnything(String path) throws Exception {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < NAMES.size() * VALUES.size(); i++) {
            String query = "?" + NAMES.get(i % NAMES.size()) + "=" + VALUES.get(i / NAMES.size());
            // Each parameter everywhere would take minutes; each path meets each value.
            if (i % 7 == Math.floorMod(path.hashCode(), 7)) {
                HttpResponse<String> answer = get(placed(path) + query);
                if (answer.statusCode() >= 500
                        || answer.headers().firstValue("X-Injected").isPresent()) {
                    broken.add(query + " answers " + answer.statusCode());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/people, application/problem+json", "/api/deals, application/problem+json", "/people, text/html"})
    void parametersThatAreNoTextAreSentBack(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path + "?q=%ff");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).contains("not understood");
    }

    @ParameterizedTest
    @CsvSource({"/css/..%2fapplication.properties", "/js/%2e%2e/%2e%2e/application.properties", "/img/..;/schema.sql"})
    void noFileBesideTheAssetsIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void nothingIsWrittenByARequest() throws Exception {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            for (String path : List.of("/deals", "/articles", "/api/deals", "/api/articles", "/actuator/shutdown")) {
                HttpRequest request = HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.ofString("{\"url\": \"http://localhost/\"}"))
                        .build();
                assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .as(method + " " + path)
                        .isIn(404, 405);
            }
        }
    }

    private String placed(String path) {
        return path.replace(
                        "DEAL",
                        archive.deals(DealFilter.ALL, DealOrder.DATE, PageRequest.first())
                                .deals()
                                .items()
                                .get(0)
                                .slug())
                .replace(
                        "ARTICLE",
                        archive.articles(ArticleFilter.ALL, PageRequest.first())
                                .items()
                                .get(0)
                                .id());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html, */*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
