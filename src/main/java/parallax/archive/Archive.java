package parallax.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Reading;
import parallax.text.ArticleText;

/**
 * What we keep, and every question that can be asked of it.
 *
 * <p>Safe to use from any thread. Everything handed out is a value: it can be shown after the archive has moved on.
 *
 * <pre>{@code
 * Filing filing = archive.file(article, extractor.read(article));
 * archive.regroup();
 * archive.deals(DealFilter.ofCompany("nvidia"), DealOrder.DATE, PageRequest.first());
 * }</pre>
 */
public interface Archive {

    /**
     * Keeps an article and what was read out of it. When this returns, it is on disk.
     *
     * <p>An article is known again by its address or, where it has none, by its text. The deals it tells of appear with
     * the next {@link #regroup()}.
     *
     * @throws IllegalArgumentException if it cannot be kept, with the reason
     */
    Filing file(ArticleText article, Reading reading);

    /**
     * Replaces what was read out of an article, as long as nobody has filed another revision of it since.
     *
     * @param article as it was when it was read
     * @return whether it still had that revision; otherwise nothing is changed
     */
    boolean reread(StoredArticle article, Reading reading);

    /** Works out anew the deals that articles filed since the last call may have changed. Returns how many there are now. */
    long regroup();

    boolean isEmpty();

    /** Whether every article here has been read by rules of this edition. */
    boolean isReadBy(String edition);

    /** Remembers that every article here has now been read by rules of this edition, and by no older ones. */
    void markReadBy(String edition);

    DealPage deals(DealFilter filter, DealOrder order, PageRequest page);

    /** How many deals the filter lets through. */
    long count(DealFilter filter);

    /** How many articles are filed whose deals nobody has worked out yet: while an import runs. */
    long unsettled();

    Optional<DealSummary> dealSummary(String slug);

    /** Something that changes with anything that {@link #deal} gives back, and is cheaper to ask for. */
    Optional<String> dealVersion(String slug);

    /** A deal with all of its reports, as a comparison wants them. */
    Optional<DealGroup> deal(String slug);

    Page<ArticleSummary> articles(ArticleFilter filter, PageRequest page);

    Optional<StoredArticle> article(String id);

    /** The reports with these ids, in the order of the ids; unknown ids are left out. */
    List<Report> reports(Collection<String> ids);

    /** Companies by number of deals, then name. {@code q}: part of the name; empty for all. */
    Page<CompanySummary> companies(String q, PageRequest page);

    Optional<CompanySummary> company(String slug);

    /** People by number of articles, then name. {@code q}: part of the name; empty for all. */
    Page<PersonSummary> people(String q, PageRequest page);

    /** The person with this slug; where only a surname has it, the one person whom it means. Nobody no article names. */
    Optional<PersonSummary> person(String slug);

    /** Outlets by number of articles, then name. {@code q}: part of the name; empty for all. */
    Page<OutletSummary> outlets(String q, PageRequest page);

    Optional<OutletSummary> outlet(String slug);

    Page<QuoteSummary> quotes(QuoteFilter filter, PageRequest page);

    Page<ClaimRow> claims(ClaimFilter filter, PageRequest page);

    /** Hands every claim the filter lets through to {@code each}, one at a time, in the order of {@link #claims}. */
    void eachClaim(ClaimFilter filter, Consumer<ClaimRow> each);
}
