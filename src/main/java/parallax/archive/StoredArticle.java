package parallax.archive;

import java.time.Instant;
import java.util.List;
import parallax.comparison.report.Report;

/**
 * An article with all that was read out of it.
 *
 * @param summary what a list shows of it
 * @param report its text and reading
 * @param deals the deals it tells of, in the order of the reading's deals
 * @param revision how often its content was handed in changed, from 1
 * @param filed when this revision was filed
 */
public record StoredArticle(ArticleSummary summary, Report report, List<DealLink> deals, int revision, Instant filed) {

    public StoredArticle {
        deals = List.copyOf(deals);
    }

    /**
     * The deal that one of the article's accounts belongs to.
     *
     * @param account index into the reading's deals
     * @param member whether the article reports the deal, rather than only mentioning it
     */
    public record DealLink(int account, String slug, String title, boolean member) {}
}
