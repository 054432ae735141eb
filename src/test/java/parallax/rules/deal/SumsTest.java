package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Which sums beside a deal are its own. */
class SumsTest {

    @Test
    void whatWasRaisedBeforeTheRoundIsNotTheRounds() {
        assertDeals(
                """
                Tarn Labs raises $20 million
                Prior to the latest funding round, Tarn Labs raised $9 million in its Series C in September 2020.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $20 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs:"
                        + " AMOUNT $9 million, ROUND Series C, CLOSED_ON September 2020");
    }

    @Test
    void aRoundAnnouncedOnADayBeforeIsAnOlderOne() {
        assertDeals(
                """
                Tarn Labs raises $20 million
                The firm made waves back in April, announcing a $9 million round.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $20 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: ANNOUNCED_ON April, AMOUNT $9 million");
    }

    @Test
    void whatAnInvestorPledgedEarlierIsNotTheRounds() {
        assertDeals(
                """
                Tarn Labs closes $20 million round
                Tarn Labs has closed a $20 million round led by Nvidia.
                Earlier this year, Nvidia pledged to invest as much as $9 million to help the startup.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs, LEAD_INVESTOR Nvidia: AMOUNT $20 million, AMOUNT $20 million");
    }

    @Test
    void whatABuyerInvestsBesidesIsNoPrice() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia has a plan to invest $9 million annually in new tools.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void aPriceThatIncludesDebtIsWhatACompanyIsWorth() {
        assertDeals(
                """
                Nvidia buys Tarn Labs for $2 million
                The deal is valued at $6 million, including debt.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $2 million, VALUATION $6 million");
    }

    @Test
    void fundingAndDebtOfOneSentenceAreToldApart() {
        assertDeals(
                """
                Tarn Labs completes $5 million funding round
                Tarn Labs said it raised $5 million in funding and $2 million in new debt.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $5 million, AMOUNT $5 million",
                "DEBT_FINANCING COMPLETED TARGET Tarn Labs: AMOUNT $2 million");
    }

    @Test
    void whatACompanyIsNowWorthIsOfTheNewsBesideItsOlderMoney() {
        assertDeals(
                """
                Tarn Labs raises additional $1 million
                It raised an initial $2 million in March and now has a $5 million valuation.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $1 million, VALUATION $5 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $2 million, CLOSED_ON March");
    }

    @Test
    void aValueIsThatOfWhoIsDescribedNotOfWhomTheDescriptionNames() {
        assertDeals("""
                Tarn Labs raises $5 million
                The company, which was founded by two former Intel engineers, is now valued at $50 million.
                """, "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $5 million, VALUATION $50 million");
    }

    @Test
    void whatNobodyThatIsNamedEarnsIsOfNoSideOfATakeover() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Yearly revenue in the division was $18 million in 2022.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void backersOfBeforeAndOfOthersGiveNothingNow() {
        assertDeals(
                """
                Tarn Labs raises $5 million
                The round follows efforts of others, such as Microsoft's $13 million investment in Quillon AI.
                The company's previous investors include Kestrel Ventures and Moss Partners.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $5 million",
                "MINORITY_STAKE COMPLETED INVESTOR Microsoft, TARGET Quillon AI: AMOUNT $13 million");
    }

    @Test
    void whatABoughtCompanyHadIsToldOfItThoughTheWordsStandNearerToOthers() {
        assertDeals(
                """
                Nvidia buys Tarn Labs
                Nvidia has bought Tarn Labs.
                It is said to pay less than the $66 million that Tarn Labs raised in venture capital.
                The company was valued at $90 million in December 2020.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs:"
                        + " TOTAL_RAISED $66 million, PRIOR_VALUATION $90 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: ");
    }

    @Test
    void whatBackersAreNamedBesideWasNotRaisedByThem() {
        assertDeals("""
                Nvidia is in talks to buy Tarn Labs
                It's backed by investors like Kestrel Ventures and Moss Partners, with $9 million raised to date.
                """, "main ACQUISITION RUMOURED ACQUIRER Nvidia, TARGET Tarn Labs: TOTAL_RAISED $9 million");
    }

    @Test
    void thePriceOfAFoundersLastCompanyIsNoMoneyOfHerNewOnesRound() {
        assertDeals("""
                Quillon AI raises $9 million
                Quillon AI, founded by Ann Lee, who sold her last startup for $300 million, has raised $9 million.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $9 million, AMOUNT $9 million");
    }

    @Test
    void whoeverReportsAPriceIsNoStrangerToTheDeal() {
        assertDeals(
                """
                Nvidia buys Tarn Labs
                Nvidia has acquired Tarn Labs. Terms were not disclosed, but the Ledger reported a price of $9 million.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs:"
                        + " TERMS_UNDISCLOSED Terms were not disclosed, AMOUNT $9 million");
    }
}
