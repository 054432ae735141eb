package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

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
}
