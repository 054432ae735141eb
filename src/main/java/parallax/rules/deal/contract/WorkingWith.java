package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Members;

/** Companies that are at work on something together: "Acme is working with Bolt to", not what a firm does for all its customers. */
final class WorkingWith {

    private static final WordList CAPITAL = WordList.of("capital-talk");
    private static final WordList TASKS = WordList.of("maker-tasks");
    private static final WordList BEING = WordList.of("being-at");

    private static final int REACH = 6;
    private static final int ROW = 16;

    private final Line line;
    private final Clause clause;

    WorkingWith(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Indexes of the companies that the word "working" at {@code verb} puts to work together, or none. */
    List<Integer> of(int verb) {
        if (line.is(verb + 1, "on")) {
            return before(clause.subject(verb));
        }
        int with = line.isAny(verb + 1, "closely", "together", "directly") ? verb + 2 : verb + 1;
        if (!line.is(with, "with") || !isGoingOn(verb)) {
            return List.of();
        }
        int listed = line.at(with + 2).isPlain() ? list(with + 2) : -1;
        if (listed >= 0) {
            List<Integer> members = new ArrayList<>(List.of(subject(verb)));
            members.addAll(new Members(line).listed(listed));
            return line.at(members.get(0)).isCompany() && members.size() > 1 ? members : List.of();
        }
        int first = clause.object(with + 1);
        int subject = subject(verb);
        boolean near = line.at(first).isCompany() && first < with + REACH && !line.isPossessive(first);
        if (!near || !line.at(subject).isCompany()) {
            return List.of();
        }
        List<Integer> others = new Joint(line).from(first);
        List<Integer> names = new ArrayList<>(List.of(subject));
        names.addAll(others);
        boolean alike = others.stream().anyMatch(other -> line.isSameName(subject, other) || lends(other));
        return !alike && isForWork(others.get(others.size() - 1) + 1) ? names : List.of();
    }

    /** "with an operator in each market: [Acme] in Norland and Bolt": index of the first name, or -1. */
    private int list(int from) {
        for (int i = from; i < from + ROW && !line.at(i).isName() && !line.is(i, "."); i++) {
            if (line.is(i, ":") && line.at(i + 1).isCompany()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "With Bolt, [Acme] is working on": the two, or none. */
    private List<Integer> before(int subject) {
        boolean two = line.at(subject).isCompany()
                && line.at(subject - 1).isComma()
                && line.at(subject - 2).isCompany()
                && line.is(subject - 3, "with")
                && !line.isSameName(subject, subject - 2);
        return two ? List.of(subject, subject - 2) : List.of();
    }

    /** "[Together] with Bolt, Acme is developing", "Acme, [together] with Bolt, has built": the two, or none. */
    List<Integer> together(int at) {
        int other = clause.object(at + 2);
        boolean near = line.at(other).isCompany() && other < at + REACH && !line.isPossessive(other);
        if (!near || !line.at(other + 1).isComma() || CAPITAL.anyIn(line, 0, line.size())) {
            return List.of();
        }
        int subject = at > 1 && line.at(at - 1).isComma() ? at - 2 : at == 0 ? other + 2 : -1;
        boolean two = line.at(subject).isCompany() && !line.isPossessive(subject) && !line.isSameName(subject, other);
        return two ? List.of(subject, other) : List.of();
    }

    /** "Acme and Bolt agreed to develop batteries [together]": those who do, if they are two or more; or none. */
    List<Integer> jointly(int at) {
        int task = TASKS.lastIn(line, Math.max(1, at - REACH), at);
        List<Integer> names =
                task < 0 || CAPITAL.anyIn(line, 0, line.size()) ? List.of() : new Joint(line).subjects(task);
        return names.size() > 1 ? names : List.of();
    }

    /** Who is at work, also where "it" stands for the only one named before. */
    private int subject(int verb) {
        int subject = clause.subject(verb);
        int it = clause.chainStart(verb) - 1;
        return subject < 0 && line.is(it, "it") ? clause.firstName(0, it) : subject;
    }

    /** "is already working", "has been working", "announced that it is working". */
    private boolean isGoingOn(int verb) {
        return BEING.anyIn(line, clause.chainStart(verb), verb) || BEING.anyIn(line, verb - 2, verb);
    }

    /** Whether a thing to do follows that is no sale of shares or of a company: banks are at work on those. */
    private boolean isForWork(int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.isAny(i, "to", "on")
                    && line.at(i + 1).isPlain()
                    && !line.at(i + 1).isComma()) {
                return !CAPITAL.anyIn(line, i, clause.partEnd(i));
            }
            if (line.at(i).isComma() || line.is(i, ".") || clause.isBoundary(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean lends(int name) {
        Mention mention = line.at(name).mention();
        return mention == null || Investors.isKnown(mention.name());
    }
}
