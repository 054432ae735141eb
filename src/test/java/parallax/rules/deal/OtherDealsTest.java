package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** What a report tells of other deals than the one it is about. */
class OtherDealsTest {

    @Test
    void whatManyCompaniesRaiseIsNoDealOfTheOneInTheNews() {
        assertDeals(
                """
                Quillon AI raises $20 million
                Quillon AI has raised $20 million in a Series B. Companies in the sector raised $12 billion last quarter.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $20 million, AMOUNT $20 million, ROUND Series B");
    }

    @Test
    void whoBackedWhatIsBoughtNowDidSoInRoundsOfItsOwn() {
        assertDeals(
                """
                Nvidia scoops up Quillon AI
                Nvidia has acquired Quillon AI, a startup that makes tools.
                Quillon AI had raised $22 million from investors including Kestrel Ventures, according to Crunchbase.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Quillon AI: TOTAL_RAISED $22 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: ");
    }

    @Test
    void whatACompanyOnceHopedForIsNotWhatItRaisedYearsAgo() {
        assertDeals(
                """
                Quillon AI raises $640 million
                Quillon AI has raised $640 million. It was originally looking to raise $300 million.
                In April 2021, the company raised $300 million in a round led by Kestrel Ventures.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $640 million, AMOUNT $640 million, AMOUNT $300 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: CLOSED_ON April 2021, AMOUNT $300 million");
    }

    @Test
    void whatWasSoldBesideTheNewsWithoutANameOrABuyerIsNoDeal() {
        assertDeals("""
                Quillon AI raises $72 million
                Quillon AI has raised $72 million. It split from its parent last year after selling the Danish business for $5 billion.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $72 million, AMOUNT $72 million");
    }
}
