package parallax.dashboard.reading;

import java.util.List;
import java.util.Map;
import parallax.dashboard.site.Highlighter;
import parallax.dashboard.site.Marking;
import parallax.dashboard.site.Piece;
import parallax.rules.RulePage;

/** A rule, as a page explains it. */
public record RuleView(
        String name,
        String anchor,
        String title,
        String summary,
        List<ExampleView> finds,
        List<ExampleView> leavesAlone) {

    /**
     * An example.
     *
     * @param pieces its text, the labelled parts marked; a mark's note is its label
     * @param facts what is read out of it besides, in words; may be empty
     */
    public record ExampleView(List<Piece> pieces, String facts) {}

    static RuleView of(String rule) {
        RulePage page = RulePage.of(rule);
        String title = page.title();
        return new RuleView(
                rule,
                rule.replace('/', '-'),
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                page.summary(),
                page.finds().stream().map(RuleView::example).toList(),
                page.leavesAlone().stream().map(RuleView::example).toList());
    }

    private static ExampleView example(RulePage.Example example) {
        List<Marking> markings = example.labels().stream()
                .map(label -> new Marking(label.span(), "label", label.name()))
                .toList();
        return new ExampleView(
                new Highlighter(example.text(), markings).pieces(),
                String.join(
                        ", ",
                        example.facts().entrySet().stream().map(RuleView::words).toList()));
    }

    private static String words(Map.Entry<String, String> fact) {
        return fact.getKey() + ": " + fact.getValue();
    }
}
