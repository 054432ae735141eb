package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Whom a sentence calls partners: "Bolt partner Acme", "Acme's first partner will be Bolt". */
final class PartnerWord {

    private static final WordList STANDING = WordList.of("partner-adjectives");

    private static final WordList CHOOSES = WordList.of("choose-verbs");

    private static final WordList BECOMES = WordList.of("become-partner-verbs");

    private final Line line;
    private final Clause clause;

    PartnerWord(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Indexes of the companies that the word at {@code at} makes partners, or none. */
    List<Integer> of(int at) {
        boolean post = line.isAny(at - 2, "at", "from", "of", "firm");
        if (!post && line.at(at - 1).isCompany() && line.at(at + 1).isCompany()) {
            return List.of(at - 1, at + 1);
        }
        if (line.is(at, "partners")) {
            return both(at);
        }
        List<Integer> chosen = chosen(at);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<Integer> become = become(at);
        if (!become.isEmpty()) {
            return become;
        }
        List<Integer> apposed = apposed(at);
        return apposed.isEmpty() ? first(at) : apposed;
    }

    /** "Acme's first partner will be Bolt", "Acme's partner is Bolt". */
    private List<Integer> first(int at) {
        int be = line.isAny(at + 1, "will", "would") ? at + 2 : at + 1;
        boolean owned = line.is(at + 1, "is") && line.at(at + 2).isCompany();
        boolean told = owned || line.isAny(be, "is", "are", "be", "include") && line.is(at - 1, "first");
        List<Integer> names = new ArrayList<>();
        int owner = told ? clause.owner(at) : -1;
        int other = told ? clause.object(be + 1) : -1;
        if (line.at(owner).isCompany()) {
            names.add(owner);
        }
        if (line.at(other).isCompany() && !line.isPossessive(other)) {
            names.addAll(new Joint(line).from(other));
        }
        return names;
    }

    /** "Acme and Bolt have been partners since 2020". */
    private List<Integer> both(int at) {
        int verb = at - 1;
        while (line.at(verb).isPlain()
                && verb > at - 4
                && !line.isAny(verb, "are", "were", "been", "became", "become")) {
            verb--;
        }
        boolean told =
                line.isAny(verb, "are", "were", "been", "became", "become") && !line.isAny(at + 1, "at", "in", "of");
        List<Integer> names = told ? new Joint(line).subjects(verb) : List.of();
        return names.size() > 1 ? names : List.of();
    }

    /** "Acme picked Bolt as its first AI [partner]", "Acme named Bolt its main [partner]": not an investor's choice of a partner. */
    private List<Integer> chosen(int at) {
        int its = at - 1;
        while (its > at - 5 && line.at(its).isPlain() && !line.isAny(its, "its", "their", "a", "the", "as", ",")) {
            its--;
        }
        boolean as = line.is(its - 1, "as") && !line.isAny(its, "as", ",");
        int name = as ? its - 2 : its - 1;
        int verb = name - 1;
        boolean told = as || line.isAny(its, "its", "their");
        if (!told || !line.at(name).isCompany() || line.isPossessive(name) || !CHOOSES.startsAt(line, verb)) {
            return List.of();
        }
        int subject = clause.subject(verb);
        return line.at(subject).isCompany() ? pair(subject, name) : List.of();
    }

    /** "Acme has become a distribution [partner] of Bolt", "Acme has signed on as a [partner]": the two, or the one of the main company. */
    private List<Integer> become(int at) {
        int verb = at - 1;
        while (verb > at - 5
                && line.at(verb).isPlain()
                && !BECOMES.startsAt(line, verb)
                && !line.at(verb).isComma()) {
            verb--;
        }
        int owner = clause.owner(at);
        int be = owner - 1;
        if (line.at(owner).isCompany()
                && line.isNamed(owner)
                && line.isAny(be, "is", "was", "remains", "became", "becomes")) {
            int one = clause.subject(be);
            return line.at(one).isCompany() ? pair(one, owner, at) : List.of();
        }
        int subject = BECOMES.startsAt(line, verb) ? clause.subject(verb) : -1;
        if (!line.at(subject).isCompany()
                || line.isAny(at - 1, "founding", "managing", "general", "limited", "venture", "investment")) {
            return List.of();
        }
        int other = line.isAny(at + 1, "of", "to", "for") ? clause.object(at + 2) : -1;
        boolean two = line.at(other).isCompany() && other < at + 5;
        boolean ends = line.isAny(at + 1, ".", ",", "and") || at + 1 == line.size();
        return two ? pair(subject, other) : ends && line.isNamed(subject) ? List.of(subject) : List.of();
    }

    /** "Acme, a longtime Bolt partner,", "the new Bolt partner, Acme,", "Acme, a partner of Bolt,". */
    private List<Integer> apposed(int at) {
        boolean of = line.isAny(at + 1, "of", "to") && line.at(at + 2).isCompany();
        int other = of ? at + 2 : at - 1;
        if (!line.at(other).isCompany() || line.isPossessive(other)) {
            return List.of();
        }
        boolean adjective = false;
        for (int i = of ? at - 1 : other - 1; i > at - 6; i--) {
            adjective |= STANDING.startsAt(line, i);
            boolean behind = line.at(i - 1).isComma() && line.at(i - 2).isCompany();
            if (line.isAny(i, "a", "another", "one") && behind) {
                return pair(i - 2, other);
            }
            if (!line.at(i).isPlain() || line.at(i).isComma()) {
                break;
            }
        }
        boolean named =
                adjective && !of && line.at(at + 1).isComma() && line.at(at + 2).isCompany();
        return named ? pair(other, at + 2) : List.of();
    }

    /** "Acme is Bolt's exclusive [partner] for": not "general partner". */
    private List<Integer> pair(int one, int owner, int at) {
        return line.isSameName(one, owner)
                        || line.isPossessive(one)
                        || line.isAny(at - 1, "managing", "general", "limited", "founding")
                ? List.of()
                : List.of(one, owner);
    }

    private List<Integer> pair(int one, int other) {
        return line.isSameName(one, other) || line.isPossessive(one) || line.isPossessive(other)
                ? List.of()
                : List.of(one, other);
    }
}
