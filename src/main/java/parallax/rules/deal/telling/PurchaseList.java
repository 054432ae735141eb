package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Those that are bought with the first of a list, each perhaps with what is told of it: "Acme, Bolt ($9 million) and, in June, Core". */
final class PurchaseList {

    private static final WordList KINDS = WordList.of("business-kinds");
    private static final WordList TRADES = WordList.of("company-kinds");
    private static final WordList AUXILIARIES = WordList.of("auxiliaries");
    private static final WordList PAYS = WordList.of("price-verbs");
    private static final WordList BUYS = WordList.of("acquire-verbs");

    private static final int BRACKETS = 9;

    private PurchaseList() {}

    /** Indexes of the company at {@code first} and of those listed with it. */
    static List<Integer> from(Line line, int first) {
        List<Integer> bought = new ArrayList<>(List.of(first));
        int at = behindBrackets(line, first + 1);
        boolean closed = false;
        for (int name = next(line, at); name >= 0; name = next(line, at)) {
            closed = line.is(at, "and") || line.is(at + 1, "and");
            bought.add(name);
            at = behindBrackets(line, name + 1);
        }
        List<Integer> others = onTerms(line, at);
        if (!others.isEmpty()) {
            bought.addAll(others);
            return bought;
        }
        return closed ? bought : List.of(first);
    }

    /** "($9 million)", "(2021)": index behind what brackets tell of the name before them, else {@code at}. */
    private static int behindBrackets(Line line, int at) {
        for (int i = at + 1; line.is(at, "(") && i < at + BRACKETS; i++) {
            if (line.is(i, ")")) {
                return i + 1;
            }
        }
        return behindAside(line, at);
    }

    /** "Acme, the chip maker, and Bolt": index of the comma that ends what is told of the first, if it was begun at {@code at}. */
    private static int behindAside(Line line, int at) {
        Aside aside = new Aside(line);
        boolean told = line.at(at).isComma() && line.isAny(at + 1, "a", "an", "the", "which") && aside.opens(at + 1);
        int end = told ? aside.behind(at) - 1 : at;
        int next = told && line.at(end).isComma() && line.is(end + 1, "and") ? next(line, end) : -1;
        boolean listed =
                next + 1 == line.size() || line.isAny(next + 1, ",", ".", ";", "for", "in", "(", "last", "this");
        return next >= 0 && listed ? end : at;
    }

    /** "Acme last May, Bolt in June and Core for $9 million": those behind the first, each on terms of its own; none where no list ends so. */
    private static List<Integer> onTerms(Line line, int from) {
        List<Integer> names = new ArrayList<>();
        int at = behindTerms(line, from);
        boolean closed = false;
        while (at > 0 && line.isAny(at, ",", "and")) {
            int name = inDay(line, at) ? at + 3 : next(line, at);
            if (name < 0 && !names.isEmpty()) {
                return names;
            }
            int next = name < 0 || !line.at(name).isCompany() ? -1 : behindTerms(line, name + 1);
            boolean closes = name >= 0 && !names.isEmpty() && line.is(name - 1, "and");
            if (name < 0 && closed) {
                return names;
            }
            closed = line.is(at, "and");
            if (next < 0 && !inDay(line, at) && !closes) {
                return List.of();
            }
            names.add(name);
            at = next;
        }
        return names;
    }

    /** "and in 2024 Acme": the day before the name. */
    private static boolean inDay(Line line, int and) {
        return line.is(and, "and")
                && line.is(and + 1, "in")
                && line.at(and + 2).isDay()
                && line.at(and + 3).isCompany();
    }

    /** Index behind "in June", "last May", "for $9 million in 2024"; or -1. */
    private static int behindTerms(Line line, int from) {
        int at = from;
        while (true) {
            int term = line.isAny(at, "in", "last", "this", "on", "for") ? at + 1 : at;
            boolean price = term > at && line.at(term).isMoney();
            boolean before = line.is(at, "before") && line.isAny(at + 1, "that", "then");
            if (!price && !before && !line.at(term).isDay()) {
                return at > from ? at : -1;
            }
            at = before ? at + 2 : term + 1;
        }
    }

    /** Index of the name with which the list goes on at a comma or an "and": "and the browser maker [Bolt]"; or -1. */
    private static int next(Line line, int at) {
        if (!line.isAny(at, ",", "and")) {
            return -1;
        }
        int and = line.is(at, ",") && line.isAny(at + 1, "and", "then") ? at + 1 : at;
        int from = behindAdverbs(line, line.is(and, "and") && line.is(and + 1, "of") ? and + 2 : and + 1);
        int name = line.isAny(from, "a", "an", "the") ? from + 1 : from;
        while (name < from + 4 && line.at(name).isPlain() && !line.isAny(name, "a", "an", "the", ",", "and", ".")) {
            name++;
        }
        boolean direct = name == from || KINDS.startsAt(line, name - 1) || TRADES.startsAt(line, name - 1);
        boolean clause = and == at + 1 && from == at + 2 && acts(line, name);
        return direct && !clause && line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
    }

    /** "and Acme paid": whether the name begins a clause of its own. */
    private static boolean acts(Line line, int name) {
        return AUXILIARIES.startsAt(line, name + 1) || PAYS.startsAt(line, name + 1) || BUYS.startsAt(line, name + 1);
    }

    /** "and, most recently, Acme": index behind the words between commas that say when, else {@code from}. */
    private static int behindAdverbs(Line line, int from) {
        int word = line.isAny(from + 1, "most", "more", "just") ? from + 2 : from + 1;
        boolean adverb = line.at(from).isComma() && line.isAny(word, "recently", "lately", "finally", "now", "earlier");
        return adverb && line.at(word + 1).isComma() ? word + 2 : from;
    }
}
