package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.text.Characters;

/** What words of buying have for their object: one company or a list of them. */
public final class Purchases {

    private static final WordList THINGS = WordList.of("things");

    private static final WordList DESCRIPTIONS = WordList.of("startup-words");
    private static final WordList KINDS = WordList.of("business-kinds");
    private static final WordList TRADES = WordList.of("company-kinds");
    private static final WordList VERBS = WordList.of("deal-goes");
    private static final WordList ENDS = WordList.of("phrase-ends");

    private static final WordList AUXILIARIES = WordList.of("auxiliaries");
    private static final WordList PAYS = WordList.of("price-verbs");
    private static final WordList BUYS = WordList.of("acquire-verbs");
    private static final WordList MANY = WordList.of("companies-at-large");

    private static final int AMONG = 14;
    private static final int BRACKETS = 9;

    private Purchases() {}

    /** Indexes of the first company that is bought and of those listed with it; none where a thing is bought. */
    public static List<Integer> from(Line line, int from) {
        int first = line.clause().object(from);
        if (first < 0 && line.is(from, "the") && line.isAny(from + 1, "team", "startup", "company", "people")) {
            first = named(line, from + 2);
        }
        boolean own = line.isAny(first, "its", "their");
        if (own || !line.at(first).isCompany() || isThing(line, first) || isDescription(line, first)) {
            return List.of();
        }
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

    /** "a handful of companies, among them Acme, Bolt and Core": the companies listed behind those that the words from {@code from} on speak of. */
    public static List<Integer> among(Line line, int from) {
        boolean companies = false;
        for (int i = from;
                i < from + AMONG
                        && (line.at(i).isPlain() || line.at(i).isDay())
                        && !line.isAny(i, ".", "from", "for", "to");
                i++) {
            companies |= MANY.startsAt(line, i);
            int colon = line.is(i, ":") ? i + 1 : -1;
            int list =
                    line.is(i, "among") && line.is(i + 1, "them") ? i + 2 : Math.max(colon, Examples.behind(line, i));
            if (list >= 0) {
                return companies ? companies(line, list) : List.of();
            }
            if (companies && line.at(i).isComma() && line.at(i + 1).isCompany() && isNumber(line, from)) {
                return companies(line, i + 1);
            }
        }
        return List.of();
    }

    private static boolean isNumber(Line line, int index) {
        return line.isAny(index, "two", "three", "four", "five", "six");
    }

    private static List<Integer> companies(Line line, int from) {
        return line.clause().list(from).stream()
                .filter(name -> line.at(name).isCompany() && line.isNamed(name))
                .toList();
    }

    /** "to Acquire Server Start-Up": a headline's capitals make no name. */
    private static boolean isDescription(Line line, int index) {
        Mention mention = line.at(index).mention();
        String name = mention == null ? "" : mention.name();
        int last = name.lastIndexOf(' ') + 1;
        return last > 0 && DESCRIPTIONS.holds(Characters.plainLower(name.substring(last)));
    }

    /** "the team at Acme", "the startup behind the Moss editor, Acme". */
    private static int named(Line line, int from) {
        boolean crew = line.is(from, "from") && line.isAny(from - 1, "team", "people");
        if ((crew || line.isAny(from, "at", "of", "behind"))
                && line.at(from + 1).isCompany()) {
            return from + 1;
        }
        for (int i = from + 1; line.is(from, "behind") && i < from + 7; i++) {
            if (line.at(i).isComma()) {
                return line.at(i + 1).isCompany() ? i + 1 : -1;
            }
        }
        return -1;
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

    /** Whether nothing follows the name that would make it part of a longer one: not "an offer for Acme fans". */
    public static boolean isWhole(Line line, int index) {
        Item next = line.at(index + 1);
        return index + 1 >= line.size()
                || !next.isPlain()
                || ENDS.startsAt(line, index + 1)
                || next.word().endsWith("ly") && !next.capital();
    }

    /** "Nintendo Switch 2", "Nvidia chips", "a Tesla": a name that only says whose thing is bought. */
    public static boolean isThing(Line line, int index) {
        Item next = line.at(index + 1);
        boolean one = line.isAny(index - 1, "a", "an")
                && !line.isPrefix(index)
                && line.at(index).capital();
        boolean named = next.capital() && !next.word().isEmpty() && !VERBS.startsAt(line, index + 1);
        return one || next.isPlain() && (named || THINGS.startsAt(line, index + 1));
    }
}
