package parallax.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parallax.comparison.Story.investor;
import static parallax.comparison.Story.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.comparison.Comparison.Event;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Cell.State;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.RoleChange;

class ComparisonTest {

    @Test
    void aRowSaysWhoAgreesWhoHedgesAndWhoIsSilent() {
        Comparison comparison = compared(
                story("a").claim(Aspect.STAKE, "49 %", "49%"),
                story("b").claim(Aspect.STAKE, "50 %", "nearly half", Precision.APPROXIMATE),
                story("c").truncated(),
                story("d"));
        Row stake = row(comparison, "STAKE");
        assertEquals(Verdict.AGREE, stake.verdict());
        assertEquals(2, stake.origins());
        assertEquals(
                List.of(State.STATED, State.STATED, State.TRUNCATED, State.SILENT),
                stake.cells().stream().map(Cell::state).toList());
        assertEquals("49 % in 2 of 4 reports; one hedges it; one does not say; one is cut short", stake.summary());
    }

    @Test
    void theConsensusIsTheMostExactFormOfWhatMostSay() {
        Row valuation = row(
                compared(
                        story("a").claim(Aspect.VALUATION, "USD 29000000000", "over $29 billion", Precision.AT_LEAST),
                        story("b").claim(Aspect.VALUATION, "USD 29000000000", "$29 billion"),
                        story("c").claim(Aspect.VALUATION, "USD 29000000000", "$29 billion+", Precision.AT_LEAST)),
                "VALUATION");
        assertEquals(Verdict.COMPATIBLE, valuation.verdict());
        assertEquals("$29 billion", consensus(valuation));
        assertEquals("$29 billion in 1 of 3 reports; two say something compatible", valuation.summary());
    }

    @Test
    void aReportThatSaysBothAgreesWithEveryoneAndStillTheOthersAreVaguer() {
        Row valuation = row(
                compared(
                        story("a")
                                .claim(Aspect.VALUATION, "USD 29000000000", "$29 billion")
                                .claim(Aspect.VALUATION, "USD 29000000000", "over $29bn", Precision.AT_LEAST),
                        story("b").claim(Aspect.VALUATION, "USD 29000000000", "over $29bn", Precision.AT_LEAST)),
                "VALUATION");
        assertEquals(Verdict.COMPATIBLE, valuation.verdict());
        assertEquals("$29 billion in 1 of 2 reports; one says something compatible", valuation.summary());
    }

    @Test
    void withoutAMajorityThereIsNoConsensus() {
        Row amount = row(
                compared(
                        story("a").claim(Aspect.AMOUNT, "USD 5000000", "$5 million"),
                        story("b").claim(Aspect.AMOUNT, "USD 8000000", "$8 million")),
                "AMOUNT");
        assertEquals(Verdict.DIFFER, amount.verdict());
        assertNull(amount.consensus());
        assertEquals("$5 million in one, $8 million in one", amount.summary());
    }

    @Test
    void theSameNumberInAnotherCurrencyDiffers() {
        Comparison comparison = compared(
                story("a").claim(Aspect.AMOUNT, "USD 5000000", "$5 million"),
                story("b").claim(Aspect.AMOUNT, "EUR 5000000", "€5 million"));
        assertEquals(Verdict.DIFFER, row(comparison, "AMOUNT").verdict());
    }

    @Test
    void aPlanAgreesWithADeedInTheAmountButNotInTheStatus() {
        Comparison comparison = compared(
                story("a").claim(Aspect.AMOUNT, "USD 5000000", "$5 million"),
                Story.of("b")
                        .deal(DealType.MINORITY_STAKE, DealStatus.ANNOUNCED, investor("Nordlys"), target("Tarn"))
                        .claim(Aspect.AMOUNT, "USD 5000000", "$5 million", Precision.EXACT, Modality.PLANNED, null));
        assertEquals(Verdict.AGREE, row(comparison, "AMOUNT").verdict());
        assertEquals(
                "$5 million in all 2 reports; one as a plan",
                row(comparison, "AMOUNT").summary());
        assertEquals(Verdict.DIFFER, row(comparison, "STATUS").verdict());
    }

