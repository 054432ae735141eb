package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds who does what a verb says: the people before it, through auxiliaries, appositions and relative clauses. */
final class Subjects {

    private static final Cues FILLERS = Cues.of("fillers");
    private static final Cues DENIALS = Cues.of("denials");
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "before", "after", "since", "while", "when", "then", "or", "by", "upon", "following");
    private static final Set<String> OPENERS =
            Set.of("that", "and", "said", "as", "but", "while", "when", "startup", "firm");
    /** "Rumors that she was leaving". */
    private static final Set<String> RUMOURS =
            Set.of("rumors", "rumours", "rumor", "rumour", "speculation", "fears", "chatter");

    private static final Set<String> CHOSEN =
            Set.of("picked", "chosen", "tapped", "named", "selected", "appointed", "promoted", "elevated", "asked");

    private static final Set<String> SUPPOSITIONS = Set.of("if", "whether", "unless", "should");

    private static final Set<String> MEMBERSHIP = Set.of("of", "from", "at", "with");

    private final Line line;
    private final People people;
    private final Clauses clauses;
    private final Described described;
    private final Asides asides;

    Subjects(Line line, Known known) {
        this.line = line;
        this.people = new People(line);
        this.clauses = new Clauses(line, people);
        this.described = new Described(line, known, this);
        this.asides = new Asides(line, people, clauses, described);
    }

    /** Who does what the verb at {@code cue} says; nobody where it is denied. */
    Subject of(int cue) {
        int i = cue - 1;
        while (i >= 0 && (isPassedOver(i) || Times.from(line, i) > 0)) {
            boolean unreal = line.at(i).is("would") && line.at(i + 1).is("have"); // "would have joined"
            if (unreal || DENIALS.contains(line.at(i).lower())) {
                return Subject.NOBODY;
            }
            i = isPassedOver(i) ? i - 1 : Times.from(line, i) - 1;
        }
        if (i < 0 && line.at(0).is("both")) {
            return Subject.described(line.both(), -1); // "Both are headed to Orbit"
        }
        i = line.at(i).is("“") || line.at(i).is("\"") ? i - 1 : i;
        boolean wished = line.at(i + 1).is("to") && line.at(i).isPerson() && people.isObject(i);
        if (wished || DENIALS.contains(line.at(i).lower()) || isDisputed(i)) {
            return Subject.NOBODY;
        }
        Subject ahead = clauses.ahead(i, cue);
        Subject subject = ahead.isNobody() ? absolute(head(i, cue), cue) : ahead;
        return isSupposed(subject) ? Subject.NOBODY : subject;
    }

    /** "Under Bell and Cole, with Bell | taking the post": whom a "with" opens the clause of, where the verb leans on it. */
    private Subject absolute(Subject subject, int cue) {
        List<Integer> units = subject.units();
        for (int i = units.size() - 1; i > 0 && clauses.isParticiple(cue); i--) {
            int at = units.get(i);
            if (line.at(at - 1).is("with") && line.at(at - 2).is(",")) {
                return people.subject(units.subList(i, units.size()));
            }
        }
        return subject;
    }

    /** "If she leaves": nobody does so far. */
    private boolean isSupposed(Subject subject) {
        return !subject.isNobody()
                && subject.units().get(0) > 0
                && SUPPOSITIONS.contains(line.at(subject.units().get(0) - 1).lower());
    }

    /** "Denied that she was joining". */
    private boolean isDisputed(int subject) {
        int i = line.at(subject - 1).is("that") ? subject - 2 : subject - 1;
        return DENIALS.contains(line.at(i).lower())
                || i < subject - 1 && RUMOURS.contains(line.at(i).lower());
    }

    /** A word between somebody and what she does, or the "picked" of "has been picked to succeed". */
    private boolean isPassedOver(int at) {
        return isFiller(line.at(at))
                || CHOSEN.contains(line.at(at).lower()) && line.at(at + 1).is("to");
    }

    static boolean isFiller(Unit unit) {
        return unit.isWord() && (FILLERS.contains(unit.lower()) || unit.lower().endsWith("ly"));
    }

    private Subject head(int at, int cue) {
        Unit unit = line.at(at);
        if (unit.isPerson()) {
            return people.subject(people.endingAt(at));
        }
        if (Speech.isSpeaker(unit)) {
            return new Speech(line, people).speaker(at);
        }
        if (unit.is(")")) {
            int open = at;
            while (open > 0 && at - open < 10 && !line.at(open).is("(")) {
                open--;
            }
            return line.at(open).is("(") ? head(open - 1, cue) : Subject.NOBODY;
        }
        if (unit.is("who") || unit.is("whom")) {
            int opener = line.at(at - 1).is("of") ? at - 2 : at; // "both of whom"
            int last = line.at(opener - 1).is(",") || line.at(opener - 1).is("(") ? opener - 2 : opener - 1;
            return line.at(last).isPerson() && new Relative(line, opener - 1).meansRow(cue)
                    ? people.subject(people.endingAt(last))
                    : asides.antecedent(last);
        }
        int opening = unit.isDash() ? asides.openingDash(at) : -1;
        if (opening > 0 && line.at(opening - 1).isPerson() && !people.isObject(opening - 1)) {
            return people.subject(
                    people.endingAt(opening - 1, line.at(opening + 1).is("all")));
        }
        if (unit.isDash() && line.at(at - 1).isPerson()) {
            return people.subject(people.endingAt(at - 1));
        }
        if (unit.is(",") || unit.isDash()) {
            return asides.closedAt(at, cue);
        }
        if (isBoth(at)) {
            return Subject.described(line.both(), -1);
        }
        if (described.isDescription(at)) {
            Subject meant = described.endingAt(at);
            boolean purpose = line.at(cue - 1).is("to") && unit.isTitle(); // "leaves as president to take a job"
            return meant.isNobody() && purpose ? clauses.before(cue) : meant;
        }
        return unit.isCompany() ? ofMember(at, cue) : ofPhrase(at, cue);
    }

    /** "Both researchers", "the two men", "the pair". */
    private boolean isBoth(int at) {
        Unit noun = line.at(at);
        if (noun.is("pair") || noun.is("duo") || noun.is("both") || noun.is("two")) {
            return noun.is("both") || line.at(at - 1).is("the");
        }
        int i = line.at(at - 1).is("the") || line.at(at - 1).is("of") ? at - 2 : at - 1;
        Title title = noun.title();
        boolean several = title != null && title.isPlural() || noun.is("men") || noun.is("women");
        return several
                && (line.at(i).is("both")
                        || line.at(i).is("two") && line.at(i - 1).is("the"));
    }

    /** "Ann Bell of Orbit", and the "to" after "left Orbit". */
    private Subject ofMember(int at, int cue) {
        if (MEMBERSHIP.contains(line.at(at - 1).lower()) && line.at(at - 2).isPerson()) {
            return people.subject(people.endingAt(at - 2));
        }
        if (MEMBERSHIP.contains(line.at(at - 1).lower()) && Described.isGroup(line.at(at - 2))) {
            return described.endingAt(at - 2); // "Ann Bell and some employees of Orbit"
        }
        int apposed = MEMBERSHIP.contains(line.at(at - 1).lower()) ? apposed(at - 2) : -1;
        if (apposed >= 0) {
            return people.subject(List.of(apposed));
        }
        boolean wished = line.at(at - 1).is("for"); // "excited for Orbit to join"
        return line.at(cue - 1).is("to") && isTaken(at) && !wished ? clauses.before(cue) : Subject.NOBODY;
    }

    /** "Ann Bell, partner and adviser at Vela will join": the person before the comma that opens the titles, or -1. */
    private int apposed(int title) {
        int i = title;
        while (i > title - 8
                && (line.at(i).isTitle() || line.at(i).is("and") || line.at(i).isWord() && i > title - 6)) {
            i--;
        }
        boolean titled = line.at(title).isTitle() || line.at(i + 1).isTitle();
        return titled && line.at(i).is(",") && line.at(i - 1).isPerson() && !people.isObject(i - 1) ? i - 1 : -1;
    }

    private Subject ofPhrase(int at, int cue) {
        Unit unit = line.at(at);
        boolean bare = !unit.meansCompany() && (unit.kind() != Unit.Kind.MARK || unit.isNumber());
        boolean led = CONJUNCTIONS.contains(unit.lower()) || line.at(cue - 1).is("to") || clauses.isParticiple(cue);
        return bare && led ? clauses.before(cue) : Subject.NOBODY;
    }

    /** Whether the company is the object of a verb: "left Orbit to join". */
    private boolean isTaken(int at) {
        Unit before = line.at(at - 1);
        return before.isWord() && !OPENERS.contains(before.lower());
    }

    /** Who does what the verb says behind the aside that the comma closes. */
    Subject afterComma(int comma, int cue) {
        return asides.closedAt(comma, cue);
    }
}
