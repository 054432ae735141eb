package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Statement;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.extraction.Modality;
import parallax.extraction.Value;

/**
 * One statement of a fact by one report, with its evidence.
 *
 * @param printed the words of the report
 * @param value what they mean, in normal form; empty where that adds nothing
 * @param hedges how the report weakens it: its own words between quotation marks, "planned", "citing Bloomberg"
 * @param note what a date owes to us
 * @param excerpt the sentence, with the words marked
 * @param href the place in our copy
 * @param live the place in the live page, or null
 */
public record StatementView(
        String printed,
        String value,
        List<String> hedges,
        String note,
        Excerpt excerpt,
        String href,
        @Nullable String live) {

    static StatementView of(Statement statement, Report report) {
        String text = report.article().text();
        String value = Wording.of(statement.value(), statement.precision());
        String sentence = statement.sentence().of(text);
        return new StatementView(
                statement.text(),
                value.equalsIgnoreCase(statement.text()) ? "" : value,
                hedges(statement),
                Wording.dateNote(statement.value()),
                Excerpt.of(text, statement.sentence(), statement.span()),
                href(statement, report.id()),
                Links.live(report.article().head().url(), sentence).orElse(null));
    }

    /** Words may be put together from several findings; the page of the article marks them only when asked. */
    private static String href(Statement statement, String report) {
        return statement.value() instanceof Value.Words
                ? Links.passage(report, statement.span())
                : Links.place(report, statement.span().start());
    }

    private static List<String> hedges(Statement statement) {
        List<String> hedges = new ArrayList<>();
        if (statement.hedge() != null) {
            hedges.add("“" + statement.hedge() + "”");
        }
        if (statement.modality() != Modality.ASSERTED) {
            hedges.add(Wording.modality(statement.modality()));
        }
        if (statement.attribution() != null) {
            hedges.add("citing " + statement.attribution());
        }
        return List.copyOf(hedges);
    }

    /** Whether a reader would see the same in a cell. */
    boolean looksLike(StatementView other) {
        return value.equals(other.value)
                && (printed.equalsIgnoreCase(other.printed) || !value.isEmpty())
                && hedges.equals(other.hedges);
    }
}
