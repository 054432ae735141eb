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
            "as",
            "famous",
            "fresh",
            "best");

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
        if (its - start > OPENING || !opens(script.piece(start).lower())) {
            return null;
        }
        while (reached < places.size() && places.get(reached).from() < its) {
            reached++;
        }
        boolean named = reached > 0
                && places.get(reached - 1).sentence() == sentence
                && places.get(reached - 1).member().isCompany();
        for (int i = reached; !named && i < places.size() && places.get(i).to() < script.end(sentence); i++) {
            Place place = places.get(i);
            if (place.member().isCompany() && script.piece(place.from() - 1).is(",") && acts(place.to())) {
                return place.member();
            }
        }
        return null;
    }

    private static boolean opens(String word) {
        return OPENINGS.contains(word) || word.endsWith("ing") || word.endsWith("ed") && !word.equals("based");
    }

    /** Whether a verb may stand there. */
    private boolean acts(int at) {
        String word = script.piece(at).lower();
        return Cue.AUXILIARY.has(word)
                || Cue.VERB_COMPANY.has(word)
                || Cue.VERB_SPEECH.has(word)
                || Cue.PAST.has(word)
                || word.endsWith("ed")
                || word.endsWith("s") && script.piece(at).isWord();
    }
}
