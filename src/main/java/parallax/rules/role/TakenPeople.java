package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** The people whom a verb takes: "hired its CEO, Ann Bell", "lost two executives: Ann Bell and Bob Cole". */
final class TakenPeople {

    /** Words on the way from the verb to the name. */
    private static final Set<String> CARRIERS = Set.of(
            ("its the their his her away back a an both on board star top such as like including prominent talent"
                            + " researchers and ex former current people veteran longtime then of ai new two three four"
                            + " five six several also industry fellow renowned prolific outside cofounder alum alums alumni veterans exec execs company member")
                    .split(" "));

    private static final Set<String> LINKS = Set.of(
            ("to for that which who from by as in on at is are was were has have will would when while").split(" "));
    private static final int MODIFIERS_REACH = 3;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "another");
    private static final Set<String> STAFF =
            Set.of(("executives leaders researchers engineers employees staffers founders"
                            + " co-founders veterans lieutenants officials managers members hires people partners scientists")
                    .split(" "));
    /** From "lost" past "two more of its senior" to the colon. */
    private static final int COUNT_REACH = 14;
    /** From a verb over "three of its top Orbit researchers," to the name. */
    private static final int TAKEN_REACH = 12;

    private final Line line;
    private final People people;

    TakenPeople(Line line, People people) {
        this.line = line;
        this.people = people;
    }

    /** Those whom a verb that ends before {@code at} takes, by position: "its CEO, Ann Bell", "three Orbit researchers, Bell and Cole". */
    List<Integer> at(int at) {
        int listed = Math.max(listAfter(at), described(at));
        int from = listed < 0 ? at : listed;
        for (int i = from; i < from + TAKEN_REACH; i++) {
            Unit unit = line.at(i);
            if (unit.isPerson()) {
                return line.at(i + 1).isPossessive() ? List.of() : people.startingAt(i);
            }
            boolean apposed = (unit.is(",") || unit.isDash()) && line.at(i - 1).isTitle();
            boolean carries = unit.isTitle()
                    || unit.isCompany()
                    || unit.isPossessive()
                    || CARRIERS.contains(unit.lower())
                    || unit.lower().endsWith("-year-old")
                    || leadsToTitle(i);
            boolean mark = unit.kind() == Unit.Kind.MARK && !unit.isPossessive() && !unit.isNumber();
            if (!apposed && (mark || !carries)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Orbit's digital media | president": plain words before a title. */
    private boolean leadsToTitle(int at) {
        for (int i = at;
                i < at + MODIFIERS_REACH
                        && line.at(i).isWord()
                        && !LINKS.contains(line.at(i).lower());
                i++) {
            if (line.at(i + 1).isTitle()) {
                return true;
            }
        }
        return false;
    }

    /** Where the name stands behind "a rising star in deep learning,", or -1; "hired a law firm, Bell said" tells of no Bell. */
    private int described(int at) {
        if (!ARTICLES.contains(line.at(at).lower())) {
            return -1;
        }
        int i = at + 1;
        while (i < at + TAKEN_REACH
                && line.at(i).kind() != Unit.Kind.MARK
                && !line.at(i).isPerson()) {
            i++;
        }
        boolean named = line.at(i).is(",") && line.at(i + 1).isPerson();
        Unit behind = line.at(i + 2);
        return named && (behind.is(",") || behind.is("to") || behind.is("as") || behind.is("from")) ? i + 1 : -1;
    }

    /** Whether several are spoken of shortly before {@code at}: "two key leaders have left". */
    boolean tellsOfStaff(int at) {
        for (int i = Math.max(0, at - COUNT_REACH); i < at; i++) {
            Title title = line.at(i).title();
            if (STAFF.contains(line.at(i).lower()) || title != null && title.isPlural()) {
                return !line.at(at - 1).is("to");
            }
        }
        return false;
    }

    /** Where the names begin behind "two senior executives:" or "several of its researchers, including", or -1. */
    int listAfter(int at) {
        boolean staff = false;
        for (int i = at; i < at + COUNT_REACH; i++) {
            Unit unit = line.at(i);
            staff |= STAFF.contains(unit.lower())
                    || unit.title() != null && unit.title().isPlural();
            if (staff && (unit.is(":") || unit.isDash() || unit.is("including"))) {
                return i + 1;
            }
            if (unit.isPerson() || unit.kind() == Unit.Kind.MARK && !unit.isPossessive() && !unit.is(",")) {
                return -1;
            }
        }
        return -1;
    }
}
