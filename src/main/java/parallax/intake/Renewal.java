package parallax.intake;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.ArticleSummary;
import parallax.archive.Page;
import parallax.archive.PageRequest;

/**
 * Reads all articles again, in the background, when Parallax has learnt to read better since they were filed. Cut off, it
 * starts anew with the next start.
 */
@Component
@ConditionalOnWebApplication
final class Renewal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int AT_A_TIME = 200;

    private final Archive archive;
    private final Intake intake;
    private final Edition edition;
    private volatile @Nullable Thread worker;
    private volatile boolean cutOff;

    Renewal(Archive archive, Intake intake, Edition edition) {
        this.archive = archive;
        this.intake = intake;
        this.edition = edition;
    }

    @Override
    public void start() {
        // What comes into an empty store from now on is read by these very rules.
        Runnable work = archive.isEmpty() ? () -> archive.markReadBy(edition.name()) : this::renew;
        Thread thread = new Thread(() -> inBackground(work), "renewal");
        thread.setDaemon(true);
        thread.start();
        worker = thread;
    }

    @Override
    public void stop() {
        cutOff = true;
    }

    @Override
    public boolean isRunning() {
        Thread thread = worker;
        return thread != null && thread.isAlive();
    }

    private static void inBackground(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The articles could not be read again; what was read of them before stays", e);
        }
    }

    /** Reads every article again unless these very rules have read them all. */
    void renew() {
        if (archive.isReadBy(edition.name())) {
            return;
        }
        Page<ArticleSummary> page;
        int number = 1;
        do {
            page = archive.articles(ArticleFilter.ALL, new PageRequest(number++, AT_A_TIME));
            page.items().forEach(this::renew);
        } while (page.hasNext());
        archive.regroup();
        if (!cutOff) {
            archive.markReadBy(edition.name());
            LOG.info("Read {} articles again by newer rules", page.total());
        }
    }

    private void renew(ArticleSummary article) {
        if (!cutOff) {
            intake.renew(article.id());
        }
    }
}
