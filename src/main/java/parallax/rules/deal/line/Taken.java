package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** What somebody holds or backs: "Acme took a stake in it" is said of another company than Acme. */
final class Taken {

    private static final WordList HOLDINGS = WordList.of("holding-nouns");
    private static final WordList INVESTS = WordList.of("invest-verbs");
    private static final WordList BACKS = WordList.of("back-verbs");
    private static final WordList PARTNERS = WordList.of("partner-verbs");
    private static final WordList PACTS = WordList.of("partnership-nouns");
    private static final WordList SAYS = WordList.of("say-verbs");

    /** How far before "in it" the stake may stand: "invested $9 million in it". */
    private static final int NEAR = 5;

    private Taken() {}

    /** Whether the words at {@code index} are what the company of that name, which the clause is about, does something to. */
    static boolean isBy(Line line, int index, @Nullable String name) {
        if (name == null || !isHeld(line, index)) {
            return false;
        }
        for (int i = index - 1; i >= line.clause().clauseStart(index - 1) && !SAYS.startsAt(line, i); i--) {
            Mention mention = line.at(i).mention();
            boolean same = mention != null && mention.name().equals(name);
            if (same && !line.isPossessive(i) && Topics.isHead(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** The last company before {@code index} in its sentence that is not the one of that name, or null. */
    static @Nullable String before(Line line, int index, String name) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = line.at(i).isCompany() ? line.at(i).mention() : null;
            if (mention != null && !mention.name().equals(name) && !line.isPrefix(i) && !line.isPossessive(i)) {
                return mention.name();
            }
        }
        return null;
    }

    private static boolean isHeld(Line line, int index) {
        if (BACKS.startsAt(line, index - 1)) {
            return true;
        }
        if (line.isAny(index - 1, "in", "into") && INVESTS.anyIn(line, index - NEAR, index - 1)) {
            return true;
        }
        if (line.isAny(index - 1, "in", "of")) {
            return HOLDINGS.anyIn(line, index - NEAR, index - 1);
        }
        boolean together = PARTNERS.anyIn(line, index - NEAR, index) || PACTS.anyIn(line, index - NEAR, index);
        return together && line.is(index - 1, "with");
    }
}
