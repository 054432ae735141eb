package parallax.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parallax.comparison.wording.SentenceLikeness;

/** The model itself, loaded from the class path. */
class SentenceModelTest {

    private static final String SALE = "The ferry company sold its harbour to an investor from Oslo.";
    private static final String PURCHASE = "A Norwegian financier has bought the port.";
    private static final String STORM = "Heavy rain is expected in the mountains tonight.";

    @SuppressWarnings("NullAway.Init")
    private static SentenceModel model;

    @BeforeAll
    static void load() throws Exception {
        model = SentenceModel.load();
    }

    @AfterAll
    static void close() throws Exception {
        model.close();
    }

    @Test
    void aSentenceHasTheSameVectorWhateverWasAskedBefore() throws Exception {
        float[] first = model.vector(SALE);
        model.vector(STORM);

        assertArrayEquals(first, model.vector(SALE));
    }

    @Test
    void aModelLoadedAnewGivesTheSameVectors() throws Exception {
        try (SentenceModel another = SentenceModel.load()) {
            assertArrayEquals(model.vector(SALE), another.vector(SALE));
        }
    }

    @Test
    void vectorsHaveTheLengthOne() throws Exception {
        for (String text : List.of(SALE, "", "word ".repeat(5_000))) {
            double square = 0;
            for (float part : model.vector(text)) {
                square += part * part;
            }
            assertEquals(1, square, 1e-4);
        }
    }

    @Test
    void whatTellsTheSameInOtherWordsIsMoreAlikeThanWhatTellsSomethingElse() {
        SentenceLikeness likeness = new VectorLikeness(model::vector);

        double[][] alike =
                likeness.between(List.of(SALE, STORM), List.of(PURCHASE, SALE)).orElseThrow();

        assertTrue(alike[0][0] > alike[1][0] + 0.2, alike[0][0] + " and " + alike[1][0]);
        assertEquals(1, alike[0][1], 1e-4);
    }
}
