package parallax.rules.role;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who do something.
 *
 * @param names their fullest names
 * @param units where each is named; -1 for those that only a description means
 * @param title the unit of the title that stands for them ("Orbit's CEO goes to Vela"), or -1
 */
record Subject(List<String> names, List<Integer> units, int title) {

    static final Subject NOBODY = new Subject(List.of(), List.of(), -1);

    /** People whom only a description means. */
    static Subject described(List<String> names, int title) {
        return new Subject(List.copyOf(names), Collections.nCopies(names.size(), -1), title);
    }

    /** A single person, whom a unit names or means. */
    static Subject named(String name, int unit) {
        return new Subject(List.of(name), List.of(unit), -1);
    }

    /** The first of them; there has to be one. */
    String person() {
        return names.get(0);
    }

    boolean isNobody() {
        return names.isEmpty();
    }

    /** The last unit that names one of them, or -1. */
    int last() {
        return units.isEmpty() ? -1 : units.get(units.size() - 1);
    }

    /** Each of them alone. */
    List<Subject> each() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> named(names.get(i), units.get(i)))
                .toList();
    }
}
