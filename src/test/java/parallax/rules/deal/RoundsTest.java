package parallax.rules.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parallax.rules.deal.DealsTest.assertDeals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.extraction.Modality;

/** What several sentences together tell of a round. */
class RoundsTest {

    @Test
    void anAsideSaysNothingOfTheSumBehindIt() {
        assertEquals(
                List.of(Modality.ASSERTED),
                modalities("Quillon AI, which plans to help firms prepare their data, has raised $47 million."));
        assertEquals(
                List.of(Modality.PLANNED), modalities("Quillon AI, a maker of chips, plans to raise $47 million."));
    }

    @Test
    void whatASentenceTellsBehindAnOlderRoundIsOfThatRound() {
        String news = """
                Quillon AI raises $40 million
                Quillon AI has raised $40 million in a Series B led by Kestrel Ventures.
                """;
        String main =
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $40 million,"
                        + " AMOUNT $40 million, ROUND Series B";
        assertDeals(
                news + "Quillon AI closed its Series A in 2023, raising $12 million.\n",
                main,
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: ROUND Series A, CLOSED_ON 2023, AMOUNT $12 million");
        assertDeals(
                news
                        + "It comes months after Quillon AI’s Series A, in which it raised $12 million from Orrin Capital.\n",
                main,
                "FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Orrin Capital: ROUND Series A, AMOUNT $12 million");
        assertDeals(
                news
                        + "The startup emerged from stealth in 2023 with $12 million in seed funding from Orrin Capital.\n",
                main,
                "FUNDING_ROUND COMPLETED INVESTOR Orrin Capital, TARGET Quillon AI: ANNOUNCED_ON 2023, AMOUNT $12"
                        + " million, ROUND seed");
    }

    @Test
    void whoIsComingOutOfStealthWithMoneyHasItAlready() {
        assertDeals("""
                Notes on startups
                The security startup Quillon AI is now coming out of stealth with $15 million raised across two seed rounds.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $15 million, ROUND seed");
    }

    @Test
    void whatACompanyHopesToDoWithItsMoneySaysNothingOfTheMoney() {
        assertDeals("""
                Quillon AI hopes to mend payroll with $20 million in Series A funding
                Quillon AI makes payroll tools.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $20 million, ROUND Series A");
        assertDeals("""
                Kestrel Ventures hopes to mend payroll with Quillon AI and $20 million in funding
                Quillon AI makes payroll tools.
                """);
    }

    @Test
    void aFirmThatCountsWhatStartupsRaiseRaisesNothing() {
        assertDeals("""
                Indian startups raised $14 billion
                Indian startups raised $14 billion last year, according to research firm Quillon AI.
                """);
    }

    @Test
    void whatACompanyThatGoesPublicPlansToRaiseIsOfTheOffering() {
        assertDeals("""
                Quillon AI files to go public
                Quillon AI filed for an initial public offering. The company plans to raise about $90 million.
                """, "main PUBLIC_OFFERING ANNOUNCED TARGET Quillon AI: AMOUNT $90 million");
    }

    @Test
    void whatTheSharesOfACompanyCostIsNotWhatItIsBoughtAt() {
        assertDeals("""
                Nvidia to buy Quillon AI
                Nvidia agreed to buy Quillon AI, a tool maker with a market cap of $9 billion.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: ");
    }

    @Test
    void whatACompanyIsValuedAtNowIsItsValueBeforeARoundThatIsTalkedAbout() {
        assertDeals(
                """
                Quillon AI in talks to raise $90 million
                Quillon AI is in talks to raise $90 million at a $2 billion valuation.
                The company is currently valued at $500 million.
                """,
                "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $90 million, AMOUNT $90 million,"
                        + " VALUATION $2 billion, PRIOR_VALUATION $500 million");
    }

    @Test
    void whoLedAnOlderRoundLedNotTheNews() {
        assertDeals(
                """
                Quillon AI raises $90 million
                Quillon AI raised $90 million in a round led by Kestrel Ventures.
                The investment follows prior announcements of $70 million led by Harbor Capital.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures:"
                        + " AMOUNT $90 million, AMOUNT $90 million",
                "FUNDING_ROUND COMPLETED LEAD_INVESTOR Harbor Capital, TARGET Quillon AI: AMOUNT $70 million");
    }

    @Test
    void aSourceOfFiguresIsNotTheCompany() {
        assertDeals(
                """
                Quillon AI raises $15 million
                According to PitchBook, the round brings the company's total funding to $21 million to date.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $15 million, TOTAL_RAISED $21 million");
    }

    @Test
    void aYearInWhichManyRoundsWereAnnouncedIsNotTheDayOfOne() {
        assertDeals("""
                Quillon AI raises $15 million
                The new investment is the fourth round announced by Quillon AI in 2019 alone.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $15 million");
    }

    @Test
    void aBackerOfAnUnnamedStartupRaisesNothing() {
        assertDeals("""
                Notes on startups
                A startup backed by Kestrel Ventures raised $9 million last week.
                """);
    }

    @Test
    void aBuyersOwnRoundIsNotThatOfWhatItBuys() {
        assertDeals(
                """
                Nvidia acquires Quillon AI
                Nvidia took its rivals by surprise last year when it announced a $230 million Series A round.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Quillon AI: ",
                "FUNDING_ROUND COMPLETED TARGET Nvidia: CLOSED_ON last year, AMOUNT $230 million, ROUND Series A");
    }

    @Test
    void aStartupWithAFundBesideRaisesASeedRound() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Quillon AI raised $9 million in seed funding. It has launched a $5 million creator fund.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $9 million, AMOUNT $9 million, ROUND seed",
                "FUND COMPLETED TARGET Quillon AI: AMOUNT $5 million");
    }

    @Test
    void theSumOfTheTitleTellsWhoseTheRoundIs() {
        assertDeals(
                """
                Quillon AI raises $40 million
                Nvidia sells clouds, and that is where Quillon AI, a Nvidia customer, comes in.
                On Monday, the company announced a $40 million Series B.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI:"
                        + " AMOUNT $40 million, ANNOUNCED_ON Monday, AMOUNT $40 million, ROUND Series B");
    }

    @Test
    void aRangeAndItsUpperEndAreOneRound() {
        assertDeals(
                """
                Quillon AI is looking for money
                Quillon AI is looking to raise up to $1 billion.
                Quillon AI is in talks to raise between $500 million and $1 billion.
                """,
                "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $1 billion, AMOUNT $500 million and $1 billion");
    }

    @Test
    void theLatestFundingIsTheNewsWhateverWasToldBefore() {
        assertDeals(
                """
                Quillon AI raises $40 million
                Quillon AI raised $40 million. A year ago, it raised $9 million in a Series A.
                The latest funding puts its valuation at $300 million.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $40 million, AMOUNT $40 million, VALUATION $300 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: CLOSED_ON A year ago, AMOUNT $9 million, ROUND Series A");
    }

    @Test
    void aTrancheAnnouncedMonthsAgoIsNotTheDayOfTheNews() {
        assertDeals("""
                Quillon AI raises another $60 million
                Quillon AI has raised $60 million.
                Quillon AI announced the other tranche in June.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $60 million, AMOUNT $60 million");
    }

    @Test
    void whatManyCompaniesRaiseIsNobodysTotal() {
        assertDeals("""
                Quillon AI raises $40 million
                Quillon AI has raised $40 million. Robot companies have raised $3 billion so far this year, a count shows.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $40 million, AMOUNT $40 million");
    }

    @Test
    void moneyForAStartupThatIsNamedLaterIsItsRound() {
        assertDeals("""
                Ann Lee raises money
                Ann Lee has raised $3 billion for a new chip startup.
                Tarn Labs has not said what it makes.
                """, "main FUNDING_ROUND COMPLETED TARGET Tarn Labs: AMOUNT $3 billion");
    }

    @Test
    void theNewSumIsNotThatOfTheRoundMonthsBefore() {
        assertDeals(
                """
                Quillon AI bags $30 million
                Quillon AI announced a $30 million investment from Kestrel Ventures months after a $90 million Series C round.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures: AMOUNT $30 million, AMOUNT $30 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $90 million, ROUND Series C");
    }

    @Test
    void aListingThatIsOnlyEyedIsNotTheNewsBesideARound() {
        assertDeals(
                """
                Quillon AI raises $40 million, eyes upcoming IPO
                Quillon AI has raised $40 million in a Series D.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $40 million, AMOUNT $40 million, ROUND Series D",
                "PUBLIC_OFFERING RUMOURED TARGET Quillon AI: ");
    }

    @Test
    void whatSomebodyElseIsWorthIsNoValueOfTheNews() {
        assertDeals("""
                Quillon AI raises $40 million
                Quillon AI has raised $40 million.
                The company competes with Tarn Labs — valued at $6 billion — and others.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $40 million, AMOUNT $40 million");
    }

    @Test
    void aRoundTellsOfTheDayOfTheRoundItIsNamedBehind() {
        assertDeals(
                """
                Quillon AI raises $90 million
                Quillon AI has raised $90 million. It began with a seed round in January 2023.
                This was followed by a Series A round in September 2023, raising $20 million.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $90 million, AMOUNT $90 million",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: ROUND seed, CLOSED_ON January 2023",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI: ROUND Series A, CLOSED_ON September 2023, AMOUNT $20 million");
    }

    private static List<Modality> modalities(String sentence) {
        return DealsTest.deals(sentence).stream()
                .flatMap(deal -> deal.claims().stream())
                .map(claim -> claim.modality())
                .toList();
    }

    @Test
    void whoeverRaisesSoMuchIsTheOneThatTheOpeningOnlyDescribes() {
        assertDeals("""
                The weekly roundup
                Intel takes on staff and a drinks maker raises $30 million.
                Nvidia shows a chip. Quillon AI has raised $29.8 million.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $30 million, AMOUNT $29.8 million");
    }

    @Test
    void moneyOfNobodysIsNoRound() {
        assertDeals("""
                The court stops Intel
                Intel may not buy Quillon AI. The court bans all foreign investment in Quillon AI.
                """, "main ACQUISITION DENIED ACQUIRER Intel, TARGET Quillon AI: ");
    }

    @Test
    void anAppThatWorksWithACompanyRaisesForItself() {
        assertDeals(
                """
                Oslo startup scores $45 million
                A rewards app that works with Nvidia has snagged $45 million from Kestrel Ventures.
                Kestrel Ventures led the investment round for Quillon AI, which pays cash back.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures: AMOUNT $45 million, AMOUNT $45 million");
    }
}
