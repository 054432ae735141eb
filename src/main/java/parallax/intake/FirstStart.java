package parallax.intake;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.PageRequest;

/**
 * Gives an empty dashboard something to show: the articles in the folder {@code seeds}. Done before the first request is
 * answered, so that whoever is told that Parallax is up finds them.
 */
@Component
@ConditionalOnWebApplication
final class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Archive archive;
    private final Intake intake;
    private final boolean wanted;

    FirstStart(Archive archive, Intake intake, @Value("${parallax.seeds}") boolean wanted) {
        this.archive = archive;
        this.intake = intake;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted && (archive.isEmpty() || wasCutOff())) {
            importSeeds();
        } else {
            // An import that was cut off has filed articles whose deals nobody has worked out.
            archive.regroup();
        }
    }

    /** Whether the very first start ended while it took in the seeds: some are there, and no deal is worked out yet. */
    private boolean wasCutOff() {
        return archive.deals(DealFilter.ALL, DealOrder.DATE, PageRequest.first())
                                .deals()
                                .total()
                        == 0
                && archive.articles(ArticleFilter.ALL, PageRequest.first()).items().stream()
                        .allMatch(article -> article.source().startsWith(Seeds.NAME + "/"));
    }

    private void importSeeds() {
        try (Seeds seeds = Seeds.find()) {
            Receipt receipt = intake.take(List.of(seeds.folder()), seeds.base(), Progress.UNSEEN);
            LOG.info("First start: took in {} articles of {}", receipt.articles(), seeds);
            receipt.problems().forEach(problem -> LOG.warn("{} {}", problem.source(), problem.reason()));
        } catch (IOException e) {
            LOG.warn("The articles of the folder seeds could not be read", e);
        }
    }
}
