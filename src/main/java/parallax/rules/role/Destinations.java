package parallax.rules.role;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a verb of joining leads: "Orbit", "her startup, Orbit", "the founding team at Orbit", "its board", "the new lab". */
final class Destinations {

    private static final Set<String> TEAMS = Set.of("team", "group", "leadership", "unit", "staff");
    private static final Set<String> WITHIN = Set.of("at", "in", "within", "inside");
    private static final int TEAM_REACH = 6;

    private final Line line;
    private final Known known;
    private final Places places;
    private final Posts posts;
    private final Workplaces workplaces;

    Destinations(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
        this.posts = new Posts(line);
        this.workplaces = new Workplaces(line, known);
    }

    /** Where {@code person} goes as the phrase says, or null. */
    @Nullable
    Organization of(Cue cue, String person) {
        Organization place = line.at(cue.to()).is("its") ? its(cue) : null;
        if (place == null && line.at(cue.to()).is("its") && posts.boardAfter(cue.to()) >= 0 && isOfGuests(cue)) {
            return ofBoard(person, cue.from()); // "Bell of Vela joined its board"
        }
        place = place == null ? places.startingAt(cue.to()) : place;
        place = place == null ? null : ofUnit(place);
        place = place == null ? null : meant(place, person);
        place = place == null ? places.ofOwner(cue.to()) : place;
        place = place == null ? ofTeam(cue.to()) : place;
        if (place != null) {
            return place;
        }
        if (cue.phrase().endsWith("board seat")) {
            return ofBoard(person, cue.from()); // "Bell of Vela takes a board seat"
        }
        int board = posts.boardAfter(cue.to());
        if (board >= 0) {
            Organization of = places.after(board + 1);
            of = of == null ? places.after(board + 3) : of; // "the board of directors of Orbit"
            return of == null ? ofBoard(person, cue.from()) : of;
        }
        if (line.at(cue.to()).is("the") && line.at(cue.to() + 1).is("new")) {
            return known.topics().mostNamed(formerly(person, cue.from()));
        }
        if (line.at(cue.to()).is("the")
                && Antecedents.FIRMS.contains(line.at(cue.to() + 1).lower())) {
            return workplaces.elsewhere(person, cue.from());
        }
        if (!cue.phrase().contains("join")) {
            return null;
        }
        return isTime(cue.to())
                ? workplaces.of(person, cue.from(), known.careers().formerWorkplaces(person))
                : unlisted(cue.to());
    }

    /** "Who joined in 2020", "joined last year", "has joined full time": where she works, or the company spoken of. */
    private boolean isTime(int at) {
        Unit next = line.at(at + 1);
        return switch (line.at(at).lower()) {
            case "in" -> next.isNumber() && next.lower().length() == 4;
            case "last", "earlier", "this" -> next.isWord();
            case "full" -> next.is("time") || next.is("-") || next.is("-time");
            case "full-time" -> true;
            default -> Times.startsAt(line, at);
        };
    }

    /** "Orbit said that Bell, president of Vela, will join its board": whom the sentence is about. */
    private @Nullable Organization its(Cue cue) {
        Unit first = line.at(0);
        boolean subject = first.isCompany()
                && (line.at(1).isWord() || line.at(1).is(","))
                && !line.at(1).isPossessive();
        return subject && cue.from() > 1 ? line.organization(0) : null;
    }

    /** Whether the "its" behind the cue would mean a company where one of those before it works. */
    private boolean isOfGuests(Cue cue) {
        String company = line.at(cue.to()).name();
        for (int i = 0; company != null && i < cue.from(); i++) {
            String name = line.at(i).isPerson() ? line.at(i).name() : null;
            if (name != null && known.careers().workplaces(name).contains(company)) {
                return true;
            }
        }
        return false;
    }

    /** "The board" of the company spoken of, which is none that only puts money into it. */
    private @Nullable Organization ofBoard(String person, int at) {
        Set<String> not = new LinkedHashSet<>(known.careers().workplaces(person));
        Organization spoken = workplaces.spokenOf(at, not);
        while (spoken != null && known.topics().isFinancier(spoken.name())) {
            not.add(spoken.name());
            spoken = workplaces.spokenOf(at, not);
        }
        return spoken == null ? known.topics().mostNamed(not) : spoken;
    }

    /** The company that is joined, where "the Orbit company" or "the company" at {@code place} would be one where the person was. */
    private @Nullable Organization meant(Organization place, String person) {
        String own = known.careers().workplace(person);
        boolean owned = own != null
                && !own.equals(place.name())
                && line.at(place.at() - 1).is("the")
                && Antecedents.FIRMS.contains(line.at(place.at() + 1).lower());
        if (owned) {
            return Organization.unseen(own); // "since Bell joined the Orbit company"
        }
        return workplaces.isFormer(place, person)
                ? workplaces.elsewhereBefore(person)
                : place; // "Bell, former president of Orbit, joins the company"
    }

    /** "The Orbit team at Vela", "Orbit's lab within Vela": the whole, where a unit is named first. */
    private Organization ofUnit(Organization unit) {
        int i = line.at(unit.at() + 1).isPossessive() ? unit.at() + 2 : unit.at() + 1;
        boolean inside = TEAMS.contains(line.at(i).lower())
                && WITHIN.contains(line.at(i + 1).lower());
        Organization whole = unit.at() >= 0 && inside ? places.startingAt(i + 2) : null;
        return whole == null ? unit : whole;
    }

    /** Where the one whom she joins is ("joins Bell at Orbit"), or the company spoken of. */
    @Nullable
    Organization beside(int joined, String person) {
        Organization named = places.after(joined + 1);
        Organization spoken = named == null ? workplaces.elsewhere(person, joined) : named;
        String host = line.at(joined).name();
        return spoken == null && host != null
                ? Organization.unseen(known.careers().presentWorkplace(host))
                : spoken;
    }

    /** "Joined the founding team at Orbit", "joins the design group of Orbit". */
    private @Nullable Organization ofTeam(int at) {
        for (int i = at + 1;
                line.at(at).is("the") && i < at + TEAM_REACH && line.at(i).isWord();
                i++) {
            if (TEAMS.contains(line.at(i).lower())) {
                return places.after(i + 1);
            }
        }
        return null;
    }

    /** Where the person worked, and the "former Orbit colleagues" did. */
    private Set<String> formerly(String person, int cue) {
        Set<String> not = new LinkedHashSet<>(known.careers().workplaces(person));
        for (int i = 1; i < cue; i++) {
            String name = line.at(i).name();
            if (line.at(i - 1).is("former") && name != null) {
                not.add(name);
            }
        }
        return not;
    }

    /** A capitalised word that the article's names do not know: who joins it takes it for an organisation. */
    private @Nullable Organization unlisted(int at) {
        Unit unit = line.at(at);
        String printed = line.text(at, at + 1);
        boolean dated = !line.passage().whole().figuresIn(unit.span()).isEmpty();
        boolean name = unit.isWord() && printed != null && Character.isUpperCase(printed.charAt(0));
        return name && printed != null && !dated && !line.at(at + 1).isWord() ? new Organization(printed, at) : null;
    }
}
