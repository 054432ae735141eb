package parallax.intake.reader;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it is linked: counted in one walk. */
final class TextMass implements NodeVisitor {

    private static final int RUNNING = 60;

    private final Map<Element, int[]> counts = new HashMap<>();
    private int all;
    private int prose;
    private int linked;
    private int links;

    private TextMass() {}

    static TextMass of(Element root) {
        TextMass mass = new TextMass();
        root.traverse(mass);
        return mass;
    }

    /** Characters of text inside an element, without repeated white space. */
    int of(Element element, int none) {
        int[] count = counts.get(element);
        return count == null ? none : count[0];
    }

    /** Characters of running text, in pieces of some length outside links. */
    int prose(Element element) {
        int[] count = counts.get(element);
        return count == null ? 0 : count[2];
    }

    /** The share of an element's text that is linked, from 0 to 1. */
    double linkShare(Element element) {
        int[] count = counts.get(element);
        return count == null || count[0] == 0 ? 0 : (double) count[1] / count[0];
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int length = text.text().strip().length();
            all += length;
            linked += links > 0 ? length : 0;
            prose += links == 0 && length >= RUNNING ? length : 0;
        } else if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            counts.put(element, new int[] {-all, -linked, -prose});
        }
    }

    @Override
    public void tail(Node node, int depth) {
        int[] count = node instanceof Element element ? counts.get(element) : null;
        if (count != null) {
            count[0] += all;
            count[1] += linked;
            count[2] += prose;
            links -= node.normalName().equals("a") ? 1 : 0;
        }
    }
}
