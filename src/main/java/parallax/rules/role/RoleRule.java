package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/**
 * One way in which articles tell of positions.
 *
 * @param name "role/holds", "role/joins" …
 * @param reading what a line says, given what the rest of the article does
 */
record RoleRule(String name, BiFunction<Line, Known, List<RoleFinding>> reading) implements Rule<RoleFinding> {

    static final List<RoleRule> ALL = List.of(
            new RoleRule("role/holds", (line, known) -> Holds.read(line)),
            new RoleRule("role/joins", RoleRule::joins),
            new RoleRule("role/leaves", RoleRule::leaves),
            new RoleRule("role/stays", (line, known) -> new Stays(line, known).read()),
            new RoleRule("role/becomes", RoleRule::becomes));

    private static List<RoleFinding> joins(Line line, Known known) {
        List<RoleFinding> found = new ArrayList<>(new Joinings(line, known).read());
        found.addAll(new Moves(line, known).read());
        found.addAll(new Hires(line, known).read());
        found.addAll(new Transfers(line, known).read());
        found.addAll(new Losses(line, known).read());
        found.addAll(new Recruits(line, known).read());
        found.addAll(new Seats(line, known).read());
        found.addAll(new Leads(line, known).read());
        found.addAll(new Returns(line, known).read());
        found.addAll(new Entourages(line, known).read());
        found.addAll(Listings.come(line, known).read());
        return found;
    }

    private static List<RoleFinding> leaves(Line line, Known known) {
        List<RoleFinding> found = new ArrayList<>(new Leaves(line, known).read());
        found.addAll(new Exits(line, known).read());
        found.addAll(new Outgoings(line, known).read());
        found.addAll(Listings.gone(line, known).read());
        return found;
    }

    private static List<RoleFinding> becomes(Line line, Known known) {
        List<RoleFinding> found = new ArrayList<>(new Becomes(line, known).read());
        found.addAll(new Appointments(line, known).read());
        found.addAll(new Helms(line, known).read());
        found.addAll(new Handovers(line, known).read());
        found.addAll(new Inheritances(line, known).read());
        found.addAll(new Elevations(line, known).read());
        found.addAll(new Inversions(line, known).read());
        return found;
    }

    @Override
    public List<RoleFinding> read(Passage passage) {
        return reading.apply(Line.of(passage), Known.of(passage.whole()));
    }
}
