package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

class ListingsTest {

    @Test
    void aMergerWithABlankCheckCompanyIsTheListing() {
        assertDeals("""
                Quillon AI to go public in SPAC deal
                Quillon AI is merging with Tarn Labs, a blank-check company, at a $3 billion valuation.
                """, "main PUBLIC_OFFERING ANNOUNCED TARGET Quillon AI: VALUATION $3 billion");
    }

    @Test
    void whatAnOfferingRaisedIsItsMoney() {
        assertDeals("""
                Quillon AI goes public
                Quillon AI began trading on Tuesday. The IPO raised a total of $660 million.
                """, "main PUBLIC_OFFERING COMPLETED TARGET Quillon AI: AMOUNT $660 million");
    }

    @Test
    void whoLeadsATenderOfferLeadsNoRound() {
        assertDeals(
                """
                Tarn Labs tender offer stays on track
                The tender offer is being led by Kestrel Ventures and would value Tarn Labs at $9 billion.
                """,
                "main SECONDARY_SALE ANNOUNCED TARGET Tarn Labs, LEAD_INVESTOR Kestrel Ventures: VALUATION $9 billion");
    }

    @Test
    void aShareSaleIsTheOfferingThatTheReportTellsOf() {
        assertDeals("""
                Quillon AI plans IPO
                Quillon AI will file for an initial public offering. Its share sale comes in May.
                """, "main PUBLIC_OFFERING ANNOUNCED TARGET Quillon AI: ");
    }

    @Test
    void companiesThatNobodyNamesListSharesOfTheirOwn() {
        assertDeals("""
                Tarn Labs explores sale
                Tarn Labs is exploring a sale. What happens to Tarn Labs may move two unicorns looking to go public.
                """, "main ACQUISITION RUMOURED TARGET Tarn Labs: ");
    }
}
