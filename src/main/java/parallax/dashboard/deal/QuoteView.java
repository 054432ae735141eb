package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison;
import parallax.comparison.Utterance;
import parallax.comparison.report.Report;
import parallax.comparison.wording.QuoteForm;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.text.Span;

/**
 * One thing that somebody said, in every form it is printed in.
 *
 * @param speaker who said it, or null
 * @param altered whether two reports print different words inside the marks
 * @param note how the forms stand to each other, in words
 * @param forms the different forms, the first one the measure of the others
 * @param anchor stands for the quote in the page's address
 * @param table the forms word under word, where they are too many to read one after the other; or null
 */
public record QuoteView(
        @Nullable String speaker,
        boolean altered,
        String note,
        List<FormView> forms,
        String anchor,
        @Nullable WordTable table) {

    private static final int MOST_INLINE = 2;

    public String sign() {
        return altered ? "≠" : sources() > 1 ? "=" : "•";
    }

    public String style() {
        return altered ? "verdict-differ" : sources() > 1 ? "verdict-agree" : "verdict-single";
    }

    private int sources() {
        return forms.stream().mapToInt(form -> form.sources().size()).sum();
    }

    /**
     * One form of the words.
     *
     * @param relation how it stands to the first one: "Other words", "cut"; empty for the first
     * @param pieces the form, with what it changes in the first one
     * @param changes the exchanged words alone
     * @param sources the reports that print it so
     */
    public record FormView(
            String text,
            boolean altered,
            String relation,
            List<WordDiff.Piece> pieces,
            List<WordDiff.Change> changes,
            List<Source> sources) {}

    /** A report that prints the words, and where. */
    public record Source(
            String outlet,
            String href,
            @Nullable String live,
            @Nullable String told,
            @Nullable String date) {}

    static List<QuoteView> all(List<Utterance> utterances, Map<String, Report> reports) {
        List<QuoteView> quotes = new ArrayList<>();
        for (Utterance utterance : utterances) {
            quotes.add(of(utterance, reports, "quote-" + (quotes.size() + 1)));
        }
        return List.copyOf(quotes);
    }

    /** The utterance that a report prints at this place, in every form; none where the comparison does not hold it. */
    public static Optional<QuoteView> find(Comparison comparison, String article, Span place) {
        return comparison.quotes().stream()
                .filter(utterance -> utterance.variants().stream()
                        .anyMatch(variant -> variant.article().equals(article)
                                && variant.span().equals(place)))
                .findFirst()
                .map(utterance -> of(utterance, MatrixView.reports(comparison.deal()), "quote-1"));
    }

    private static QuoteView of(Utterance utterance, Map<String, Report> reports, String anchor) {
        Map<String, List<Utterance.Variant>> byText = new LinkedHashMap<>();
        for (Utterance.Variant variant : utterance.variants()) {
            if (reports.containsKey(variant.article())) {
                byText.computeIfAbsent(variant.text(), text -> new ArrayList<>())
                        .add(variant);
            }
        }
        List<FormView> forms = byText.values().stream()
                .map(variants -> form(variants, reports))
                .toList();
        return new QuoteView(
                utterance.speaker(),
                utterance.altered(),
                note(utterance, forms.size()),
                forms,
                anchor,
                table(forms.stream().map(FormView::text).toList()));
    }

    private static @Nullable WordTable table(List<String> wordings) {
        boolean few = wordings.size() <= MOST_INLINE;
        return few || wordings.stream().anyMatch(String::isBlank) ? null : WordTable.of(wordings);
    }

    private static FormView form(List<Utterance.Variant> variants, Map<String, Report> reports) {
        Utterance.Variant first = variants.get(0);
        return new FormView(
                first.text(),
                first.form() == QuoteForm.ALTERED,
                relation(first.form()),
                WordDiff.pieces(first),
                WordDiff.changes(first),
                variants.stream()
                        .map(variant -> source(variant, Objects.requireNonNull(reports.get(variant.article()))))
                        .toList());
    }

    private static Source source(Utterance.Variant variant, Report report) {
        return new Source(
                ReportView.of(report).outlet(),
                Links.place(report.id(), variant.span().start()),
                Links.live(report.article().head().url(), variant.text()).orElse(null),
                variant.told(),
                variant.date() == null ? null : Wording.date(variant.date()));
    }

    private static String relation(QuoteForm form) {
        return switch (form) {
            case ORIGINAL -> "";
            case EXACT -> "Same words";
            case CUT -> "Same words, cut differently";
            case ALTERED -> "Other words";
        };
    }

    private static String note(Utterance utterance, int forms) {
        int reports = utterance.variants().size();
        if (utterance.altered()) {
            return "Altered: " + Wording.count(forms, "wording", "different wordings") + " inside the quotation marks";
        }
        if (reports == 1) {
            return "In one report";
        }
        return "Same words in " + Wording.count(reports, "report", "reports");
    }
}
