package parallax.rules.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;

/** Reads percentages and the fractions that name shares: "49%", "8.6-percent", "10 to 15 per cent", "a third of". */
final class PercentScan {

    private static final Map<String, String> FRACTIONS = Phrases.entries("fractions");
    private static final Set<String> OWNERS = Set.of("of", "the", "its", "their", "his", "her", "our", "ownership");
    private static final Set<String> SHARES = Set.of("of", "stake", "interest", "share", "ownership");
    private static final Set<String> OTHER_HALVES =
            Set.of("first", "second", "other", "latter", "better", "last", "and", "top", "bottom", "this", "each");

    private final Pieces pieces;
    private final Hedges hedges;

    PercentScan(Pieces pieces, Hedges hedges) {
        this.pieces = pieces;
        this.hedges = hedges;
    }

    /** The share that starts at {@code at}, or null. */
    @Nullable
    Printed at(int at) {
        Printed percent = percent(at);
        return percent == null ? fraction(at) : percent;
    }

    private @Nullable Printed percent(int at) {
        Quantity low = Quantities.at(pieces, at, true);
        if (low == null || low.isScaled()) {
            return null;
        }
        int sign = sign(low.to());
        int joint = Ranges.joint(pieces, at, sign < 0 ? low.to() : sign);
        Quantity high = joint < 0 ? null : Quantities.at(pieces, joint, low.isInWords());
        int end = high == null ? -1 : sign(high.to());
        if (high != null && end >= 0 && low.number().compareTo(high.number()) < 0) {
            return Printed.of(new Value.Percent(low.number(), high.number()), at, end);
        }
        return sign < 0 ? null : Printed.of(new Value.Percent(low.number(), null), at, sign);
    }

    /** The position behind the percent sign or word at {@code at}, or -1; points are no shares. */
    private int sign(int at) {
        int plus = pieces.at(at).is("+") ? at + 1 : at;
        int word = pieces.at(plus).isHyphen() && pieces.isGlued(plus) ? plus + 1 : plus;
        boolean two = pieces.at(word).is("per") && pieces.at(word + 1).is("cent");
        int to = two ? word + 2 : Lexicon.isPercent(pieces.at(word).lower()) ? word + 1 : -1;
        return to < 0 || pieces.at(to).is("point") || pieces.at(to).is("points") ? -1 : to;
    }

    private @Nullable Printed fraction(int at) {
        Piece first = pieces.at(at);
        if (first.is("half")) {
            return isShare(at, at + 1, OWNERS)
                            && !OTHER_HALVES.contains(pieces.at(at - 1).lower())
                    ? fraction("50", at, at + 1)
                    : null;
        }
        int name = pieces.at(at + 1).isHyphen() ? at + 2 : at + 1;
        String percent = FRACTIONS.get(first.lower() + " " + pieces.at(name).lower());
        if (percent == null) {
            return null;
        }
        boolean plain = !first.is("a") && !first.is("one") || name > at + 1;
        boolean share = plain ? !pieces.at(name + 1).isHyphen() : isShare(at, name + 1, SHARES);
        return share ? fraction(percent, at, name + 1) : null;
    }

    private boolean isShare(int from, int to, Set<String> next) {
        Piece after = pieces.at(to);
        if (after.isHyphen() || pieces.at(from - 1).isHyphen()) {
            return false;
        }
        if (after.is("of")) {
            return !pieces.at(to + 1).is("a");
        }
        return next.contains(after.lower()) || (hedges.before(from) != null && !after.isWord());
    }

    private static Printed fraction(String percent, int from, int to) {
        return Printed.of(Value.Percent.of(percent), from, to);
    }
}
