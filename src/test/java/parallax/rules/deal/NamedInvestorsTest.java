package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Investors that a report of a round names in words of no rule. */
class NamedInvestorsTest {

    @Test
    void aFirmThatIsNamedBesideTheMoneyGivesInWhateverWords() {
        assertDeals(
                """
                Quillon AI raises $9 million
                The money in the round is courtesy of Kestrel Ventures, Ann Lee and Moss Partners.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures, INVESTOR Ann Lee, INVESTOR Moss Partners: AMOUNT $9 million");
    }

    @Test
    void theTalkOfWhoGaveGoesOnInTheNextSentence() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Harbor Capital led the round. Kestrel Ventures and Moss Partners came along for the ride.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Harbor Capital, INVESTOR Kestrel Ventures, INVESTOR Moss Partners: AMOUNT $9 million");
    }

    @Test
    void aFirmThatIsNamedForAnotherReasonGivesNothing() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Harbor Capital led the round. Ann Lee, a former partner at Kestrel Ventures, runs the company.
                Moss Partners has backed rivals such as Tarn Labs.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Harbor Capital: AMOUNT $9 million");
    }

    @Test
    void aRivalsMoneyIsNoPartOfTheNews() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Harbor Capital led the round. Its rival Tarn Labs has raised $50 million in total from Kestrel Ventures.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Harbor Capital: AMOUNT $9 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: TOTAL_RAISED $50 million");
    }

    @Test
    void whoJoinedTheLatestRoundIsNoneOfTheOneToldBefore() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Harbor Capital led the round. Quillon AI raised $2 million in 2020. \
                Kestrel Ventures also participated in the latest round.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Harbor Capital, INVESTOR Kestrel Ventures: AMOUNT $9 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $2 million, CLOSED_ON 2020");
    }

    @Test
    void whoIsToldToHaveLedTheRoundBesideItsNewsHasLedThatOne() {
        assertDeals(
                """
                Quillon AI closes $9 million round
                Quillon AI has closed a $9 million round. It is owned by Intel, which led the Series C investment, \
                alongside backers including Kestrel Ventures.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Intel, INVESTOR Kestrel Ventures:"
                        + " AMOUNT $9 million, AMOUNT $9 million, ROUND Series C");
    }

    @Test
    void whatIsToldBetweenCommasOfOlderRoundsIsNotWhatItsNamesDoNow() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Kestrel Ventures and Moss Partners, which invested in Quillon AI's previous rounds, participated again.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures, INVESTOR Moss Partners: AMOUNT $9 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: ");
    }

    @Test
    void anItemThatGoesOnWithTheOneAboveNamesFurtherInvestors() {
        assertDeals(
                """
                Quillon AI raises $9 million
                • Investors include Nvidia and Intel.
                • Others include Kestrel Ventures and Moss Partners.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Nvidia, INVESTOR Intel, INVESTOR Kestrel Ventures, INVESTOR Moss Partners: AMOUNT $9 million");
    }

    @Test
    void theBackersOfARoundThatIsToldAsATotalAreItsBackers() {
        assertDeals(
                """
                This founder raised money to fight phishing
                The startup Quillon AI announced that it raised $26 million in total. The round was led by Kestrel Ventures.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: TOTAL_RAISED $26 million");
    }

    @Test
    void whoIsSaidToBackAnotherCompanyBacksThatOne() {
        assertDeals(
                """
                Quillon AI raises $40 million
                Quillon AI has raised $40 million from Kestrel Ventures.
                Tarn Labs, based in Oslo, counts Intel and Nvidia as backers.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: AMOUNT $40 million, AMOUNT $40 million");
    }
}
