package parallax.rules.role;

import java.util.Set;

/**
 * The "who" behind a name.
 *
 * @param line the sentence
 * @param who where it stands
 */
record Relative(Line line, int who) {

    private static final Set<String> EACH = Set.of("both", "all");
    /** Verbs of which several are the subject. */
    private static final Set<String> PLURAL =
            Set.of("are", "were", "have", "run", "lead", "head", "join", "leave", "remain", "serve", "become", "work");

    private static final Set<String> MODALS = Set.of("will", "would", "to", "could", "may", "might", "should", "did");

    /** Whether it means each of the row that ends before it: "Bell and Cole, who will both join", "who now run". */
    boolean meansRow(int cue) {
        boolean modal = false;
        for (int i = who + 1; i <= cue + 1; i++) {
            modal |= MODALS.contains(line.at(i).lower());
            if (i < cue && EACH.contains(line.at(i).lower())
                    || !modal && PLURAL.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
