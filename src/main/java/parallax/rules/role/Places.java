package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the company that a title, a board or a verb belongs to, among the words around it. */
final class Places {

    private static final Set<String> LINKS = Set.of("of", "at", "for", "with", "in");
    private static final Set<String> ADJECTIVES = Set.of(
            "former",
            "current",
            "new",
            "own",
            "longtime",
            "then",
            "outgoing",
            "departing",
            "young",
            "two",
            "three",
            "four");

    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    private static final int REACH = 20;

    private final Line line;
    private final CompanyPhrases phrases;

    Places(Line line) {
        this.line = line;
        this.phrases = new CompanyPhrases(line);
    }

    /** The company of the title or board at {@code at}: right before it, or after an "of" or "at". */
    @Nullable
    Organization ofTitle(int at) {
        int i = line.at(at - 1).is("“") || line.at(at - 1).is("\"") ? at - 2 : at - 1;
        while (line.at(i).is("first")
                || ADJECTIVES.contains(line.at(i).lower())
                || line.at(i).lower().endsWith("-year-old")) {
            i--;
        }
        if (line.at(i).is("and") && line.at(i - 1).isTitle()) {
            Organization first = ofTitle(i - 1);
            if (first != null && first.at() < i) {
                return first;
            }
        }
        Unit before = line.at(i);
        if (before.is("whose")) {
            int owner = line.at(i - 1).is(",") ? i - 2 : i - 1;
            return line.at(owner).isCompany() ? line.organization(owner) : null;
        }
        int owner = before.isPossessive() ? i - 1 : i;
        if (line.at(owner).isCompany() || (owner == i && line.at(owner).meansCompany())) {
            return line.organization(owner);
        }
        boolean another = line.at(at + 1).is("and") && line.at(at + 2).isTitle();
        return after(another ? at + 3 : at + 1); // "vice president of sales and head of Orbit"
    }

    /** The company behind an "of", "at" or "for" that stands at {@code at}. */
    @Nullable
    Organization after(int at) {
        return LINKS.contains(line.at(at).lower()) ? startingAt(at + 1) : null;
    }

    /** The company that a noun phrase at {@code at} begins with or describes: "Orbit", "the Orbit team", "its new lab", "its rival Orbit". */
    @Nullable
    Organization startingAt(int at) {
        return phrases.at(at);
    }

    /** The "Orbit" of "Orbit, which Bell left", where Bell stands at {@code subject}; or null. */
    @Nullable
    Organization objectOf(int subject) {
        int company = line.at(subject - 2).is(",") ? subject - 3 : subject - 2;
        return line.at(subject - 1).is("which") && line.at(company).isCompany() ? line.organization(company) : null;
    }

    /** A second company that the same position is at: "Orbit and its parent, Vela". */
    @Nullable
    Organization also(Organization first) {
        int i = first.at() + 1;
        if (first.at() < 0 || !line.at(i).is("and")) {
            return null;
        }
        i++;
        while (i < first.at() + 6 && isKin(line.at(i))) {
            i++;
        }
        return line.at(i).isCompany()
                        && !line.at(i + 1).isPossessive()
                        && !line.at(i + 1).isTitle()
                ? line.organization(i)
                : null;
    }

    private static boolean isKin(Unit unit) {
        return switch (unit.lower()) {
            case "its", "the", "parent", "subsidiary", "owner", "company", "sister", "," -> true;
            default -> false;
        };
    }

    /** The company that belongs to somebody: "Ann Bell's startup, Orbit", "his company Orbit". */
    @Nullable
    Organization ofOwner(int at) {
        boolean owner = line.at(at).isPerson() && line.at(at + 1).isPossessive()
                || OWNERS.contains(line.at(at).lower());
        for (int i = at + 1; owner && i < at + 7; i++) {
            if (line.at(i).isCompany()) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** The company named first behind {@code at} in the sentence, other than {@code not}. */
    @Nullable
    Organization nearestAfter(int at, @Nullable Organization not) {
        for (int i = at; i < Math.min(line.size(), at + REACH); i++) {
            Unit unit = line.at(i);
            if (unit.isCompany()
                    && unit.name() != null
                    && !Outlets.isOne(unit.name())
                    && (not == null || !unit.name().equals(not.name()))) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** The company named nearest before {@code at} in the sentence, of those that {@code not} does not hold. */
    @Nullable
    Organization nearestBefore(int at, Set<String> not) {
        for (int i = at - 1; i >= Math.max(0, at - Line.REACH); i--) {
            Unit unit = line.at(i);
            boolean former = line.at(i - 1).is("former"); // "former Orbit engineer Bell"
            boolean named = unit.isCompany() && unit.name() != null && !Outlets.isOne(unit.name());
            if (named && !former && !not.contains(unit.name())) {
                return line.organization(i);
            }
        }
        return null;
    }

    /** The company before the "where" or "of which" that opens the clause of {@code at}. */
    @Nullable
    Organization relative(int at) {
        for (int i = at - 1; i >= Math.max(1, at - 12); i--) {
            if (line.at(i).is("where")
                    || (line.at(i).is("which") && line.at(i - 1).is("of"))) {
                return nearestBefore(i, Set.of());
            }
        }
        return null;
    }
}
