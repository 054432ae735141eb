package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Rounds that a report tells beside its news: older ones of the same company, and those of others. */
class RoundsBesideTest {

    private static final String NEWS = """
            Quillon AI raises $40 million
            Quillon AI has raised $40 million in a Series B led by Kestrel Ventures.
            """;

    private static final String MAIN =
            "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $40 million,"
                    + " AMOUNT $40 million, ROUND Series B";

    @Test
    void whoLedTheOlderRoundStandsInItsRelativeClause() {
        assertDeals(
                NEWS + "It comes a year after its $12 million Series A, which was led by Orrin Capital.\n",
                MAIN,
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Orrin Capital: AMOUNT $12 million, ROUND"
                        + " Series A");
    }

    @Test
    void whoBuysWithFreshMoneyHasRaisedIt() {
        assertDeals(
                """
                Quillon AI buys Tarn Labs
                Quillon AI, fresh off a $40 million round from Kestrel Ventures, is acquiring Tarn Labs.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Quillon AI, TARGET Tarn Labs: ",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: AMOUNT $40 million");
    }

    @Test
    void whatARivalIsReportedlyRaisingIsNotRaisedYet() {
        assertDeals(
                NEWS + "Tarn Labs is reportedly raising a $90 million round.\n",
                MAIN,
                "FUNDING_ROUND RUMOURED TARGET Tarn Labs: AMOUNT $90 million");
    }

    @Test
    void eachInvestorOfBeforeGaveItsOwnMoney() {
        assertDeals(
                NEWS
                        + "In 2023, Harbor Capital invested $4 million in Tarn Labs.\n"
                        + "In 2024, Moss Partners agreed to invest $2 million in Tarn Labs.\n",
                MAIN,
                "MINORITY_STAKE COMPLETED INVESTOR Harbor Capital, TARGET Tarn Labs: CLOSED_ON 2023, AMOUNT $4 million",
                "MINORITY_STAKE ANNOUNCED INVESTOR Moss Partners, TARGET Tarn Labs: ANNOUNCED_ON 2024, AMOUNT $2"
                        + " million");
    }

    @Test
    void theCompanyBehindTheBackersIsTheOneThatRaised() {
        assertDeals(
                """
                Quillon AI raises $40 million to tame Moss
                Quillon AI raised $40 million to help firms that run Moss, a database.
                Kestrel Ventures led the round, with participation from Harbor Capital. The company has raised $52 million in total.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures, INVESTOR Harbor Capital:"
                        + " AMOUNT $40 million, AMOUNT $40 million, TOTAL_RAISED $52 million");
    }

    @Test
    void theStartupIsNotWhereItsFounderOnceWorked() {
        assertDeals(
                """
                Ex-Nvidia engineer’s startup Quillon AI seeks money
                Quillon AI, the chip startup founded by former Nvidia engineer Ann Lee, is in talks to raise $150 million.
                The talks come only months after the startup emerged from stealth with $32 million from Kestrel Ventures.
                """,
                "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $150 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: AMOUNT $32 million");
    }

    @Test
    void theRoundOfANameThatNobodyKnowsIsNotTheNews() {
        assertDeals(NEWS + "That is little beside Update’s $675 million round.\n", MAIN);
    }

    @Test
    void behindASemicolonItIsTheCompanyOfTheItem() {
        assertDeals(
                NEWS
                        + "Others are Tarn Labs, which raised $30 million last year; and Moss Robotics, valued at $4 billion"
                        + " when it closed a $20 million round.\n",
                MAIN,
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $30 million, CLOSED_ON last year",
                "FUNDING_ROUND COMPLETED TARGET Moss Robotics: VALUATION $4 billion, AMOUNT $20" + " million");
    }

    @Test
    void whoLedARoundLedTheOneToldBefore() {
        assertDeals(
                """
                Notes on health
                Quillon AI raised $22 million to speed up prior authorizations. Kestrel Ventures led the Series A.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $22 million,"
                        + " ROUND Series A");
    }
}
