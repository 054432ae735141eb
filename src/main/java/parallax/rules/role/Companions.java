package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Finds who joins where the verb's subject names nobody: "others have joined, including Bell", "the team will join, Bell wrote". */
final class Companions {

    private static final Set<String> SAYS = Set.of("said", "says", "wrote", "writes", "announced", "added");
    private static final int FAR = 60;

    private final Line line;
    private final People people;
    private final TakenPeople taken;

    Companions(Line line, People people, TakenPeople taken) {
        this.line = line;
        this.people = people;
        this.taken = taken;
    }

    /** Those included behind the verb, or the founder who tells of the team. */
    Subject of(Cue cue) {
        Subject included = included(cue.to());
        return included.isNobody() && isTeam(cue.from()) ? narrator(cue.to()) : included;
    }

    /** Those included behind a verb whose subject names nobody. */
    Subject included(Cue cue, Subjects subjects) {
        return subjects.of(cue.from()).isNobody() ? included(cue.to()) : Subject.NOBODY;
    }

    /** "Several colleagues have joined, including Ann Bell". */
    private Subject included(int at) {
        for (int i = at; i < at + 8; i++) {
            if (line.at(i).is("including")) {
                return people.subject(taken.at(i + 1));
            }
        }
        return Subject.NOBODY;
    }

    /** "Joining Bell at Orbit is Ann Cole", "joining the board is Ann Cole": whom the sentence ends on. */
    Subject inverted(int joined) {
        for (int i = joined + 1; i < Math.min(line.size() - 1, joined + FAR); i++) {
            boolean verb = line.at(i).is("is")
                    || line.at(i).is("are")
                    || line.at(i).is("will") && line.at(i + 1).is("be");
            List<Integer> row = verb ? taken.at(line.at(i).is("will") ? i + 2 : i + 1) : List.of();
            if (!row.isEmpty()) {
                return people.subject(row);
            }
            if (line.at(i).is(",") && !line.at(joined).isPerson()) {
                return Subject.NOBODY;
            }
        }
        return Subject.NOBODY;
    }

    /** "Orbit's team will join": the verb's subject is all who work there. */
    private boolean isTeam(int cue) {
        int i = cue - 1;
        while (i >= 0 && Subjects.isFiller(line.at(i))) {
            i--;
        }
        Unit noun = line.at(i);
        return noun.is("team") || noun.is("staff") || noun.is("we");
    }

    /** "…, founder Ann Bell wrote": a founder who tells that the team goes, goes too. */
    private Subject narrator(int at) {
        for (int i = at; i < Math.min(line.size() - 1, at + FAR); i++) {
            Title title = line.at(i).title();
            boolean founder = title != null && title.says("founder");
            int person = line.at(i + 1).is(",") ? i + 2 : i + 1;
            if (founder && line.at(person).isPerson() && isSaying(person)) {
                return people.subject(List.of(person));
            }
        }
        return Subject.NOBODY;
    }

    private boolean isSaying(int person) {
        return SAYS.contains(line.at(person - 1).lower())
                || SAYS.contains(line.at(person + 1).lower())
                || SAYS.contains(line.at(person - 2).lower())
                || line.at(person + 1).is(",")
                        && SAYS.contains(line.at(person + 2).lower());
    }
}
