package parallax.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.extraction.Label;
import parallax.text.Span;

class RulePageTest {

    private static final String PAGE = """
            # purchase

            A company buys
            another one.

            ## Finds

            - [Nvidia](acquirer) bought Tarn Labs. → status: COMPLETED

            ## Leaves alone

            - Nvidia sells chips.
            """;

    @Test
    void readsWhatARuleFindsAndWhatItLeavesAlone() {
        RulePage page = RulePage.parse("deal/purchase", PAGE);

        assertEquals("A company buys another one.", page.summary());
        assertEquals(
                List.of(new RulePage.Example(
                        "Nvidia bought Tarn Labs.",
                        List.of(new Label("acquirer", new Span(0, 6))),
                        Map.of("status", "COMPLETED"))),
                page.finds());
        assertEquals(List.of(new RulePage.Example("Nvidia sells chips.", List.of(), Map.of())), page.leavesAlone());
    }

    @Test
    void namesALineThatIsNoExample() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> RulePage.parse("deal/purchase", PAGE + "Nvidia hires.\n"));

        assertTrue(refused.getMessage().contains("Nvidia hires."), refused.getMessage());
    }
}
