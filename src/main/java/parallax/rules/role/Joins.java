package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/** Finds who takes up work at an organisation: "Bell joined Orbit", "Orbit hired Bell from Vela", "added Bell to its board". */
final class Joins extends Changes {

    private static final Cues CUES = Cues.of("joins");
    private static final Set<String> DEPARTING = Set.of(
            "goes to",
            "moves to",
            "moved to",
            "departs for",
            "departed for",
            "leaves for",
            "left for",
            "leaving for",
            "defects to",
            "defected to",
            "jumps to",
            "jumped to",
            "heads to");
    private static final Set<String> ROUNDS = Set.of("round", "funding", "financing", "backing", "investing", "raise");
    private static final Set<String> CARRIERS = Set.of(
            "its",
            "the",
            "their",
            "his",
            "her",
            "away",
            "back",
            "a",
            "an",
            "both",
            "on",
            "board",
            "star",
            "top",
            "such",
            "as",
            "like",
            "including",
            "prominent",
            "talent",
            "researchers",
            "and",
            "ex",
            "former",
            "current",
            "people",
            "veteran",
            "longtime",
            "then",
            "of",
            "ai");

    private final People people;

    Joins(Line line, Known known) {
        super("role/joins", line, known);
        this.people = new People(line);
    }

    @Override
    List<RoleFinding> at(int at) {
        Cues.Cue cue = CUES.at(line, at);
        if (cue == null) {
            return lead(at);
        }
        return switch (cue.kind()) {
            case "goes" -> goes(cue);
            case "hires" -> line.at(cue.from() - 1).is("be") || isPassive(cue) ? hired(cue) : hires(cue);
            case "adds" -> aboard(cue);
            case "back" -> back(cue);
            default -> brought(cue);
        };
    }

    private List<RoleFinding> goes(Cues.Cue cue) {
        Subjects.Subject subject = subjects.of(cue.from());
        subject = subject.isNobody() && !isDenied(cue.from()) ? included(cue.to()) : subject;
        Organization place = subject.isNobody() ? null : destination(cue, subject);
        if (place == null || isRound(cue.to())) {
            return List.of();
        }
        Post post = posts.isBoard(boardAfter(cue.to())) ? posts.startingAt(cue.to()) : posts.afterAs(cue.to());
        if (post != null && isBacker(post)) {
            return List.of();
        }
        List<RoleFinding> found = new ArrayList<>(each(subject, RoleChange.JOINS, cue, place, post));
        Organization left =
                subject.title() < 0 || !DEPARTING.contains(cue.phrase()) ? null : places.ofTitle(subject.title());
        if (left != null) {
            found.addAll(each(subject, RoleChange.LEAVES, cue, left, null));
        }
        return found;
    }

    /** "Several colleagues have joined, including Ann Bell". */
    private Subjects.Subject included(int at) {
        for (int i = at; i < at + 8; i++) {
            if (line.at(i).is("including")) {
                int person = line.at(i + 1).isTitle() ? i + 2 : i + 1;
                return line.at(person).isPerson() ? subjects.row(people.startingAt(person)) : Subjects.Subject.NOBODY;
            }
        }
        return Subjects.Subject.NOBODY;
    }

    /** "Bell was reinstated": where she worked. */
    private List<RoleFinding> back(Cues.Cue cue) {
        Subjects.Subject subject = subjects.of(cue.from());
        Organization place =
                subject.isNobody() ? null : workplace(subject.names().get(0), cue.from(), Set.of());
        return place == null ? List.of() : each(subject, RoleChange.JOINS, cue, place, posts.afterAs(cue.to()));
    }

    private @Nullable Organization destination(Cues.Cue cue, Subjects.Subject subject) {
        Organization place = places.startingAt(cue.to());
        if (place != null) {
            return place;
        }
        int board = boardAfter(cue.to());
        if (posts.isBoard(board)) {
            Organization of = places.after(board + 1);
            return of == null ? elsewhere(subject.names().get(0), cue.from()) : of;
        }
        boolean isNew = line.at(cue.to() + 1).is("new");
        boolean firm = line.at(cue.to()).is("the")
                && (isNew || Antecedents.FIRMS.contains(line.at(cue.to() + 1).lower()));
        if (firm) {
            String person = subject.names().get(0);
            return isNew ? known.topic(known.workplaces(person)) : elsewhere(person, cue.from());
        }
        return cue.phrase().contains("join") ? unlisted(cue.to()) : null;
    }

    /** A capitalised word that the article's names do not know: who joins it takes it for an organisation. */
    private @Nullable Organization unlisted(int at) {
        Unit unit = line.at(at);
        String printed = line.text(at, at + 1);
        boolean dated = !line.passage().whole().figuresIn(unit.span()).isEmpty();
        boolean name = unit.isWord() && printed != null && Character.isUpperCase(printed.charAt(0));
        return name && printed != null && !dated && !line.at(at + 1).isWord() ? new Organization(printed, at) : null;
    }

    /** The company spoken of, where a person joins "the board" or "the startup": not the one where she works. */
    private @Nullable Organization elsewhere(String person, int at) {
        Set<String> not = known.workplaces(person);
        Organization near = places.nearestBefore(at, not);
        String before = near == null ? known.companyBefore(line.passage().sentence(), not) : null;
        return before == null ? near : new Organization(before, -1);
    }

    private int boardAfter(int at) {
        int i = at;
        while (i < at + 4 && !posts.isBoard(i)) {
            i++;
        }
        return i;
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
        String title = post.title().toLowerCase(java.util.Locale.ROOT);
        return title.contains("investor") || title.contains("backer");
    }

