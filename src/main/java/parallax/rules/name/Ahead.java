package parallax.rules.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "its" means that stands before the name: "With its latest round, Acme has". Asked for places in the order of the text. */
final class Ahead {

    private static final int OPENING = 5;

    /** Words that a sentence may open with before the company that it is about. */
    private static final Set<String> OPENINGS = Set.of(
            "with",
            "in",
            "along",
            "alongside",
            "despite",
            "since",
            "after",
            "for",
            "through",
            "before",
            "following",
            "during",
            "at",
            "by",
            "to",
            "besides",
            "beyond",
            "from",
            "thanks",
            "under",
            "amid",
            "as");

    private final Script script;
    private final List<Place> places;
    private int reached;

    Ahead(Script script, List<Place> places) {
        this.script = script;
        this.places = places;
    }

    /** Who does what the sentence tells, where words that go with it come first; null where that is not so. */
    @Nullable
    Member of(int its, int sentence) {
        int start = script.start(sentence);
        if (its - start > OPENING || !OPENINGS.contains(script.piece(start).lower())) {
            return null;
        }
        while (reached < places.size() && places.get(reached).from() < its) {
            reached++;
        }
        Place place = reached < places.size() ? places.get(reached) : null;
        boolean leads = place != null
                && place.member().isCompany()
                && place.to() < script.end(sentence)
                && script.piece(place.from() - 1).is(",")
                && !script.piece(place.to()).isPossessive();
        return leads ? place.member() : null;
    }
}
