package parallax.rules.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Precision;

/** The words before a date that make it inexact: "around 2020", "more than two years ago", "by April". */
final class DateHedges {

    private static final Set<String> ABOUT =
            Set.of("around", "about", "circa", "roughly", "approximately", "nearly", "almost", "some");

    private final Pieces pieces;

    DateHedges(Pieces pieces) {
        this.pieces = pieces;
    }

    Hedges.@Nullable Hedge before(int at) {
        Piece before = pieces.at(at - 1);
        if (ABOUT.contains(before.lower())) {
            return new Hedges.Hedge(Precision.APPROXIMATE, at - 1, at);
        }
        if (before.is("by")) {
            return new Hedges.Hedge(Precision.AT_MOST, at - 1, at);
        }
        boolean ago = before.is("than");
        if (ago && pieces.at(at - 2).is("more")) {
            return new Hedges.Hedge(Precision.AT_LEAST, at - 2, at);
        }
        return ago && pieces.at(at - 2).is("less") ? new Hedges.Hedge(Precision.AT_MOST, at - 2, at) : null;
    }
}
