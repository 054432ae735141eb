package parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orbit Inc. bought Meadow.|It paid $1.5 billion.",
                "Orbit bought Meadow Inc.|The price was $14.3B.|Nobody said why.",
                "The U.S. Senate asked.|A deal in the U.S.|The rest waited.",
                "“We are glad,” said Ann Lee. |“It was time.”|She smiled.",
                "“It was time.”|Orbit agreed.",
                "Is it true?|Yes!|It is…|Really.",
                "Dr. Lee and Mr. J. R. Smith met on Jan. 5.|They talked.",
                "Orbit closed its Series B.|Meadow led it with J. Smith.",
                "It rose 4.3 percent.|xAI did not answer.|iPads sold.",
                "The round (led by A.I. funds) closed.|(It was late.)|Done.",
                "It trains A.I. models and sells them.",
                "Orbit vs. Meadow went on.",
                "to rival the leaders.|Sure!|Orbit grew.",
                "He left Orbit.\"|Then came Meadow.",
            })
    void cutsAtTheEndsOfSentences(String marked) {
        List<String> expected =
                Stream.of(marked.split("\\|")).map(String::strip).toList();
        String text = String.join(" ", expected);
        assertEquals(expected, sentences(text));
    }

    @Test
    void sentencesNeverCrossALine() {
        assertEquals(
                List.of("A heading without a point", "Then text."), sentences("A heading without a point\nThen text."));
    }

    @Test
    void aPointGluedToTheNextSentenceStillEndsTheFirst() {
        assertEquals(List.of("They compete with rivals.", "Sure!"), sentences("They compete with rivals.Sure!"));
    }

    private static List<String> sentences(String text) {
        return Document.of(ArticleText.ofParagraphs("test", text)).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }
}
