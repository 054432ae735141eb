package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Members;

/** Which companies a noun such as "alliance" puts together, by the words on either side of it. */
final class PartnershipNoun {

    /** How far behind "with" examples may begin. */
    private static final int EXAMPLES = 10;

    private final Line line;
    private final Clause clause;
    private final PartnershipMaker maker;
    private final PartnershipLinks links;

    PartnershipNoun(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.maker = new PartnershipMaker(line);
        this.links = new PartnershipLinks(line);
    }

    /** The companies of each alliance that the noun in {@code [at, end)} names with its parties. */
    List<List<Integer>> of(int at, int end) {
        if (links.isBetween(at, end)) {
            List<Integer> names = new Joint(line).from(clause.object(end + 1));
            return names.size() > 1 ? List.of(names) : List.of();
        }
        if (links.with(end) >= 0) {
            return with(at, maker.of(at), links.with(end) + 1);
        }
        if (isModel(end)) {
            return model(end + 1);
        }
        int examples = links.examples(end);
        if (examples >= 0) {
            return with(at, maker.of(at), examples);
        }
        int used = UsedGoods.owner(line, end);
        int user = used < 0 ? -1 : maker.of(at);
        if (line.at(user).isCompany() && !line.isSameName(user, used)) {
            return List.of(List.of(user, used));
        }
        int talks = links.talks(at);
        if (talks >= 0) {
            return List.of(sides(line, clause.subject(talks), talks + 2));
        }
        return isNamed(at) ? named(at) : List.of();
    }

    /** Index of the verb whose subjects make it, where no words about the noun name its parties; or -1. */
    int verb(int at, int end) {
        boolean told = links.isBetween(at, end)
                || line.is(end, "with")
                || isModel(end)
                || links.examples(end) >= 0
                || links.talks(at) >= 0
                || isNamed(at);
        return told ? -1 : maker.verb(at);
    }

    /** The company at {@code one}, if there is one, and those that the words from {@code from} on name. */
    static List<Integer> sides(Line line, int one, int from) {
        List<Integer> names = new ArrayList<>();
        if (line.at(one).isCompany()) {
            names.add(one);
        }
        int object = line.clause().object(from);
        int other = object < 0 && !line.isAny(from - 2, "partners", "works") ? example(line, from) : object;
        if (line.at(other).isCompany() && !line.isPossessive(other) && !isExample(line, from, other)) {
            List<Integer> listed = object < 0 ? new Members(line).listed(other) : List.of();
            names.addAll(listed.isEmpty() ? new Joint(line).from(other) : listed);
        }
        return names;
    }

    /** "partners with shops like Bolt": one of many, told as what a company does every day. */
    private static boolean isExample(Line line, int from, int name) {
        for (int i = from; i < name; i++) {
            if (Examples.behind(line, i) >= 0) {
                return line.is(from - 2, "partners") || line.is(from - 2, "works");
            }
        }
        return false;
    }

    /** "has alliances with Bolt and Core": one with each of them, as where nobody is said to have them. */
    private List<List<Integer>> with(int noun, int maker, int from) {
        List<Integer> others = line.at(maker).isCompany() ? List.of() : sides(line, -1, from);
        int one = others.isEmpty() ? maker : DealBeside.other(line, noun, others);
        List<Integer> names = sides(line, one, from);
        if (!line.at(one).isCompany()) {
            return names.stream().map(List::of).toList();
        }
        if (!line.word(noun).endsWith("s") || names.size() < 3) {
            return List.of(names);
        }
        return names.stream().skip(1).map(other -> List.of(names.get(0), other)).toList();
    }

    /** "with large banks over the years, including [Bolt]", "with firms such as [Bolt]": index of the first example, or -1. */
    private static int example(Line line, int from) {
        for (int i = from; i < from + EXAMPLES && !line.at(i).isName() && !line.is(i, "."); i++) {
            int first = line.is(i, "among") && line.is(i + 1, "them") ? i + 2 : Examples.behind(line, i);
            if (first >= 0) {
                return line.is(first, "with") ? first + 1 : first;
            }
        }
        return -1;
    }

    private boolean isModel(int end) {
        return line.is(end, "model") && line.isAny(end + 1, "adopted", "used");
    }

    /** "the partnership model adopted by Acme with Bolt and Core with Dyne". */
    private List<List<Integer>> model(int from) {
        List<List<Integer>> all = new ArrayList<>();
        for (int i = from; i < line.size(); i++) {
            if (line.is(i, "with")
                    && line.at(i - 1).isCompany()
                    && line.at(i + 1).isCompany()) {
                all.add(List.of(i - 1, i + 1));
            }
        }
        return all;
    }

    private boolean isNamed(int at) {
        return clause.nameBefore(at) > 0 && line.at(at - 1).isCompany();
    }

    /** "the Acme-Bolt partnership", "its Acme partnership program". */
    private List<List<Integer>> named(int at) {
        boolean two = line.is(at - 2, "-") && line.at(at - 3).isCompany();
        int one = two ? at - 3 : clause.owner(at);
        return line.at(one).isCompany() ? List.of(List.of(one, at - 1)) : List.of();
    }
}
