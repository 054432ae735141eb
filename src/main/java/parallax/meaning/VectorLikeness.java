package parallax.meaning;

import ai.onnxruntime.OrtException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.comparison.wording.SentenceLikeness;

/**
 * Sentences are as like as their vectors. The latest vectors are remembered, for as long as the model that made them is
 * loaded: nothing outlives it that another model could be compared with.
 */
final class VectorLikeness implements SentenceLikeness {

    private static final Logger LOG = LoggerFactory.getLogger(VectorLikeness.class);

    /** The model calls any two English sentences about this much alike. */
    private static final double STRANGERS = 0.75;

    /** Nobody should wait for longer texts. */
    private static final int MOST_SENTENCES = 400;

    /** About 1.5 kB each. */
    private static final int REMEMBERED = 4_000;

    private final Embedding model;
    private final Map<String, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Makes a vector of length 1 of a sentence. */
    @FunctionalInterface
    interface Embedding {

        float[] vector(String sentence) throws OrtException;
    }

    VectorLikeness(Embedding model) {
        this.model = model;
    }

    @Override
    public Optional<double[][]> between(List<String> left, List<String> right) {
        if (left.size() + right.size() > MOST_SENTENCES) {
            return Optional.empty();
        }
        try {
            float[][] lefts = vectors(left);
            float[][] rights = vectors(right);
            double[][] likeness = new double[lefts.length][rights.length];
            for (int i = 0; i < lefts.length; i++) {
                for (int j = 0; j < rights.length; j++) {
                    likeness[i][j] = likeness(lefts[i], rights[j]);
                }
            }
            return Optional.of(likeness);
        } catch (OrtException | IllegalStateException e) {
            // Texts are compared by their words then, as without a model.
            LOG.warn("Sentences could not be compared by meaning", e);
            return Optional.empty();
        }
    }

    private float[][] vectors(List<String> sentences) throws OrtException {
        float[][] result = new float[sentences.size()][];
        for (int i = 0; i < result.length; i++) {
            result[i] = vector(sentences.get(i));
        }
        return result;
    }

    private float[] vector(String sentence) throws OrtException {
        float[] known;
        synchronized (vectors) {
            known = vectors.get(sentence);
        }
        if (known == null) {
            known = model.vector(sentence);
            synchronized (vectors) {
                vectors.put(sentence, known);
            }
        }
        return known;
    }

    private static double likeness(float[] left, float[] right) {
        double cosine = 0;
        for (int i = 0; i < left.length; i++) {
            cosine += left[i] * right[i];
        }
        return Math.max(0, Math.min(1, (cosine - STRANGERS) / (1 - STRANGERS)));
    }
}
