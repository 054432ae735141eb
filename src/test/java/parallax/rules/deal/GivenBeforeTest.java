package parallax.rules.deal;

import static parallax.rules.deal.DealsTest.assertDeals;

import org.junit.jupiter.api.Test;

/** Backers of long ago, in a report of a round that is only talked of. */
class GivenBeforeTest {

    @Test
    void whoHasGivenAlreadyHasNoPartInTheRoundThatIsTalkedOf() {
        assertDeals("""
                Quillon AI in talks to raise $9 million
                The startup has drawn money from venture firms such as Kestrel Ventures and Moss Partners.
                """, "main FUNDING_ROUND RUMOURED TARGET Quillon AI: AMOUNT $9 million");
    }

    @Test
    void whoTalksOfTheRoundHasAPartInIt() {
        assertDeals(
                """
                Quillon AI in talks to raise $9 million
                The round has drawn interest from Kestrel Ventures and Moss Partners.
                """,
                "main FUNDING_ROUND RUMOURED TARGET Quillon AI, INVESTOR Kestrel Ventures, INVESTOR Moss Partners: AMOUNT $9 million");
    }

    @Test
    void whoCameInOverSeveralRoundsIsNoNews() {
        assertDeals("""
                Quillon AI raises $9 million
                It has attracted backing from Kestrel Ventures and Moss Partners over three rounds.
                """, "main FUNDING_ROUND COMPLETED TARGET Quillon AI: AMOUNT $9 million");
    }
}
