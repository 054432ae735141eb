package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import parallax.Parallax;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.ClaimFilter;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealSummary;
import parallax.archive.PageRequest;
import parallax.archive.PersonSummary;
import parallax.archive.QuoteFilter;
import parallax.archive.StoredArticle;
import parallax.extraction.Claim;
import parallax.extraction.Reading;
import parallax.intake.reader.ArticleReaders;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

@SpringBootTest(
        classes = Parallax.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:intake",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class IntakeTest {

    @Autowired
    Intake intake;

    @Autowired
    Archive archive;

    @Autowired
    SessionFactory sessions;

    @Autowired
    Edition edition;

    @TempDir
    Path folder;

    @Test
    void whatCannotBeReadIsToldAndStopsNothing() throws IOException {
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million, the company said on Monday.");
        Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 3});
        write("empty.txt", "");
        write(".hidden.txt", "Not looked at.");
        write("deep/er/c.txt", "Elm Labs grows\n\nElm Labs said it would hire ten people this year.");
        Path missing = folder.resolve("missing.txt");
        List<String> seen = new ArrayList<>();

        Receipt receipt = intake.take(List.of(missing, folder), (done, source) -> seen.add(source));

        assertThat(receipt.kept()).isEqualTo(2);
        assertThat(receipt.failed()).isEqualTo(3);
        assertThat(receipt.problems())
                .extracting(Problem::source)
                .containsExactly(
                        slashed(missing), slashed(folder.resolve("b.bin")), slashed(folder.resolve("empty.txt")));
        assertThat(receipt.problems())
                .extracting(Problem::reason)
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(seen).hasSize(5);
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeGoodByTheNext() throws Exception {
        Path seed = Path.of("seeds/002_0a8f7281e62c33b4.txt");
        ArticleText article = ArticleReaders.standard().read(seed).get(0);
        archive.file(article, new StandardExtractor().read(article));

        new FirstStart(archive, intake, true).afterSingletonsInstantiated();

        assertThat(archive.articles(ArticleFilter.ALL, PageRequest.first()).total())
                .isEqualTo(5);
    }

    @Test
    void aStoreOfOnesOwnGetsNoSeeds() throws IOException {
        write("a.txt", "Elm Labs grows\n\nElm Labs said it would hire ten people this year.");
        intake.take(List.of(folder), Progress.UNSEEN);

        new FirstStart(archive, intake, true).afterSingletonsInstantiated();

        assertThat(archive.articles(ArticleFilter.ALL, PageRequest.first()).total())
                .isEqualTo(1);
    }

    @Test
    void articlesReadByOlderRulesAreReadAgain() throws Exception {
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million, the company said on Monday.");
        ArticleText article =
                ArticleReaders.standard().read(folder.resolve("a.txt")).get(0);
        archive.file(article, new Reading(List.of(), List.of(), List.of(), List.of()));
        archive.regroup();
        archive.markReadBy("older rules");

        new Renewal(archive, intake, edition).renew();

        assertThat(archive.isReadBy(edition.name())).isTrue();
        assertThat(archive.deals(DealFilter.ALL, DealOrder.DATE, PageRequest.first())
                        .deals()
                        .items())
                .extracting(DealSummary::title)
                .containsExactly("Larch buys Elm Labs");
        assertThat(archive.articles(ArticleFilter.ALL, PageRequest.first()).items())
                .extracting(each -> archive.article(each.id()).orElseThrow().revision())
                .containsExactly(1);
    }

    @Test
    void anArticleRevisedWhileItIsReadAgainKeepsTheRevision() throws Exception {
        write("articles.json", "[{\"file\": \"a.txt\", \"url\": \"https://news.example/1\"}]");
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million, the company said on Monday.");
        intake.take(List.of(folder), Progress.UNSEEN);
        archive.markReadBy("older rules");
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $6 million, the company said on Monday.");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch imported = new CountDownLatch(1);
        Intake slow = new Intake(
                archive,
                article -> {
                    reading.countDown();
                    await(imported);
                    return new StandardExtractor().read(article);
                },
                ArticleReaders.standard(),
                edition);

        CompletableFuture<Void> renewal = CompletableFuture.runAsync(new Renewal(archive, slow, edition)::renew);
        await(reading);
        intake.take(List.of(folder), Progress.UNSEEN);
        imported.countDown();
        renewal.get(1, TimeUnit.MINUTES);

        StoredArticle article = archive.article(archive.articles(ArticleFilter.ALL, PageRequest.first())
                        .items()
                        .get(0)
                        .id())
                .orElseThrow();
        assertThat(article.revision()).isEqualTo(2);
        assertThat(article.report().article().text()).contains("$6 million");
        assertThat(article.report().reading().deals().get(0).claims())
                .extracting(Claim::text)
                .contains("$6 million");
        assertThat(archive.isReadBy(edition.name())).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void surnameAloneIsWhomTheOtherReportsOfTheDealNameInFull() throws IOException {
        write(
                "a.txt",
                "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million. “We are glad,” chief executive Reed said.");
        write(
                "b.txt",
                "Larch acquires Elm Labs\n\nLarch acquired Elm Labs for $5 million, CEO Ada Reed said on Monday.");

        intake.take(List.of(folder), Progress.UNSEEN);

        assertThat(archive.people("", PageRequest.first()).items())
                .extracting(PersonSummary::name, PersonSummary::articles)
                .containsExactly(tuple("Ada Reed", 2L));
        assertThat(archive.person("reed")).isEqualTo(archive.person("ada-reed"));
        assertThat(archive.quotes(QuoteFilter.ofPerson("ada-reed"), PageRequest.first())
                        .total())
                .isEqualTo(1);
    }

    @Test
    void brokenSidecarIsToldAndItsFilesAreTakenInWithoutIt() throws IOException {
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million, the company said on Monday.");
        write("articles.json", "{");

        Receipt receipt = intake.take(List.of(folder), Progress.UNSEEN);

        assertThat(receipt.kept()).isEqualTo(1);
        assertThat(receipt.problems())
                .extracting(Problem::source)
                .containsExactly(slashed(folder.resolve("articles.json")));
    }

    @Test
    void fileThatChangedUnderItsAddressIsRevised() throws IOException {
        write("articles.json", "[{\"file\": \"a.txt\", \"url\": \"https://news.example/1\"}]");
        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $5 million, the company said on Monday.");
        assertThat(intake.take(List.of(folder), Progress.UNSEEN).kept()).isEqualTo(1);

        write("a.txt", "Larch buys Elm Labs\n\nLarch has bought Elm Labs for $6 million, the company said on Monday.");

        assertThat(intake.take(List.of(folder), Progress.UNSEEN)).isEqualTo(new Receipt(0, 0, 1, 0, List.of()));
    }

    @Test
    void moreArticlesTakeNoMoreQueries() throws IOException {
        writeReports(3);
        intake.take(List.of(folder), Progress.UNSEEN);
        long few = queries();

        writeReports(30);
        intake.take(List.of(folder), Progress.UNSEEN);

        assertThat(archive.articles(ArticleFilter.ALL, PageRequest.first()).total())
                .isEqualTo(30);
        assertThat(queries()).isLessThanOrEqualTo(few);
    }

    /** How many statements every kind of question takes together. */
    private long queries() {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        PageRequest page = PageRequest.first();
        archive.deals(DealFilter.ALL, DealOrder.DATE, page).deals().items().stream()
                .limit(1)
                .forEach(deal -> assertThat(archive.deal(deal.slug())).isPresent());
        archive.articles(ArticleFilter.ALL, page);
        archive.companies("", page);
        archive.people("", page);
        archive.outlets("", page);
        archive.quotes(QuoteFilter.ALL, page);
        archive.claims(ClaimFilter.ALL, page);
        return statistics.getPrepareStatementCount() - before;
    }

    private void writeReports(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            write(
                    "report" + i + ".txt",
                    "Larch buys Elm Labs\n\nLarch Inc. has bought Elm Labs for $5 million, report " + i
                            + " says.\n\n“We are glad,” said Mary Winter, chief executive of Elm Labs.");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
