package parallax.rules.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Precision;

/** The words around a figure that make it inexact. */
final class Hedges {

    private static final Phrases BEFORE = Phrases.of("hedges");
    private static final Phrases AFTER = Phrases.of("hedges-after");
    private static final Phrases FILLERS = Phrases.of("fillers");
    private static final Phrases TOPICS = Phrases.of("topics");
    private static final Phrases CLIMBS = Phrases.of("climbs");

    /** Words that hedge only right before a figure: "under a $5 billion contract", "nearing a $5 billion deal" do not. */
    private static final Set<String> CLOSE = Set.of(
            "about",
            "around",
            "over",
            "under",
            "above",
            "below",
            "beyond",
            "near",
            "toward",
            "towards",
            "some",
            "past",
            "nearing",
            "approaching",
            "closing in on");

    /** Behind these, they hedge across an article: "at about a $5 billion valuation". */
    private static final Set<String> LINKS = Set.of("at", "of", "to", "with");

    private final Pieces pieces;

    Hedges(Pieces pieces) {
        this.pieces = pieces;
    }

    /** A hedge and the pieces it is made of, {@code to} exclusive. */
    record Hedge(Precision precision, int from, int to) {}

    /** The hedge before the figure that starts at {@code at}, or null. */
    @Nullable
    Hedge before(int at) {
        int to = at;
        for (int fillers = 0; fillers < 4; fillers++) {
            Phrases.Match match = BEFORE.endingAt(pieces, to);
            if (match != null) {
                boolean bridged = to < at
                        && CLOSE.contains(match.phrase())
                        && !LINKS.contains(pieces.at(match.from() - 1).lower());
                return bridged || isOtherwise(match) ? null : hedge(match);
            }
            Phrases.Match filler = FILLERS.endingAt(pieces, to);
            if (filler == null) {
                return null;
            }
            to = filler.from();
        }
        return null;
    }

    /** The hedge behind the figure that ends before {@code at}, or null: "+", "-plus", "or more". */
    @Nullable
    Hedge after(int at) {
        int from = pieces.at(at).isHyphen() && pieces.isGlued(at) ? at + 1 : at;
        Phrases.Match match = AFTER.startingAt(pieces, from);
        if (match == null) {
            return null;
        }
        boolean loose =
                from == at && (match.phrase().equals("plus") || match.phrase().equals("ish"));
        return loose ? null : hedge(match);
    }

    private static Hedge hedge(Phrases.Match match) {
        return new Hedge(Precision.valueOf(match.meaning()), match.from(), match.to());
    }

    /** "Questions about $14 billion", "shoot up to $830 billion". */
    private boolean isOtherwise(Phrases.Match match) {
        if (CLOSE.contains(match.phrase())) {
            return TOPICS.contains(pieces.at(match.from() - 1).lower());
        }
        if (match.phrase().equals("up to")) {
            for (int i = match.from() - 1; i >= match.from() - 4; i--) {
                if (CLIMBS.contains(pieces.at(i).lower())) {
                    return true;
                }
            }
        }
        return false;
    }
}
