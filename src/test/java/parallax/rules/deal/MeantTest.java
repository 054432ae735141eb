package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Whose deals those are that a report tells of "it", "the company" and "the startup". */
class MeantTest {

    private static final String PURCHASE = """
            Quillon buys voice startup Tarn Labs
            Quillon, a software company, has acquired Tarn Labs, a startup that builds voice agents.
            """;

    private static final String BOUGHT = "main ACQUISITION COMPLETED ACQUIRER Quillon, TARGET Tarn Labs: ";

    private static final String GIANT = """
            Nvidia buys chip software startup Tarn Labs
            Nvidia has acquired Tarn Labs, which makes software for chips.
            """;

    private static final String BY_GIANT = "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ";

    private static final String EARLIER =
            "FUNDING_ROUND COMPLETED TARGET Tarn Labs, LEAD_INVESTOR Orrin Capital: AMOUNT $12 million, ROUND Series A,"
                    + " CLOSED_ON 2022";

    @Test
    void theStartupIsTheOneThatWasCalledSo() {
        assertDeals(
                PURCHASE + "The Seattle-based startup raised $12 million in a Series A led by Orrin Capital in 2022.\n",
                BOUGHT,
                EARLIER);
    }

    @Test
    void whatItsBackerLedIsItsOwnRound() {
        assertDeals(
                PURCHASE + "The startup’s backers include Orrin Capital, which led its $12 million Series A in 2022.\n",
                BOUGHT,
                EARLIER);
    }

    @Test
    void aGiantRaisesNoRound() {
        assertDeals(
                GIANT
                        + "Analysts had expected such news. It raised $12 million in a Series A led by Orrin Capital in 2022.\n",
                BY_GIANT,
                EARLIER);
    }

    @Test
    void theTechGiantIsNoStartup() {
        assertDeals(
                GIANT + "Tarn Labs was founded in 2019. The tech giant also acquired Moss Robotics in 2023.\n",
                BY_GIANT,
                "ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Moss Robotics: CLOSED_ON 2023");
    }

    @Test
    void nobodyTakesAStakeInItself() {
        assertDeals(
                GIANT + "Tarn Labs was founded in 2019. Salesforce took a 5% stake in it in 2022.\n",
                BY_GIANT,
                "MINORITY_STAKE COMPLETED TARGET Tarn Labs, INVESTOR Salesforce: STAKE 5%, CLOSED_ON 2022");
    }

    @Test
    void whatSomebodyElseHoldsIsTheCompanyNamedBefore() {
        assertDeals(
                GIANT + "Turning to Tarn Labs, Salesforce was once a customer: it took a 5% stake in it in 2022.\n",
                BY_GIANT,
                "MINORITY_STAKE COMPLETED TARGET Tarn Labs, INVESTOR Salesforce: STAKE 5%, CLOSED_ON 2022");
    }

    @Test
    void customersInARowAreNotMeant() {
        assertDeals(
                """
                Tarn Labs raises $40 million
                Tarn Labs has raised $40 million in a Series B. Kestrel Ventures led the round.
                Its software is used by Salesforce, Adobe and Axa. The company raised $12 million in a Series A led by Orrin Capital in 2022.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs, LEAD_INVESTOR Kestrel Ventures: AMOUNT $40 million, AMOUNT"
                        + " $40 million, ROUND Series B",
                EARLIER);
    }

    @Test
    void aRivalThatIsIntroducedIsMeant() {
        assertDeals(
                """
                Quillon raises $40 million
                Quillon, an insurance startup, has raised $40 million in a Series B led by Kestrel Ventures.
                One rival is the German startup Tarn Labs. It raised $12 million in a Series A led by Orrin Capital in 2022.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon, LEAD_INVESTOR Kestrel Ventures: AMOUNT $40 million, AMOUNT"
                        + " $40 million, ROUND Series B",
                EARLIER);
    }
}
