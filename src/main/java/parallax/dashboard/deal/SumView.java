package parallax.dashboard.deal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.comparison.Comparison;
import parallax.comparison.Sum;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;

/**
 * A report's figures, held against each other.
 *
 * @param words the arithmetic in a sentence or two
 * @param sign whether it fits, as a sign
 * @param verdict and in words
 * @param href where the first of the figures stands
 */
public record SumView(String outlet, String words, String sign, String verdict, String style, String href) {

    static List<SumView> all(Comparison comparison, Map<String, Report> reports) {
        return comparison.sums().stream()
                .filter(sum -> reports.containsKey(sum.article()))
                .map(sum -> of(sum, Objects.requireNonNull(reports.get(sum.article()))))
                .toList();
    }

    private static SumView of(Sum sum, Report report) {
        String href = Links.place(report.id(), sum.terms().get(0).span().start());
        String outlet = ReportView.of(report).outlet();
        return switch (sum.outcome()) {
            case FITS -> new SumView(outlet, sum.words(), "=", "fits", "verdict-agree", href);
            case DOES_NOT_FIT -> new SumView(outlet, sum.words(), "≠", "does not fit", "verdict-differ", href);
            case IMPLIED -> new SumView(outlet, sum.words(), "•", "left to the reader", "verdict-single", href);
        };
    }
}
