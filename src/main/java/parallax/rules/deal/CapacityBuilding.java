package parallax.rules.deal;

import java.util.List;

/** Who builds chips, cloud or data-centre capacity of its own, or gives that up, by the words around a verb or noun. */
final class CapacityBuilding {

    private static final WordList PROJECTS = WordList.of("project-nouns");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList PLACES = WordList.of("places");
    private static final WordList POSITIONS = WordList.of("positions");

    private final Line line;
    private final Clause clause;

    CapacityBuilding(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Who is to spend money on capacity of its own, or in a country: "plans to spend $2 billion on data centers"; or -1. */
    int builder(int verb) {
        boolean noun = line.is(verb, "investment");
        boolean money = line.hasMoney(noun ? verb - 5 : verb, verb + 8);
        boolean place = false;
        for (int i = verb; i < verb + 9; i++) {
            place |= line.is(i, "in") && PLACES.anyIn(line, i + 1, i + 3);
        }
        boolean told = (money || noun && place) && (place || CapacityWords.anyIn(line, verb, line.size()));
        if (!told || intoCompany(verb)) {
            return -1;
        }
        int owner = clause.owner(verb);
        if (noun) {
            return owner >= 0 ? owner : clause.firstName(0, verb);
        }
        int subject = clause.subject(verb);
        boolean boss = line.at(subject).isPerson() && POSITIONS.startsAt(line, subject - 1);
        return boss ? subject - 2 : subject >= 0 ? subject : owner;
    }

    /** "plans $11 billion data center campus", "unveiled a $500 billion data center project": who builds. */
    List<Integer> planners(int verb) {
        for (int i = verb + 1; i < verb + 4; i++) {
            boolean project =
                    line.at(i).isMoney() && PROJECTS.anyIn(line, i + 1, i + 6) && !CONTRACTS.anyIn(line, i + 1, i + 7);
            if (project) {
                return new Joint(line).subjects(verb);
            }
        }
        return List.of();
    }

    /** "investing $1 billion in Acme to build data centers": a stake, not a building. */
    private boolean intoCompany(int verb) {
        for (int i = verb + 1; i < verb + 9; i++) {
            if (line.isAny(i, "in", "into")) {
                int name = clause.object(i + 1);
                return line.at(name).isCompany() && !line.isPossessive(name);
            }
        }
        return false;
    }

    /** "pulled out of a $10 billion project in France": whether money for capacity follows. */
    boolean isGivenUp(int end) {
        boolean project = false;
        for (int i = end + 1; i < end + 12; i++) {
            project |= line.isAny(i, "project", "campus", "centre", "center", "centers", "centres", "site");
        }
        return project && line.hasMoney(end, end + 12);
    }
}
