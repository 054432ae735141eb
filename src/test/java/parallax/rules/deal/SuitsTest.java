package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

class SuitsTest {

    @Test
    void theTiesOfThoseThatAreSuedAreNoNews() {
        assertDeals("""
                Publisher sues Tarn Labs over its books
                Intel has poured more than $10 billion into Tarn Labs.
                """, "MINORITY_STAKE COMPLETED INVESTOR Intel, TARGET Tarn Labs: AMOUNT $10 billion");
    }

    @Test
    void aTakeoverThatIsFoughtOverIsTheNews() {
        assertDeals("""
                Regulator sues over Intel's purchase of Tarn Labs
                Intel bought Tarn Labs for $9 million.
                """, "main ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void anAgreementFarAboveAStakeIsADealOfItsOwn() {
        assertDeals(
                """
                Intel signs deal with Tarn Labs
                Intel has signed an agreement with Tarn Labs.
                It helps both. Intel said it will be investing $9 million in Tarn Labs.
                """,
                "main PARTNERSHIP ANNOUNCED PARTNER Intel, PARTNER Tarn Labs: ",
                "MINORITY_STAKE ANNOUNCED INVESTOR Intel, TARGET Tarn Labs: AMOUNT $9 million");
    }
}
