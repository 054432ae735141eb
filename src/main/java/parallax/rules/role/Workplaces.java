package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where somebody works or goes where the verb names no company: "Bell was reinstated", "Bell joined the board". */
final class Workplaces {

    private final Line line;
    private final Known known;
    private final Places places;

    Workplaces(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
    }

    /** Where the person works, as far as the article or the line says: none of those that {@code not} holds. */
    @Nullable
    Organization of(String person, int at, Set<String> not) {
        String workplace = known.anyWorkplace(person);
        if (workplace != null && not.contains(workplace)) {
            workplace = known.workplaces(person).stream()
                    .filter(other -> !not.contains(other))
                    .findFirst()
                    .orElse(null);
        }
        String voiced = workplace == null ? known.voiceOf(person) : workplace;
        return voiced == null || not.contains(voiced) ? spokenOf(at, not) : Organization.unseen(voiced);
    }

    /** The company spoken of, where the person does not work. */
    @Nullable
    Organization elsewhere(String person, int at) {
        return spokenOf(at, known.workplaces(person));
    }

    /** "Bell has joined as president, Orbit said": the company named behind, else the one spoken of. */
    @Nullable
    Organization spokenOfAround(int at, String person) {
        Organization behind = places.nearestAfter(at, null);
        boolean told = behind != null && !known.workplaces(person).contains(behind.name());
        return told ? behind : elsewhere(person, at);
    }

    /** The company named nearest before, of those that {@code not} does not hold. */
    @Nullable
    Organization spokenOf(int at, Set<String> not) {
        Organization near = places.nearestBefore(at, not);
        return near == null
                ? Organization.unseen(known.companyBefore(line.passage().sentence(), not))
                : near;
    }
}
