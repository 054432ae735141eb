package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Takeovers of which several sentences have to be read together. */
class TakeoversTest {

    @Test
    void captionsBeforeTheNewsAreNoSentences() {
        assertDeals("""
                Nvidia grows
                A street in Ghent
                Sponsored links
                A robot
                Most read
                A hall
                A gate
                A field
                Nvidia has bought Tarn Labs for $9 million.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void whatTheOneBoughtHadRaisedIsATotal() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Tarn Labs has been acquired by Nvidia. The startup had raised $60 million.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: TOTAL_RAISED $60 million");
    }

    @Test
    void nobodySellsItself() {
        assertDeals(
                """
                Nvidia bought Tarn Labs for $9 billion.
                It later sold it to Intel for $2 billion.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs, SELLER Nvidia: AMOUNT $2 billion");
    }

    @Test
    void whatIsPickedUpThenWasBoughtBefore() {
        assertDeals(
                """
                Nvidia buys Tarn Labs
                Nvidia has bought Tarn Labs for $9 billion.
                Intel, its first owner, acquired Tarn Labs in 2013. Microsoft then picked up the company in 2016.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: CLOSED_ON 2013",
                "ACQUISITION COMPLETED ACQUIRER Microsoft, TARGET Tarn Labs: CLOSED_ON 2016");
    }

    @Test
    void headingsAreShortOfWordsForHowFarThingsAre() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Tarn Labs acquired by Nvidia
                The startup, Tarn Labs, is being acquired by Nvidia for $9 million.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void chipsOfACompanyThatIsBoughtAreNoContract() {
        assertDeals("""
                Nvidia to buy Tarn Labs
                Nvidia has agreed to buy Tarn Labs. It plans to use Tarn Labs' chips in its data centers.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void whatWasSoldIsTheCompanyNamedRightBefore() {
        assertDeals(
                """
                Nvidia buys Quillon AI
                Nvidia has bought Quillon AI. The startup spun out of Tarn Labs after it was sold to Intel for $9 million.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Quillon AI: ",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void whoeverSellsInOneDealBuysInAnother() {
        assertDeals(
                """
                Nvidia buys Tarn Labs
                Nvidia has bought Tarn Labs.
                Tarn Labs stood alone again when Intel sold its products business. Intel had acquired Tarn Labs in 2013.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: CLOSED_ON 2013");
    }

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
    void whatIsSaidToHaveClosedIsDone() {
        assertDeals(
                """
                When Nvidia said it was acquiring Tarn Labs for $90 million, it was a big deal.
                Today it announced that the deal has officially closed.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $90 million, ANNOUNCED_ON Today");
        assertDeals("""
                Nvidia closes its purchase of Tarn Labs
                Nvidia agreed to buy Tarn Labs in May.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void whatHadNotClosedSomeTimeAgoMayHaveClosedNow() {
        assertDeals(
                """
                Nvidia completes $9 billion Tarn Labs acquisition
                Nvidia has closed the $9 billion acquisition of Tarn Labs.
                In May, when the deal hadn't closed, its founder was full of hope.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion, AMOUNT $9 billion");
    }

    @Test
    void whatFollowsTheClosingIsNoSignOfIt() {
        assertDeals("""
                Nvidia is acquiring Tarn Labs.
                After the deal has closed, its founders will stay.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: ");
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

    @Test
    void eachOfTwoThatAreBoughtHasItsPrice() {
        assertDeals(
                """
                Nvidia buys Tarn Labs and Quillon AI
                Nvidia bought Tarn Labs for $40 million and Quillon AI for $55 million.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $40 million",
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Quillon AI: AMOUNT $55 million");
    }

    @Test
    void thePriceOfAnEarlierSaleIsNotTheNews() {
        assertDeals(
                "Nvidia buys Tarn Labs in $360 million deal, months after Tarn Labs was acquired for $180 million\n",
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $360 million");
    }

    @Test
    void whatFellApartYearsAgoDoesNotEndTheNewDeal() {
        assertDeals(
                """
                Intel to buy Tarn Labs
                Intel agreed to buy Tarn Labs for $90 million.
                In 2019, a planned merger of Intel and Tarn Labs fell apart.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT $90 million",
                "ACQUISITION TERMINATED ACQUIRER Intel, TARGET Tarn Labs: CLOSED_ON 2019");
    }

    @Test
    void theTakeoverOfAPageIsNoPurchase() {
        assertDeals("""
                The campaign's Netflix takeover plan feels different this year
                The campaign has booked the top of the page for a day.
                Netflix has not commented.
                """);
    }

    @Test
    void appsOfOneCompanyThatMergeAreNoDeal() {
        assertDeals("""
                Nvidia Helix and Nvidia Duo begin puzzling merger
                Nvidia has started to merge its Helix and Duo apps for chats into a single one.
                The update changes the icon of one of them.
                """);
    }

    @Test
    void whatSomebodyElseIsWorthIsNotWhatTheTargetIs() {
        assertDeals(
                "Intel sells mapping unit Tarn Labs in deal that will push Nvidia's valuation to $10 billion\n",
                "main ACQUISITION COMPLETED TARGET Tarn Labs, SELLER Intel: ");
    }

    @Test
    void aFundThatACompanyOnceSetUpMakesItNoInvestor() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Quillon AI raised $9 million from Kestrel Ventures.
                Last year Quillon AI launched a $5 million creator fund.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures:"
                        + " AMOUNT $9 million, AMOUNT $9 million",
                "FUND COMPLETED TARGET Quillon AI: CLOSED_ON Last year, AMOUNT $5 million");
    }

    @Test
    void theSizeOfAFundIsNoPrice() {
        assertDeals(
                """
                Kestrel Ventures takes a stake in Tarn Labs
                Kestrel Ventures has taken a $25 million stake in Tarn Labs.
                Tarn Labs is known for its $90 million Lantern fund.
                """, "main MINORITY_STAKE COMPLETED TARGET Tarn Labs, INVESTOR Kestrel Ventures: AMOUNT $25 million");
    }

    @Test
    void aTitleNamesThePartnerBeforeTheDeal() {
        assertDeals(
                "Google takes on Microsoft with Intel cloud deal\n",
                "main PARTNERSHIP ANNOUNCED PARTNER Google, PARTNER Intel: ");
    }

    @Test
    void theBuyerOfAShareIsNotWhoSellsItAndBoughtItAllBefore() {
        assertDeals(
                """
                Intel to sell majority stake in Tarn Labs to Kestrel Capital
                Intel agreed to sell a 51% stake in its Tarn Labs business to Kestrel Capital for $4 billion.
                Intel bought Tarn Labs for $16 billion in 2015.
                """,
                "main ACQUISITION ANNOUNCED TARGET Tarn Labs, ACQUIRER Kestrel Capital, SELLER Intel:"
                        + " CONTROL majority stake, STAKE 51%, AMOUNT $4 billion",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT $16 billion, CLOSED_ON 2015");
    }

    @Test
    void whoLendsForDataCentersSuppliesNone() {
        assertDeals("""
                Quillon AI gets a loan
                Quillon AI has secured a $500 million loan from Kestrel Bank to build data centers.
                """, "main DEBT_FINANCING COMPLETED TARGET Quillon AI, INVESTOR Kestrel Bank: AMOUNT $500 million");
    }

    @Test
    void theStartupIsTheOneThatIsBought() {
        assertDeals("""
                Intel in talks to buy Tarn Labs
                Intel is in talks to buy Tarn Labs, people familiar with the matter said.
                The startup has raised $9 million in total.
                """, "main ACQUISITION RUMOURED ACQUIRER Intel, TARGET Tarn Labs: TOTAL_RAISED $9 million");
    }

    @Test
    void anAllianceOfSeveralIsOneThoughTheTitleNamesTwo() {
        assertDeals(
                """
                Intel to form joint venture with Nvidia
                Intel signed agreements to form a joint venture with Nvidia, Tarn Labs and Quillon AI.
                """,
                "main PARTNERSHIP ANNOUNCED PARTNER Intel, PARTNER Nvidia, PARTNER Tarn Labs, PARTNER Quillon AI: ");
    }

    @Test
    void aDealBetweenNamedCompaniesIsToldDeepInAReportOfSomethingElse() {
        assertDeals("""
                Intel loses its head of research
                Ann Lee is leaving Intel, the company said.
                She joined four years ago.
                Her group trains models.
                Bob Kim will take over.
                Intel employs 90,000 people.
                It sells chips.
                Nvidia bought Tarn Labs last year.
                """, "ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: CLOSED_ON last year");
    }

    @Test
    void aPurchaseOfYearsAgoMakesNoReportOfADeal() {
        assertDeals("""
                Intel cuts prices
                Intel has cut the prices of its chips.
                The chip maker acquired Tarn Labs in 2018 for $800 million.
                """);
    }

    @Test
    void anAgreementThatEndsIsThePurchaseThatTheReportTellsOf() {
        assertDeals("""
                Nvidia, Tarn Labs scrap $9 billion deal
                Nvidia, which had decided to buy Tarn Labs last year, will pay a fee.
                """, "main ACQUISITION TERMINATED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion");
    }

    @Test
    void whatIsToCloseLaterThisYearIsNoNewsOfBefore() {
        assertDeals(
                """
                Nvidia is buying Tarn Labs.
                The deal worth $9 billion is expected to close later this year.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion, EXPECTED_CLOSE later this year");
    }

    @Test
    void whatMarketsReactToIsTheNews() {
        assertDeals("""
                Tarn Labs jumps after agreeing to sale to Nvidia
                Tarn Labs shares jumped after the firm confirmed a deal to sell itself to Nvidia for $9 billion.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion");
    }

    @Test
    void theDayOnWhichAProductCameOutSaysNothingOfThePurchase() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia will acquire Tarn Labs, the maker of a phone introduced in late 2023, for $9 million.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void whatCouldHaveBeenBoughtWasNot() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia bought Tarn Labs for $9 million. Intel also could have been a Nvidia acquisition.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 million");
    }

    @Test
    void whatIsSpreadOverManyCompaniesIsThePriceOfNone() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia has invested $125 million in twelve robot companies and acquired Tarn Labs.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void aCompanyThatSellsItselfIsNotItsBuyer() {
        assertDeals("""
                Nvidia, a chip maker, wants Intel.
                Intel shareholders voted down the chip maker's $9 billion sale to Nvidia.
                """, "main ACQUISITION TERMINATED ACQUIRER Nvidia, TARGET Intel: AMOUNT $9 billion");
    }

    @Test
    void whoTalksOfATakeoverLearnsElsewhereWhoIsToBuy() {
        assertDeals("""
                Tarn Labs halts $9 billion acquisition talks with Nvidia
                The chip maker had been in talks to buy Tarn Labs, sources say.
                Nvidia was in advanced talks to acquire Tarn Labs.
                """, "main ACQUISITION TERMINATED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion");
    }

    @Test
    void aCompanyAndItsParentBuyOnce() {
        assertDeals(
                """
                Tarn Labs rejects $9 billion bid from Google
                Tarn Labs has rejected a $9 billion takeover offer by Google parent company Alphabet.
                """,
                "main ACQUISITION TERMINATED ACQUIRER Google, TARGET Tarn Labs: AMOUNT $9 billion, AMOUNT $9 billion");
    }

    @Test
    void aStakeInWhoeverBuysIsAnotherDeal() {
        assertDeals(
                """
                Intel sells its robot unit to Nvidia
                Intel is selling its robot unit to Nvidia. As a part of this deal, Intel will invest $4 million in Nvidia.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, SELLER Intel: ",
                "MINORITY_STAKE ANNOUNCED INVESTOR Intel, TARGET Nvidia: AMOUNT $4 million");
    }

    @Test
    void whatATitleGivesUpFirstIsNotWhatItSells() {
        assertDeals("""
                Uber abandons its robot dreams, sells robot unit
                Nvidia will become the new owner of Uber's robot unit.
                """, "main ACQUISITION ANNOUNCED SELLER Uber, ACQUIRER Nvidia: ");
    }

    @Test
    void whatADealValuesACompanyAtIsNotWhatItOnceCost() {
        assertDeals(
                """
                Intel sells Tarn Labs stake
                Intel has agreed to sell a 62% stake in its lidar business, Tarn Labs, to Nvidia for $4 million.
                It values Tarn Labs at $8 million, well below the $17 million Intel paid to acquire Tarn Labs in 2015.
                """,
                "main ACQUISITION ANNOUNCED TARGET Tarn Labs, ACQUIRER Nvidia, SELLER Intel:"
                        + " STAKE 62%, AMOUNT $4 million, VALUATION $8 million",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: AMOUNT $17 million, CLOSED_ON 2015");
    }

    @Test
    void anApprovalLeavesAPurchaseOpen() {
        assertDeals("""
                Nvidia's Tarn Labs acquisition wins EU approval
                Nvidia's acquisition of Tarn Labs is nearing completion.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: ");
    }

    @Test
    void talksThatEndAreOfWhatOtherSentencesTell() {
        assertDeals("""
                Tarn Labs ends talks with Nvidia
                There were concerns over a deal by Nvidia to buy Tarn Labs for $9 billion.
                """, "main ACQUISITION TERMINATED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion");
        assertDeals("""
                Tarn Labs ends talks with Nvidia
                They had spoken about a new chip.
                """);
    }

    @Test
    void theMostRecentValuationIsOneOfBefore() {
        assertDeals("""
                Nvidia buys Tarn Labs
                Nvidia is buying Tarn Labs. The most recent private valuation of Tarn Labs was around $600 million.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: PRIOR_VALUATION $600 million");
    }

    @Test
    void aDescriptionWithAPlaceStandsForTheCompany() {
        assertDeals(
                """
                Nvidia buys developer of robots
                Tarn Labs raised $7 million in seed funding in January 2021.
                The Calif.-based developer of robots is being acquired by Nvidia for $250 million.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $250 million",
                "FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $7 million, ROUND seed, CLOSED_ON January 2021");
    }

    @Test
    void aBetThatATitleSpeaksOfIsThePurchase() {
        assertDeals("""
                Nvidia's bet on Tarn Labs
                Nvidia bought Tarn Labs for $250 million.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $250 million");
    }

    @Test
    void aPartThatWasSoldBeforeIsNoPartOfAnotherPurchase() {
        assertDeals("""
                Nvidia looks at Tarn Labs
                Nvidia acquired Tarn Labs in 2016 for $2 billion. When Intel was selling its memory business in 2017, Kestrel Capital invested.
                """, "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $2 billion");
    }

    @Test
    void otherPurchasesAreOfWhoeverBoughtLast() {
        assertDeals(
                """
                Nvidia buys Tarn Labs
                Nvidia has bought Tarn Labs for $9 billion.
                Other recent acquisitions include Quillon AI and Brindle Labs.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: AMOUNT $9 billion",
                "ACQUISITION COMPLETED TARGET Quillon AI, ACQUIRER Nvidia: ",
                "ACQUISITION COMPLETED TARGET Brindle Labs, ACQUIRER Nvidia: ");
    }

    @Test
    void whatWasBoughtIsSoldAgainNotItsBuyer() {
        assertDeals(
                """
                Google buys Tarn Labs
                Google has bought Tarn Labs from Intel.
                Intel, which bought Tarn Labs in 2020, closed its sale to Google on Monday.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Google, TARGET Tarn Labs, SELLER Intel: ANNOUNCED_ON Monday",
                "ACQUISITION COMPLETED ACQUIRER Intel, TARGET Tarn Labs: CLOSED_ON 2020");
    }

    @Test
    void takeoversOfBeforeWaitForTheirEnd() {
        assertDeals(
                """
                Google buys Tarn Labs
                Google has bought Tarn Labs for $9 million.
                It comes three weeks after Microsoft announced it was acquiring Quillon AI.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Google, TARGET Tarn Labs: AMOUNT $9 million",
                "ACQUISITION ANNOUNCED ACQUIRER Microsoft, TARGET Quillon AI: ");
    }
}
