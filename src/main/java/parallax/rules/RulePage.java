package parallax.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.extraction.Label;
import parallax.text.Span;

/**
 * A rule's page: what it finds, in a sentence, with examples. Documentation and test at once.
 *
 * <pre>
 * # acquisition
 * A company buys another one.
 * ## Finds
 * - [Nvidia](acquirer) agreed to buy [Run:ai](target) for [$700 million](amount). → status: ANNOUNCED
 * ## Leaves alone
 * - Nvidia has no plans to buy Run:ai.
 * </pre>
 *
 * Brackets mark the labelled parts of a finding; what follows an arrow are facts that the finding must state. {@code ¶}
 * stands for the end of a paragraph.
 *
 * @param name the rule's name ("deal/acquisition")
 * @param title the page's heading
 * @param summary the text below it
 * @param finds examples of what the rule finds
 * @param leavesAlone examples in which it finds nothing
 */
public record RulePage(String name, String title, String summary, List<Example> finds, List<Example> leavesAlone) {

    public RulePage {
        finds = List.copyOf(finds);
        leavesAlone = List.copyOf(leavesAlone);
    }

    /**
     * One example.
     *
     * @param text the plain text, without brackets
     * @param labels the bracketed parts, by position
     * @param facts what the findings state, by name
     */
    public record Example(String text, List<Label> labels, Map<String, String> facts) {}

    /**
     * Reads the page of a rule.
     *
     * @throws IllegalStateException if there is none, or a line of it is malformed
     */
    public static RulePage of(String rule) {
        String resource = "/parallax/rules/" + rule + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The rule " + rule + " has no page of examples: " + resource);
            }
            return parse(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePage parse(String rule, String markdown) {
        String title = rule;
        List<String> summary = new ArrayList<>();
        List<Example> finds = new ArrayList<>();
        List<Example> leavesAlone = new ArrayList<>();
        String section = "";
        for (String line : markdown.lines().map(String::strip).toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("- ") && section.equals("Finds")) {
                finds.add(example(rule, line.substring(2)));
            } else if (line.startsWith("- ") && section.equals("Leaves alone")) {
                leavesAlone.add(example(rule, line.substring(2)));
            } else if (!line.isEmpty() && section.isEmpty()) {
                summary.add(line);
            } else if (!line.isEmpty()) {
                throw new IllegalStateException(
                        "In the page of " + rule + ", under " + section + ", no example: " + line);
            }
        }
        return new RulePage(rule, title, String.join(" ", summary), finds, leavesAlone);
    }

    private static Example example(String rule, String line) {
        int arrow = line.lastIndexOf(" → ");
        String marked = (arrow < 0 ? line : line.substring(0, arrow)).replace("¶", "\n");
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int middle = marked.charAt(at) == '[' ? marked.indexOf("](", at) : -1;
            int close = middle < 0 ? -1 : marked.indexOf(')', middle);
            if (close < 0) {
                text.append(marked.charAt(at++));
            } else {
                int start = text.length();
                text.append(marked, at + 1, middle);
                labels.add(new Label(marked.substring(middle + 2, close), new Span(start, text.length())));
                at = close + 1;
            }
        }
        return new Example(text.toString(), labels, arrow < 0 ? Map.of() : facts(rule, line.substring(arrow + 3)));
    }

    private static Map<String, String> facts(String rule, String list) {
        Map<String, String> facts = new TreeMap<>();
        for (String fact : list.split(";")) {
            int colon = fact.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("In the page of " + rule + ", not 'name: value': " + fact);
            }
            facts.put(
                    fact.substring(0, colon).strip(), fact.substring(colon + 1).strip());
        }
        return facts;
    }
}
