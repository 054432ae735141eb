package parallax.comparison.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.comparison.lineage.Exchanges.Exchange;
import parallax.comparison.lineage.Origin.Reason;
import parallax.comparison.wording.Aligned;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.SeldomWords;

/**
 * Looks for words that a machine put for others, between passages of two texts that tell the same.
 *
 * <p>Any writer may prefer one word to another. A text was probably spun where several of the exchanges that spinning
 * programs are known for all go one way; or where nearly all that differs between the texts are words exchanged one for
 * one, and the known ones among them, or seldom words put for everyday ones, tell which is the copy.
 */
final class Spinning {

    private static final int FEWEST_KNOWN = 4;
    private static final double ONE_WAY = 4;

    private static final double PURE = 0.7;
    private static final int FEWEST_EXCHANGES = 8;
    private static final int FEWEST_SIGNS = 2;
    private static final int FEWEST_SELDOM = 3;

    private static final int SHOWN = 6;

    private final Exchanges exchanges;
    private final boolean exchanged;
    private final boolean leftMayCopy;
    private final boolean rightMayCopy;
    private final Signs left;
    private final Signs right;

    /** What speaks for one of the texts being spun: exchanges of usual words for those that it has. */
    private static final class Signs {

        final List<Exchange> known = new ArrayList<>();
        final List<Exchange> seldom = new ArrayList<>();

        Set<String> all() {
            Set<String> all = distinct(known);
            all.addAll(distinct(seldom));
            return all;
        }

        /** Between two everyday words ("acquired" and "bought") a few exchanges do not tell who put which for which. */
        boolean enough() {
            boolean odd = known.stream().anyMatch(exchange -> !SeldomWords.isEveryday(exchange.right()));
            boolean english = seldom.stream().anyMatch(exchange -> SeldomWords.isEnglish(exchange.right()));
            int count = distinct(known).size();
            return count >= FEWEST_KNOWN
                    || count >= FEWEST_SIGNS && odd
                    || distinct(seldom).size() >= FEWEST_SELDOM && english;
        }
    }

    /**
     * @param leftMayCopy whether the left text can be a copy of the right one, by all else that is known
     * @param rightMayCopy likewise
     */
    Spinning(List<Aligned> passages, boolean leftMayCopy, boolean rightMayCopy) {
        this.leftMayCopy = leftMayCopy;
        this.rightMayCopy = rightMayCopy;
        List<Aligned> changed =
                passages.stream().filter(aligned -> !aligned.same()).toList();
        exchanges = new Exchanges(changed);
        exchanged = exchanges.purity() >= PURE && exchanges.distinct().size() >= FEWEST_EXCHANGES;
        left = signs(changed, true);
        right = signs(changed, false);
    }

    private Signs signs(List<Aligned> changed, boolean spunIsLeft) {
        Signs signs = new Signs();
        changed.forEach(aligned -> signs.known.addAll(KnownExchanges.in(aligned, spunIsLeft)));
        if (exchanged) {
            exchanges.all().stream()
                    .map(exchange -> spunIsLeft ? exchange.turned() : exchange)
                    .filter(exchange -> SeldomWords.replaces(exchange.left(), exchange.right()))
                    .forEach(signs.seldom::add);
        }
        return signs;
    }

    /** Whether the left (true) or the right (false) text was probably spun; empty where neither, or nothing tells which. */
    Optional<Boolean> spunIsLeft() {
        boolean isLeft = left.all().size() > right.all().size();
        Signs more = isLeft ? left : right;
        Signs fewer = isLeft ? right : left;
        boolean may = isLeft ? leftMayCopy : rightMayCopy;
        boolean enough =
                may && (exchanged ? more.enough() : distinct(more.known).size() >= FEWEST_KNOWN);
        return enough && more.all().size() >= ONE_WAY * fewer.all().size() ? Optional.of(isLeft) : Optional.empty();
    }

    Optional<Reason> reason() {
        Optional<Boolean> isLeft = spunIsLeft();
        if (isLeft.isPresent()) {
            return Optional.of(directed(isLeft.get() ? left : right));
        }
        return exchanged ? Optional.of(undirected()) : Optional.empty();
    }

    private Reason directed(Signs signs) {
        Set<String> shown = signs.all();
        int count = exchanged ? Math.max(shown.size(), exchanges.distinct().size()) : shown.size();
        Set<PassagePair> passages = new LinkedHashSet<>();
        signs.known.forEach(exchange -> passages.add(exchange.passages()));
        signs.seldom.forEach(exchange -> passages.add(exchange.passages()));
        if (exchanged) {
            exchanges.all().forEach(exchange -> passages.add(exchange.passages()));
        }
        return reason(
                count,
                count + " words were probably exchanged by a machine: " + examples(shown),
                List.copyOf(passages));
    }

    private Reason undirected() {
        Set<String> shown = exchanges.distinct();
        return reason(
                shown.size(),
                "hardly anything but " + shown.size() + " exchanged words tells the texts apart, as if by a machine: "
                        + examples(shown),
                exchanges.all().stream().map(Exchange::passages).toList());
    }

    private static Reason reason(int exchanged, String detail, List<PassagePair> passages) {
        return new Reason("exchanged words", Math.min(1, exchanged / 10.0), detail, passages);
    }

    private static String examples(Set<String> exchanges) {
        return exchanges.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    private static Set<String> distinct(List<Exchange> found) {
        return found.stream().map(Exchange::words).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
