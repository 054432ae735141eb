package parallax.rules.deal.line;

import java.util.List;

/** The only company of a sentence that does not put up money: what the sentence tells of money is of that company, however it is built. */
public final class Alone {

    private static final WordList GIVEN = WordList.of("giver-words");

    private Alone() {}

    /** Index of the company that the sentence is about before the word at {@code end}, where it names no other but givers; or -1. */
    public static int company(Line line, int end) {
        int head = company(line, List.of());
        return head < end ? head : -1;
    }

    /** Index of the company that the sentence is about, where all others in it give money; or -1 where there is none, or it is not told by name. */
    public static int company(Line line, List<Integer> givers) {
        int head = -1;
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isCompany() || isGiver(line, i, givers) || line.isAny(i, "its", "their")) {
                continue;
            }
            if (head >= 0 && !line.isSameName(i, head)) {
                return -1;
            }
            head = head < 0 ? i : head;
        }
        if (!givers.isEmpty() && line.isNamed(head) && !line.isPossessive(head) && line.isAny(head - 1, "of", "in")) {
            return head;
        }
        boolean own = !line.isPossessive(head) || line.isAny(head + 2, "backers", "investors", "shareholders");
        boolean about = line.isNamed(head) && Topics.isHead(line, head) && own;
        return about && !line.isPrefix(head) ? head : -1;
    }

    private static boolean isGiver(Line line, int name, List<Integer> givers) {
        return givers.contains(name)
                || Investors.isOne(line.at(name))
                || !Topics.isHead(line, name) && GIVEN.startsAt(line, name - 1);
    }
}
