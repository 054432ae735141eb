package parallax.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.comparison.wording.SentenceLikeness;

/** There is always an answer, with a model or without. */
class MeaningTest {

    @Test
    void wordsAreAllThereIsUntilTheModelIsLoadedAndOnceItIsClosed() throws Exception {
        Meaning meaning = new Meaning(true, SentenceModel::load);
        assertSame(SentenceLikeness.NONE, meaning.likeness());

        meaning.load();
        SentenceLikeness loaded = meaning.likeness();
        assertNotSame(SentenceLikeness.NONE, loaded);

        meaning.close();
        assertSame(SentenceLikeness.NONE, meaning.likeness());
        assertEquals(
                Optional.empty(), loaded.between(List.of("A page that is still being made."), List.of("Another.")));
    }

    @Test
    void turnedOffItLoadsNothing() {
        Meaning meaning = new Meaning(false, () -> fail("It was loaded."));

        meaning.load();

        assertSame(SentenceLikeness.NONE, meaning.likeness());
    }

    @Test
    void whatCannotBeLoadedIsDoneWithout() {
        List<Meaning.Loading> failures = List.of(
                () -> {
                    throw new UnsatisfiedLinkError("no native code for this machine");
                },
                () -> {
                    throw new IOException("no weights");
                },
                () -> {
                    throw new OrtException("not the model expected");
                },
                () -> {
                    throw new IllegalStateException("no room to unpack");
                });
        for (Meaning.Loading failure : failures) {
            Meaning meaning = new Meaning(true, failure);

            meaning.load();

            assertSame(SentenceLikeness.NONE, meaning.likeness());
        }
    }

    @Test
    void aModelThatIsReadyAfterTheEndIsNotUsed() throws Exception {
        Meaning meaning = new Meaning(true, SentenceModel::load);

        meaning.close();
        meaning.load();

        assertSame(SentenceLikeness.NONE, meaning.likeness());
    }

    @Test
    void aSentenceIsGivenToTheModelOnce() {
        List<String> asked = new ArrayList<>();
        SentenceLikeness likeness = new VectorLikeness(sentence -> {
            asked.add(sentence);
            return new float[] {1};
        });

        likeness.between(List.of("one", "two"), List.of("two", "three"));
        likeness.between(List.of("three"), List.of("one"));

        assertEquals(List.of("one", "two", "three"), asked);
    }

    @Test
    void onlyTheLatestSentencesAreRemembered() {
        List<String> asked = new ArrayList<>();
        SentenceLikeness likeness = new VectorLikeness(sentence -> {
            asked.add(sentence);
            return new float[] {1};
        });
        likeness.between(List.of("first"), List.of());
        for (int i = 0; i < 4_000; i++) {
            likeness.between(List.of("sentence " + i), List.of());
        }

        likeness.between(List.of("sentence 3999", "first"), List.of());

        assertEquals(4_002, asked.size());
        assertEquals("first", asked.get(4_001));
    }

    @Test
    void textsThatWouldKeepAReaderWaitingAreNotJudged() {
        SentenceLikeness likeness = new VectorLikeness(sentence -> new float[] {1});

        assertTrue(likeness.between(Collections.nCopies(200, "a"), Collections.nCopies(200, "b"))
                .isPresent());
        assertTrue(likeness.between(Collections.nCopies(200, "a"), Collections.nCopies(201, "b"))
                .isEmpty());
    }

    @Test
    void aSentenceTheModelFailsAtCostsNoPage() {
        SentenceLikeness likeness = new VectorLikeness(sentence -> {
            throw new OrtException("out of memory");
        });

        assertEquals(Optional.empty(), likeness.between(List.of("a"), List.of("b")));
    }
}
