package parallax.rules.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;

/**
 * Who gave and who got in the deals told so far: behind "Acme Capital led the round", "the company has raised $20
 * million in total" is not said of Acme Capital.
 */
final class Backers {

    private static final WordList RAISED = WordList.of("raised");
    private static final WordList FIRMS = WordList.of("startup-nouns");
    private static final WordList COUNTERS = WordList.of("funding-counters");

    private final Set<String> backers = new HashSet<>();
    private final Set<String> buyers = new HashSet<>();
    private @Nullable String raiser;
    private @Nullable String bought;

    /** Takes note of what a sentence tells. */
    void add(List<Telling> tellings) {
        for (Telling telling : tellings) {
            boolean round = telling.type() == DealType.FUNDING_ROUND;
            for (Telling.Actor actor : telling.actors()) {
                boolean named = actor.mention().form() == Mention.Form.NAME;
                switch (actor.role()) {
                    case INVESTOR, LEAD_INVESTOR -> add(actor.name(), round, backers);
                    case ACQUIRER -> add(actor.name(), telling.name(PartyRole.TARGET) != null, buyers);
                    case TARGET -> {
                        raiser = round && named && !backers.contains(actor.name()) ? actor.name() : raiser;
                        bought = telling.type() == DealType.ACQUISITION && named && bought == null
                                ? actor.name()
                                : bought;
                    }
                    default -> {}
                }
            }
        }
        backers.remove(raiser);
    }

    private static void add(String name, boolean fits, Set<String> names) {
        if (fits) {
            names.add(name);
        }
    }

    boolean isBacker(@Nullable String name) {
        return raiser != null && backers.contains(name);
    }

    /** Whose company the round is that was told last, or null. */
    @Nullable
    String raiser() {
        return raiser;
    }

    /** Whom the words at {@code index} mean, which seemed to stand for {@code name}. */
    @Nullable
    String meant(Line line, int index, @Nullable String name) {
        String word = line.word(index);
        boolean company = FIRMS.holds(word.substring(word.lastIndexOf(' ') + 1));
        boolean raised = RAISED.anyIn(line, index + 1, index + 5);
        if (isBacker(name) && (company || raised)) {
            return raiser;
        }
        boolean before = line.is(index + 1, "had") || COUNTERS.anyIn(line, index, line.size());
        return raised && before && buyers.contains(name) && bought != null ? bought : name;
    }
}
