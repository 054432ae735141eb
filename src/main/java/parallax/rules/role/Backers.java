package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who joins with money and takes no position: "joined the round", "joined as an investor".
 *
 * @param line the sentence
 */
record Backers(Line line) {

    private static final Set<String> ROUNDS = Set.of("round", "funding", "financing", "backing", "investing", "raise");

    private static final Set<String> INVESTS = Set.of(
            "invest",
            "invests",
            "invested",
            "investing",
            "backs",
            "backed",
            "backing",
            "participated",
            "led",
            "bet",
            "stake");
    /** How many words behind a verb of joining may tell that it is a round that is joined. */
    private static final int REACH = 8;

    /** Whether the words behind a verb of joining say so, or the {@code post} as which somebody joins. */
    boolean joinAt(int at, @Nullable Post post) {
        return isRound(at) || post != null && isBacker(post);
    }

    /** "Bell has invested in Orbit, joining Vela and Fern". */
    boolean investBefore(Cue cue) {
        boolean added =
                cue.phrase().equals("joining") && line.at(cue.from() - 1).kind() == Unit.Kind.MARK;
        for (int i = cue.from() - 1; added && i >= Math.max(0, cue.from() - Line.REACH); i--) {
            if (INVESTS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRound(int at) {
        for (int i = at; i < at + REACH; i++) {
            if (line.at(i).is(",") || line.at(i).is(";")) {
                return false;
            }
            if (ROUNDS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is no position but a share in the company: "as an investor". */
    static boolean isBacker(Post post) {
        return post.lower().contains("investor") || post.lower().contains("backer");
    }
}
