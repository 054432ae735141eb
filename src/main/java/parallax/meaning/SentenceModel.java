package parallax.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The model e5-small-v2, quantised: turns a sentence into a vector of length 1. The same sentence always gets the same vector:
 * sentences go in one at a time, because a quantised model's figures change with what stands beside. Safe to share between
 * threads, which wait for each other, so that it never takes more than one core.
 */
final class SentenceModel implements AutoCloseable {

    /** Longer sentences are judged by their beginning. */
    private static final int MOST_PIECES = 128;

    /** Says to the model that texts are to be compared with each other. */
    private static final String PREFIX = "query: ";

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final WordPiece wordPiece;

    private SentenceModel(OrtEnvironment runtime, OrtSession session, WordPiece wordPiece) {
        this.runtime = runtime;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /** Loads the model from the class path. Where this machine cannot run it, fails as loading native code fails. */
    static SentenceModel load() throws IOException, OrtException {
        try (InputStream vocabulary = resource("/e5-small-v2-q-tokenizer.json");
                InputStream weights = resource("/e5-small-v2-q.onnx")) {
            WordPiece wordPiece = new WordPiece(Vocabulary.read(vocabulary));
            OrtEnvironment runtime = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "parallax");
            // On Windows the runtime offers traces to the operating system unless it is told not to.
            runtime.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                options.addConfigEntry("session.inter_op.allow_spinning", "0");
                // Sentences differ in length: an arena would keep room for each length it has seen.
                options.setCPUArenaAllocator(false);
                options.setMemoryPatternOptimization(false);
                return new SentenceModel(runtime, runtime.createSession(weights.readAllBytes(), options), wordPiece);
            }
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("There is no " + name + " on the class path");
        }
        return stream;
    }

    /** The vector of a sentence; its product with another's is the cosine of the two. */
    synchronized float[] vector(String sentence) throws OrtException {
        long[] pieces = wordPiece.numbers(PREFIX + sentence, MOST_PIECES);
        long[] attended = new long[pieces.length];
        Arrays.fill(attended, 1);
        try (OnnxTensor numbers = row(pieces);
                OnnxTensor mask = row(attended);
                OnnxTensor segments = row(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", segments))) {
            OnnxTensor states = (OnnxTensor) result.get(0);
            return mean(states.getFloatBuffer(), pieces.length);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(runtime, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** The mean over all pieces, brought to length 1. */
    private static float[] mean(FloatBuffer states, int pieces) {
        float[] mean = new float[states.remaining() / pieces];
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += states.get();
            }
        }
        double square = 0;
        for (float part : mean) {
            square += part * part;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= length;
        }
        return mean;
    }

    @Override
    public synchronized void close() throws OrtException {
        session.close();
    }
}
