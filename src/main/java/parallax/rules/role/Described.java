package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds whom words stand for that name nobody: "Orbit's CEO", "its co-founders", "Bell and her team", "the only one". */
final class Described {

    private static final Set<String> GROUPS = Set.of(
            "team",
            "teams",
            "staff",
            "employees",
            "leaders",
            "members",
            "colleagues",
            "others",
            "researchers",
            "engineers",
            "developers",
            "scientists");
    private static final Set<String> MANY = Set.of("one", "another", "a", "an", "some", "several");
    private static final Set<String> ONLY = Set.of("the", "only", "one", "first", "man", "woman", "person");
    /** From the group back to what joins it to somebody. */
    private static final int REACH = 12;

    private static final int APPOSITION_REACH = 6;

    private final Line line;
    private final Known known;
    private final Subjects subjects;
    private final Places places;
    private final People people;

    Described(Line line, Known known, Subjects subjects) {
        this.line = line;
        this.known = known;
        this.subjects = subjects;
        this.places = new Places(line);
        this.people = new People(line);
    }

    /** Whether the word at {@code at} is one that this class knows the meaning of. */
    boolean isDescription(int at) {
        return line.at(at).isTitle()
                || isSomeone(line.at(at))
                || GROUPS.contains(line.at(at).lower());
    }

    /** "Team", "employees". */
    static boolean isGroup(Unit unit) {
        return GROUPS.contains(unit.lower());
    }

    private Title title(int at) {
        return java.util.Objects.requireNonNull(line.at(at).title());
    }

    private static boolean isSomeone(Unit unit) {
        return unit.is("one") || unit.is("man") || unit.is("woman") || unit.is("only");
    }

    Subject endingAt(int at) {
        if (line.at(at).isTitle()) {
            Subject others = line.at(at - 1).is("of") || line.at(at - 1).is("other") ? group(at) : Subject.NOBODY;
            Subject meant = others.isNobody() ? titled(at) : others;
            return meant.isNobody() && title(at).isPlural() ? group(at) : meant; // "Ann Bell and her three engineers"
        }
        return isSomeone(line.at(at)) ? only(at) : group(at);
    }

    /** "Orbit's CEO", "its co-founders": those who are, as the article says elsewhere. */
    Subject titled(int at) {
        Title title = line.at(at).title();
        Organization company = places.ofTitle(at);
        if (title != null && company == null && title.isPlural() && title.says("founder")) {
            return Subject.described(foundersSpokenOf(at), at);
        }
        if (title == null || company == null || isOneOfMany(at)) {
            return Subject.NOBODY;
        }
        if (title.isPlural() && title.says("founder")) {
            return Subject.described(known.founders(company.name()), at);
        }
        List<String> founders = title.says("founder") ? known.founders(company.name()) : List.of();
        if (founders.size() == 1) {
            return Subject.described(founders, at);
        }
        String head = title.says("ceo") && !title.isPast() ? known.head(company.name()) : null;
        return head == null ? Subject.NOBODY : Subject.described(List.of(head), at);
    }

    /** "One of Orbit's founders", "another Orbit co-founder": which, the words do not say. */
    private boolean isOneOfMany(int title) {
        int i = title - 1;
        while (i >= 0 && (line.at(i).isCompany() || line.at(i).isPossessive())) {
            i--;
        }
        i = line.at(i).is("the") ? i - 1 : i;
        return MANY.contains(line.at(line.at(i).is("of") ? i - 1 : i).lower());
    }

    /** "The three founders": of the company named before in the sentence ("Orbit's team, including the founders"), or of the one spoken of. */
    private List<String> foundersSpokenOf(int title) {
        Organization company = places.nearestBefore(title, Set.of());
        return company == null ? known.founders() : known.founders(company.name());
    }

    /** "Ann Bell is the only one": the person before the verb. */
    private Subject only(int at) {
        int i = at;
        while (i >= 0 && ONLY.contains(line.at(i).lower())) {
            i--;
        }
        while (i >= 0 && Subjects.isFiller(line.at(i))) {
            i--;
        }
        if (line.at(i).is(",")) {
            return subjects.afterComma(i, at);
        }
        return line.at(i).isPerson() ? people.subject(List.of(i)) : Subject.NOBODY;
    }

    /** "Ann Bell and her team", "Ann Bell, along with several of her colleagues": the people before the group. */
    private Subject group(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && !joins(i) && !line.at(i).isPerson()) {
            i--;
        }
        if (!joins(i)) {
            return among(at);
        }
        boolean along = isTogether(i);
        int last = line.at(i - 1).is(",") || isTogether(i - 1) ? i - 2 : i - 1;
        last = line.at(last).is(",") || line.at(last).isDash() ? last - 1 : last;
        Subject titled = line.at(last).isTitle() ? titled(last) : Subject.NOBODY;
        if (!titled.isNobody()) {
            return titled; // "the three founders and some of the staff"
        }
        last = line.at(last).isTitle() ? apposed(last) : last;
        return line.at(last).isPerson()
                ? people.subject(people.endingAt(last, !along && line.at(i).is("and")))
                : Subject.NOBODY;
    }

    private boolean isTogether(int at) {
        return line.at(at).is("along") || line.at(at).is("together");
    }

    /** "Ann Bell, the company's president": the person before the comma. */
    private int apposed(int title) {
        for (int i = title - 1; i > title - APPOSITION_REACH; i--) {
            if (line.at(i).is(",")) {
                return i - 1;
            }
        }
        return title;
    }

    private boolean joins(int at) {
        return line.at(at).is("and") || line.at(at).is("with") || line.at(at).is("alongside");
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
}
