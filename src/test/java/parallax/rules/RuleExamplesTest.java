package parallax.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parallax.extraction.Annotated;
import parallax.extraction.Label;
import parallax.extraction.Passage;
import parallax.extraction.Rule;
import parallax.text.ArticleText;

/** Makes a test of every line of every rule's page. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicNode> everyRuleFindsWhatItsPageSays() {
        return RuleBook.all().stream().map(RuleExamplesTest::tests);
    }

    private static DynamicNode tests(Rule<?> rule) {
        RulePage page = RulePage.of(rule.name());
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("has at least two examples and one counter-example", () -> {
            assertTrue(page.finds().size() >= 2, "Finds");
            assertTrue(page.leavesAlone().size() >= 1, "Leaves alone");
            page.finds().forEach(example -> assertFalse(example.labels().isEmpty(), example.text()));
        }));
        for (RulePage.Example example : page.finds()) {
            tests.add(DynamicTest.dynamicTest("finds: " + example.text(), () -> finds(rule, example)));
        }
        for (RulePage.Example example : page.leavesAlone()) {
            tests.add(DynamicTest.dynamicTest(
                    "leaves alone: " + example.text(), () -> assertEquals(List.of(), found(rule, example))));
        }
        return DynamicContainer.dynamicContainer(rule.name(), tests);
    }

    private static void finds(Rule<?> rule, RulePage.Example example) {
        List<Rule.Found> found = found(rule, example);
        assertEquals(
                shown(example.text(), example.labels()),
                shown(
                        example.text(),
                        found.stream()
                                .flatMap(f -> f.evidence().labels().stream())
                                .toList()));
        Map<String, String> facts = new TreeMap<>();
        found.forEach(f -> f.facts().forEach((name, value) -> {
            if (example.facts().containsKey(name)) {
                facts.merge(name, value, (a, b) -> a.equals(b) ? a : a + ", " + b);
            }
        }));
        assertEquals(example.facts(), facts);
    }

    private static List<Rule.Found> found(Rule<?> rule, RulePage.Example example) {
        Annotated annotated = StandardExtractor.annotate(ArticleText.ofParagraphs("example", example.text()));
        List<Rule.Found> found = new ArrayList<>();
        for (Passage passage : annotated.passages()) {
            found.addAll(rule.read(passage));
        }
        for (Rule.Found f : found) {
            assertTrue(f.evidence().sentence().contains(f.evidence().span()), "evidence lies in its sentence");
        }
        return found;
    }

    private static List<String> shown(String text, List<Label> labels) {
        return labels.stream()
                .distinct()
                .sorted(Comparator.comparing(Label::span).thenComparing(Label::name))
                .map(label -> "[" + label.span().of(text) + "](" + label.name() + ") at "
                        + label.span().start())
                .toList();
    }
}
