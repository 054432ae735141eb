package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

class OutlaysTest {

    @Test
    void aGroupAndItsCompanySpendOneSum() {
        assertDeals("""
                Google to invest $11 billion in data centers in Georgia
                Alphabet plans to invest $11 billion in data centers in Georgia.
                """, "main COMPUTE_CONTRACT ANNOUNCED INVESTOR Google: AMOUNT $11 billion, AMOUNT $11 billion");
    }

    @Test
    void whatIsSpentInOnePlaceIsNoPartOfWhatIsSpentInAnother() {
        assertDeals(
                """
                Intel to invest $11 billion in data centers in Georgia
                Intel said that it would invest $11 billion in Georgia.

                Last year, Intel also revealed a $6 billion investment in Portugal.
                """,
                "main COMPUTE_CONTRACT ANNOUNCED INVESTOR Intel: AMOUNT $11 billion, AMOUNT $11 billion",
                "COMPUTE_CONTRACT ANNOUNCED INVESTOR Intel: ANNOUNCED_ON Last year, AMOUNT $6 billion");
    }

    @Test
    void whatACustomerPutsIntoItsSupplierIsThePriceOfTheirContract() {
        assertDeals(
                """
                Intel invests $12 billion in CoreWeave
                Intel signed a five-year, $11.9 billion contract with CoreWeave for cloud capacity.
                """,
                "main COMPUTE_CONTRACT ANNOUNCED CUSTOMER Intel, SUPPLIER CoreWeave: AMOUNT $12 billion, AMOUNT"
                        + " $11.9 billion");
    }

    @Test
    void whatASentenceGrantsIsNoNews() {
        assertDeals("""
                Why loans to startups are drying up
                While Intel has acquired Tarn Labs, few think that it can fill the gap.
                """, "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: ");
    }
}
