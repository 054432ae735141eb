package parallax.comparison.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.text.Span;

class WordDiffTest {

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We have begun, and we will not stop.   | We have begun, and we will not stop.    | EXACT",
                "We have begun, and we will not stop.   | we have begun and we will not stop     | EXACT",
                "It’s the A.I. team’s work              | It's the AI team's work                 | EXACT",
                "We have begun, and we will not stop.   | we will not stop.                       | CUT",
                "We have begun, and we will not stop.   | We have begun                           | CUT",
                "We have begun, and we will not stop.   | have begun, and we will                 | CUT",
                "We have begun, and we will not stop.   | We have … not stop.                     | CUT",
                "We have begun, and we will not stop.   | [They] have begun, and we will not stop. | CUT",
                "We have begun, and we will not stop.   | We have begun, and we will stop.        | ALTERED",
                "We have begun, and we will not stop.   | We have started, and we will not stop.  | ALTERED",
                "a strong sign of hard work             | powerful sign of hard work              | ALTERED",
            })
    void anUtteranceIsExactCutOrAltered(String base, String variant, QuoteForm form) {
        assertEquals(form, diff(base, variant).form());
    }

    @Test
    void editsShowWordByWordWhatCameAndWent() {
        assertEquals(
                "a {-powerful}{+strong} sign of {-the hard}{+arduous} work we’ve {+got} begun",
                shown(diff(
                        "a powerful sign of the hard work we’ve begun",
                        "a strong sign of arduous work we’ve got begun")));
        assertEquals("{-We have begun, and }we will", shown(diff("We have begun, and we will", "we will")));
        assertEquals("We have{- begun}", shown(diff("We have begun", "We have")));
    }

    @Test
    void whatIsNotRemovedIsTheVariantAndWhatIsNotAddedIsNotLost() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String base = words(random);
            String variant = words(random);
            WordDiff diff = diff(base, variant);
            assertEquals(
                    variant,
                    diff.edits().stream()
                            .filter(edit -> edit.kind() != Edit.Kind.REMOVED)
                            .map(Edit::text)
                            .collect(Collectors.joining()));
            for (Edit edit : diff.edits()) {
                String source = edit.kind() == Edit.Kind.REMOVED ? base : variant;
                assertEquals(edit.text(), edit.span().of(source));
            }
        }
    }

    private static String words(Random random) {
        String[] words = {"we", "have", "“begun”,", "and…", "will", "[not]", "stop.", "—", "A.I."};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(i > 0 ? " " : "");
        }
        return text.toString();
    }

    private static WordDiff diff(String base, String variant) {
        return new WordDiff(base, new Span(0, base.length()), variant, new Span(0, variant.length()));
    }

    private static String shown(WordDiff diff) {
        return diff.edits().stream()
                .map(edit -> switch (edit.kind()) {
                    case EQUAL -> edit.text();
                    case ADDED -> "{+" + edit.text() + "}";
                    case REMOVED -> "{-" + edit.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
