package parallax.comparison;

import java.util.List;
import java.util.Optional;
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
        TRUNCATED
    }

    /**
     * Reports that go back to one text.
     *
     * @param id "o1", "o2" …
     * @param articles ids of its reports, in the deal's order
     * @param reasons why they are thought to be one, the weightiest first; empty for a single report
     * @param nearest the report that is probably nearest to the original; null where nothing tells, or for a single report
     * @param cited the outlet that a report names as the one that was told, where that is another than its own; or null
     * @param spun ids of those reports whose words were probably exchanged by a machine
     */
    public record Origin(
            String id,
            List<String> articles,
            List<Reason> reasons,
            @Nullable String nearest,
            @Nullable String cited,
            List<String> spun) {

        public Origin {
            articles = List.copyOf(articles);
            reasons = List.copyOf(reasons);
            spun = List.copyOf(spun);
        }
    }

    /**
     * A sign that two reports go back to one text.
     *
     * @param feature its name ("sentence coverage")
     * @param score from 0 to 1
     * @param detail the sign in plain words
     * @param passages the passages that show it
     */
    public record Reason(String feature, double score, String detail, List<PassagePair> passages) {

        public Reason {
            passages = List.copyOf(passages);
        }
    }

    /** A passage in one article and its counterpart in another. */
    public record PassagePair(String leftArticle, Span left, String rightArticle, Span right) {}

    /**
     * A fact, and what each report says of it.
     *
     * @param aspect an {@link parallax.extraction.Aspect} name, "STATUS", "ROLE" with a person and a
     *     {@link parallax.extraction.RoleChange} ("ROLE Jane Doe WAS"), or "TOLD" with a speaker ("TOLD Jane Doe")
     * @param period the period or date that the row's values are of, as EDTF ("2024"), or null
     * @param label the fact in plain words ("Amount", "Jane Doe's former title")
     * @param verdict how those that state it relate; values only: hedges and modality are shown, not judged
     * @param origins how many independent origins state it
     * @param cells one a member, in the deal's order
     * @param tally how many reports do what
     * @param consensus what most independent origins say; null where contradicting values have equally many
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
            String summary) {

        public Row {
            cells = List.copyOf(cells);
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
     */
    public record Cell(
            String article, State state, @Nullable Verdict verdict, List<Statement> claims) {

        public Cell {
            claims = List.copyOf(claims);
        }
    }

    /**
     * How many reports of a row say the consensus, something vaguer or finer, something else, nothing, or are cut. Without
     * a consensus every report that states the fact counts as differing.
     */
    public record Tally(int agree, int compatible, int differ, int silent, int truncated) {

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
     * One thing that somebody said, in every form it is printed in.
     *
     * @param speaker who said it, by the fullest name; null where no report tells
     * @param altered whether two reports print different words inside the marks, beyond cuts, case and punctuation
     * @param variants the forms: the one that is likeliest the original first, then in the deal's order
     */
    public record Utterance(@Nullable String speaker, boolean altered, List<Variant> variants) {

        public Utterance {
            variants = List.copyOf(variants);
        }
    }

    /** How a variant relates to the first variant of its utterance. */
    public enum Form {
        /** The first variant itself. */
        ORIGINAL,
        /** The same words; case, punctuation and marks aside. */
        EXACT,
        /** Nothing but cut (or less cut). */
        CUT,
        /** Other words. */
        ALTERED
    }

    /**
     * An utterance as one report prints it.
     *
     * @param article id of the report
     * @param text the words inside the marks, as printed
     * @param span where they stand
     * @param speaker the speaker's name in this report, or null
     * @param told to whom, or null
     * @param date when, as EDTF, where the report dates it (an embedded post), or null
     * @param form how it relates to the first variant
     * @param edits the variant word by word against the first one, in reading order; empty for the first
     */
    public record Variant(
            String article,
            String text,
            Span span,
            @Nullable String speaker,
            @Nullable String told,
            @Nullable String date,
            Form form,
            List<Edit> edits) {

        public Variant {
            edits = List.copyOf(edits);
        }
    }

    /**
     * A run of words that stayed, went or came.
     *
     * @param text the run as printed; joined in order, those that are not {@link Kind#REMOVED} are the variant's text
     * @param span where it stands: in the variant's article, or in the first variant's for what was removed
     */
    public record Edit(Kind kind, String text, Span span) {

        public enum Kind {
            EQUAL,
            /** In the first variant only. */
            REMOVED,
            /** In this variant only. */
            ADDED
        }
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
