package parallax.dashboard.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;

/**
 * Who does deals with whom: a picture, and the same as a list.
 *
 * @param nodes the companies of the picture, those with most deals first
 * @param lines one a pair that has a deal in common
 * @param height of the drawing: few companies need little
 * @param left how many companies have no place in the picture
 * @param words the picture in words
 */
public record NetworkView(List<Node> nodes, List<Line> lines, int height, int left, String words) {

    /** The size of the drawing. */
    static final int WIDTH = 1000;

    static final int HEIGHT = 560;

    private static final int HEIGHT_OF_A_NODE = 30;
    private static final int MOST_NODES = 60;
    private static final int LONGEST_NAME = 24;
    private static final int WIDTH_OF_A_LETTER = 8;
    private static final int HEIGHT_OF_A_NAME = 16;

    /**
     * A company.
     *
     * @param label its name, cut where it is long; empty where it would lie on that of a company with more deals
     * @param deals links to its deals, in words
     */
    public record Node(
            String name,
            String label,
            @Nullable String slug,
            int x,
            int y,
            int radius,
            String anchor,
            List<Deal> deals) {

        /** Whether the names of both would lie on each other. */
        boolean covers(Node other) {
            int between = Math.abs(x - other.x);
            int above = Math.abs(y - radius - other.y + other.radius);
            return !other.label.isEmpty()
                    && between < WIDTH_OF_A_LETTER * (label.length() + other.label.length()) / 2
                    && above < HEIGHT_OF_A_NAME;
        }

        Node withoutLabel() {
            return new Node(name, "", slug, x, y, radius, anchor, deals);
        }
    }

    public record Deal(String slug, String title) {}

    /** Two companies with deals in common. */
    public record Line(int x1, int y1, int x2, int y2, int width, String words) {}

    static NetworkView of(List<DealSummary> deals) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (DealSummary deal : deals) {
            deal.parties()
                    .forEach(party -> members.computeIfAbsent(
                                    key(party), key -> new Member(party.name(), party.company()))
                            .deals
                            .add(new Deal(deal.slug(), deal.title())));
        }
        List<String> shown = members.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().deals.size()))
                .limit(MOST_NODES)
                .map(Map.Entry::getKey)
                .toList();
        Map<Pair, List<String>> pairs = pairs(deals, shown);
        int height = Math.min(HEIGHT, HEIGHT_OF_A_NODE * (2 + shown.size()));
        NodeLayout layout = new NodeLayout(
                shown.size(),
                pairs.keySet().stream()
                        .map(pair -> new int[] {pair.left, pair.right})
                        .toList(),
                WIDTH,
                height);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Node node = node(members.get(shown.get(i)), layout.x(i), layout.y(i), i);
            nodes.add(nodes.stream().anyMatch(node::covers) ? node.withoutLabel() : node);
        }
        String words = Wording.count(nodes.size(), "company", "companies") + ", "
                + Wording.count(pairs.size(), "pair", "pairs") + " with deals in common; listed below";
        return new NetworkView(nodes, lines(pairs, nodes), height, members.size() - shown.size(), words);
    }

    private static final class Member {

        final String name;
        final @Nullable String slug;
        final Set<Deal> deals = new LinkedHashSet<>();

        Member(String name, @Nullable String slug) {
            this.name = name;
            this.slug = slug;
        }
    }

    private record Pair(int left, int right) {}

    private static String key(DealSummary.PartyName party) {
        return party.company() == null ? party.name() : party.company();
    }

    private static Map<Pair, List<String>> pairs(List<DealSummary> deals, List<String> shown) {
        Map<Pair, List<String>> pairs = new LinkedHashMap<>();
        for (DealSummary deal : deals) {
            List<Integer> at = deal.parties().stream()
                    .map(party -> shown.indexOf(key(party)))
                    .filter(place -> place >= 0)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 0; i < at.size(); i++) {
                for (int j = i + 1; j < at.size(); j++) {
                    pairs.computeIfAbsent(new Pair(at.get(i), at.get(j)), p -> new ArrayList<>())
                            .add(deal.title());
                }
            }
        }
        return pairs;
    }

    private static Node node(@Nullable Member member, int x, int y, int number) {
        Member known = Objects.requireNonNull(member);
        int radius = 5 + (int) Math.round(3 * Math.sqrt(known.deals.size()));
        return new Node(
                known.name,
                label(known.name),
                known.slug,
                x,
                y,
                radius,
                "party-" + (number + 1),
                List.copyOf(known.deals));
    }

    private static String label(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static List<Line> lines(Map<Pair, List<String>> pairs, List<Node> nodes) {
        List<Line> lines = new ArrayList<>();
        pairs.forEach((pair, titles) -> {
            Node left = nodes.get(pair.left);
            Node right = nodes.get(pair.right);
            lines.add(new Line(
                    left.x(), left.y(), right.x(), right.y(), Math.min(6, titles.size()), String.join("; ", titles)));
        });
        return lines;
    }
}
