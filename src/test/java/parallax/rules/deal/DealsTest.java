package parallax.rules.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.extraction.Annotated;
import parallax.extraction.DealReading;
import parallax.extraction.Evidence;
import parallax.rules.figure.Figures;
import parallax.rules.name.Names;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Span;

class DealsTest {

    @Test
    void titleAndBodyTellOfOneDeal() {
        assertDeals(
                """
                Nvidia buys Quillon AI
                Nvidia has agreed to acquire Quillon AI for $700 million, the companies said on Monday.
                The deal is expected to close next year.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: AMOUNT $700 million, ANNOUNCED_ON Monday,"
                        + " EXPECTED_CLOSE next year");
    }

    @Test
    void aCompanyThatIsDescribedFirstIsNamedLater() {
        assertDeals("""
                Nvidia buys an AI startup
                Nvidia is buying an AI startup for $700 million.
                The startup, Quillon AI, makes tools for chip designers.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: AMOUNT $700 million");
    }

    @Test
    void whatNobodyKnowsIsNoDenial() {
        assertDeals("""
                Nvidia invests in Quillon AI
                Nvidia will invest $50 million in Quillon AI.
                It was not clear whether Nvidia would take a stake in Quillon AI.
                """, "main MINORITY_STAKE ANNOUNCED INVESTOR Nvidia, TARGET Quillon AI: AMOUNT $50 million");
    }

    @Test
    void whoHoldsAPartSellsItInTheTakeover() {
        assertDeals("""
                Nvidia buys Quillon AI
                Nvidia has agreed to buy Quillon AI for $700 million.
                Intel and Oracle are selling their stakes in Quillon AI as part of the deal.
                """, "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: AMOUNT $700 million");
    }

    @Test
    void anAllianceOfYearsAgoIsADealOfItsOwn() {
        assertDeals(
                """
                Nvidia buys Quillon AI
                Nvidia has agreed to buy Quillon AI for $700 million.
                In 2019, Quillon AI and Nvidia announced a strategic partnership.
                """,
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: AMOUNT $700 million",
                "PARTNERSHIP COMPLETED PARTNER Quillon AI, PARTNER Nvidia: ANNOUNCED_ON 2019");
    }

    @Test
    void aPartnerLeadsARoundForTheFirm() {
        assertDeals(
                """
                Quillon AI raised $9 million in a Series A.
                Ann Lee, a partner at Kestrel Ventures, sits on many boards.
                Ann Lee led the round.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures:"
                        + " AMOUNT $9 million, ROUND Series A");
    }

    @Test
    void theCompanyBehindABackerIsTheOneThatRaises() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Quillon AI announced a $9 million Series A.
                Kestrel Ventures led the round, with help from earlier investors including Harbor Capital.
                The company has raised a total of $13 million.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures, INVESTOR Harbor Capital:"
                        + " AMOUNT $9 million, AMOUNT $9 million, ROUND Series A, TOTAL_RAISED $13 million");
    }

    @Test
    void theStartupThatPeopleFoundIsTheOneThatRaises() {
        assertDeals("""
                A researcher leaves Nvidia
                Ann Lee, a researcher who worked at Nvidia for years, is founding a startup called Quillon AI.
                The company is in talks to raise $50 million.
                """, "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $50 million");
    }

    @Test
    void whoBacksTheCompanyBacksARoundWhoseInvestorsNobodyNames() {
        assertDeals(
                """
                Quillon AI raises $9 million
                Quillon AI has raised $9 million.
                The startup is backed by Kestrel Ventures and Harbor Capital.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures, INVESTOR Harbor Capital:"
                        + " AMOUNT $9 million, AMOUNT $9 million");
    }

    @Test
    void whoBacksTheCompanyMayNotBackARoundThatIsOnlyTalkedOf() {
        assertDeals("""
                Quillon AI in talks to raise $9 million
                Quillon AI is in talks to raise $9 million.
                The startup is backed by Kestrel Ventures and Harbor Capital.
                """, "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $9 million, AMOUNT $9 million");
    }

    @Test
    void aRaiseOfTheSumThatIsBorrowedIsTheLoan() {
        assertDeals(
                """
                Quillon AI raises $90 million
                Quillon AI has secured a $90 million credit facility.
                The deal was led by Kestrel Bank.
                """,
                "main DEBT_FINANCING COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Bank:"
                        + " AMOUNT $90 million, AMOUNT $90 million");
    }

    @Test
    void whatAVentureFirmRaisesIsAFund() {
        assertDeals("""
                A solo investor backs founders
                Kestrel Ventures, a young venture firm, has raised $12 million from several entrepreneurs.
                """, "main FUND COMPLETED TARGET Kestrel Ventures: AMOUNT $12 million");
    }

    @Test
    void aListOfAllBackersEverBelongsToNoNewRound() {
        assertDeals(
                """
                Quillon AI raises $9 million from Kestrel Ventures
                Quillon AI raised $9 million from Kestrel Ventures.
                To date, Quillon AI has raised $23 million in funding from Kestrel Ventures, Harbor Capital and Nvidia.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, INVESTOR Kestrel Ventures:"
                        + " AMOUNT $9 million, AMOUNT $9 million, TOTAL_RAISED $23 million");
    }

    @Test
    void aRoundThatABackerLedBeforeIsNotTheNews() {
        assertDeals("""
                Quillon AI raises $42 million
                Quillon AI has raised $42 million in a new funding round.
                The new financing round, Series C, was led by Kestrel Ventures.
                Harbor Capital, which led the startup's Series B round, also participated in the new round.
                """, """
                main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures, INVESTOR Harbor Capital:\
                 AMOUNT $42 million, AMOUNT $42 million, ROUND Series C
                FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Harbor Capital: ROUND Series B""".split("\n"));
    }

    @Test
    void aSaleThatIsExploredIsADealWithItsSuitors() {
        assertDeals("""
                Quillon AI explores a sale
                Quillon AI has hired bankers, people familiar with the matter said.
                One of the potential buyers was Nvidia.
                """, "main ACQUISITION RUMOURED TARGET Quillon AI, ACQUIRER Nvidia: ");
    }

    @Test
    void aPlanAnnouncedLongAgoIsNotDone() {
        assertDeals(
                "In May 2024, Nvidia announced its intention to acquire Quillon AI.",
                "main ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Quillon AI: ANNOUNCED_ON May 2024");
    }

    @Test
    void whatWasAgreedBesideTheNewsIsNotDone() {
        assertDeals(
                """
                Quillon AI raises $300 million
                Last month, Nvidia agreed to buy its rival Tarn Labs.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $300 million\n"
                        + "ACQUISITION ANNOUNCED ACQUIRER Nvidia, TARGET Tarn Labs: ANNOUNCED_ON Last month");
    }

    @Test
    void aDayOfTheNewsIsNoDayOfAnOlderDeal() {
        assertDeals(
                """
                Nvidia buys Quillon AI
                Wednesday's announcement follows Nvidia's purchase of Tarn Labs in July 2024.
                """,
                "main ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Quillon AI: ANNOUNCED_ON Wednesday\n"
                        + "ACQUISITION COMPLETED ACQUIRER Nvidia, TARGET Tarn Labs: CLOSED_ON July 2024");
    }

    @Test
    void anAllianceAnnouncedBesideTheNewsHasOnlyBegun() {
        assertDeals(
                """
                Quillon AI raises $300 million
                The company is also announcing a partnership with Oracle.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $300 million\n"
                        + "PARTNERSHIP ANNOUNCED PARTNER Quillon AI, PARTNER Oracle: ");
    }

    @Test
    void aGovernmentTakesAStakeAndRaisesNoRound() {
        assertDeals(
                "The German government is taking a 10 percent stake in Quillon AI.",
                "main MINORITY_STAKE ANNOUNCED TARGET Quillon AI: STAKE 10 percent");
    }

    @Test
    void talksThatAreConfirmedRemainTalks() {
        assertDeals("""
                Nvidia is in talks to buy Quillon AI.
                A spokesperson confirmed the talks.
                """, "main ACQUISITION RUMOURED ACQUIRER Nvidia, TARGET Quillon AI: ");
    }

    @Test
    void anEarlierRoundIsADealOfItsOwnAndItsValuationThePriorOne() {
        assertDeals(
                """
                Quillon AI raises $300 million
                Quillon AI has raised a $300 million Series C at a $4 billion valuation.
                The round was led by Kestrel Ventures, with participation from Harbor Capital.
                Just five months ago, Quillon AI raised a $90 million Series B at a $1 billion valuation.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI, LEAD_INVESTOR Kestrel Ventures, INVESTOR Harbor Capital:"
                        + " AMOUNT $300 million, AMOUNT $300 million, ROUND Series C, VALUATION $4 billion,"
                        + " PRIOR_VALUATION $1 billion",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI:"
                        + " CLOSED_ON five months ago, AMOUNT $90 million, ROUND Series B, VALUATION $1 billion");
    }

    @Test
    void aRoundBesideTheNewsHasAValueOfBeforeToo() {
        assertDeals(
                """
                Kestrel Ventures raises $225M fund to back Quillon AI
                Quillon AI said that it raised $1 billion at a valuation of $23 billion, nearly three times the $8 billion it was valued at before.
                """,
                "main FUND COMPLETED TARGET Kestrel Ventures: AMOUNT $225M",
                "FUNDING_ROUND COMPLETED TARGET Quillon AI:"
                        + " AMOUNT $1 billion, VALUATION $23 billion, PRIOR_VALUATION $8 billion");
    }

    @Test
    void whatAValueHasRisenFromIsTheOneOfBefore() {
        assertDeals(
                """
                Quillon AI raises $90 million
                Quillon AI raised $90 million at a $2 billion valuation, up from a valuation of $400 million.
                """,
                "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $90 million, AMOUNT $90 million,"
                        + " VALUATION $2 billion, PRIOR_VALUATION $400 million");
    }

    @Test
    void aDealThatFellApartIsTerminated() {
        assertDeals("""
                Salesforce walks away from Tarn Labs
                Salesforce had planned to buy Tarn Labs for $2 billion.
                The deal collapsed on Friday.
                """, "main ACQUISITION TERMINATED ACQUIRER Salesforce, TARGET Tarn Labs: AMOUNT $2 billion");
    }

    @Test
    void talksAreARumour() {
        assertDeals("""
                Quillon AI in talks to raise $500 million
                Quillon AI is in talks to raise $500 million, according to two people familiar with the matter.
                """, "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $500 million, AMOUNT $500 million");
    }

    @Test
    void whatAnOfferingWouldValueACompanyAtIsNotTheWorthOfAnotherThatRaisesMoney() {
        assertDeals(
                """
                Quillon AI filed to go public on Tuesday.
                Bloomberg reported that a listing would value Quillon AI at $2 billion, while Tarn Labs is looking to raise $600 million.
                """,
                "main PUBLIC_OFFERING ANNOUNCED TARGET Quillon AI: ANNOUNCED_ON Tuesday, VALUATION $2 billion",
                "FUNDING_ROUND RUMOURED TARGET Tarn Labs: AMOUNT $600 million");
    }

    @Test
    void articlesWithoutADealYieldNone() {
        assertDeals("""
                Netflix raises prices again
                Netflix raises the price of its plan to $20. The move raises questions about growth.
                Shoppers can buy the Nintendo Switch 2 at Best Buy for $450.
                """);
    }

    static void assertDeals(String lines, String... expected) {
        assertDeals(Document.of(titled(lines, null)), expected);
    }

    /** The same, of a report that came out on that day. */
    static void assertDealsOf(String published, String lines, String... expected) {
        assertDeals(Document.of(titled(lines, published)), expected);
    }

    private static void assertDeals(Document document, String... expected) {
        List<DealReading> deals = read(document);
        for (DealReading deal : deals) {
            assertTrue(!deal.evidence().isEmpty(), "evidence");
            deal.claims().forEach(claim -> {
                Evidence evidence = claim.evidence();
                assertEquals(claim.text(), evidence.span().of(document.text()));
                assertTrue(evidence.sentence().contains(evidence.span()));
            });
        }
        assertEquals(
                List.of(expected).stream().collect(Collectors.joining("\n")),
                deals.stream().map(DealsTest::shown).collect(Collectors.joining("\n")));
    }

    static List<DealReading> deals(String lines) {
        return read(Document.of(titled(lines, null)));
    }

    private static List<DealReading> read(Document document) {
        return Deals.of(new Annotated(document, Names.of(document), Figures.of(document)));
    }

    private static String shown(DealReading deal) {
        return (deal.main() ? "main " : "") + deal.type() + " " + deal.status() + " "
                + deal.parties().stream()
                        .map(party -> party.role() + " " + party.name())
                        .collect(Collectors.joining(", "))
                + deal.claims().stream()
                        .map(claim -> claim.aspect() + " " + claim.text())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** The first line is the title, each other line a paragraph. */
    private static ArticleText titled(String lines, @Nullable String published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines.split("\n")) {
            blocks.add(new Block(
                    blocks.isEmpty() ? BlockKind.TITLE : BlockKind.PARAGRAPH, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        ArticleHead head = new ArticleHead("test", null, null, null, null, null, List.of(), published, null, false);
        return new ArticleText(head, lines, blocks);
    }
}
