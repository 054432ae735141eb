package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;
import static parallax.rules.deal.DealsTest.assertDealsOf;

import org.junit.jupiter.api.Test;

/** Of what day the news is, and what is no news at all. */
class DaysTest {

    @Test
    void whatIsDoneOnADayOfTheseIsNewsOnThatDay() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Quillon AI raised a $9 million Series A on Thursday.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI:"
                        + " AMOUNT $9 million, AMOUNT $9 million, ROUND Series A, ANNOUNCED_ON Thursday");
    }

    @Test
    void anAnnouncementThatOpensAReportIsOfItsDeal() {
        assertDeals("""
                Nvidia buys Tarn Labs
                The team of Tarn Labs is coming along, Nvidia wrote on Monday.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON Monday");
    }

    @Test
    void theDayOfAnAsideIsNotThatOfTheNews() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia, which opened a plant last year, announced that it bought Tarn Labs.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void whatACompanyRaisesOnItsFirstDayOfTradingIsTheOfferings() {
        assertDeals("""
                Quillon AI soars in Nasdaq debut
                Quillon AI closed its first day of trading up 60%.
                The company raised $400 million.
                """, "main PUBLIC_OFFERING COMPLETED TARGET Quillon AI: AMOUNT $400 million");
    }

    @Test
    void aRoundToldInPassingIsNotWhatAReportIsAbout() {
        assertDeals("""
                Quillon AI has a new app
                Quillon AI, which raised $9 million last year, showed an app for shops.
                """, "FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $9 million, CLOSED_ON last year");
    }

    @Test
    void dealsThatSomebodyOnlyThinksOfAreNone() {
        assertDeals("""
                What would happen if Nvidia bought Tarn Labs?
                Imagine Nvidia bought Tarn Labs. Nvidia should buy Tarn Labs, some say.
                """);
    }

    @Test
    void aDateRightBeforeThatOfTheReportIsTheDayOfItsNews() {
        String report = """
                Quillon AI raises $9 million
                Quillon AI said on December 2 that it means to use the money to hire bakers.
                """;
        assertDealsOf(
                "2024-12-04",
                report,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI:"
                        + " AMOUNT $9 million, ANNOUNCED_ON December 2, PURPOSE hire bakers");
        assertDealsOf(
                "2024-12-20",
                report,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $9 million, PURPOSE hire bakers");
    }

    @Test
    void theDayOfTheNewsIsNotThatOfAnOlderRoundBesideIt() {
        assertDeals(
                """
                Nvidia hires the founders of Tarn Labs
                Nvidia has hired the founders of Tarn Labs.
                Ann Lee, the former CEO of Tarn Labs, whose $9 million round last year included Kestrel Ventures, \
                will run a new unit, according to an Nvidia blog post Tuesday.
                """,
                "main LICENSE_AND_HIRE COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON Tuesday",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs, INVESTOR Kestrel Ventures:"
                        + " AMOUNT $9 million, CLOSED_ON last year");
    }

    @Test
    void theDayOfTwoDealsThatATitleTellsIsThatOfBoth() {
        assertDeals(
                """
                Tarn Labs raises $9 million, acquires Quillon AI
                Tarn Labs announced this morning it is raising $9 million. It will also acquire Quillon AI.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Tarn Labs, TARGET Quillon AI: ANNOUNCED_ON this morning",
                "main FUNDING_ROUND ANNOUNCED TARGET Tarn Labs:"
                        + " AMOUNT $9 million, ANNOUNCED_ON this morning, AMOUNT $9 million");
    }

    @Test
    void aDealCalledByItsPartyWasAnnouncedOnTheDayToldOfIt() {
        assertDeals("""
                Nvidia buys Tarn Labs
                The Tarn Labs acquisition was announced last May, to much surprise.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON last May");
    }

    @Test
    void theMoveThatAReportOpensWithIsOfTheDayOfItsDeal() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia, the maker of chips, today made another move into bakeries. It has acquired Tarn Labs.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON today");
    }

    @Test
    void whatACompanyDoesAllDayIsNoMove() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia today serves nine bakeries. It has acquired Tarn Labs.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void whoeverWritesOfItNeedsNoCompanysName() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia has acquired Tarn Labs. “We are glad,” Ann Lee wrote in a blog post on Monday.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON Monday");
    }
}
