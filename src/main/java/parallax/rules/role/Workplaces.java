package parallax.rules.role;

import java.util.LinkedHashSet;
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
        String workplace = known.careers().anyWorkplace(person);
        if (workplace != null && not.contains(workplace)) {
            workplace = known.careers().workplaces(person).stream()
                    .filter(other -> !not.contains(other))
                    .findFirst()
                    .orElse(null);
        }
        String voiced = workplace == null ? known.voiceOf(person) : workplace;
        voiced = voiced == null ? known.onlyFoundedBy(person) : voiced;
        if (voiced != null && !not.contains(voiced)) {
            return Organization.unseen(voiced);
        }
        Organization topic = voiced == null && known.isUnplacedFounder(person)
                ? known.topics().mostNamed(left(not))
                : null;
        return topic == null ? spokenOf(at, not) : topic;
    }

    /** Where the person who came from elsewhere works now: there as the article says, else at the company spoken of. */
    @Nullable
    Organization cameTo(String person, int at) {
        String present = known.careers().presentWorkplace(person);
        return present == null ? besideFormer(person, at) : Organization.unseen(present);
    }

    /** The company spoken of, where nobody of the sentence was before. */
    @Nullable
    Organization besideFormer(String person, int at) {
        return of(person, at, left(known.careers().workplaces(person)));
    }

    /** The company that the sentences before speak of, where the person was not before. */
    @Nullable
    Organization elsewhereBefore(String person) {
        return Organization.unseen(known.topics()
                .namedBefore(line.passage().sentence(), known.careers().formerWorkplaces(person)));
    }

    /** Whether "the company" is read as one where the person no longer is: "the company has hired former Orbit president Bell". */
    boolean isFormer(Organization place, String person) {
        return isDescription(place) && known.careers().formerWorkplaces(person).contains(place.name());
    }

    /** "The company", "the startup": described, not named. */
    boolean isDescription(Organization place) {
        return place.at() >= 0 && line.at(place.at()).lower().startsWith("the ");
    }

    /** The company spoken of, where the person does not work. */
    @Nullable
    Organization elsewhere(String person, int at) {
        return spokenOf(at, known.careers().workplaces(person));
    }

    /** "Bell has joined as president, Orbit said": the company named behind, else the one spoken of, where nobody of the sentence was. */
    @Nullable
    Organization spokenOfAround(int at, String person) {
        Set<String> not = left(known.careers().workplaces(person));
        Organization behind = places.nearestAfter(at, null);
        if (behind != null && !not.contains(behind.name()) && isSpeaker(behind.at())) {
            return behind;
        }
        for (int i = 0; i < at; i++) {
            String aside = line.at(i).isCompany() && isAside(i) ? line.at(i).name() : null;
            not.addAll(aside == null ? Set.of() : Set.of(aside));
        }
        Organization spoken = spokenOf(at, not);
        return spoken == null ? known.topics().mostNamed(not) : spoken;
    }

    /** Those and where anybody of the sentence was before. */
    private Set<String> left(Set<String> those) {
        Set<String> not = new LinkedHashSet<>(those);
        for (int i = 0; i < line.size(); i++) {
            String name = line.at(i).isPerson() ? line.at(i).name() : null;
            not.addAll(name == null ? Set.of() : known.careers().formerWorkplaces(name));
        }
        return not;
    }

    /** "Bell (ex Orbit)", "former Orbit executive Bell", "Vela (an Orbit purchase)". */
    private boolean isAside(int company) {
        for (int i = company - 1; i >= company - 2; i--) {
            if (line.at(i).is("(") || line.at(i).is("former") || line.at(i).is("ex")) {
                return true;
            }
        }
        return false;
    }

    /** "…, Orbit said": not one of those where others of the sentence were. */
    private boolean isSpeaker(int company) {
        return line.at(company - 1).is(",")
                || line.at(company - 1).is("to")
                || line.at(company - 1).is("at");
    }

    /** The company named nearest before, of those that {@code not} does not hold. */
    @Nullable
    Organization spokenOf(int at, Set<String> not) {
        Organization near = places.nearestBefore(at, not);
        return near == null
                ? Organization.unseen(known.topics().namedBefore(line.passage().sentence(), not))
                : near;
    }
}
