package parallax.rules.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Rows of people: "Ann Bell, her co-founder Bob Cole and Orbit's Cy Dean", and how a row stands in its sentence. */
final class People {

    private static final Set<String> ADORNING = Set.of(
            ("his her their its the a an fellow former ex ex- along with alongside well as both star top key another first renowned"
                            + " entrepreneur longtime current")
                    .split(" "));
    private static final Set<String> OBJECTS = Set.of(
            ("by with from of to for alongside at under including like than on in about against behind via asked urged"
                            + " want wants allow allows hired hiring named appointed poached told")
                    .split(" "));
    /** From a name back over what adorns it. */
    private static final int REACH = 8;
    /** From the last name of a row back to its first, in units. */
    private static final int ROW_REACH = 60;

    private final Line line;
    private final RowAhead ahead;

    People(Line line) {
        this.line = line;
        this.ahead = new RowAhead(line);
    }

    /** The row whose last name stands at {@code at}, by position. */
    List<Integer> endingAt(int at) {
        return endingAt(at, false);
    }

    /** The same, where an "and" behind it tells that commas join ("Bell, Cole and her team"). */
    List<Integer> endingAt(int at, boolean goesOn) {
        List<Integer> row = new ArrayList<>(List.of(at));
        int i = at - 1;
        boolean joined = goesOn;
        while (at - i < ROW_REACH) {
            int mark = i;
            while (i >= 0 && mark - i < REACH && adorns(line.at(i))) {
                joined |= line.at(i).is("with") || line.at(i).is("alongside");
                i--;
            }
            if (isTakenUp(row, i + 1)) {
                break; // "under Bell and Cole, with Bell as president"
            }
            if (i < mark && line.at(i).isPerson() && isAlong(i + 1)) {
                row.add(i);
                i--;
                continue;
            }
            boolean noun = line.at(i - 1).isTitle()
                    || line.at(i - 2).is("key")
                    || line.at(i - 2).is("another");
            if (line.at(i).is(",") && noun && opensItem(i - 1)) {
                i -= 2; // "its CFO, Ann Bell, and general counsel, Bob Cole"
                continue;
            }
            boolean and = line.at(i).is("and") || line.at(i).is("&");
            joined |= and;
            if (!joined || !(and || line.at(i).is(","))) {
                break;
            }
            i = and && line.at(i - 1).is(",") ? i - 2 : i - 1;
            i = line.at(i).is(")") ? beforeBracket(i) : i; // "Ann Bell (also president) and Bob Cole"
            i = and && line.at(i + 1).is(",") ? beforeApposition(i) : i;
            if (!line.at(i).isPerson()) {
                break;
            }
            row.add(i);
            i--;
        }
        Collections.reverse(row);
        return row.size() > 1 && isAuthority(row.get(0)) ? row.subList(1, row.size()) : row;
    }

    /** "According to Orbit president Ann Bell, | Cole and Dean are joining". */
    private boolean isAuthority(int person) {
        int i = person - 1;
        while (i > person - REACH && adorns(line.at(i))) {
            i--;
        }
        return line.at(i).is("to") && line.at(i - 1).is("according");
    }

    /** Whether a clause opens with the "with" at {@code at} that takes up somebody named before. */
    private boolean isTakenUp(List<Integer> row, int at) {
        String name = line.at(row.get(row.size() - 1)).name();
        for (int i = at - 2;
                line.at(at).is("with") && line.at(at - 1).is(",") && i >= Math.max(0, at - ROW_REACH);
                i--) {
            if (line.at(i).isPerson() && Objects.equals(line.at(i).name(), name)) {
                return true;
            }
        }
        return false;
    }

    private int beforeBracket(int closing) {
        int i = closing;
        while (i > 0 && closing - i < REACH && !line.at(i).is("(")) {
            i--;
        }
        return i - 1;
    }

    /** The "Bell" of "Bell, president of Orbit, | and Cole", where the apposition ends at {@code last}; else {@code last}. */
    private int beforeApposition(int last) {
        boolean titled = false;
        for (int i = last; i > Math.max(0, last - REACH) && !line.at(i).isPerson(); i--) {
            titled |= line.at(i).isTitle();
            if (line.at(i).is(",")) {
                return titled && line.at(i - 1).isPerson() ? i - 1 : last;
            }
        }
        return last;
    }

    /** Whether the noun at {@code at} begins an item of a row, so that the name behind its comma is whose it is. */
    private boolean opensItem(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && adorns(line.at(i)) && !line.at(i).is("with")) {
            i--;
        }
        boolean along = line.at(i).is("with") && line.at(i - 1).is("along");
        return along || line.at(i).is("and") && line.at(i - 1).is(",");
    }

    /** "Ann Bell along with Bob Cole". */
    private boolean isAlong(int at) {
        return line.at(at).is("alongside")
                || line.at(at).is("along") && line.at(at + 1).is("with");
    }

    /** The row whose first name stands at {@code at}, by position. */
    List<Integer> startingAt(int at) {
        return ahead.from(at);
    }

    /** Those who follow each with a position of her own: "Bell as president | and Bob Cole as treasurer". */
    List<Integer> eachAs(int at) {
        return ahead.eachAs(at);
    }

    /** Whether the name stands behind a preposition or a verb: "led by Ann Bell", "alongside Orbit alum Ann Bell". */
    boolean isObject(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && leadsTo(line.at(i))) {
            i--;
        }
        return OBJECTS.contains(line.at(i).lower());
    }

    /** Whether the row that ends there only gives examples: "several executives, including Ann Bell". */
    boolean isIncluded(int at) {
        int i = endingAt(at).get(0) - 1;
        while (i >= 0 && at - i < ROW_REACH && adorns(line.at(i))) {
            i--;
        }
        return line.at(i).is("including");
    }

    private static boolean leadsTo(Unit unit) {
        return unit.isTitle()
                || unit.isCompany()
                || unit.isPossessive()
                || unit.is("the")
                || unit.is("alum")
                || unit.is("former")
                || unit.is("its")
                || unit.is("founder");
    }

    /** The people of a row, each once. */
    Subject subject(List<Integer> row) {
        Set<String> names = new LinkedHashSet<>();
        List<Integer> where = new ArrayList<>();
        for (int unit : row) {
            String name = line.at(unit).name();
            if (name != null && names.add(name)) {
                where.add(unit);
            }
        }
        return new Subject(List.copyOf(names), where, -1);
    }

    /** Whether it may stand before a name of a row: "her co-founder", "Orbit's". */
    static boolean adorns(Unit unit) {
        return unit.isTitle() || unit.isCompany() || unit.isPossessive() || ADORNING.contains(unit.lower());
    }
}