    private boolean isPassive(Cues.Cue cue) {
        Unit before = line.at(cue.from() - 1);
        return cue.phrase().endsWith("ed")
                && (before.is("was")
                        || before.is("were")
                        || before.is("been")
                        || before.is("is")
                        || before.is("being"));
    }

    /** "Bell was hired by Orbit from Vela". */
    private List<RoleFinding> hired(Cues.Cue cue) {
        Subjects.Subject subject = subjects.of(cue.from());
        List<RoleFinding> found = new ArrayList<>();
        for (int i = cue.to(); i < cue.to() + 8; i++) {
            Organization place = line.at(i).is("by") || line.at(i).is("from") ? places.startingAt(i + 1) : null;
            if (place != null) {
                RoleChange change = line.at(i).is("by") ? RoleChange.JOINS : RoleChange.LEAVES;
                found.addAll(each(subject, change, cue, place, null));
            }
        }
        return found;
    }

    private List<RoleFinding> hires(Cues.Cue cue) {
        List<Integer> row = objects(cue.to());
        Organization hirer = row.isEmpty() || isDenied(cue.from()) ? null : hirers.of(cue.from());
        if (hirer == null) {
            return List.of();
        }
        int end = row.get(row.size() - 1) + 1;
        Post post = posts.afterAs(end);
        Organization own = post == null ? null : places.ofTitle(post.from());
        Subjects.Subject hired = subjects.row(row);
        List<RoleFinding> found =
                new ArrayList<>(each(hired, RoleChange.JOINS, cue, own == null || own.at() < end ? hirer : own, post));
        Organization from = line.at(end).is("from") || line.at(end).is("away") ? origin(end) : null;
        if (from != null) {
            found.addAll(each(hired, RoleChange.LEAVES, cue, from, null));
        }
        return found;
    }

    private @Nullable Organization origin(int at) {
        return places.startingAt(line.at(at).is("away") ? at + 2 : at + 1);
    }

    /** The people whom a verb that ends before {@code at} takes. */
    private List<Integer> objects(int at) {
        for (int i = at; i < at + 12; i++) {
            Unit unit = line.at(i);
            if (unit.isPerson()) {
                return line.at(i + 1).isPossessive() ? List.of() : people.startingAt(i);
            }
            boolean apposed = unit.is(",") && line.at(i - 1).isTitle();
            boolean carries = unit.isTitle()
                    || unit.isCompany()
                    || unit.isPossessive()
                    || CARRIERS.contains(unit.lower())
                    || unit.lower().endsWith("-year-old")
                    || line.at(i + 1).isTitle();
            boolean mark = unit.kind() == Unit.Kind.MARK && !unit.isPossessive();
            if (!apposed && (mark || !carries)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Adding Bell to its board of directors". */
    private List<RoleFinding> aboard(Cues.Cue cue) {
        List<Integer> row = objects(cue.to());
        if (row.isEmpty() || isDenied(cue.from())) {
            return List.of();
        }
        int to = row.get(row.size() - 1) + 1;
        int board = line.at(to).is("to") ? boardAfter(to + 1) : -1;
        if (board < 0 || !posts.isBoard(board)) {
            return List.of();
        }
        Organization named = line.at(to + 1).is("its") ? null : places.startingAt(to + 1);
        Organization place = named == null ? places.after(board + 1) : named;
        place = place == null ? hirers.of(cue.from()) : place;
        return place == null
                ? List.of()
                : each(subjects.row(row), RoleChange.JOINS, cue, place, posts.startingAt(to + 1));
    }

    /** "Brought its CEO, Ann Bell, on board to Orbit's team", "bringing Bell aboard". */
    private List<RoleFinding> brought(Cues.Cue cue) {
        int start = line.at(cue.to()).is("also") ? cue.to() + 1 : cue.to();
        List<Integer> row = objects(start);
        if (row.isEmpty()) {
            return List.of();
        }
        int at = row.get(row.size() - 1) + 1;
        at = line.at(at).is(",") ? at + 1 : at;
        boolean two = line.at(at).is("on") && posts.isBoard(at + 1);
        if (!two && !line.at(at).is("aboard") && !line.at(at).is("on-board")) {
            return List.of();
        }
        int end = two ? at + 2 : at + 1;
        boolean led = line.at(end).is("to") || line.at(end).is("at");
        Organization place = led ? places.startingAt(end + 1) : hirers.of(cue.from());
        return place == null ? List.of() : each(subjects.row(row), RoleChange.JOINS, cue, place, posts.afterAs(end));
    }

    /** "Bell will lead Orbit's new lab", of somebody who works elsewhere. */
    private List<RoleFinding> lead(int at) {
        boolean leads =
                Set.of("lead", "head", "co-lead", "run").contains(line.at(at).lower());
        boolean ahead = line.at(at - 1).is("will") || line.at(at - 1).is("to");
        Organization place = leads && ahead && line.at(at).isWord() ? places.startingAt(at + 1) : null;
        if (place == null || place.at() < 0) {
            return List.of();
        }
        boolean poised = line.at(at - 1).is("to")
                && !line.at(at - 2).is("poised")
                && !line.at(at - 2).is("tapped");
        Subjects.Subject subject = poised ? Subjects.Subject.NOBODY : subjects.of(at);
        Cues.Cue cue = new Cues.Cue("leads", line.at(at).lower(), at, at + 1);
        List<RoleFinding> found = new ArrayList<>();
        for (RoleFinding finding : each(subject, RoleChange.JOINS, cue, place, null)) {
            String workplace = known.anyWorkplace(finding.person());
            if (workplace != null && !known.worksAt(finding.person(), place.name())) {
                found.add(finding);
            }
        }
        return found;
    }
}
