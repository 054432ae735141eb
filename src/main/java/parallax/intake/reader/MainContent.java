package parallax.intake.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the element of a page that holds its article: paragraphs give points to what holds them, links take points
 * away, and the parts that classes, roles or elements mark as furniture are left out beforehand.
 */
final class MainContent {

    private static final String NEVER =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, button, "
                    + "input, select, textarea, dialog, video, audio";
    private static final String ASIDE = "form, nav, footer, aside, figcaption, [hidden], [aria-hidden=true], "
            + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog]";
    private static final Evaluator ASIDES = QueryParser.parse(ASIDE);
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "p", "h1");
    private static final Set<String> SENTENCES =
            Set.of("p", "li", "a", "em", "strong", "b", "i", "u", "ins", "mark", "blockquote");
    private static final Set<String> FURNITURE = new HashSet<>(WordList.read("furniture-classes"));
    private static final Set<String> CONTENT = new HashSet<>(WordList.read("content-classes"));
    private static final int MOST_WRAPPERS = 3;
    private static final int SHORTEST = 25;
    private static final double SHARE_BESIDE = 0.5;

    private final Map<Element, Double> scores = new HashMap<>();

    private final TextMass mass;

    private MainContent(TextMass mass) {
        this.mass = mass;
    }

    /** The element that holds the article. Takes furniture out of {@code page}. */
    static Element of(Document page) {
        page.select(NEVER).remove();
        removeFurniture(page.body());
        Element marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null && marked.text().length() > 500) {
            return marked;
        }
        MainContent content = new MainContent(TextMass.of(page.body()));
        page.body().getAllElements().forEach(content::score);
        return content.best(page.body());
    }

    private static void removeFurniture(Element body) {
        TextMass mass = TextMass.of(body);
        int all = mass.of(body, 0);
        for (Element element : body.getAllElements()) {
            boolean aside = element.is(ASIDES) && !KEPT.contains(element.normalName());
            if (element.parent() != null
                    && (aside || !isRunning(element) && isFurniture(element))
                    && mass.of(element, 0) * 5L < all * 2L) {
                element.remove();
            }
        }
    }

    /** Links and emphasis inside a sentence belong to it, however they are styled. */
    private static boolean isRunning(Element element) {
        Element parent = element.parent();
        return KEPT.contains(element.normalName())
                || element.tag().isInline() && parent != null && SENTENCES.contains(parent.normalName());
    }

    private static boolean isFurniture(Element element) {
        return tokens(element).stream().anyMatch(FURNITURE::contains);
    }

    private static List<String> tokens(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank()
                ? List.of()
                : List.of(names.toLowerCase(Locale.ROOT).split("[\\s_-]+"));
    }

    private void score(Element element) {
        String text = ownWords(element);
        Element parent = element.parent();
        if (text.length() < SHORTEST || parent == null) {
            return;
        }
        double points = 1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100.0, 10);
        if (element.normalName().equals("p") || element.normalName().equals("li")) {
            add(parent, points);
            Element grandparent = parent.parent();
            if (grandparent != null) {
                add(grandparent, points / 2);
            }
        } else {
            add(element, points);
            add(parent, points / 2);
        }
    }

    private void add(Element element, double points) {
        scores.merge(element, points, Double::sum);
    }

    /** The text of an element and its inline children: what stands between its inner blocks. */
    private static String ownWords(Element element) {
        if (element.normalName().equals("p")) {
            return element.text();
        }
        StringBuilder own = new StringBuilder();
        for (TextNode node : element.textNodes()) {
            own.append(node.text().strip()).append(' ');
        }
        return own.toString().strip();
    }

    private Element best(Element body) {
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - mass.linkShare(entry.getKey())) * weight(entry.getKey());
            if (score > most || score == most && entry.getKey().siblingIndex() < best.siblingIndex()) {
                most = score;
                best = entry.getKey();
            }
        }
        return widened(best, body);
    }

    /** Articles cut into several boxes: takes the box around them where the neighbours hold running text too. */
    private Element widened(Element best, Element body) {
        Element widest = best;
        Element at = best;
        int wrappers = 0;
        while (at != body
                && at.parent() != null
                && wrappers < MOST_WRAPPERS
                && !at.normalName().equals("article")) {
            Element parent = at.parent();
            int beside = 0;
            for (Element sibling : parent.children()) {
                beside += sibling != at && mass.linkShare(sibling) < 0.3 ? mass.prose(sibling) : 0;
            }
            boolean more = beside >= mass.prose(at) * SHARE_BESIDE;
            widest = more ? parent : widest;
            wrappers = more ? 0 : wrappers + 1;
            at = parent;
        }
        return widest;
    }

    private static double weight(Element element) {
        double weight = element.normalName().equals("article") ? 1.3 : 1;
        for (String token : tokens(element)) {
            weight *= CONTENT.contains(token) ? 1.25 : 1;
        }
        return Math.min(weight, 1.7);
    }
}
