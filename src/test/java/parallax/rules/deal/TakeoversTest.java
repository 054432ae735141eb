package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Takeovers of which several sentences have to be read together. */
class TakeoversTest {

    @Test
    void unitsThatTheTitleOnlyCallsTheirOwnersHaveTheNamesOfTheBody() {
        assertDeals(
                """
                Nvidia to buy two of Intel's platforms
                Nvidia will acquire Tarn Labs and Quillon AI from Intel.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs, TARGET Quillon AI, SELLER Intel: ");
    }

    @Test
    void aPurchaseThatItsPartiesCallALicenceIsOne() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia has agreed to license the technology of Tarn Labs and will hire its founders.
                """, "main LICENSE_AND_HIRE ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void whatIsToldToCloseLaterIsNotDone() {
        assertDeals(
                """
                Nvidia has bought Tarn Labs for $90 million.
                The parties expect to complete the purchase by June 2027.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $90 million, EXPECTED_CLOSE June 2027");
    }

    @Test
    void aValueToldWithATenderOfferIsNoRound() {
        assertDeals(
                """
                Quillon AI hits $9 billion valuation
                Quillon AI is letting employees sell shares at a $9 billion valuation.
                The transaction was led by Kestrel Ventures.
                """,
                "main SECONDARY_SALE ANNOUNCED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures:"
                        + " VALUATION $9 billion, VALUATION $9 billion");
    }

    @Test
    void aPurchaseThatOnlyExplainsEarningsIsNoNews() {
        assertDeals("""
                Intel sees profit rising
                Intel expects higher earnings this year as a result of its purchase of Tarn Labs.
                """);
    }
}
