package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Cell.State;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.QuoteForm;
import parallax.extraction.Aspect;
import parallax.extraction.Value;
import parallax.intake.reader.ArticleReaders;
import parallax.intake.reader.UnreadableSourceException;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

/** The five seeds, read and compared as the dashboard does. */
class SeedsComparisonTest {

    private static final List<Report> reports = reports();
    private static final List<DealGroup> deals = DealGrouping.of(reports);
    private static final Comparison comparison = Comparison.of(deals.get(0));

    private static List<Report> reports() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SeedsComparisonTest::report)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(Path file) {
        try {
            ArticleText article = ArticleReaders.standard().read(file).get(0);
            return new Report(
                    file.getFileName().toString().substring(0, 3), article, new StandardExtractor().read(article));
        } catch (UnreadableSourceException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Test
    void allFiveAreOfOneDeal() {
        assertEquals("meta-scale-ai", deals.get(0).slug());
        assertEquals("Meta takes a 49 % stake in Scale AI", deals.get(0).title());
        assertEquals(
                List.of("000", "001", "002", "003", "004"),
                deals.get(0).members().stream()
                        .map(member -> member.report().id())
                        .toList());
        assertTrue(deals.stream().skip(1).allMatch(deal -> deal.members().isEmpty()), "the others are only mentioned");
    }

    @Test
    void theyGoBackToFourOriginsAndTheSpunOneIsKnown() {
        assertEquals(
                List.of(List.of("000", "001"), List.of("002"), List.of("003"), List.of("004")),
                comparison.origins().stream().map(Origin::articles).toList());
        assertEquals(List.of("001"), comparison.origins().get(0).spun());
        assertEquals("000", comparison.origins().get(0).nearest());
    }

    @Test
    void theyAgreeInTheAmountThoughOneHedgesAndOneTellsOfPlans() {
        Row amount = row(Aspect.AMOUNT);
        assertEquals(Verdict.AGREE, amount.verdict());
        assertEquals(4, amount.origins());
        assertEquals("$14.3 billion in all 5 reports; one as a plan; one hedges it", amount.summary());
    }

    @Test
    void theyAgreeInTheStakeWithOneSilent() {
        Row stake = row(Aspect.STAKE);
        assertEquals(Verdict.AGREE, stake.verdict());
        assertEquals("49 % in 4 of 5 reports; one does not say", stake.summary());
        assertEquals(
                List.of("003"),
                stake.cells().stream()
                        .filter(cell -> cell.state() == State.SILENT)
                        .map(Cell::article)
                        .toList());
    }

    @Test
    void theirValuationsAreCompatible() {
        assertEquals(Verdict.COMPATIBLE, row(Aspect.VALUATION).verdict());
    }

    @Test
    void theyDifferInHowFarTheDealHasCome() {
        Row status = comparison.rows().stream()
                .filter(row -> row.aspect().equals("STATUS"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.DIFFER, status.verdict());
        assertEquals("completed in 4 of 5 reports; announced in one", status.summary());
    }

    @Test
    void twoReportsNameDifferentDaysAndAPostTellsWhichDatesTheyAre() {
        Row announced = row(Aspect.ANNOUNCED_ON);
        assertEquals(Verdict.DIFFER, announced.verdict());
        assertEquals(
                List.of("002 Friday 2025-06-13", "004 Thursday 2025-06-12"),
                announced.cells().stream()
                        .flatMap(cell -> cell.claims().stream()
                                .map(claim ->
                                        cell.article() + " " + claim.text() + " " + ((Value.Day) claim.value()).edtf()))
                        .toList());
    }

    @Test
    void theSpunReportNamesAFormerTitleThatNobodyHeld() {
        Row title = comparison.rows().stream()
                .filter(row -> row.aspect().equals("ROLE Jason Droege WAS"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.DIFFER, title.verdict());
        assertEquals(
                List.of("000 Chief Strategy Officer", "001 Chief Technique Officer", "002 chief strategy officer"),
                title.cells().stream()
                        .flatMap(cell -> cell.claims().stream().map(claim -> cell.article() + " " + claim.text()))
                        .toList());
    }

    @Test
    void theSameWordsWereToldToTwoOutlets() {
        Row told = comparison.rows().stream()
                .filter(row -> row.aspect().equals("TOLD Renz Chong"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.DIFFER, told.verdict());
        assertEquals("BetaGrok in one, Decrypt in one; three do not say", told.summary());
    }

    @Test
    void quotationsOfTwoPeopleAreAlteredInTheSpunReport() {
        List<String> altered = comparison.quotes().stream()
                .filter(Utterance::altered)
                .map(utterance -> utterance.speaker() + ": "
                        + utterance.variants().get(0).article() + " → "
                        + utterance.variants().stream()
                                .filter(variant -> variant.form() == QuoteForm.ALTERED)
                                .map(Utterance.Variant::article)
                                .distinct()
                                .toList())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("Alexandr Wang: 000 → [001]", "Renz Chong: 000 → [001]"), altered);
    }

    @Test
    void aDealThatIsOnlyMentionedTakesNothingFromTheStoryAroundIt() {
        for (DealGroup mentioned : deals.subList(1, deals.size())) {
            Comparison passing = Comparison.of(mentioned);
            assertEquals(List.of(), passing.quotes(), mentioned.slug());
            assertEquals(
                    List.of(),
                    passing.rows().stream()
                            .map(Row::aspect)
                            .filter(aspect -> aspect.startsWith("ROLE"))
                            .toList(),
                    mentioned.slug());
        }
    }

    @Test
    void theOrderOfImportDoesNotMatter() {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(42));
        assertEquals(deals, DealGrouping.of(shuffled));
        assertEquals(comparison, Comparison.of(DealGrouping.of(shuffled).get(0)));
    }

    private static Row row(Aspect aspect) {
        return comparison.row(aspect).orElseThrow();
    }
}
