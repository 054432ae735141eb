package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who goes to an organisation: "Bell joined Orbit", "left Vela for Orbit", "moved from Vela to Orbit". */
final class Moves extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Cues DEPARTURES = Cues.ofKind("leaves", "goes");
    private static final Set<String> TOWARDS = Set.of("to", "for", "at");
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> ROUNDS = Set.of("round", "funding", "financing", "backing", "investing", "raise");

    private final Companions companions;
    private static final Set<String> TEAMS = Set.of("team", "group", "leadership", "unit", "staff");

    Moves(Line line, Known known) {
        super("role/joins", line, known);
        this.companions = new Companions(line, subjects);
    }

    @Override
    List<RoleFinding> at(int at) {
        Cues.Cue cue = CUES.at(line, at);
        List<RoleFinding> found = cue == null ? List.of() : at(cue);
        Cues.Cue leaving = found.isEmpty() ? DEPARTURES.at(line, at) : null;
        return leaving == null ? found : leavingFor(leaving);
    }

    private List<RoleFinding> at(Cues.Cue cue) {
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "travels" -> travels(cue);
            case "signs" -> signs(cue);
            case "back" -> back(cue);
            case "with" -> comesWith(cue);
            case "move" -> moveOf(cue);
            default -> List.of();
        };
    }

    private List<RoleFinding> goes(Cues.Cue cue) {
        boolean inverted = cue.from() == 0 && line.at(cue.to()).isPerson();
        Subject subject = inverted ? companions.inverted(cue.to()) : subjects.of(cue.from());
        subject = subject.isNobody() && !isDenied(cue.from()) ? companions.of(cue) : subject;
        boolean beside = inverted && !subject.isNobody();
        Organization place = subject.isNobody() ? null : beside ? beside(cue.to(), subject) : destination(cue, subject);
        if (place == null || isRound(cue.to())) {
            return List.of();
        }
        Post post = posts.isBoard(boardAfter(cue.to())) ? posts.startingAt(cue.to()) : posts.afterAs(cue.to());
        if (post != null && isBacker(post)) {
            return List.of();
        }
        List<RoleFinding> found = new ArrayList<>(each(subject, RoleChange.JOINS, cue, place, post));
        Organization left = Journey.after(line, cue.to(), Set.of()).from();
        left = left == null && !beside && post == null && known.tellsOfHiring() ? leftBehind(cue, subject) : left;
        if (left != null && !left.name().equals(place.name())) {
            found.addAll(each(subject, RoleChange.LEAVES, cue, left, null));
        }
        return found;
    }

    /** "Bell moved from Vela to Orbit", "came to Orbit from Vela", "bolted for Orbit". */
    private List<RoleFinding> travels(Cues.Cue cue) {
        Journey journey = Journey.after(line, cue.to(), TOWARDS);
        return journeying(cue, journey, subjects.of(cue.from()));
    }

    /** "Bell left Vela for Orbit": whom she leaves is told by another rule. */
    private List<RoleFinding> leavingFor(Cues.Cue cue) {
        Journey journey = Journey.after(line, cue.to(), FOR);
        return journey.to() == null ? List.of() : journeying(cue, journey, subjects.of(cue.from()));
    }

    private List<RoleFinding> journeying(Cues.Cue cue, Journey journey, Subject subject) {
        if (journey.to() == null || subject.isNobody()) {
            return List.of();
        }
        List<RoleFinding> found =
                new ArrayList<>(each(subject, RoleChange.JOINS, cue, journey.to(), posts.afterAs(journey.end())));
        Organization from =
                journey.from() == null && subject.title() >= 0 ? places.ofTitle(subject.title()) : journey.from();
        if (from != null && !from.name().equals(journey.to().name())) {
            found.addAll(each(subject, RoleChange.LEAVES, cue, from, null));
        }
        return found;
    }

    /** "Signed on as president at Orbit": the position comes first. */
    private List<RoleFinding> signs(Cues.Cue cue) {
        Post post = posts.startingAt(cue.to());
        Organization place = post == null ? null : places.ofTitle(post.from());
        return place == null ? List.of() : each(subjects.of(cue.from()), RoleChange.JOINS, cue, place, post);
    }

    /** "Orbit founder Ann Bell and president Bob Cole will join Vela": they leave Orbit. */
    private @Nullable Organization leftBehind(Cues.Cue cue, Subject subject) {
        int first = subject.units().get(0);
        int title = line.at(first - 1).is(",") ? first - 2 : first - 1;
        boolean now =
                first > 0 && line.at(title).isTitle() && line.at(title - 1).isCompany();
        Title held = line.at(title).title();
        return now && held != null && !held.isPast() && isAhead(cue) ? places.startingAt(title - 1) : null;
    }

    /** "Will join", "are joining". */
    private boolean isAhead(Cues.Cue cue) {
        for (int i = cue.from() - 1; i > Math.max(0, cue.from() - 4); i--) {
            if (line.at(i).is("will") || line.at(i).is("are") || line.at(i).is("is")) {
                return true;
            }
        }
        return false;
    }

    /** Where the one whom she joins is, or goes: "at Orbit", or the company told of before. */
    private @Nullable Organization beside(int joined, Subject subject) {
        Organization named = places.after(joined + 1);
        return named == null ? elsewhere(subject.names().get(0), joined) : named;
    }

    /** "Bell was reinstated": where she worked. */
    private List<RoleFinding> back(Cues.Cue cue) {
        Subject subject = subjects.of(cue.from());
        Organization place =
                subject.isNobody() ? null : workplace(subject.names().get(0), cue.from(), Set.of());
        return place == null ? List.of() : each(subject, RoleChange.JOINS, cue, place, posts.afterAs(cue.to()));
    }

    /** "Its employees are coming with her to Orbit": she goes, too. */
    private List<RoleFinding> comesWith(Cues.Cue cue) {
        Unit with = line.at(cue.to());
        Journey journey = Journey.after(line, cue.to() + 1, Set.of("to"));
        String name = with.isCompany() ? null : with.name();
        return name == null || journey.to() == null
                ? List.of()
                : each(new Subject(List.of(name), List.of(cue.to()), -1), RoleChange.JOINS, cue, journey.to(), null);
    }

    /** "Bell's move to Orbit", "Bell's hiring by Orbit". */
    private List<RoleFinding> moveOf(Cues.Cue cue) {
        int owner = cue.from() - 1;
        owner = line.at(owner).isWord() && !line.at(owner).isPossessive() ? owner - 1 : owner;
        boolean owned = line.at(owner).isPossessive() && line.at(owner - 1).isPerson();
        Organization place = owned ? places.startingAt(cue.to()) : null;
        return place == null
                ? List.of()
                : each(subjects.row(List.of(owner - 1)), RoleChange.JOINS, cue, place, posts.afterAs(cue.to()));
    }

    private @Nullable Organization destination(Cues.Cue cue, Subject subject) {
        Organization place = places.startingAt(cue.to());
        place = place == null ? places.ofOwner(cue.to()) : place;
        if (place != null) {
            return place;
        }
        Organization team = ofTeam(cue.to());
        if (team != null) {
            return team;
        }
        String person = subject.names().get(0);
        int board = boardAfter(cue.to());
        if (posts.isBoard(board)) {
            Organization of = places.after(board + 1);
            of = of == null ? places.after(board + 3) : of;
            return of == null ? elsewhere(person, cue.from()) : of;
        }
        boolean isNew = line.at(cue.to() + 1).is("new");
        boolean firm = line.at(cue.to()).is("the")
                && (isNew || Antecedents.FIRMS.contains(line.at(cue.to() + 1).lower()));
        if (firm) {
            return isNew ? known.topic(formerly(person, cue.from())) : elsewhere(person, cue.from());
        }
        return cue.phrase().contains("join") ? unlisted(cue.to()) : null;
    }

    /** "Joined the founding team at Orbit", "joins the design group of Orbit". */
    private @Nullable Organization ofTeam(int at) {
        for (int i = at + 1; line.at(at).is("the") && i < at + 6 && line.at(i).isWord(); i++) {
            if (TEAMS.contains(line.at(i).lower())) {
                return places.after(i + 1);
            }
        }
        return null;
    }

    /** Where the person worked, and the "former Orbit colleagues" did. */
    private Set<String> formerly(String person, int cue) {
        Set<String> not = new LinkedHashSet<>(known.workplaces(person));
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

    private boolean isRound(int at) {
        for (int i = at; i < at + 8; i++) {
            if (line.at(i).is(",") || line.at(i).is(";")) {
                return false;
            }
            if (ROUNDS.contains(line.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBacker(Post post) {
        String title = post.title().toLowerCase(Locale.ROOT);
        return title.contains("investor") || title.contains("backer");
    }
}
