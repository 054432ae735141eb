package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;

/** Companies named as those of a group: "several insurers want to float, including Acme and Bolt", "two have gone public: Acme in Oslo, Bolt in Rome". */
public final class Members {

    private static final Set<String> ENDS =
            Set.of(".", "by", "which", "that", "who", "whose", "while", "but", "as", "after", "(");
    private static final Set<String> FEW =
            Set.of("two", "three", "four", "several", "others", "both", "few", "many", "some", "handful");
    private static final Set<String> WISHES = Set.of(
            "that",
            "which",
            "who",
            "all",
            "to",
            "want",
            "hope",
            "plan",
            "wanting",
            "hoping",
            "looking",
            "due",
            "set",
            "ready",
            "seeking",
            "preparing",
            "waiting",
            "likely",
            "expected",
            "about",
            "have",
            "are",
            "also");
    private static final int COUNT = 4;
    private static final int REACH = 8;

    private final Line line;

    public Members(Line line) {
        this.line = line;
    }

    /** Those of the group that is the subject of the verb, as examples or a list name them behind it; none where no group is. */
    public List<Integer> doing(int verb) {
        int last = line.clause().chainStart(verb) - 1;
        while (last > verb - REACH && line.at(last).isPlain() && WISHES.contains(line.word(last))) {
            last--;
        }
        return isGroup(last) ? behind(verb + 1) : List.of();
    }

    /** Those whom examples or a list behind {@code from} name. */
    public List<Integer> behind(int from) {
        for (int i = from; i < line.size() && !line.is(i, "."); i++) {
            int list = opening(i);
            if (list >= 0) {
                return listed(list);
            }
        }
        return List.of();
    }

    /** Index behind the words at {@code at} that open a row of examples; or -1. */
    private int opening(int at) {
        if (line.is(at, "among") && line.is(at + 1, "them") || line.is(at, "most") && line.is(at + 1, "notably")) {
            return at + 2;
        }
        int named = line.is(at + 1, "the") ? at + 2 : at + 1;
        boolean mark = line.is(at, ":") || line.at(at).isDash();
        return mark && line.at(named).isCompany() ? at + 1 : Examples.behind(line, at);
    }

    /** The companies from {@code from} on, each with a word of its own: "with Acme in June, Bolt in July and Core". */
    public List<Integer> listed(int from) {
        List<Integer> names = new ArrayList<>();
        boolean open = true;
        for (int i = from;
                i < line.size() && !ENDS.contains(line.word(i)) && !line.at(i).isDash();
                i++) {
            if (line.at(i).isName() && open) {
                if (!line.at(i).isCompany() || !line.isNamed(i)) {
                    return names;
                }
                boolean leads = line.isPossessive(i) || line.isPrefix(i);
                open = leads;
                if (!leads) {
                    names.add(i);
                }
            } else {
                open = line.isAny(i, ",", "and", "&", ";", "or", "with")
                        || open && line.at(i).isPlain() && !line.isAny(i, "in", "on", "at", "for", "to", "from");
            }
        }
        return names;
    }

    /** Whether what ends at {@code last} is a group: "portfolio companies", "two of its rivals", not "Acme's shares". */
    private boolean isGroup(int last) {
        int noun = last;
        String word = line.word(noun);
        boolean many = line.at(noun).isPlain() && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        if (!many && !FEW.contains(word)) {
            return false;
        }
        for (int i = noun; i > noun - COUNT; i--) {
            if (line.isAny(
                    i, "shares", "bankers", "banks", "investors", "backers", "talks", "sources", "shareholders")) {
                return false;
            }
        }
        return !line.isNamed(noun - 1) || !line.isPossessive(noun - 1);
    }
}
