package parallax.rules.role;

import java.util.Set;

/**
 * Tells whether what follows a verb of leaving is a post or a company: "left Orbit", not "left a mark".
 *
 * @param line the sentence
 * @param places finds its companies
 */
record GivenUp(Line line, Places places) {

    private static final Set<String> POSTS = Set.of(
            "role",
            "job",
            "position",
            "post",
            "project",
            "board",
            "company",
            "startup",
            "firm",
            "title",
            "lab",
            "bank",
            "organization");
    private static final Set<String> HELD = Set.of(
            "control", "role", "title", "position", "post", "duties", "responsibilities", "helm", "leadership", "seat");
    private static final Set<String> OPEN = Set.of(
            "to",
            "in",
            "last",
            "this",
            "earlier",
            "after",
            "and",
            "for",
            "at",
            "on",
            "as",
            "from",
            "following",
            "amid",
            "before",
            "when",
            "but",
            "just",
            "shortly",
            "recently",
            "over",
            "because",
            "less",
            "more",
            "with",
            "during");
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their", "its", "that");
    private static final Set<String> TIMES = Set.of("first", "last", "early", "late");

    /** What may follow: nothing, a company, a role, a time or a purpose; "left a mark" is something else. */
    boolean isSo(Cues.Cue cue) {
        if (cue.phrase().startsWith("relinquish")
                || cue.phrase().startsWith("g")
                || cue.phrase().startsWith("hand")) {
            for (int i = cue.to(); i < cue.to() + 6; i++) {
                if (HELD.contains(line.at(i).lower()) || line.at(i).isTitle()) {
                    return true;
                }
            }
            return false;
        }
        if (cue.phrase().startsWith("st")
                || cue.phrase().endsWith("out as")
                || cue.phrase().startsWith("re")
                || cue.phrase().endsWith("role")) {
            return true;
        }
        Unit next = line.at(cue.to());
        boolean owned = OWNERS.contains(next.lower())
                || (next.isPerson() && line.at(cue.to() + 1).isPossessive());
        if (next == Unit.NONE || next.isCompany() || next.kind() == Unit.Kind.MARK || OPEN.contains(next.lower())) {
            return true;
        }
        if (places.startingAt(cue.to()) != null) {
            return true;
        }
        for (int i = cue.to(); i < cue.to() + 6; i++) {
            if (owned && (POSTS.contains(line.at(i).lower()) || line.at(i).isTitle())) {
                return true;
            }
        }
        return TIMES.contains(next.lower());
    }
}
