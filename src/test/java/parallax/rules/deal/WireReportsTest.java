package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Reports in the manner of news agencies, which speak of deals without being about them. */
class WireReportsTest {

    @Test
    void aPurchaseThatIsOnlyWhatMoneyIsForIsNoNews() {
        assertDeals("""
                Intel to offer notes
                Intel will use the proceeds to repay debt incurred in its purchase of Tarn Labs.
                """);
    }

    @Test
    void whatAgenciesMakeOfDebtIsNoNewsOfADeal() {
        assertDeals("""
                Bretton may downgrade Intel
                The agency said it may lower the debt rating of Intel. Intel has agreed to buy Tarn Labs.
                """, "ACQUISITION ANNOUNCED ACQUIRER Intel, TARGET Tarn Labs: ");
    }

    @Test
    void aDealOnTheWayOfAReportOnResultsIsNotItsNews() {
        assertDeals("""
                Intel sees profit rising
                Intel expects its profit to rise by a tenth this year. It opened two plants. It has agreed to buy Tarn Labs.
                """, "ACQUISITION ANNOUNCED ACQUIRER Intel, TARGET Tarn Labs: ");
    }

    @Test
    void aDealBehindTheFirstSentenceOfAReportOnPayoutsIsNotItsNews() {
        assertDeals("""
                Intel raises dividend
                Intel raised its quarterly dividend to nine cents.
                It has agreed to buy Tarn Labs.
                """, "ACQUISITION ANNOUNCED ACQUIRER Intel, TARGET Tarn Labs: ");
    }

    @Test
    void whatBecomesOfADealToldBeforeIsNews() {
        assertDeals(
                """
                Intel said it completed the previously announced purchase of Tarn Labs.
                Intel also borrowed $100 million from Citibank.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: ",
                "DEBT_FINANCING COMPLETED TARGET Intel, INVESTOR Citibank: AMOUNT $100 million");
    }

    @Test
    void sumsOfNewsAgenciesArePrices() {
        assertDeals("""
                Intel agreed to buy Tarn Labs for 12.5 mln dlrs.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT 12.5 mln dlrs");
    }
}
