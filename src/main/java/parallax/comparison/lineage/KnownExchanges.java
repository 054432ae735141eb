package parallax.comparison.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.comparison.lineage.Exchanges.Exchange;
import parallax.comparison.wording.Aligned;
import parallax.comparison.wording.Lines;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.Terms;
import parallax.comparison.wording.Words;
import parallax.text.Span;

/** The exchanges that spinning programs are known for ("models" → "fashions"), looked for in passages that tell the same. */
final class KnownExchanges {

    private record Known(String usual, String instead, int place) {}

    /** By the first word of the usual words. */
    private static final Map<String, List<Known>> KNOWN = known();

    private KnownExchanges() {}

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

    /**
     * Those in one of the passages whose usual words are the other's.
     *
     * @param spunIsLeft whether the left passage is the one that may be spun
     */
    static List<Exchange> in(Aligned aligned, boolean spunIsLeft) {
        Words from = spunIsLeft ? aligned.right() : aligned.left();
        Words to = spunIsLeft ? aligned.left() : aligned.right();
        List<Exchange> found = new ArrayList<>();
        from.distinct().stream()
                .flatMap(word -> KNOWN.getOrDefault(word, List.of()).stream())
                .sorted(Comparator.comparingInt(Known::place))
                .forEach(known -> {
                    PassagePair there = find(known, aligned.passages(), from, to, spunIsLeft);
                    if (there != null) {
                        found.add(new Exchange(known.usual, known.instead, there));
                    }
                });
        return found;
    }

    /** Where {@code from} alone has the usual words and {@code to} alone those put for them. */
    private static @Nullable PassagePair find(Known known, PassagePair pair, Words from, Words to, boolean spunIsLeft) {
        Optional<Span> usual = from.find(known.usual);
        Optional<Span> instead = usual.isEmpty() ? Optional.empty() : to.find(known.instead);
        if (usual.isEmpty()
                || instead.isEmpty()
                || from.find(known.instead).isPresent()
                || to.find(known.usual).isPresent()) {
            return null;
        }
        Span left = spunIsLeft ? instead.get() : usual.get();
        Span right = spunIsLeft ? usual.get() : instead.get();
        return new PassagePair(pair.leftArticle(), left, pair.rightArticle(), right);
    }
}
