package parallax.dashboard.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.dashboard.site.Highlighter;
import parallax.dashboard.site.Marking;
import parallax.dashboard.site.Piece;
import parallax.dashboard.words.Wording;
import parallax.extraction.Value;
import parallax.rules.RulePage;

/** A rule, as a page explains it. */
public record RuleView(
        String name,
        String anchor,
        String title,
        String summary,
        List<ExampleView> finds,
        List<ExampleView> leavesAlone) {

    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (\\d+)(?: to (\\d+))?");
    private static final int FIRST = 5;

    /** The examples that are shown at once. */
    public List<ExampleView> first() {
        return finds.subList(0, Math.min(FIRST, finds.size()));
    }

    /** The examples that are shown on demand. */
    public List<ExampleView> others() {
        return finds.subList(Math.min(FIRST, finds.size()), finds.size());
    }

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
                RuleLink.anchor(rule),
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
        String value = fact.getValue();
        Matcher money = MONEY.matcher(value);
        if (money.matches()) {
            String from = Wording.of(Value.Money.of(money.group(2), money.group(1)));
            String to = money.group(3);
            return to == null ? from : from + " to " + Wording.of(Value.Money.of(to, money.group(1)));
        }
        boolean name = value.equals(value.toUpperCase(Locale.ROOT)) && value.matches("[A-Z_]+");
        String plain = name ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
        return fact.getKey().equals("value") || fact.getKey().equals("precision")
                ? plain
                : fact.getKey() + ": " + plain;
    }
}
