package parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            Orbit’s 49% stake.           → Orbit ’s 49 % stake .
            Orbit's rivals' plans        → Orbit 's rivals ' plans
            data‑labeling start-up       → data‑labeling start-up
            co-founder and CEO           → co-founder and CEO
            $14.3B, US$2bn               → $ 14.3 B , US $ 2 bn
            $29 billion+                 → $ 29 billion +
            $2–3 billion                 → $ 2 – 3 billion
            €1,250,000.50                → € 1,250,000.50
            the U.S. and A.I. boom       → the U.S. and A.I. boom
            Orbit Inc. and Meadow Corp.  → Orbit Inc. and Meadow Corp.
            Cloud.AI and Go:ai           → Cloud.AI and Go:ai
            deal: yes                    → deal : yes
            AT&T                         → AT&T
            9VC and 42andYou             → 9VC and 42andYou
            the 20th, 3x, 4th            → the 20 th , 3 x , 4 th
            didn’t, O’Hara’s             → didn’t , O’Hara ’s
            “Yes,” he said.              → “ Yes , ” he said .
            end.Next                     → end . Next
            """)
    void splitsTextIntoTokens(String text, String expected) {
        assertEquals(expected, texts(text));
    }

    @Test
    void everyTokenIsTheTextAtItsSpanAndTogetherTheyHoldEveryVisibleCharacter() {
        String text = "Züri‑AI’s 👩‍🚀 “bet”: £2.5m–£3m, 中文 «oui» a\u0301b\u00A0c\u200Bd…";
        List<Token> tokens = Tokenizer.tokens(text);
        StringBuilder rest = new StringBuilder(text);
        for (Token token : tokens) {
            assertEquals(token.text(), token.span().of(text));
            for (int i = token.start(); i < token.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        assertTrue(rest.chars().allMatch(Characters::isSpace), rest.toString());
    }

    @Test
    void lowerFormHasStraightApostrophesAndPlainHyphens() {
        assertEquals("didn't", Tokenizer.tokens("Didn’t").get(0).lower());
        assertEquals("x-y", Tokenizer.tokens("X\u2011Y").get(0).lower());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,", "a-", "A.", "“", "1.", "x'", "𝔸", "\u0301"})
    void repetitionsWithoutEndTakeProportionalTime(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Tokenizer.tokens(text));
    }

    private static String texts(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
