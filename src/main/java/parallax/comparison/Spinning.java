package parallax.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.comparison.Origin.PassagePair;
import parallax.comparison.Origin.Reason;
import parallax.text.Span;

/**
 * Looks for words that a machine put for others, between passages of two texts that tell the same.
 *
 * <p>Any writer may prefer one word to another; a text in which several known exchanges all go one way was probably spun.
 */
final class Spinning {

    private static final int FEWEST = 4;
    private static final double ONE_WAY = 4;

    private record Exchange(String usual, String instead) {}

    private record Found(Exchange exchange, PassagePair passages) {}

    private static final List<Exchange> EXCHANGES = Lines.of("spun-words").stream()
            .map(line -> line.split("="))
            .map(pair -> new Exchange(Terms.plain(pair[0]), Terms.plain(pair[1])))
            .toList();

    private final List<Found> leftToRight = new ArrayList<>();
    private final List<Found> rightToLeft = new ArrayList<>();

    Spinning(Report left, Report right, List<PassagePair> passages) {
        for (PassagePair pair : passages) {
            Words l = new Words(left.article().text(), pair.left());
            Words r = new Words(right.article().text(), pair.right());
            for (Exchange exchange : EXCHANGES) {
                find(exchange, l, r)
                        .ifPresent(spans -> leftToRight.add(new Found(
                                exchange,
                                new PassagePair(pair.leftArticle(), spans.get(0), pair.rightArticle(), spans.get(1)))));
                find(exchange, r, l)
                        .ifPresent(spans -> rightToLeft.add(new Found(
                                exchange,
                                new PassagePair(pair.leftArticle(), spans.get(1), pair.rightArticle(), spans.get(0)))));
            }
        }
    }

    /** Where {@code from} alone has the usual words and {@code to} alone those put for them. */
    private static Optional<List<Span>> find(Exchange exchange, Words from, Words to) {
        Optional<Span> usual = from.find(exchange.usual);
        Optional<Span> instead = to.find(exchange.instead);
        boolean exchanged = usual.isPresent()
                && instead.isPresent()
                && from.find(exchange.instead).isEmpty()
                && to.find(exchange.usual).isEmpty();
        return exchanged ? Optional.of(List.of(usual.get(), instead.get())) : Optional.empty();
    }

    /** Whether the left (true) or the right (false) text was probably spun; empty where neither. */
    Optional<Boolean> spunIsLeft() {
        int right = distinct(leftToRight).size();
        int left = distinct(rightToLeft).size();
        if (Math.max(left, right) < FEWEST || Math.max(left, right) < ONE_WAY * Math.min(left, right)) {
            return Optional.empty();
        }
        return Optional.of(left > right);
    }

    Optional<Reason> reason() {
        return spunIsLeft().map(isLeft -> {
            List<Found> found = isLeft ? rightToLeft : leftToRight;
            Set<String> shown = distinct(found);
            String words = shown.stream().limit(6).collect(Collectors.joining(", "));
            return new Reason(
                    "exchanged words",
                    Math.min(1, shown.size() / 10.0),
                    shown.size() + " words were probably exchanged by a machine: " + words,
                    found.stream().map(Found::passages).toList());
        });
    }

    private static Set<String> distinct(List<Found> found) {
        return found.stream()
                .map(f -> f.exchange.usual + " → " + f.exchange.instead)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
