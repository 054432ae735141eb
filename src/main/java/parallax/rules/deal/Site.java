package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;

/** Where a company builds: what it spends in Japan is no part of what it spends in Ohio. */
final class Site {

    private static final int FAR = 16;

    private Site() {}

    /** The first word, in lower case, of the place that the words tell of: "japan" of "invests $15 billion in Japan"; or null. */
    static @Nullable String of(Line line, Telling telling) {
        if (!isBuilt(telling)) {
            return null;
        }
        for (int i = telling.anchor() + 1; i < telling.anchor() + FAR && !line.is(i, "."); i++) {
            int place = line.is(i + 1, "the") ? i + 2 : i + 1;
            if (line.isAny(i, "in", "across", "near", "outside")
                    && line.at(place).isPlain()
                    && line.at(place).capital()) {
                return line.word(place);
            }
        }
        return null;
    }

    /** Whether a company builds for itself, by the telling. */
    static boolean isBuilt(Telling telling) {
        return telling.type() == DealType.COMPUTE_CONTRACT
                && telling.actors().stream().allMatch(actor -> actor.role() == PartyRole.INVESTOR);
    }
}
