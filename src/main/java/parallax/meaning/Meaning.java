package parallax.meaning;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import parallax.comparison.wording.SentenceLikeness;

/** Has the model loaded once the dashboard is up, in the background, and does without it until then. */
@Component
public final class Meaning {

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

    private final boolean wanted;
    private final Loading loading;
    private volatile SentenceLikeness likeness = SentenceLikeness.NONE;
    private @Nullable SentenceModel model;
    private boolean closed;

    /** Loads a model. */
    @FunctionalInterface
    interface Loading {

        SentenceModel load() throws IOException, OrtException;
    }

    @Autowired
    Meaning(@Value("${parallax.meaning}") boolean wanted) {
        this(wanted, SentenceModel::load);
    }

    Meaning(boolean wanted, Loading loading) {
        this.wanted = wanted;
        this.loading = loading;
    }

    /** Likeness in meaning; one that knows nothing but words while there is no model. */
    public SentenceLikeness likeness() {
        return likeness;
    }

    @EventListener
    void whenUp(ApplicationReadyEvent event) {
        if (event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            Thread thread = new Thread(this::load, "meaning");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void load() {
        if (!wanted) {
            return;
        }
        try {
            long start = System.nanoTime();
            use(loading.load());
            LOG.info(
                    "Sentences are compared by meaning, too: loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            // A machine without the native code, or a temporary folder that runs none: words still do.
            LOG.warn("Sentences are compared by their words alone: {}", e.toString());
        }
    }

    private synchronized void use(SentenceModel loaded) throws OrtException {
        if (closed) {
            loaded.close();
            return;
        }
        model = loaded;
        likeness = new VectorLikeness(loaded::vector);
    }

    @PreDestroy
    synchronized void close() throws OrtException {
        closed = true;
        likeness = SentenceLikeness.NONE;
        if (model != null) {
            model.close();
        }
    }
}
