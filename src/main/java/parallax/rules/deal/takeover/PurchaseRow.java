package parallax.rules.deal.takeover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.DealMaker;
import parallax.rules.deal.telling.Purchases;

/**
 * Several purchases of one buyer that a noun speaks of: "[Acme]'s acquisitions include [Bolt] and [Core]", "its third purchase after [Bolt]".
 *
 * @param buyer index of who has bought them, or -1: whoever the other sentences tell of
 * @param names indexes of those that are bought
 */
public record PurchaseRow(int buyer, List<Integer> names) {

    private static final WordList COUNTS = WordList.of("purchase-counts");
    private static final WordList AFTER = WordList.of("counted-after");
    private static final WordList INCLUDES = WordList.of("includes");

    private static final WordList OTHERS = WordList.of("other-purchases");

    private static final WordList NOUNS = WordList.of("acquisition-nouns");

    private static final int OPENING = 5;
    private static final int REACH = 8;
    private static final int COUNTED = 9;

    /** "Other recent acquisitions include": whether the sentence opens so, without anybody who made them. */
    public static boolean isOfOthers(Line line) {
        for (int i = 1; i < OPENING; i++) {
            if (NOUNS.startsAt(line, i)) {
                return OTHERS.anyIn(line, 0, i) && INCLUDES.startsAt(line, i + 1);
            }
        }
        return false;
    }

    /** The row behind the noun at {@code noun}, whose phrase ends before {@code next}; null where none follows, or of nobody's purchases. */
    static @Nullable PurchaseRow behind(Line line, int noun, int next) {
        PurchaseRow counted = counted(line, noun);
        if (counted != null) {
            return counted;
        }
        int from = list(line, noun, next);
        if (from < 0) {
            return null;
        }
        int buyer = buyer(line, noun);
        boolean known = line.at(buyer).isCompany() || OTHERS.anyIn(line, noun - 3, noun);
        List<Integer> names = known ? names(line, from) : List.of();
        return new PurchaseRow(
                buyer, names.stream().filter(name -> line.at(name).isCompany()).toList());
    }

    /** "Bolt's third acquisition in six months, after Acme and Core": those that were counted before. */
    private static @Nullable PurchaseRow counted(Line line, int noun) {
        int maker = COUNTS.startsAt(line, noun - 1) ? line.clause().owner(noun) : -1;
        int after = line.at(maker).isCompany() ? AFTER.firstIn(line, noun + 1, noun + COUNTED) : -1;
        List<Integer> names = after < 0 ? List.of() : Purchases.from(line, after + 1);
        return names.isEmpty() ? null : new PurchaseRow(maker, names);
    }

    private static List<Integer> names(Line line, int from) {
        List<Integer> listed = line.clause().list(from);
        List<Integer> bought = Purchases.from(line, from);
        return bought.size() > listed.size() ? bought : listed;
    }

    /** Index of the first word of the list of those that are bought, or -1. */
    private static int list(Line line, int noun, int next) {
        if (INCLUDES.startsAt(line, next)) {
            return next + INCLUDES.lengthAt(line, next);
        }
        if (line.isAny(0, "among", "its", "his")
                && line.isAny(next, "were", "are")
                && line.word(noun).endsWith("s")) {
            return next + 1;
        }
        int numbered = numbered(line, noun, next);
        if (numbered >= 0) {
            return numbered;
        }
        int by = line.isAny(noun + 1, "by", "from") ? line.clause().object(noun + 2) : -1;
        boolean aside = line.isAny(next, "from", "by", "this", "last", "in", "over", "to", "of", "on")
                || line.at(next).isDay();
        boolean many = aside && line.word(noun).endsWith("s");
        for (int i = Math.max(next, by + 1); many && i < next + REACH; i++) {
            if (INCLUDES.startsAt(line, i)) {
                return i + INCLUDES.lengthAt(line, i);
            }
        }
        return -1;
    }

    /** "made two acquisitions last year, [Acme] and Bolt": index of the first name behind the mark, or -1. */
    private static int numbered(Line line, int noun, int next) {
        boolean number = false;
        for (int i = noun - 1; i > noun - OPENING; i--) {
            number |= line.isAny(i, "two", "three", "four", "five");
        }
        int at = next;
        while (at < next + OPENING
                && (line.at(at).isDay() || line.isAny(at, "so", "far", "in", "last", "this", "to", "date"))) {
            at++;
        }
        boolean listed =
                number && line.isAny(at, ",", ":", "—", "–") && line.at(at + 1).isCompany();
        return listed ? at + 1 : -1;
    }

    /** Whoever owns or makes the purchases, else whom the sentence is about: "[Acme] has grown by takeovers that include Bolt". */
    private static int buyer(Line line, int noun) {
        int maker = DealMaker.orOwner(line, noun);
        if (maker >= 0) {
            return maker;
        }
        if (line.isAny(noun + 1, "from", "by")) {
            return line.clause().object(noun + 2);
        }
        int first = line.clause().firstName(0, noun);
        return line.at(first).isCompany() && Topics.isHead(line, first) ? first : -1;
    }
}
