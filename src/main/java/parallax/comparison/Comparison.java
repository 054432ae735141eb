package parallax.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;
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

    /** How the reports that state a fact relate. */
    public enum Verdict {
        /** Every report that states it says the same. */
        AGREE,
        /** No contradiction, but one is vaguer: "over $29 billion" beside "$29 billion". */
        COMPATIBLE,
        DIFFER,
        /** Only one origin states it. */
        SINGLE
    }

    public enum State {
        STATED,
        SILENT,
        /** The article's text is cut, so its silence proves nothing. */
        TRUNCATED,
        /** The article says that it is not disclosed. */
        UNDISCLOSED
    }

    /**
     * A fact, and what each report says of it.
     *
     * @param aspect an {@link parallax.extraction.Aspect} name, "STATUS", "ROLE" with a person and a
     *     {@link parallax.extraction.RoleChange} ("ROLE Jane Doe WAS"), or "TOLD" with a speaker ("TOLD Jane Doe")
     * @param period the period or date that the row's values are of, as EDTF ("2024"), or null
     * @param label the fact in plain words ("Amount", "Jane Doe's former title")
     * @param verdict how those that state it relate; values only: hedges and modality are shown, not judged
     * @param origins how many independent origins state it: texts, but what several take from one source is of one origin
     * @param cells one a member, in the deal's order
     * @param tally how many reports do what
     * @param consensus what most independent origins say; null where contradicting values have equally many
     * @param sources from whom reports have the fact that did not find it out themselves; mostly none
     * @param summary the row in one sentence ("49 % in 4 of 5 reports; one does not say")
     */
    public record Row(
            String aspect,
            @Nullable String period,
            String label,
            Verdict verdict,
            int origins,
            List<Cell> cells,
            Tally tally,
            @Nullable Consensus consensus,
            List<Source> sources,
            String summary) {

        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }

        Row summarized(String words) {
            return new Row(aspect, period, label, verdict, origins, cells, tally, consensus, sources, words);
        }
    }

    /**
     * What one report says of one fact.
     *
     * @param article id of the report
     * @param state whether it says anything
     * @param verdict AGREE, COMPATIBLE or DIFFER: how it relates to the row's consensus; null where it is not stated or
     *     there is no consensus
     * @param claims what it says, by position; empty unless stated
     * @param withheld where it says that the fact is not disclosed; empty unless undisclosed
     */
    public record Cell(
            String article, State state, @Nullable Verdict verdict, List<Statement> claims, List<Statement> withheld) {

        public Cell {
            claims = List.copyOf(claims);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * How many reports of a row say the consensus, something vaguer or finer, something else, nothing, are cut, or say that
     * it is not disclosed. Without a consensus every report that states the fact counts as differing.
     */
    public record Tally(int agree, int compatible, int differ, int silent, int truncated, int undisclosed) {

        public int stated() {
            return agree + compatible + differ;
        }
    }

    /**
     * What most independent origins say, in the most exact form that one of them gives.
     *
     * @param value comparable
     * @param words the value in plain words ("$14.3 billion")
     * @param statement the statement it is taken from
     * @param article id of the report that makes the statement
     * @param origins how many independent origins say this or something compatible with it
     */
    public record Consensus(Value value, String words, Statement statement, String article, int origins) {}

    /**
     * One statement of a fact.
     *
     * @param value comparable; for a role or a status, its words
     * @param text as printed
     * @param hedge the word that weakens it, verbatim, or null
     * @param span where it stands in the article's text
     * @param sentence the sentence it stands in
     */
    public record Statement(
            Value value,
            String text,
            Precision precision,
            Modality modality,
            @Nullable String attribution,
            @Nullable String hedge,
            Span span,
            Span sentence) {}

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
