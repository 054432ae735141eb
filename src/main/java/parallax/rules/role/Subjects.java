package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: the people before it, through auxiliaries, appositions, relative clauses and "its founders". */
final class Subjects {

    private static final Cues FILLERS = Cues.of("fillers");
    private static final Cues DENIALS = Cues.of("denials");
    private static final Set<String> GROUPS = Set.of("team", "staff", "employees", "leaders", "members");
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "before", "after", "since", "while", "when", "then", "or", "by", "upon", "following");
    private static final Set<String> PREPOSITIONS = Set.of(
            "by",
            "with",
            "from",
            "of",
            "to",
            "for",
            "alongside",
            "at",
            "under",
            "including",
            "like",
            "than",
            "on",
            "in",
            "about",
            "against",
            "behind",
            "via",
            "asked",
            "urged",
            "want",
            "wants",
            "allow",
            "allows",
            "hired",
            "hiring",
            "named",
            "appointed",
            "poached",
            "told");
    private static final Set<String> OPENERS =
            Set.of("that", "and", "said", "as", "but", "while", "when", "startup", "firm");
    private static final Set<String> ONLY = Set.of("the", "only", "one", "first", "man", "woman", "person");
    private static final int REACH = 30;

    private final Line line;
    private final Known known;

    Subjects(Line line, Known known) {
        this.line = line;
        this.known = known;
    }

    /**
     * People who do something.
     *
     * @param names their fullest names
     * @param units where each is named; -1 for those that only a description means
     * @param title the unit of the title that stands for them ("Orbit's CEO goes to Vela"), or -1
     */
    record Subject(List<String> names, List<Integer> units, int title) {

        static final Subject NOBODY = new Subject(List.of(), List.of(), -1);

        boolean isNobody() {
            return names.isEmpty();
        }

        /** The last unit that names one of them, or -1. */
        int last() {
            return units.isEmpty() ? -1 : units.get(units.size() - 1);
        }
    }

    /** Who does what the verb at {@code cue} says; nobody where it is denied. */
    Subject of(int cue) {
        int i = cue - 1;
        while (i >= 0 && isFiller(line.at(i))) {
            if (DENIALS.contains(line.at(i).lower())) {
                return Subject.NOBODY;
            }
            i--;
        }
        boolean wished = line.at(i + 1).is("to") && line.at(i).isPerson() && isObject(i);
        return wished || DENIALS.contains(line.at(i).lower()) ? Subject.NOBODY : head(i, cue);
    }

    /** The auxiliaries before {@code cue}: where the verb group begins. */
    int groupStart(int cue) {
        int i = cue - 1;
        while (i >= 0 && isFiller(line.at(i))) {
            i--;
        }
        return i + 1;
    }

    private static boolean isFiller(Unit unit) {
        return unit.isWord() && (FILLERS.contains(unit.lower()) || unit.lower().endsWith("ly"));
    }

    private Subject head(int at, int cue) {
        Unit unit = line.at(at);
        if (unit.isPerson()) {
            return named(new People(line).endingAt(at));
        }
        if (unit.is(")")) {
            int open = at;
            while (open > 0 && at - open < 10 && !line.at(open).is("(")) {
                open--;
            }
            return line.at(open).is("(") ? head(open - 1, cue) : Subject.NOBODY;
        }
        if (unit.is("who") || unit.is("whom")) {
            return antecedent(line.at(at - 1).is(",") ? at - 2 : at - 1);
        }
        if (unit.is(",")) {
            return afterComma(at, cue);
        }
        if (unit.isTitle()) {
            return titled(at);
        }
        if (unit.is("one") || unit.is("man") || unit.is("woman") || unit.is("only")) {
            return only(at);
        }
        if (GROUPS.contains(unit.lower())) {
            return group(at);
        }
        boolean bare = !unit.isCompany() && !unit.meansCompany() && unit.kind() != Unit.Kind.MARK;
        boolean purpose = line.at(cue - 1).is("to");
        if (unit.isCompany() && purpose && isTaken(at)) {
            return ofClause(cue);
        }
        boolean led = CONJUNCTIONS.contains(unit.lower())
                || purpose
                || line.at(cue).lower().endsWith("ing");
        return bare && led ? ofClause(cue) : Subject.NOBODY;
    }

    /** Whether the company is the object of a verb: "left Orbit to join". */
    private boolean isTaken(int at) {
        Unit before = line.at(at - 1);
        return before.isWord() && !OPENERS.contains(before.lower());
    }

    /** An apposition ("Ann Bell, a partner, will join"), a participle ("Bell left, joining") or "Orbit's team, including its founders,". */
    private Subject afterComma(int comma, int cue) {
        Title title = line.at(comma - 1).title();
        if (title != null && title.isPlural()) {
            Subject group = titled(comma - 1);
            if (!group.isNobody()) {
                return group;
            }
        }
        for (int i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
            if (line.at(i).is(";")) {
                break;
            }
            boolean apposed = line.at(i + 1).is(",") || line.at(i + 1).is("(");
            if (line.at(i).isPerson() && apposed && !isObject(i)) {
                return named(new People(line).endingAt(i));
            }
        }
        return line.at(cue).lower().endsWith("ing") ? ofClause(cue) : Subject.NOBODY;
    }

    private Subject antecedent(int at) {
        if (line.at(at).isPerson()) {
            return named(List.of(at));
        }
        for (int i = at; i >= Math.max(0, at - 12); i--) {
            if (line.at(i).isPerson() && line.at(i + 1).is(",")) {
                return named(List.of(i));
            }
        }
        return Subject.NOBODY;
    }

    /** "Orbit's CEO", "its co-founders": those who are, as the article says elsewhere. */
    private Subject titled(int at) {
        Title title = line.at(at).title();
        Organization company = new Places(line).ofTitle(at);
        if (title == null || company == null) {
            return Subject.NOBODY;
        }
        if (title.isPlural() && title.text().toLowerCase(java.util.Locale.ROOT).contains("founder")) {
            List<String> founders = known.founders(company.name());
            return new Subject(founders, founders.stream().map(f -> -1).toList(), at);
        }
        String lower = title.text().toLowerCase(java.util.Locale.ROOT);
        String head = lower.contains("ceo") && !title.isPast() ? known.head(company.name()) : null;
        return head == null ? Subject.NOBODY : new Subject(List.of(head), List.of(-1), at);
    }

    /** "Ann Bell is the only one": the person before the verb. */
    private Subject only(int at) {
        int i = at;
        while (i >= 0 && ONLY.contains(line.at(i).lower())) {
            i--;
        }
        while (i >= 0 && isFiller(line.at(i))) {
            i--;
        }
        if (line.at(i).is(",")) {
            return afterComma(i, at);
        }
        return line.at(i).isPerson() ? named(List.of(i)) : Subject.NOBODY;
    }

    /** "Ann Bell and her team": the people before the group. */
    private Subject group(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 8 && !line.at(i).is("and") && !line.at(i).isPerson()) {
            i--;
        }
        if (!line.at(i).is("and")) {
            return among(at);
        }
        int last = line.at(i - 1).is(",") ? i - 2 : i - 1;
        return line.at(last).isPerson() ? named(new People(line).endingAt(last)) : Subject.NOBODY;
    }

    /** "Ann Bell is the only one of Orbit's staff to join". */
    private Subject among(int at) {
        for (int i = at - 1; i > Math.max(0, at - 8); i--) {
            if (line.at(i).is("one") && line.at(i + 1).is("of")) {
                return only(i);
            }
        }
        return Subject.NOBODY;
    }

    /** The person who is the subject of the clause that {@code cue} goes on with. */
    Subject ofClause(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - Line.REACH); i--) {
            if (line.at(i).is(";")) {
                break;
            }
            if (line.at(i).isPerson() && !isObject(i) && !line.at(i + 1).isPossessive()) {
                boolean one = line.at(i + 1).is(",") && line.at(i + 2).is("who");
                return named(one ? List.of(i) : new People(line).endingAt(i));
            }
        }
        List<String> both = line.at(0).is("both") ? line.both() : List.of();
        return new Subject(both, both.stream().map(name -> -1).toList(), -1);
    }

    /** Whether the name stands behind a preposition or a verb: "led by Ann Bell", "alongside Orbit alum Ann Bell". */
    private boolean isObject(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 8) {
            Unit unit = line.at(i);
            boolean adorning = unit.isTitle()
                    || unit.isCompany()
                    || unit.isPossessive()
                    || unit.is("the")
                    || unit.is("alum")
                    || unit.is("former")
                    || unit.is("its")
                    || unit.is("founder");
            if (!adorning) {
                break;
            }
            i--;
        }
        return PREPOSITIONS.contains(line.at(i).lower());
    }

    private Subject named(List<Integer> units) {
        Set<String> names = new LinkedHashSet<>();
        List<Integer> where = new ArrayList<>();
        for (int unit : units) {
            String name = line.at(unit).name();
            if (name != null && names.add(name)) {
                where.add(unit);
            }
        }
        return new Subject(List.copyOf(names), where, -1);
    }

    /** The names of the people in a row. */
    Subject row(List<Integer> units) {
        return named(units);
    }

    @Nullable
    String first(Subject subject) {
        return subject.isNobody() ? null : subject.names().get(0);
    }
}
