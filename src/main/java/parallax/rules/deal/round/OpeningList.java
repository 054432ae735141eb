package parallax.rules.deal.round;

import java.util.List;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.NameList;

/** The list that a clause opens with and that goes up to a verb, however much is told in passing of those who stand in it. */
final class OpeningList {

    /** How far before the verb the clause may open. */
    private static final int FAR = 70;

    private OpeningList() {}

    /** The whole list, of which those nearest to the verb are known; they alone, where it does not go up to them. */
    static List<Integer> upTo(Line line, int verb, List<Integer> near) {
        int start = start(line, verb);
        if (start < 0) {
            return near;
        }
        List<Integer> whole =
                line.clause().list(start).stream().filter(i -> i < verb).toList();
        int more = whole.size() - near.size();
        boolean goesUp = near.isEmpty()
                ? reaches(line, whole, verb)
                : more > 0 && whole.subList(more, whole.size()).equals(near);
        return goesUp ? whole : near;
    }

    /** Index behind the word that opens the clause, or -1 where it opens too far off. */
    private static int start(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - FAR); i--) {
            if (line.isAny(i, "with", "while") && (i == 0 || line.at(i - 1).isComma())
                    || line.is(i, ";") && line.is(verb, "participated")) {
                return i + 1;
            }
        }
        return verb <= FAR ? 0 : -1;
    }

    /** Whether but an aside stands between the last of the names and the verb: "Acme and Bolt, both of which are French, joined". */
    private static boolean reaches(Line line, List<Integer> names, int verb) {
        if (names.size() < 2) {
            return false;
        }
        int end = new NameList(line).behindName(names.get(names.size() - 1));
        int chain = line.clause().chainStart(verb);
        Aside aside = new Aside(line);
        return end == chain || line.at(end).isComma() && aside.opens(end + 1) && aside.behind(end) == chain;
    }
}
