package parallax.rules.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads rows of people on from their first name: "Ann Bell, formerly of Orbit, and its president, Bob Cole". */
final class RowAhead {

    private static final int LONGEST_ROW = 12;
    /** Over what adorns a name. */
    private static final int REACH = 8;
    /** From a comma over an aside to the next. */
    private static final int ASIDE_REACH = 12;

    private static final Set<String> ASIDES = Set.of("formerly", "previously", "a", "an", "the", "who", "one", "most");

    private final Line line;

    RowAhead(Line line) {
        this.line = line;
    }

    /** The row whose first name stands at {@code at}, by position. */
    List<Integer> from(int at) {
        List<Integer> row = new ArrayList<>(List.of(at));
        int person = next(at + 1);
        while (person > 0 && row.size() < LONGEST_ROW) {
            row.add(person);
            person = next(person + 1);
        }
        return row;
    }

    /** The next name behind the comma or "and" at {@code mark}, or -1. */
    private int next(int mark) {
        int i = mark;
        while (line.at(i).is(",") || line.at(i).is("and")) {
            int item = behindItem(i);
            if (item > 0) {
                return item;
            }
            boolean and = line.at(i).is("and") || line.at(i + 1).is("and");
            int start = line.at(i).is(",") && line.at(i + 1).is("and") ? i + 2 : i + 1;
            int end = start;
            boolean titled = false;
            while (end - start < REACH && People.adorns(line.at(end))) {
                titled |= line.at(end).isTitle();
                end++;
            }
            boolean comma = titled && line.at(end).is(",");
            if (!comma || line.at(end + 1).isPerson()) {
                return listed(comma ? end + 1 : end, and || titled);
            }
            i = end; // "Ann Bell, the president, and Bob Cole"
        }
        return -1;
    }

    /** The person, if she is one of a list. */
    private int listed(int person, boolean listed) {
        Unit after = line.at(person + 1);
        boolean one = listed || after.is(",") || after.is("and");
        return one && line.at(person).isPerson() ? person : -1;
    }

    /** The name behind a semicolon or behind an aside: "Ann Bell, formerly of Orbit, and Bob Cole"; or -1. */
    private int behindItem(int mark) {
        int item = semicolonAfter(mark);
        if (item > 0 && line.at(item).isPerson()) {
            return item;
        }
        int aside = line.at(mark).is(",") && ASIDES.contains(line.at(mark + 1).lower()) ? behindAside(mark) : -1;
        boolean named =
                aside > 0 && line.at(aside).is("and") && line.at(aside + 1).isPerson();
        return named && endsItem(aside + 2) ? aside + 1 : -1;
    }

    private boolean endsItem(int at) {
        Unit unit = line.at(at);
        return unit.kind() == Unit.Kind.MARK || unit.is("as") || unit.is("to") || unit.is("from");
    }

    /** Where the next item of "Ann Bell, a lawyer; Bob Cole, a banker; and Cy Dean" begins, or -1. */
    private int semicolonAfter(int comma) {
        for (int i = comma; i < comma + ASIDE_REACH; i++) {
            if (line.at(i).is(";")) {
                return line.at(i + 1).is("and") ? i + 2 : i + 1;
            }
            if (i > comma && line.at(i).isPerson()) {
                return -1;
            }
        }
        return -1;
    }

    /** Those who follow each with a position of her own: "Bell as president | and Bob Cole as treasurer". */
    List<Integer> eachAs(int at) {
        List<Integer> row = new ArrayList<>();
        int i = at;
        while (row.size() < LONGEST_ROW && (line.at(i).is(",") || line.at(i).is("and"))) {
            i = line.at(i).is(",") && line.at(i + 1).is("and") ? i + 2 : i + 1;
            while (People.adorns(line.at(i))) {
                i++;
            }
            boolean titled = line.at(i).is(",")
                    && line.at(i - 1).isTitle()
                    && line.at(i + 1).isPerson();
            if (titled) {
                row.add(i + 1); // "Bell as president, and its first treasurer, Bob Cole"
                i += 2;
                continue;
            }
            int as = line.at(i + 1).is(",") ? behindAside(i + 1) : i + 1;
            if (!line.at(i).isPerson() || !line.at(as).is("as")) {
                break;
            }
            row.add(i);
            i = as + 1;
            while (line.at(i).isTitle()
                    || line.at(i).is("its")
                    || line.at(i).is("a")
                    || line.at(i).is("the")) {
                i++;
            }
        }
        return row;
    }

    /** One past the comma that closes the aside that the comma at {@code at} opens. */
    private int behindAside(int at) {
        int i = at + 1;
        while (i < at + ASIDE_REACH && !line.at(i).is(",")) {
            i++;
        }
        return i + 1;
    }
}
