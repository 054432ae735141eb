package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void theTwoCompaniesAreThoseOfTheTitle() {
        assertDeals("""
                Intel's robots are coming to the Microsoft store
                Shoppers will meet them next spring. The two companies announced a strategic partnership on Thursday.
                """, "main PARTNERSHIP ANNOUNCED PARTNER Intel, PARTNER Microsoft: ANNOUNCED_ON Thursday");
    }

    @Test
    void companiesThatNobodyNamesMakeNoDeal() {
        assertDeals("""
                Robots are coming to the store
                The two companies announced a strategic partnership on Thursday.
                """);
    }

    @Test
    void anAllianceOfBeforeIsAnother() {
        assertDeals(
                """
                Intel partners with Microsoft on robots
                Intel and Microsoft will work together on robots. Last June, Intel and Microsoft announced a partnership on maps.
                """,
                "main PARTNERSHIP ANNOUNCED PARTNER Intel, PARTNER Microsoft: ",
                "PARTNERSHIP COMPLETED PARTNER Intel, PARTNER Microsoft: ANNOUNCED_ON Last June");
    }

    @Test
    void theTwoOfAStakeFormAVenture() {
        assertDeals(
                """
                A chip maker takes to robots
                Intel will buy a 20% stake in Tarn Labs for $2 billion. The two will form a joint venture in Ghent.
                """,
                "main MINORITY_STAKE ANNOUNCED TARGET Tarn Labs, INVESTOR Intel: STAKE 20%, AMOUNT $2 billion",
                "PARTNERSHIP ANNOUNCED PARTNER Intel, PARTNER Tarn Labs: ");
    }

    @Test
    void thePartnershipIsOfWhoeverRaisesTheMoney() {
        assertDeals(
                """
                Tarn Labs raises $9 million for its robots
                Tarn Labs has raised $9 million. The new partnership with Intel covers 20 shops.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $9 million, AMOUNT $9 million",
                "PARTNERSHIP COMPLETED PARTNER Intel, PARTNER Tarn Labs: ");
    }
}
