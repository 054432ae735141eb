package parallax.archive;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Reading;
import parallax.text.ArticleText;

/** The archive in a relational database: H2 or PostgreSQL. */
@Component
final class JpaArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(JpaArchive.class);

    /** The SQL states of a text that is too long and of a number that is too great. */
    private static final Set<String> TOO_GREAT = Set.of("22001", "22003");

    private final TransactionTemplate reads;
    private final TransactionTemplate writes;
    private final Shelf shelf;
    private final Neighbourhoods neighbourhoods;
    private final Grouper grouper;
    private final BestNames names;
    private final DealSearch deals;
    private final ArticleSearch articles;
    private final NameSearch directory;
    private final QuoteSearch quotes;
    private final ClaimSearch claims;
    private final Editions editions;

    JpaArchive(
            PlatformTransactionManager transactions,
            Shelf shelf,
            Neighbourhoods neighbourhoods,
            Grouper grouper,
            BestNames names,
            DealSearch deals,
            ArticleSearch articles,
            NameSearch directory,
            QuoteSearch quotes,
            ClaimSearch claims,
            Editions editions) {
        this.reads = new TransactionTemplate(transactions);
        this.reads.setReadOnly(true);
        this.writes = new TransactionTemplate(transactions);
        this.shelf = shelf;
        this.neighbourhoods = neighbourhoods;
        this.grouper = grouper;
        this.names = names;
        this.deals = deals;
        this.articles = articles;
        this.directory = directory;
        this.quotes = quotes;
        this.claims = claims;
        this.editions = editions;
    }

    @Override
    public synchronized Filing file(ArticleText article, Reading reading) {
        try {
            return write(() -> shelf.file(article, reading));
        } catch (DataIntegrityViolationException | PersistenceException e) {
            if (isTooGreat(e)) {
                throw new IllegalArgumentException(
                        "It names something at greater length, or a greater figure, than the archive keeps", e);
            }
            // Another process filed the same article, company or outlet in the meantime; now it is known.
            return write(() -> shelf.file(article, reading));
        }
    }

    /** Whether the store has no room for a value. */
    private static boolean isTooGreat(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                && TOO_GREAT.contains(sql.getSQLState());
    }

    @Override
    public synchronized boolean reread(StoredArticle article, Reading reading) {
        return write(() -> shelf.reread(article, reading));
    }

    @Override
    public synchronized long regroup() {
        write(neighbourhoods::unsettled).forEach(this::regroup);
        return write(() -> {
            names.choose();
            deals.removeForsaken();
            return deals.count();
        });
    }

    private void regroup(Set<Long> neighbourhood) {
        try {
            writes.executeWithoutResult(status -> grouper.regroup(neighbourhood));
        } catch (RuntimeException | StackOverflowError e) {
            // Its accounts stay without a deal and are tried again with the next call; the others must not wait for
            // them.
            LOG.error("Could not work out the deals of {} accounts", neighbourhood.size(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return articles(ArticleFilter.ALL, new PageRequest(1, 1)).total() == 0;
    }

    @Override
    public boolean isReadBy(String edition) {
        return read(() -> editions.isReadBy(edition));
    }

    @Override
    public synchronized void markReadBy(String edition) {
        if (!isReadBy(edition)) {
            writes.executeWithoutResult(status -> editions.markReadBy(edition));
        }
    }

    @Override
    public DealPage deals(DealFilter filter, DealOrder order, PageRequest page) {
        return read(() -> deals.page(filter, order, page));
    }

    @Override
    public long count(DealFilter filter) {
        return read(() -> deals.count(filter));
    }

    @Override
    public long unsettled() {
        return read(articles::unsettled);
    }

    @Override
    public Optional<DealSummary> dealSummary(String slug) {
        return read(() -> deals.find(slug).map(Deal::summary));
    }

    @Override
    public Optional<String> dealVersion(String slug) {
        return read(() -> deals.version(slug));
    }

    @Override
    public Optional<DealGroup> deal(String slug) {
        return read(() -> deals.find(slug).map(articles::group));
    }

    @Override
    public Page<ArticleSummary> articles(ArticleFilter filter, PageRequest page) {
        return read(() -> articles.page(filter, page));
    }

    @Override
    public Optional<StoredArticle> article(String id) {
        return read(() -> articles.find(id));
    }

    @Override
    public List<Report> reports(Collection<String> ids) {
        return read(() -> articles.reports(ids));
    }

    @Override
    public Page<CompanySummary> companies(String q, PageRequest page) {
        return read(() -> directory.companies(q, page));
    }

    @Override
    public Optional<CompanySummary> company(String slug) {
        return read(() -> directory.company(slug));
    }

    @Override
    public Page<PersonSummary> people(String q, PageRequest page) {
        return read(() -> directory.people(q, page));
    }

    @Override
    public Optional<PersonSummary> person(String slug) {
        return read(() -> directory.person(slug));
    }

    @Override
    public Page<OutletSummary> outlets(String q, PageRequest page) {
        return read(() -> directory.outlets(q, page));
    }

    @Override
    public Optional<OutletSummary> outlet(String slug) {
        return read(() -> directory.outlet(slug));
    }

    @Override
    public Page<QuoteSummary> quotes(QuoteFilter filter, PageRequest page) {
        return read(() -> quotes.page(filter, page));
    }

    @Override
    public Page<ClaimRow> claims(ClaimFilter filter, PageRequest page) {
        return read(() -> claims.page(filter, page));
    }

    @Override
    public void eachClaim(ClaimFilter filter, Consumer<ClaimRow> each) {
        reads.executeWithoutResult(status -> claims.each(filter, each));
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(reads.execute(status -> question.get()));
    }

    private <T> T write(Supplier<T> work) {
        return Objects.requireNonNull(writes.execute(status -> work.get()));
    }
}
