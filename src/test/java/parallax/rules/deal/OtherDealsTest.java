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

    @Test
    void aRoundThatNobodyIsNamedForIsOfTheCompanyOfTheSentence() {
        assertDeals(
                """
                Quillon AI files to go public
                Quillon AI filed for an initial public offering. Its rival is older.
                Tarn Labs raised a $70 million Series D last year, followed by a $400 million Series E in March.
                """,
                "main PUBLIC_OFFERING ANNOUNCED TARGET Quillon AI: ",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $70 million, ROUND Series D, CLOSED_ON last year",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $400 million, ROUND Series E, CLOSED_ON March");
    }

    @Test
    void anOlderRoundIsNoneOfACompanyThatIsNamedLater() {
        assertDeals(
                """
                Quillon AI raises $200 million
                Quillon AI has raised $200 million in a Series E.
                The financing comes months after Kestrel Ventures led a $300 million Series D.
                The rival Tarn Labs raised $300 million last year.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $200 million, AMOUNT $200 million, ROUND Series E",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $300 million, ROUND Series D",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $300 million, CLOSED_ON last year");
    }

    @Test
    void whoInvestedInItsSeedRaisedNone() {
        assertDeals(
                """
                Quillon AI raises $70 million
                Quillon AI has raised a $70 million Series A.
                Kestrel Ventures and Nvidia, which both invested in its $30 million seed, came back.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $70 million, AMOUNT $70 million, ROUND Series A",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures, INVESTOR Nvidia:"
                        + " AMOUNT $30 million, ROUND seed");
    }

    @Test
    void aRoundAndALoanOfOneSentenceAreTwoDeals() {
        assertDeals(
                """
                Nvidia to buy Quillon AI
                Nvidia is acquiring Quillon AI.
                Quillon AI raised $2 billion at a $19 billion valuation last May, and borrowed $7 billion from Kestrel Capital.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: PRIOR_VALUATION $19 billion",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $2 billion, VALUATION $19 billion, CLOSED_ON last May",
                "DEBT_FINANCING COMPLETED TARGET Quillon AI, INVESTOR Kestrel Capital: AMOUNT $7 billion");
    }

    @Test
    void theRivalOfACompanyIsNotThatCompany() {
        assertDeals("""
                Quillon AI makes its first purchase
                Quillon AI, the French lab, has made its first purchase. The Nvidia rival has agreed to buy Tarn Labs, a startup.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Quillon AI, TARGET Tarn Labs: ");
    }

    @Test
    void aClauseThatGoesOnTellsOfTheSameCompany() {
        assertDeals(
                """
                Quillon AI raises $32 million
                Quillon AI has raised $32 million. The round was led by Kestrel Ventures, whose other bets include Tarn Labs, \
                an Oslo company that makes robots and that just raised $263 million.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $32 million, AMOUNT $32 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $263 million");
    }

    @Test
    void whoIsKnownToPutUpMoneyRaisesItForItsFunds() {
        assertDeals("""
                Index Ventures seeks $3 billion
                Index Ventures is seeking to raise $3 billion, according to a filing.
                """, "main FUND RUMOURED TARGET Index Ventures: AMOUNT $3 billion, AMOUNT $3 billion");
    }

    @Test
    void whatWasRaisedBeforeThatIsNoPartOfTheNews() {
        assertDeals(
                """
                Quillon AI raises $43 million
                Quillon AI has raised a $43 million Series B. Before that it raised $4 million from Kestrel Ventures.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $43 million, AMOUNT $43 million, ROUND Series B",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: AMOUNT $4 million");
    }

    @Test
    void aStakeInTheCompanyIsOneInWhomTheSentencesSpeakOf() {
        assertDeals(
                """
                Quillon AI takes over Tarn Labs
                Quillon AI is paying $2 billion for Tarn Labs.
                Quillon AI was itself bought by Intel in 2020. In December, Kestrel Capital took a stake in the company.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Quillon AI, TARGET Tarn Labs: AMOUNT $2 billion",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Quillon AI: CLOSED_ON 2020",
                "MINORITY_STAKE COMPLETED TARGET Quillon AI, INVESTOR Kestrel Capital: CLOSED_ON December");
    }

    @Test
    void listingsThatASentenceCountsAreNoNews() {
        assertDeals(
                """
                Quillon AI shows an app
                Quillon AI has shown an app. The year has seen only three IPOs: Nvidia, Intel and Salesforce.
                """,
                "PUBLIC_OFFERING COMPLETED TARGET Nvidia: ",
                "PUBLIC_OFFERING COMPLETED TARGET Intel: ",
                "PUBLIC_OFFERING COMPLETED TARGET Salesforce: ");
    }
}
