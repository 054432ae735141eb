package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/**
 * Who lends the money.
 *
 * @param leaders indexes of those who lead
 * @param others indexes of those who lend beside them
 */
record Lenders(List<Integer> leaders, List<Integer> others) {

    private static final WordList LED = WordList.of("led-by");
    private static final WordList LENT = WordList.of("lent");
    private static final WordList LENDERS = WordList.of("lenders");

    private static final int REACH = 9;

    /** Those whom the words behind {@code from} name: "led by Acme and Bolt, with banks including Core", "from Acme". */
    static Lenders of(Line line, int from) {
        List<Integer> leaders = List.of();
        List<Integer> others = new ArrayList<>();
        Joint joint = new Joint(line);
        for (int i = from + 1; i < line.size() && !line.clause().isBoundary(i); i++) {
            int led = LED.lengthAt(line, i);
            if (led > 0) {
                leaders = joint.from(line.clause().object(i + led));
            } else if (line.isAny(i, "from", "with") && i < from + REACH
                    || line.is(i, "including")
                    || line.is(i, "by") && LENT.startsAt(line, i - 1)) {
                others.addAll(named(line, i));
            }
        }
        return new Lenders(leaders, others);
    }

    /** Whether nobody is named. */
    boolean isEmpty() {
        return leaders.isEmpty() && others.isEmpty();
    }

    /** The companies right behind the word, or behind the lenders that it names: "with banks including Acme". */
    private static List<Integer> named(Line line, int word) {
        boolean lenders = line.is(word, "including") && LENDERS.anyIn(line, word - 3, word);
        int name = line.clause().object(word + 1);
        boolean close = line.at(name).isCompany() && !line.isPossessive(name) && (name < word + 4 || lenders);
        return close && (lenders || !line.is(word, "including")) ? new Joint(line).from(name) : List.of();
    }
}