    @Test
    void weekdaysAreDatedByAPostThatAnotherReportQuotes() {
        Comparison comparison = compared(
                story("a").claim(Aspect.ANNOUNCED_ON, "FRIDAY", "on Friday"),
                story("b").claim(Aspect.ANNOUNCED_ON, "THURSDAY", "Thursday"),
                story("c").post("Ida Holm", "A note to everybody at Tarn.", "2025-06-13"));
        Row announced = row(comparison, "ANNOUNCED_ON");
        assertEquals(Verdict.DIFFER, announced.verdict());
        assertEquals("13 June 2025 in one, 12 June 2025 in one; one does not say", announced.summary());
        assertEquals(
                List.of(
                        "2025-06-12 ANNOUNCED_ON Announced or confirmed Thursday [b]",
                        "2025-06-13 ANNOUNCED_ON Announced or confirmed on Friday [a]",
                        "2025-06-13 POST Ida Holm posts A note to everybody at Tarn. [c]"),
                comparison.timeline().stream().map(ComparisonTest::shown).toList());
        assertTrue(comparison.timeline().get(0).inferred());
    }

    @Test
    void aWeekdayIsDatedByItsOwnReportsPublicationFirst() {
        Row announced = row(
                compared(
                        story("a").published("2025-06-16").claim(Aspect.ANNOUNCED_ON, "FRIDAY", "on Friday"),
                        story("b").published("2025-06-13").claim(Aspect.ANNOUNCED_ON, "2025-06-13", "June 13")),
                "ANNOUNCED_ON");
        assertEquals(Verdict.AGREE, announced.verdict());
        assertEquals("13 June 2025", consensus(announced));
    }

    @Test
    void aWeekdayThatNothingDatesStaysAWeekday() {
        Row announced = row(
                compared(
                        story("a").claim(Aspect.ANNOUNCED_ON, "FRIDAY", "on Friday"),
                        story("b").claim(Aspect.ANNOUNCED_ON, "FRIDAY", "Friday")),
                "ANNOUNCED_ON");
        assertEquals("Friday in all 2 reports", announced.summary());
    }

    @Test
    void revenueOfDifferentYearsIsDifferentFacts() {
        Comparison comparison = compared(
                story("a")
                        .claim(
                                Aspect.REVENUE,
                                "USD 870000000",
                                "$870 million",
                                Precision.EXACT,
                                Modality.ASSERTED,
                                "2024")
                        .claim(
                                Aspect.REVENUE,
                                "USD 2000000000",
                                "$2 billion",
                                Precision.EXACT,
                                Modality.EXPECTED,
                                "2025"),
                story("b").claim(Aspect.REVENUE, "USD 870000000", "$870 million"));
        assertEquals(
                List.of("AGREE Revenue, 2024", "SINGLE Revenue, 2025"),
                comparison.rows().stream()
                        .filter(row -> row.aspect().equals("REVENUE"))
                        .map(row -> row.verdict() + " " + row.label())
                        .toList());
    }

    @Test
    void formerTitlesAreComparedPersonByPerson() {
        Comparison comparison = compared(
                story("a").role("Ida Holm", RoleChange.WAS, "Chief Strategy Officer", "Tarn"),
                story("b")
                        .role("Ida Holm", RoleChange.IS, "chief strategy officer", "Tarn")
                        .role("Ida Holm", RoleChange.BECOMES, "interim CEO", "Tarn"),
                story("c").role("Holm", RoleChange.WAS, "Chief Technique Officer", "Tarn"));
        Row former = row(comparison, "ROLE Ida Holm WAS");
        assertEquals("Ida Holm’s former title", former.label());
        assertEquals(Verdict.DIFFER, former.verdict());
        assertEquals("Chief Strategy Officer in 2 of 3 reports; Chief Technique Officer in one", former.summary());
    }

