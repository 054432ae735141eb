package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import parallax.Parallax;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.ArticleSummary;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealSummary;
import parallax.archive.PageRequest;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.ArticleExtractor;
import parallax.extraction.Claim;
import parallax.extraction.Evidence;
import parallax.extraction.Label;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;
import parallax.text.Span;

/** The articles that Parallax brings along, taken in one by one in an order nobody chose. */
@SpringBootTest(
        classes = Parallax.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:seeds")
@DirtiesContext
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final PageRequest FIRST = PageRequest.first();

    @Autowired
    Intake intake;

    @Autowired
    Archive archive;

    @Autowired
    ArticleExtractor extractor;

    /** The articles of the store; filled before the first question. */
    private List<Report> reports() throws IOException {
        if (archive.isEmpty()) {
            List<Path> files = new ArrayList<>(seeds());
            Collections.shuffle(files, new Random(7));
            for (Path file : files) {
                assertThat(intake.take(List.of(file), Progress.UNSEEN).kept()).isEqualTo(1);
            }
        }
        return archive.reports(archive.articles(ArticleFilter.ALL, FIRST).items().stream()
                .map(ArticleSummary::id)
                .toList());
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyClaimQuoteAndMentionInTheStoreIsTheTextAtItsSpan() throws IOException {
        int claims = 0;
        for (Report report : reports()) {
            String text = report.article().text();
            Reading reading = report.reading();
            for (Claim claim : claims(reading)) {
                assertThat(claim.evidence().span().of(text)).isEqualTo(claim.text());
                assertStands(claim.evidence(), text);
                claims++;
            }
            for (QuoteReading quote : reading.quotes()) {
                assertThat(quote.span().of(text)).isEqualTo(quote.text());
                assertThat(quote.sentence().contains(quote.span())).isTrue();
            }
            reading.companies()
                    .forEach(company -> assertThat(company.mentions())
                            .isNotEmpty()
                            .allSatisfy(span -> assertThat(List.of(span.of(text)))
                                    .containsAnyElementsOf(names(company.name(), company.aliases()))));
            reading.people().forEach(person -> {
                assertThat(person.mentions())
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
                person.roles().forEach(role -> assertStands(role.evidence(), text));
            });
        }
        assertThat(claims).isPositive();
    }

    private static List<Claim> claims(Reading reading) {
        return reading.deals().stream().flatMap(deal -> deal.claims().stream()).toList();
    }

    private static List<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    private static void assertStands(Evidence evidence, String text) {
        assertThat(evidence.sentence().contains(evidence.span())).isTrue();
        assertThat(evidence.sentence().of(text)).isNotBlank();
        assertThat(evidence.labels())
                .extracting(Label::span)
                .allSatisfy(span -> assertThat(new Span(0, text.length())).matches(whole -> whole.contains(span)));
    }

    @Test
    void readingComesBackAsItWasRead() throws IOException {
        assertThat(reports())
                .hasSameSizeAs(seeds())
                .allSatisfy(report -> assertThat(report.reading()).isEqualTo(extractor.read(report.article())));
    }

    @Test
    void oneByOneGivesTheSameDealsAsAllAtOnce() throws IOException {
        List<DealGroup> atOnce = DealGrouping.of(reports());

        List<DealSummary> stored =
                archive.deals(DealFilter.ALL, DealOrder.TITLE, FIRST).deals().items();

        assertThat(stored).hasSameSizeAs(atOnce).isNotEmpty();
        assertThat(atOnce)
                .allSatisfy(group -> assertThat(archive.deal(group.slug())).hasValue(group));
    }

    @Test
    void takingTheFolderInAgainChangesNothing() throws IOException {
        int articles = reports().size();

        Receipt receipt = intake.take(List.of(SEEDS), Progress.UNSEEN);

        assertThat(receipt).isEqualTo(new Receipt(0, articles, 0, 0, List.of()));
    }

    @Test
    void copyInTheJarHoldsTheSame() throws IOException {
        reports();
        Path folder;
        try (Seeds seeds = Seeds.unpacked()) {
            folder = seeds.folder();
            Receipt receipt = intake.take(List.of(folder), seeds.base(), Progress.UNSEEN);

            assertThat(receipt).isEqualTo(new Receipt(0, seeds().size(), 0, 0, List.of()));
        }
        assertThat(folder).doesNotExist();
    }
}
