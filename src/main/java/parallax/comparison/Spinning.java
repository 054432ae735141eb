package parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Origin.PassagePair;
import parallax.comparison.Origin.Reason;
import parallax.text.Span;

/**
 * Looks for words that a machine put for others, between passages of two texts that tell the same.
 *
 * <p>Any writer may prefer one word to another. A text was probably spun where several of the exchanges that spinning
 * programs are known for all go one way; or where nearly all that differs between the texts are words exchanged one for
 * one, and the known ones among them tell which is the copy.
 */
final class Spinning {

    private static final int FEWEST_KNOWN = 4;
    private static final double ONE_WAY = 4;

    private static final double PURE = 0.7;
    private static final int FEWEST_EXCHANGES = 8;
    private static final int FEWEST_WITNESSES = 2;

    private static final int SHOWN = 6;

    private record Known(String usual, String instead, int place) {}

    private record Found(Known exchange, PassagePair passages) {}

    /** The known exchanges by the first word of the usual words. */
    private static final Map<String, List<Known>> KNOWN = known();

    private final List<Found> leftToRight = new ArrayList<>();
    private final List<Found> rightToLeft = new ArrayList<>();
    private final Exchanges exchanges;

    Spinning(List<Aligned> passages) {
        List<Aligned> changed =
                passages.stream().filter(aligned -> !aligned.same()).toList();
        exchanges = new Exchanges(changed);
        for (Aligned aligned : changed) {
            find(aligned, true);
            find(aligned, false);
        }
    }

    private static Map<String, List<Known>> known() {
        Map<String, List<Known>> known = new HashMap<>();
        int place = 0;
        for (String line : Lines.of("spun-words")) {
            String[] pair = line.split("=");
            String usual = Terms.plain(pair[0]);
            known.computeIfAbsent(usual.split(" ")[0], none -> new ArrayList<>())
                    .add(new Known(usual, Terms.plain(pair[1]), place++));
        }
        return Map.copyOf(known);
    }

    private void find(Aligned aligned, boolean fromLeft) {
        Words from = fromLeft ? aligned.left() : aligned.right();
        Words to = fromLeft ? aligned.right() : aligned.left();
        from.distinct().stream()
                .flatMap(word -> KNOWN.getOrDefault(word, List.of()).stream())
                .sorted(Comparator.comparingInt(Known::place))
                .forEach(known -> {
                    PassagePair there = find(known, aligned.passages(), from, to, fromLeft);
                    if (there != null) {
                        (fromLeft ? leftToRight : rightToLeft).add(new Found(known, there));
                    }
                });
    }

    /** Where {@code from} alone has the usual words and {@code to} alone those put for them. */
    private static @Nullable PassagePair find(Known known, PassagePair pair, Words from, Words to, boolean fromLeft) {
        Optional<Span> usual = from.find(known.usual);
        Optional<Span> instead = usual.isEmpty() ? Optional.empty() : to.find(known.instead);
        if (usual.isEmpty()
                || instead.isEmpty()
                || from.find(known.instead).isPresent()
                || to.find(known.usual).isPresent()) {
            return null;
        }
        Span left = fromLeft ? usual.get() : instead.get();
        Span right = fromLeft ? instead.get() : usual.get();
        return new PassagePair(pair.leftArticle(), left, pair.rightArticle(), right);
    }

    /** Whether the left (true) or the right (false) text was probably spun; empty where neither, or nothing tells which. */
    Optional<Boolean> spunIsLeft() {
        int right = distinct(leftToRight).size();
        int left = distinct(rightToLeft).size();
        int needed = exchanged() ? FEWEST_WITNESSES : FEWEST_KNOWN;
        if (Math.max(left, right) < needed || Math.max(left, right) < ONE_WAY * Math.min(left, right)) {
            return Optional.empty();
        }
        return Optional.of(left > right);
    }

    /** Whether hardly anything but exchanged words tells the texts apart. */
    private boolean exchanged() {
        return exchanges.purity() >= PURE && exchanges.distinct().size() >= FEWEST_EXCHANGES;
    }

    Optional<Reason> reason() {
        Optional<Boolean> left = spunIsLeft();
        if (left.isPresent()) {
            return Optional.of(left.get() ? known(rightToLeft) : known(leftToRight));
        }
        return exchanged() ? Optional.of(undirected()) : Optional.empty();
    }

    private Reason known(List<Found> found) {
        Set<String> shown = distinct(found);
        int count = exchanged() ? Math.max(shown.size(), exchanges.distinct().size()) : shown.size();
        List<PassagePair> passages = new ArrayList<>();
        found.stream().map(Found::passages).forEach(passages::add);
        if (exchanged()) {
            exchanges.all().stream()
                    .map(Exchanges.Exchange::passages)
                    .filter(passage -> !passages.contains(passage))
                    .forEach(passages::add);
        }
        return reason(count, count + " words were probably exchanged by a machine: " + examples(shown), passages);
    }

    private Reason undirected() {
        Set<String> shown = exchanges.distinct();
        return reason(
                shown.size(),
                "hardly anything but " + shown.size() + " exchanged words tells the texts apart, as if by a machine: "
                        + examples(shown),
                exchanges.all().stream().map(Exchanges.Exchange::passages).toList());
    }

    private static Reason reason(int exchanged, String detail, List<PassagePair> passages) {
        return new Reason("exchanged words", Math.min(1, exchanged / 10.0), detail, passages);
    }

    private static String examples(Set<String> exchanges) {
        return exchanges.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    private static Set<String> distinct(List<Found> found) {
        return found.stream()
                .map(f -> f.exchange.usual + " → " + f.exchange.instead)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
