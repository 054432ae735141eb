package parallax.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.comparison.grouping.Bond;
import parallax.comparison.grouping.Bonds;
import parallax.comparison.lineage.Origin;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;
import parallax.text.Span;

/**
 * Every account of one deal, side by side.
 *
 * @param deal the deal and its reports
 * @param origins the reports grouped by common origin, in the order of the deal's members
 * @param rows a fact a row, the most disputed first
 * @param quotes utterances, each with the forms in which the reports print it; altered ones first
 * @param timeline what happened when, as far as the reports date it, by date
 */
public record Comparison(
        DealGroup deal, List<Origin> origins, List<Row> rows, List<Utterance> quotes, List<Event> timeline) {

    public Comparison {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
        quotes = List.copyOf(quotes);
        timeline = List.copyOf(timeline);
    }

    /** The row of an aspect (of several periods, the most stated), or none where no report states it. */
    public Optional<Row> row(Aspect aspect) {
        return rows.stream()
                .filter(row -> row.aspect().equals(aspect.name()))
                .reduce((a, b) -> b.tally().stated() > a.tally().stated() ? b : a);
    }

    /**
     * From how many independent origins the deal is known: texts, of which those count that tell at least one fact which
     * they have not taken from somebody else.
     */
    public int originCount() {
        return new DealOrigins(this).count();
    }

    /** From whom an origin of the deal has everything that it tells; none where it has found something out itself. */
    public List<String> takenFrom(Origin origin) {
        return new DealOrigins(this).takenFrom(origin);
    }

    /** How many independent origins state the chosen ones among the statements of a row. */
    public int originsOf(Row row, Predicate<Statement> chosen) {
        return new DealOrigins(this).of(row, chosen);
    }

    /** Why the reports are thought to be of one deal: what joins each but the first to an earlier one. */
    public List<Bond> bonds() {
        return Bonds.of(deal);
    }

    /** The arithmetic of each report: what its figures imply of one another, in the order of the reports. */
    public List<Sum> sums() {
        return Sums.of(deal);
    }

    /** How the fact of one of the rows was told over time; none where too few reports are dated. */
    public Optional<History> history(Row row) {
        return Histories.of(deal, row);
    }

    /** What may explain that reports differ in the fact of one of the rows, or marks a figure that cannot be right. */
    public List<Remark> remarks(Row row) {
        return Remarks.of(deal, origins, rows, row);
    }

    /** How many rows have this verdict. */
    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /**
     * Something with a date.
     *
     * @param kind an {@link Aspect} name ("ANNOUNCED_ON", "PRIOR_VALUATION"), "POST" or "PUBLISHED"
     * @param edtf the date as far as known; null where only a weekday is printed and nothing tells which
     * @param inferred whether the date was worked out rather than printed
     * @param label what happened, in plain words
     * @param printed the words that date it, verbatim; null for a date that stands beside the text
     * @param articles ids of the reports that say so, in the deal's order
     * @param span where {@code printed} stands in the first of them, or null
     */
    public record Event(
            String kind,
            @Nullable String edtf,
            boolean inferred,
            String label,
            @Nullable String printed,
            List<String> articles,
            @Nullable Span span) {

        public Event {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Compares the members of a deal; where a deal is only ever mentioned, its mentions. The same for any order in which
     * the reports came.
     */
    public static Comparison of(DealGroup deal) {
        return Comparing.of(deal);
    }
}
