package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Companies;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/**
 * Who takes people and a licence from whom, where a sentence names just the two: "Bolt's founders left for Acme in a licensing deal". The
 * plain reading of a sentence of which no verb by itself tells both.
 */
final class TeamMove {

    private static final WordList HIRES = WordList.of("hire-verbs");
    private static final WordList JOINS = WordList.of("move-verbs");
    private static final WordList STAFF = WordList.of("moved-staff");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList LICENCES = WordList.of("licence-words");
    private static final WordList HIRINGS = WordList.of("hiring-deals");
    private static final WordList NEGATIONS = WordList.of("negations");

    private TeamMove() {}

    /** Indexes of who takes them and of whose they are; or none. */
    static List<Integer> of(Line line) {
        int hire = HIRES.firstIn(line, 0, line.size());
        int join = joins(line);
        if (hire < 0 && join < 0
                || !holds(line, LICENCES) && !holds(line, HIRINGS)
                || !holds(line, STAFF) && !holds(line, POSITIONS)
                || holds(line, NEGATIONS)) {
            return List.of();
        }
        List<Integer> both = Companies.of(line);
        if (both.size() != 2) {
            return List.of();
        }
        int taker = join >= 0 ? join : line.clause().subject(hire);
        boolean second = line.at(taker).isCompany() && line.isSameName(taker, both.get(1));
        return second ? List.of(both.get(1), both.get(0)) : both;
    }

    private static boolean holds(Line line, WordList words) {
        return words.anyIn(line, 0, line.size());
    }

    /** "joined [Acme]", "left for [Acme]": index of the company, or -1. */
    private static int joins(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int length = JOINS.lengthAt(line, i);
            if (length > 0 && line.at(i + length).isCompany()) {
                return i + length;
            }
        }
        return -1;
    }
}
