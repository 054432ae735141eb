package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Those who bid for a company together. */
final class Consortium {

    private static final WordList GROUPS = WordList.of("bidder-groups");
    private static final WordList LINKS = WordList.of("group-links");

    private static final int REACH = 6;

    private Consortium() {}

    /** Indexes of those whom "a consortium led by Acme", from {@code from} on, names. */
    static List<Integer> members(Line line, int from) {
        int leader = line.isAny(from, "a", "an", "the") ? from + 1 : from;
        if (line.isPrefix(leader) && line.is(leader + 1, "-led")) {
            return List.of(leader);
        }
        int group = GROUPS.firstIn(line, from, from + REACH);
        int list = group < 0 ? -1 : linked(line, group + GROUPS.lengthAt(line, group));
        return list < 0 ? List.of() : line.clause().list(list);
    }

    /** Indexes of those who buy, alone or together: "[Acme] and [Bolt]", "a consortium led by [Acme]". */
    static List<Integer> buyers(Line line, int from) {
        List<Integer> group = members(line, from);
        int first = line.clause().object(from);
        List<Integer> joint = group.isEmpty() ? together(line, new Joint(line).from(first)) : group;
        return joint.isEmpty() && first >= 0 ? List.of(first) : joint;
    }

    /** "A group led by [Acme] acquired": indexes of those in the group that is the verb's subject; none where there is no group. */
    static List<Integer> subject(Line line, int verb) {
        int end = line.clause().chainStart(verb);
        int group = GROUPS.lastIn(line, end - 2 * REACH, end);
        List<Integer> members = group < 0 ? List.of() : members(line, group);
        boolean whole = !members.isEmpty() && members.get(members.size() - 1) == end - 1;
        return whole ? members : List.of();
    }

    /** "which was bought by Acme, and Bolt": behind a comma of its own the second is of another list. */
    private static List<Integer> together(Line line, List<Integer> names) {
        boolean apart = names.size() == 2 && line.at(names.get(0) + 1).isComma() && line.is(names.get(0) + 2, "and");
        return apart ? names.subList(0, 1) : names;
    }

    /** "The consortium, including Acme", "other investors in the consortium include": index of the list's first item, or -1. */
    static int list(Line line, int at) {
        return GROUPS.startsAt(line, at) && line.isAny(at - 1, "the", "bidding", "investor")
                ? linked(line, at + GROUPS.lengthAt(line, at))
                : -1;
    }

    private static int linked(Line line, int from) {
        int at = line.at(from).isComma() ? from + 1 : from;
        at = line.isAny(at, "of", "that", "which") && LINKS.startsAt(line, at + 1) ? at + 1 : at;
        int length = LINKS.lengthAt(line, at);
        return length > 0 ? at + length : -1;
    }
}
