package parallax.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import parallax.archive.Slug;
import parallax.dashboard.HardNews;

/** Pages of news that is hard to lay out: they fit their width, are accessible, and stay light. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "parallax.seeds=false")
class HardPagesTest extends Journey {

    private static final int HEAVIEST_PAGE = 1_200_000;

    @BeforeEach
    void news() {
        if (archive.isEmpty()) {
            HardNews.fileIn(archive);
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of("gravel", "tarn", "gill", "شركة البحر")
                .flatMap(company -> Stream.of(
                        Arguments.of(company, 1280, ColorScheme.DARK), Arguments.of(company, 390, ColorScheme.LIGHT)));
    }

    @ParameterizedTest(name = "{0} at {1} pixels, {2}")
    @MethodSource("looks")
    void aDealThatIsHardToLayOutFitsItsWidthAndIsAccessible(String company, int width, ColorScheme colours) {
        try (Visit visit = visit(width, true, colours)) {
            Page page = visit.open(dealOf(Slug.ofCompany(company)));

            assertEquals(List.of(), violations(new AxeBuilder(page)));
            assertFitsItsWidth(page);
            assertTrue(
                    page.content().length() < HEAVIEST_PAGE,
                    () -> "heavy: " + page.content().length());
        }
    }

    static Stream<Arguments> lists() {
        return Stream.of("/deals", "/companies", "/people", "/outlets", "/articles", "/quotes", "/timeline", "/network")
                .flatMap(path -> Stream.of(Arguments.of(path, 1280), Arguments.of(path, 390)));
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @MethodSource("lists")
    void aListOfNamesThatAreHardToLayOutFitsItsWidth(String path, int width) {
        try (Visit visit = visit(width, false, ColorScheme.LIGHT)) {
            assertFitsItsWidth(visit.open(path));
        }
    }
}
