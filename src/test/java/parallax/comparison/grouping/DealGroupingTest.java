package parallax.comparison.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parallax.comparison.Story.buyer;
import static parallax.comparison.Story.investor;
import static parallax.comparison.Story.partner;
import static parallax.comparison.Story.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.comparison.Comparison;
import parallax.comparison.Story;
import parallax.comparison.fact.Row;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.UnionFind;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Precision;
import parallax.extraction.Reading;

class DealGroupingTest {

    private static final String BILLION = "000000000";

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Nordlys,        Nordlys Inc.,         true",
        "Nordlys,        Nordlys Platforms Inc., true",
        "Nordlys,        NORDLYS,              true",
        "Tarn AI,        Tarn,                 true",
        "Tarn AI,        Tarn’s,               true",
        "Tarn AI,        Tarn Labs,            false",
        "Fjell Holdings, Fjell Capital,        false",
        "Aurora Robot Intelligence, ARI,       true",
        "Nordlys,        Nordlys DeepSea,      false",
        "The Grove,      Grove,                true",
        "Café Compute,   Cafe Compute,         true",
        "Sky Harbour,    SkyHarbour,           true",
        "Wang,           Yang,                 false",
    })
    void companiesAreTheSameDespiteFormsOfTheirNames(String left, String right, boolean same) {
        assertEquals(same, CompanyName.same(left, right));
        assertEquals(same, CompanyName.same(right, left));
    }

    @Test
    void reportsThatNamePartiesAndTypeDifferentlyAreOfOneDeal() {
        List<DealGroup> deals = grouped(
                Story.of("a").invests("Nordlys", "Tarn AI").claim(Aspect.AMOUNT, "USD 14300000000", "$14.3bn"),
                Story.of("b").buys("Nordlys Platforms Inc.", "Tarn").claim(Aspect.AMOUNT, "USD 14300000000", "$14.3bn"),
                Story.of("c")
                        .raises("Tarn AI", investor("Nordlys"))
                        .claim(Aspect.AMOUNT, "USD 14" + BILLION, "over $14bn", Precision.AT_LEAST));
        assertEquals(List.of("nordlys-tarn-ai: a b c"), shown(deals));
    }

    @Test
    void aNameCutShortOrWithItsDescriptionIsKnownByTheOtherParty() {
        assertEquals(
                List.of("nordlys-vela-mission-critical-facilities: a b c"),
                shown(grouped(
                        Story.of("a").buys("Nordlys", "Vela Mission Critical Facilities"),
                        Story.of("b").buys("Nordlys", "Vela"),
                        Story.of("c").buys("Nordlys", "Vela Mission Critical Facilities"))));
        assertEquals(
                2,
                grouped(
                                Story.of("a").buys("Nordlys", "Vela Mission Critical Facilities"),
                                Story.of("b").buys("Fjell", "Vela"))
                        .size());
        assertEquals(
                2,
                grouped(
                                Story.of("a").buys("Nordlys", "Vela Mission Critical Facilities"),
                                Story.of("b").buys("Nordlys", "Vela Sails"))
                        .size());
    }

    @Test
    void reportsThatCannotKnowEachOtherMeetThroughAThird() {
        List<DealGroup> deals = grouped(
                Story.of("a").buys("Nordlys", "Electronic Tide Systems"),
                Story.of("b").buys("Nordlys", "ETS Shares"),
                Story.of("c").buys("Nordlys", "ETS"));
        assertEquals(1, deals.size());
    }

    @Test
    void anAliasOfOneReportIsTheNameInAnother() {
        List<DealGroup> deals = grouped(
                Story.of("a").company("Brightwater Systems", "BWX").buys("Nordlys", "Brightwater Systems"),
                Story.of("b").buys("Nordlys", "BWX"));
        assertEquals(List.of("nordlys-bwx: a b"), shown(deals));
    }

    @Test
    void rumourAndClosingWeeksApartAreOneDeal() {
        List<DealGroup> deals = grouped(
                Story.of("z-rumour")
                        .published("2025-03-01")
                        .deal(DealType.ACQUISITION, DealStatus.RUMOURED, buyer("Nordlys"), target("Tarn"))
                        .claim(Aspect.AMOUNT, "USD 2" + BILLION, "$2 billion"),
                Story.of("a-closing")
                        .published("2025-05-20")
                        .buys("Nordlys", "Tarn")
                        .claim(Aspect.AMOUNT, "USD 2200000000", "$2.2 billion"));
        assertEquals(List.of("nordlys-tarn: z-rumour a-closing"), shown(deals));
        assertEquals(DealStatus.COMPLETED, deals.get(0).status());
        assertEquals("Nordlys buys Tarn", deals.get(0).title());
    }

    @Test
    void twoRoundsOfOneCompanyStayApart() {
        List<DealGroup> deals = grouped(
                Story.of("a")
                        .raises("Tarn", investor("Fjell Capital"))
                        .claim(Aspect.ROUND, "= Series A", "Series A")
                        .claim(Aspect.AMOUNT, "USD 20000000", "$20 million"),
                Story.of("b")
                        .raises("Tarn", investor("Fjell Capital"))
                        .claim(Aspect.ROUND, "= Series B", "Series B")
                        .claim(Aspect.AMOUNT, "USD 90000000", "$90 million"),
                Story.of("c")
                        .raises("Tarn")
                        .claim(Aspect.ROUND, "= Series B round", "Series B round")
                        .claim(Aspect.AMOUNT, "USD 90000000", "$90M"));
        assertEquals(List.of("tarn-series-b: b c", "tarn-series-a: a"), shown(deals));
    }

    @Test
    void aFailedAttemptAndALaterPurchaseStayApart() {
        List<DealGroup> deals = grouped(
                Story.of("a").deal(DealType.ACQUISITION, DealStatus.TERMINATED, buyer("Nordlys"), target("Tarn")),
                Story.of("b").buys("Nordlys", "Tarn"));
        assertEquals(2, deals.size());
    }

    @Test
    void differentBuyersOfOneCompanyStayApart() {
        List<DealGroup> deals =
                grouped(Story.of("a").buys("Nordlys", "Tarn"), Story.of("b").buys("Fjell", "Tarn"));
        assertEquals(List.of("fjell-tarn: b", "nordlys-tarn: a"), shown(deals));
    }

    @Test
    void anEarlierStakeOfTheSamePairStaysApart() {
        List<DealGroup> deals = grouped(
                Story.of("a")
                        .published("2023-02-01")
                        .invests("Nordlys", "Tarn")
                        .claim(Aspect.AMOUNT, "USD 300000000", "$300 million"),
                Story.of("b")
                        .published("2025-06-13")
                        .invests("Nordlys", "Tarn")
                        .claim(Aspect.AMOUNT, "USD 4" + BILLION, "$4 billion"));
        assertEquals(2, deals.size());
        assertEquals(
                List.of("nordlys-tarn", "nordlys-tarn-4-billion"),
                deals.stream().map(DealGroup::slug).toList());
    }

    @Test
    void twoDealsOfOneReportAreNeverOne() {
        Story story = Story.of("a").raises("Tarn");
        story.mention(DealType.FUNDING_ROUND, DealStatus.COMPLETED, target("Tarn"));
        assertEquals(2, grouped(story).size());
    }

    @Test
    void aReportThatOnlyMentionsADealIsNoMember() {
        List<DealGroup> deals = grouped(
                Story.of("a").buys("Nordlys", "Tarn"),
                Story.of("b").mention(DealType.ACQUISITION, DealStatus.COMPLETED, buyer("Nordlys"), target("Tarn")),
                Story.of("c").mention(DealType.PARTNERSHIP, DealStatus.COMPLETED, partner("Fjell"), partner("Grove")));
        assertEquals(List.of("nordlys-tarn: a, mentioned by b", "fjell-grove:, mentioned by c"), shown(deals));
        Comparison mentioned = Comparison.of(deals.get(1));
        assertEquals(
                List.of("STATUS"), mentioned.rows().stream().map(Row::aspect).toList());
    }

    @Test
    void partnersAreEqualWhicheverIsNamedFirst() {
        List<DealGroup> deals = grouped(
                Story.of("a").deal(DealType.PARTNERSHIP, DealStatus.ANNOUNCED, partner("Nordlys"), partner("Tarn")),
                Story.of("b").deal(DealType.PARTNERSHIP, DealStatus.ANNOUNCED, partner("Tarn AI"), partner("Nordlys")));
        assertEquals(List.of("nordlys-tarn: a b"), shown(deals));
    }

    @Test
    void titlesSayWhatHappens() {
        assertEquals(
                "Nordlys takes a 49 % stake in Tarn",
                title(Story.of("a").invests("Nordlys", "Tarn").claim(Aspect.STAKE, "49 %", "49%")));
        assertEquals(
                "Nordlys and Tarn work together",
                title(Story.of("a")
                        .deal(DealType.PARTNERSHIP, DealStatus.ANNOUNCED, partner("Nordlys"), partner("Tarn"))));
        assertEquals(
                "Nordlys may buy computing capacity from Tarn",
                title(Story.of("a")
                        .deal(DealType.COMPUTE_CONTRACT, DealStatus.RUMOURED, investor("Nordlys"), target("Tarn"))));
        assertEquals("Nordlys buys Tarn", title(Story.of("a").buys("Nordlys", "Tarn")));
        assertEquals(
                "Tarn raises $1 billion",
                title(Story.of("a").raises("Tarn").claim(Aspect.AMOUNT, "USD 1" + BILLION, "$1B")));
        assertEquals(
                "Tarn raises a Series B round",
                title(Story.of("a").raises("Tarn").claim(Aspect.ROUND, "= Series B", "Series B")));
        assertEquals(
                "Nordlys may buy Tarn",
                title(Story.of("a").deal(DealType.ACQUISITION, DealStatus.RUMOURED, buyer("Nordlys"), target("Tarn"))));
        assertEquals(
                "Tarn goes public",
                title(Story.of("a").deal(DealType.PUBLIC_OFFERING, DealStatus.COMPLETED, target("Tarn"))));
    }

    @Test
    void theOrderOfImportDoesNotMatter() {
        List<Report> reports = invented(new Random(11), 60);
        List<DealGroup> once = DealGrouping.of(reports);
        for (int seed = 0; seed < 20; seed++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(once, DealGrouping.of(shuffled));
        }
    }

    @Test
    void aDealSaysWhatJoinsItsReports() {
        DealGroup deal = grouped(
                        Story.of("a").buys("Nordlys", "Tarn AI").claim(Aspect.AMOUNT, "USD 5" + BILLION, "$5 billion"),
                        Story.of("b").buys("Nordlys", "Tarn").claim(Aspect.AMOUNT, "USD 5" + BILLION, "$5 billion"))
                .get(0);
        assertEquals(
                List.of(new Bond(
                        "b", "a", "target +3.0, amount +2.5, other side +2.0, type +1.0, main or mentioned +0.5", 9)),
                Comparison.of(deal).bonds());
    }

    @Test
    void whoGroupsOnlyWhatIsLinkedGetsTheSameDeals() {
        List<Report> reports = linkedByFew(120);
        Map<String, Integer> byKey = new HashMap<>();
        UnionFind linked = new UnionFind(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            int number = i;
            Reading reading = reports.get(i).reading();
            reading.deals()
                    .forEach(deal -> DealGrouping.keys(deal, reading.companies())
                            .forEach(key -> linked.join(number, byKey.computeIfAbsent(key, none -> number))));
        }
        Map<Integer, List<Report>> neighbourhoods = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            neighbourhoods
                    .computeIfAbsent(linked.find(i), none -> new ArrayList<>())
                    .add(reports.get(i));
        }
        assertTrue(neighbourhoods.size() > 10, "several neighbourhoods");
        assertEquals(
                members(DealGrouping.of(reports).stream()),
                members(neighbourhoods.values().stream().flatMap(some -> DealGrouping.of(some).stream())));
    }

    private static List<Report> linkedByFew(int count) {
        Random random = new Random(7);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Story story = Story.of("r" + random.nextInt(1_000_000) + "-" + i);
            String target = "Kelp" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(2));
            if (random.nextInt(3) == 0) {
                story.company(target + " Systems", target.toUpperCase(Locale.ROOT) + "X");
            }
            story.buys("Nordlys", random.nextInt(3) == 0 ? target + " Systems" : target);
            reports.add(story.report());
        }
        return reports;
    }

    private static List<String> members(Stream<DealGroup> deals) {
        return deals.map(deal -> ids(deal.members()) + " |" + ids(deal.mentions()))
                .sorted()
                .toList();
    }

    @Test
    void everyTellingIsInExactlyOneGroupAndSlugsAreUnique() {
        List<Report> reports = invented(new Random(5), 200);
        List<DealGroup> deals = DealGrouping.of(reports);
        long tellings =
                reports.stream().mapToLong(r -> r.reading().deals().size()).sum();
        assertEquals(
                tellings,
                deals.stream()
                        .mapToLong(d -> d.members().size() + d.mentions().size())
                        .sum());
        assertEquals(
                deals.size(), deals.stream().map(DealGroup::slug).distinct().count());
    }

    @Test
    void idsMustBeUnique() {
        Report report = Story.of("a").buys("Nordlys", "Tarn").report();
        assertThrows(IllegalArgumentException.class, () -> DealGrouping.of(List.of(report, report)));
    }

    private static List<Report> invented(Random random, int count) {
        List<String> names = List.of("Nordlys", "Tarn AI", "Fjell", "Grove Labs", "Brightwater", "Kelp");
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Story story = Story.of("r" + random.nextInt(1_000_000) + "-" + i);
            if (random.nextBoolean()) {
                story.published("2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10));
            }
            int deals = 1 + random.nextInt(3);
            for (int deal = 0; deal < deals; deal++) {
                DealType type = DealType.values()[random.nextInt(DealType.values().length)];
                DealStatus status = DealStatus.values()[random.nextInt(DealStatus.values().length)];
                String left = names.get(random.nextInt(names.size()));
                String right = names.get(random.nextInt(names.size()));
                if (random.nextBoolean()) {
                    story.deal(type, status, investor(left), target(right));
                } else {
                    story.mention(type, status, buyer(left + " Inc."), target(right));
                }
                if (random.nextBoolean()) {
                    story.claim(Aspect.AMOUNT, "USD " + (1 + random.nextInt(4)) + BILLION, "some billion");
                }
            }
            reports.add(story.report());
        }
        return reports;
    }

    private static List<DealGroup> grouped(Story... stories) {
        return DealGrouping.of(Arrays.stream(stories).map(Story::report).toList());
    }

    private static String title(Story story) {
        return grouped(story).get(0).title();
    }

    private static List<String> shown(List<DealGroup> deals) {
        return deals.stream()
                .map(deal -> deal.slug() + ":" + ids(deal.members())
                        + (deal.mentions().isEmpty() ? "" : ", mentioned by" + ids(deal.mentions())))
                .toList();
    }

    private static String ids(List<DealGroup.Member> members) {
        StringBuilder ids = new StringBuilder();
        members.forEach(member -> ids.append(' ').append(member.report().id()));
        return ids.toString();
    }
}
