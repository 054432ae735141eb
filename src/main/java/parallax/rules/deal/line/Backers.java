package parallax.rules.deal.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.text.Characters;

/**
 * Who gave and who got in the deals told so far: behind "Acme Capital led the round", "the company has raised $20
 * million in total" is not said of Acme Capital.
 */
final class Backers {

    private static final WordList RAISED = WordList.of("raised");
    private static final WordList FIRMS = WordList.of("startup-nouns");
    private static final WordList PROVIDERS = WordList.of("data-providers");
    private static final WordList COUNTERS = WordList.of("funding-counters");

    private static final int NEAR = 5;
    private static final int FAR = 18;

    private final Set<String> backers = new HashSet<>();
    private final Set<String> buyers = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private @Nullable String raiser;
    private @Nullable String bought;

    /** Whether the line before told who backs a round. */
    private boolean told;

    /** Takes note of what a sentence tells. */
    void add(List<Telling> tellings) {
        told = tellings.stream()
                .anyMatch(telling -> telling.type() == DealType.FUNDING_ROUND
                        && !telling.earlier()
                        && (telling.name(PartyRole.LEAD_INVESTOR) != null || telling.name(PartyRole.INVESTOR) != null));
        for (Telling telling : tellings) {
            boolean round = telling.type() == DealType.FUNDING_ROUND;
            for (Telling.Actor actor : telling.actors()) {
                boolean named = actor.mention().form() == Mention.Form.NAME;
                parties.add(actor.name());
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
        boolean counted = COUNTERS.anyIn(line, index, line.size());
        boolean raised = RAISED.anyIn(line, index + 1, index + (counted ? FAR : NEAR));
        if (isBacker(name) && (company || raised)) {
            return raiser;
        }
        boolean behindBackers = told && raised && index == 0;
        if (raiser != null && company && (behindBackers || isAccordingTo(line, name) || isProvider(name))) {
            return raiser;
        }
        boolean before = line.is(index + 1, "had") || counted;
        boolean other = buyers.contains(name) || !parties.contains(name);
        return raised && before && other && bought != null ? bought : name;
    }

    /** "PitchBook puts its value at $9 million. The company": whoever counts what others raise. */
    private static boolean isProvider(@Nullable String name) {
        return name != null && PROVIDERS.holds(Characters.plainLower(name));
    }

    /** "According to PitchBook, the company's total is now": the source is not the company. */
    private static boolean isAccordingTo(Line line, @Nullable String name) {
        for (int i = 2; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            boolean source = line.is(i - 2, "according") && line.is(i - 1, "to");
            if (source && mention != null && mention.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