    @Test
    void whomSomebodyToldIsARowWhereReportsDiffer() {
        Comparison comparison = compared(
                story("a").quote("Ida Holm", "We are only at the start of this.", "The Gazette"),
                story("b").quote("Ida Holm", "We are only at the beginning of this.", "Harbour Post"));
        assertEquals(Verdict.DIFFER, row(comparison, "TOLD Ida Holm").verdict());
    }

    @Test
    void theMostDisputedRowsComeFirst() {
        Comparison comparison = compared(
                story("a")
                        .claim(Aspect.STAKE, "49 %", "49%")
                        .claim(Aspect.AMOUNT, "USD 5000000", "$5 million")
                        .claim(Aspect.HEADQUARTERS, "= Oslo", "Oslo")
                        .claim(Aspect.VALUATION, "USD 9000000", "over $9 million", Precision.AT_LEAST),
                story("b")
                        .claim(Aspect.STAKE, "51 %", "51%")
                        .claim(Aspect.AMOUNT, "USD 5000000", "$5 million")
                        .claim(Aspect.VALUATION, "USD 9000000", "$9 million"));
        assertEquals(
                List.of("DIFFER STAKE", "COMPATIBLE VALUATION", "AGREE AMOUNT", "AGREE STATUS", "SINGLE HEADQUARTERS"),
                comparison.rows().stream()
                        .map(row -> row.verdict() + " " + row.aspect())
                        .toList());
    }

    @Test
    void everyStatementIsToTheLetterTheTextAtItsSpan() {
        List<Report> reports = List.of(
                story("a")
                        .role("Ida Holm", RoleChange.WAS, "CTO", "Tarn")
                        .claim(Aspect.STAKE, "49 %", "49%")
                        .report(),
                story("b")
                        .quote("Ida Holm", "It begins.", "The Gazette")
                        .claim(Aspect.STAKE, "4 %", "4%")
                        .report());
        Comparison comparison = Comparison.of(DealGrouping.of(reports).get(0));
        int checked = 0;
        for (Row row : comparison.rows()) {
            for (int member = 0; member < reports.size(); member++) {
                String text = reports.get(member).article().text();
                for (Statement statement : row.cells().get(member).claims()) {
                    assertEquals(statement.text(), statement.span().of(text));
                    checked++;
                }
            }
        }
        assertEquals(5, checked);
    }

    @Test
    void theOrderOfImportDoesNotMatter() {
        List<Report> reports = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            Story story = story("r" + i);
            for (Aspect aspect : List.of(Aspect.AMOUNT, Aspect.VALUATION)) {
                for (int j = random.nextInt(3); j > 0; j--) {
                    Precision precision = Precision.values()[random.nextInt(4)];
                    story.claim(aspect, "USD " + (10 + random.nextInt(3)), "ten or so", precision);
                }
            }
            story.role("Ida Holm", RoleChange.BECOMES, random.nextBoolean() ? "CEO" : "CTO", "Tarn");
            story.quote(
                    "Ida Holm",
                    "We begin with " + (random.nextBoolean() ? "hard" : "arduous") + " work at Tarn today.");
            reports.add(story.report());
        }
        List<Comparison> once =
                DealGrouping.of(reports).stream().map(Comparison::of).toList();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertEquals(
                    once, DealGrouping.of(reports).stream().map(Comparison::of).toList());
        }
    }

    private static Story story(String id) {
        return Story.of(id).invests("Nordlys", "Tarn");
    }

    private static Comparison compared(Story... stories) {
        List<DealGroup> deals =
                DealGrouping.of(Arrays.stream(stories).map(Story::report).toList());
        assertEquals(1, deals.size(), "one deal");
        return Comparison.of(deals.get(0));
    }

    private static Row row(Comparison comparison, String aspect) {
        return comparison.rows().stream()
                .filter(row -> row.aspect().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    private static String consensus(Row row) {
        return java.util.Objects.requireNonNull(row.consensus()).words();
    }

    private static String shown(Event event) {
        return event.edtf() + " " + event.kind() + " " + event.label() + " " + event.printed() + " " + event.articles();
    }
}
