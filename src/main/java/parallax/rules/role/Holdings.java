package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose title a title is: "Orbit CEO Ann Bell", "Ann Bell, a partner at Orbit", "the former Orbit researcher Ann Bell". */
final class Holdings {

    private static final Set<String> BETWEEN = Set.of(
            ("a an the current longtime outgoing departing new then own fellow young first also one both all early")
                    .split(" "));
    private static final Set<String> PAST = Set.of("former", "ex", "ex-", "formerly", "previously", "onetime", "was");
    private static final Set<String> BE = Set.of("is", "as", "'s", "was", "been");
    private static final Set<String> VERBAL = Set.of(
            ("is as 's was been serves served serving works worked working also currently previously once formerly had has"
                            + " who recently most then")
                    .split(" "));
    private static final Set<String> ENDED =
            Set.of("served", "worked", "been", "was", "previously", "formerly", "once");

    private static final Set<String> ADVERBS = Set.of("most", "recently", "currently");

    /** How far from a title its noun phrase, and the verb or bracket before that, may begin. */
    private static final int REACH = 9;

    private static final int VERB_REACH = 5;

    private final Line line;
    private final Places places;
    private final People people;

    private Holdings(Line line) {
        this.line = line;
        this.places = new Places(line);
        this.people = new People(line);
    }

    static List<Holding> of(Line line) {
        Holdings holdings = new Holdings(line);
        Map<String, Holding> found = new LinkedHashMap<>();
        for (int at = 0; at < line.size(); at++) {
            Title title = line.at(at).title();
            if (title != null) {
                holdings.of(at, title)
                        .forEach(holding -> found.putIfAbsent(
                                holding.person() + "\n" + holding.post().span(), holding));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Holding> of(int at, Title title) {
        int edge = edge(at);
        boolean past = title.isPast() || isOver(edge, at);
        Organization organization = places.ofTitle(at);
        List<Holding> holdings = new ArrayList<>();
        for (int person : people(at, edge, title, organization)) {
            String name = line.at(person).name();
            if (name != null) {
                holdings.add(new Holding(name, person, Post.of(title, at), organization, past));
            }
        }
        return holdings;
    }

    /** Whether the words of the noun phrase, or the verb before it, say that the position is held no more. */
    private boolean isOver(int edge, int at) {
        for (int i = edge - 1; i < at; i++) {
            if (PAST.contains(line.at(i).lower())) {
                return true;
            }
        }
        if (line.at(at + 1).is("until") || line.at(at + 1).is("through")) {
            return true;
        }
        for (int i = edge - 1;
                i >= Math.max(0, edge - VERB_REACH)
                        && VERBAL.contains(line.at(i).lower());
                i--) {
            boolean ended = ENDED.contains(line.at(i).lower())
                    || line.at(i).is("recently") && line.at(i - 1).is("most");
            if (ended && !line.at(i - 1).is("has")) {
                return true;
            }
        }
        return false;
    }

    /** Where the noun phrase of the title at {@code at} begins: before its company, its article and "former". */
    private int edge(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && belongs(line.at(i))) {
            i--;
        }
        return i + 1;
    }

    private static boolean belongs(Unit unit) {
        return unit.isPossessive()
                || unit.isCompany()
                || unit.meansCompany()
                || unit.isHisOrHer()
                || BETWEEN.contains(unit.lower())
                || (PAST.contains(unit.lower()) && !unit.is("was"))
                || unit.lower().endsWith("-year-old")
                || unit.lower().endsWith("-based");
    }

    private List<Integer> people(int at, int edge, Title title, @Nullable Organization organization) {
        int next = at + 1;
        if (line.at(next).isPerson()) {
            return title.isPlural() ? people.startingAt(next) : List.of(next);
        }
        List<Integer> before = before(edge, title);
        if (!before.isEmpty()) {
            return before;
        }
        if (organization != null && organization.at() > at) {
            next = organization.at() + 1;
        }
        int name = line.at(next).is(",") || line.at(next).is("(") ? next + 1 : next;
        name = line.at(name).lower().endsWith("-year-old") ? name + 1 : name;
        if (!line.at(name).isPerson() || (next == at + 1 && organization == null)) {
            return List.of();
        }
        return title.isPlural() ? people.startingAt(name) : List.of(name);
    }

    /** "Ann Bell, a partner at", "Ann Bell is the CEO of", "Ann Bell (CEO of", "Ann Bell, who is CEO". */
    private List<Integer> before(int edge, Title title) {
        int start = edge; // "Ann Bell, most recently the president of"
        while (edge - start < 2 && ADVERBS.contains(line.at(start - 1).lower())) {
            start--;
        }
        Unit mark = line.at(start - 1);
        int person = -1;
        if (mark.is(",") || mark.is("(") || mark.is("—") || mark.is("–")) {
            person = beforeAside(start);
        } else if (BE.contains(mark.lower())) {
            person = beforeVerb(edge);
        }
        if (!line.at(person).isPerson()) {
            return List.of();
        }
        return title.isPlural() ? people.endingAt(person) : List.of(person);
    }

    /** Past the mark at the edge, a bracket ("Ann Bell (Orbit), a partner") and an age ("Ann Bell, 45, a partner"). */
    private int beforeAside(int edge) {
        int i = edge - 2;
        if (line.at(i).is(")")) {
            while (i > 0 && edge - i < REACH && !line.at(i).is("(")) {
                i--;
            }
            i--;
        }
        boolean age = line.at(i).isNumber() && line.at(i).lower().length() == 2;
        return age ? i - 2 : i;
    }

    /** Past the verb that ends at the edge: "is", "has also been", ", who previously was". */
    private int beforeVerb(int edge) {
        int i = edge - 1;
        while (i >= 0 && edge - i < REACH && VERBAL.contains(line.at(i).lower())) {
            i--;
        }
        return line.at(i).is(",") ? i - 1 : i;
    }
}
