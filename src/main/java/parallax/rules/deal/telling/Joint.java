package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Companies that are named together: "Acme and Bolt have", "with Acme, Bolt and Core". */
public final class Joint {

    private static final WordList VERBS = WordList.of("joint-stops");

    /** How many words may describe the second of two: "Acme and the French chip maker Bolt". */
    private static final int DESCRIPTION = 6;

    private static final int MOST = 8;

    private final Line line;
    private final Clause clause;

    public Joint(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Indexes of the companies that are the verb's subjects. */
    public List<Integer> subjects(int verb) {
        List<Integer> near = around(clause.subject(verb), verb);
        List<Integer> listed = clause.subjects(verb);
        boolean more = listed.size() > near.size() && listed.size() <= MOST;
        return more && listed.stream().allMatch(name -> line.at(name).isCompany()) ? listed : near;
    }

    /** The company at {@code index} and those that it stands together with left of {@code end}. */
    public List<Integer> around(int index, int end) {
        if (!line.at(index).isCompany() || line.isPossessive(index)) {
            return line.at(index).isCompany() ? List.of(index) : List.of();
        }
        List<Integer> names = new ArrayList<>();
        for (int i = index; i >= 0 && names.size() < MOST; i = before(i)) {
            names.add(0, i);
        }
        if (isSecondOfTitle(index)) {
            names.add(0, 0);
        }
        for (int i = next(index, end); i >= 0 && names.size() < MOST; i = next(i, end)) {
            names.add(i);
        }
        return names;
    }

    /** "Acme, Bolt sign deal", over an article. */
    private boolean isSecondOfTitle(int index) {
        return line.isTitle()
                && index == 2
                && line.at(1).isComma()
                && line.at(0).isCompany()
                && line.at(3).isPlain()
                && !line.at(3).isComma();
    }

    /** The company at {@code index} and those listed right behind it. */
    public List<Integer> from(int index) {
        List<Integer> names = new ArrayList<>();
        for (int i = index; line.at(i).isCompany() && names.size() < MOST; i = next(i, line.size())) {
            names.add(i);
        }
        return names;
    }

    /** "a series of", "joint", "two more": whether the words of {@code [from, to)} say that what follows is of all named together. */
    public boolean areTogether(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isAny(i, "joint", "mutual", "series", "two", "three", "their")) {
                return true;
            }
        }
        return false;
    }

    private int before(int index) {
        for (int i = index - 1; i > index - DESCRIPTION; i--) {
            if (joins(i)) {
                int comma = line.at(i - 1).isComma() ? i - 2 : i - 1;
                return line.at(comma).isCompany() ? comma : -1;
            }
            if (!describes(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int next(int index, int end) {
        int at = line.at(index + 1).isComma() && joins(index + 2) ? index + 2 : index + 1;
        if (!joins(at)) {
            int name = line.is(at + 1, "the") ? at + 2 : at + 1;
            boolean listed = line.at(at).isComma()
                    && line.at(name).isCompany()
                    && (line.at(name + 1).isComma() || joins(name + 1));
            return listed && name < end ? name : -1;
        }
        for (int i = at + 1; i < Math.min(end, at + DESCRIPTION); i++) {
            if (line.at(i).isCompany() && !line.isPossessive(i) && !clause.leadsTo(i)) {
                return i;
            }
            if (!describes(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean joins(int index) {
        return line.isAny(index, "and", "&");
    }

    /** Whether the item may describe a company: neither a verb of the sentence nor the end of a part of it. */
    private boolean describes(int index) {
        boolean owner = line.isAny(index, "'s", "'")
                || line.at(index).isCompany() && (line.isPossessive(index) || clause.leadsTo(index));
        return owner
                || line.at(index).isPlain()
                        && !VERBS.startsAt(line, index)
                        && !clause.isBoundary(index)
                        && !line.at(index).isComma();
    }
}
