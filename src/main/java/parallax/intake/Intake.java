package parallax.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import parallax.archive.Archive;
import parallax.archive.StoredArticle;
import parallax.extraction.ArticleExtractor;
import parallax.extraction.Reading;
import parallax.intake.reader.ArticleReaders;
import parallax.intake.reader.Sidecar;
import parallax.intake.reader.UnreadableSourceException;
import parallax.text.ArticleText;

/**
 * The one way in: reads articles, finds what they say, files them, and works out their deals.
 *
 * <p>Takes one file at a time, however many there are. What cannot be taken in is told in the receipt and stops nothing
 * else. Handing the same in twice is harmless.
 *
 * <pre>{@code
 * Receipt receipt = intake.take(List.of(Path.of("reports")), Progress.UNSEEN);
 * }</pre>
 */
@Service
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Archive archive;
    private final ArticleExtractor extractor;
    private final ArticleReaders readers;
    private final Edition edition;

    Intake(Archive archive, ArticleExtractor extractor, ArticleReaders readers, Edition edition) {
        this.archive = archive;
        this.extractor = extractor;
        this.readers = readers;
        this.edition = edition;
    }

    /** Takes in files, and folders with all that is in them. */
    public Receipt take(List<Path> paths, Progress progress) {
        return take(paths, Path.of(""), progress);
    }

    /** As above; sources are called by their path from {@code base} where they lie below it. */
    Receipt take(List<Path> paths, Path base, Progress progress) {
        Tally tally = new Tally(progress);
        if (archive.isEmpty()) {
            archive.markReadBy(edition.name());
        }
        FileWalk walk = new FileWalk(tally, (file, sidecar) -> take(file, sidecar, base, tally));
        paths.forEach(walk::over);
        archive.regroup();
        return tally.receipt();
    }

    /**
     * Reads an article again that was filed before, and once more where somebody files a revision of it meanwhile. One
     * that makes the rules fail keeps what was read of it.
     */
    void renew(String id) {
        try {
            Optional<StoredArticle> filed = archive.article(id);
            while (filed.isPresent() && !archive.reread(filed.get(), read(filed.get()))) {
                filed = archive.article(id);
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The article {} could not be read again", id, e);
        }
    }

    private Reading read(StoredArticle filed) {
        return extractor.read(filed.report().article());
    }

    private void take(Path file, Sidecar sidecar, Path base, Tally tally) {
        try {
            for (ArticleText article : readers.read(file, sidecar)) {
                file(SourceNames.relativeTo(base, article), tally);
            }
        } catch (UnreadableSourceException e) {
            tally.problem(e.source(), null, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} made a reader fail", file, e);
            tally.problem(file.toString(), null, "made Parallax fail: " + e);
        }
    }

    private void file(ArticleText article, Tally tally) {
        String source = article.head().source();
        try {
            tally.filed(archive.file(article, extractor.read(article)));
        } catch (IllegalArgumentException e) {
            tally.problem(source, article.head().title(), "cannot be kept: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be taken in", source, e);
            tally.problem(source, article.head().title(), "made Parallax fail: " + e);
        }
    }
}
