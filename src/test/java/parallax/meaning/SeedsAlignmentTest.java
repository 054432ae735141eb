package parallax.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.comparison.wording.SentenceLikeness;

/** What the model is worth: sentences of independent outlets that a reader would put side by side. */
class SeedsAlignmentTest {

    @Test
    void meaningFindsWhatWordsMissAndStaysPrecise() throws Exception {
        HandAlignment marked = new HandAlignment();
        HandAlignment.Score words = marked.score(SentenceLikeness.NONE);
        try (SentenceModel model = SentenceModel.load()) {
            HandAlignment.Score both = marked.score(new VectorLikeness(model::vector));

            assertEquals(43, words.asked());
            assertTrue(both.f() > words.f() + 0.15, both + " after " + words);
            assertTrue(both.f() > 0.8, both.toString());
            assertTrue(both.precision() > 0.85, both.toString());
        }
    }
}
