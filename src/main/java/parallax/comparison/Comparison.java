package parallax.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param quotes utterances, each with the forms in which the reports print it
 */
public record Comparison(DealGroup deal, List<Origin> origins, List<Row> rows, List<Utterance> quotes) {

    public Comparison {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
        quotes = List.copyOf(quotes);
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
     * @param articles ids of its reports
     * @param reasons why they are thought to be one; empty for a single report
     */
    public record Origin(String id, List<String> articles, List<Reason> reasons) {}

    /**
     * A sign that two reports go back to one text.
     *
     * @param feature its name ("sentence coverage")
     * @param score from 0 to 1
     * @param detail the sign in plain words
     * @param passages the passages that show it
     */
    public record Reason(String feature, double score, String detail, List<PassagePair> passages) {}

    /** A passage in one article and its counterpart in another. */
    public record PassagePair(String leftArticle, Span left, String rightArticle, Span right) {}

    /**
     * A fact, and what each report says of it.
     *
     * @param aspect an {@link parallax.extraction.Aspect} name, "STATUS", or "ROLE" and the person's name ("ROLE Jason Droege")
     * @param label the fact in plain words ("Amount", "Jason Droege's former title")
     * @param verdict how those that state it relate
     * @param origins how many independent origins state it
     * @param cells one a member, in the deal's order
     */
    public record Row(String aspect, String label, Verdict verdict, int origins, List<Cell> cells) {}

    /** What one report says of one fact. */
    public record Cell(String article, State state, List<Statement> claims) {}

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
     * @param speaker who said it
     * @param altered whether two reports print different words inside the marks
     * @param variants the forms, in the deal's order
     */
    public record Utterance(@Nullable String speaker, boolean altered, List<Variant> variants) {}

    /** An utterance as one report prints it. */
    public record Variant(
            String article,
            String text,
            Span span,
            @Nullable String told) {}
}
