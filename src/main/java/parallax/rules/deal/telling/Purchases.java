package parallax.rules.deal.telling;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.text.Characters;

/** What words of buying have for their object: one company or a list of them. */
public final class Purchases {

    private static final WordList THINGS = WordList.of("things");

    private static final WordList DESCRIPTIONS = WordList.of("startup-words");
    private static final WordList KINDS = WordList.of("business-kinds");
    private static final WordList ENDS = WordList.of("phrase-ends");

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
        int at = first + 1;
        boolean closed = false;
        for (int name = next(line, at); name >= 0; name = next(line, at)) {
            closed = line.is(at, "and") || line.is(at + 1, "and");
            bought.add(name);
            at = name + 1;
        }
        List<Integer> dated = dated(line, at);
        if (!dated.isEmpty()) {
            bought.addAll(dated);
            return bought;
        }
        int also = again(line, at);
        if (also > 0) {
            bought.add(also);
            return bought;
        }
        return closed ? bought : List.of(first);
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
        if (line.isAny(from, "at", "of", "behind", "from") && line.at(from + 1).isCompany()) {
            return from + 1;
        }
        for (int i = from + 1; line.is(from, "behind") && i < from + 7; i++) {
            if (line.at(i).isComma()) {
                return line.at(i + 1).isCompany() ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "Acme last May, Bolt in June and Core in March": those behind the first, each with its day; none where no list ends so. */
    private static List<Integer> dated(Line line, int from) {
        List<Integer> names = new ArrayList<>();
        int at = behindDay(line, from);
        while (at > 0 && line.isAny(at, ",", "and")) {
            int name = line.at(at).isComma() && line.is(at + 1, "and") ? at + 2 : at + 1;
            int next = line.at(name).isCompany() ? behindDay(line, name + 1) : -1;
            if (next < 0) {
                return List.of();
            }
            names.add(name);
            at = next;
        }
        return names.size() > 1 ? names : List.of();
    }

    /** Index behind "in June", "last May", or -1. */
    private static int behindDay(Line line, int from) {
        int day = line.isAny(from, "in", "last", "this", "on") ? from + 1 : from;
        return line.at(day).isDay() ? day + 1 : -1;
    }

    /** "Acme in March and Bolt in June": the second of two, each with its day; or -1. */
    private static int again(Line line, int from) {
        if (line.is(from, "and")
                && line.is(from + 1, "in")
                && line.at(from + 2).isDay()
                && line.at(from + 3).isCompany()) {
            return from + 3;
        }
        boolean dated = line.is(from, "in") && line.at(from + 1).isDay()
                || line.is(from, "for") && line.at(from + 1).isMoney();
        int name = dated && line.is(from + 2, "and") ? next(line, from + 2) : -1;
        boolean more = name >= 0 && line.isAny(name + 1, "in", "for");
        return more && (line.at(name + 2).isDay() || line.at(name + 2).isMoney()) ? name : -1;
    }

    /** Index of the name with which the list goes on at a comma or an "and": "and the browser maker [Bolt]"; or -1. */
    private static int next(Line line, int at) {
        if (!line.isAny(at, ",", "and")) {
            return -1;
        }
        int from = line.is(at, ",") && line.is(at + 1, "and") ? at + 2 : at + 1;
        int name = line.isAny(from, "a", "an", "the") ? from + 1 : from;
        while (name < from + 4 && line.at(name).isPlain() && !line.isAny(name, "a", "an", "the", ",", "and", ".")) {
            name++;
        }
        boolean direct = name == from || KINDS.startsAt(line, name - 1);
        return direct && line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
    }

    /** Whether nothing follows the name that would make it part of a longer one: not "an offer for Acme fans". */
    public static boolean isWhole(Line line, int index) {
        Item next = line.at(index + 1);
        return index + 1 >= line.size() || !next.isPlain() || ENDS.startsAt(line, index + 1);
    }

    /** "Nintendo Switch 2", "Nvidia chips", "a Tesla": a name that only says whose thing is bought. */
    public static boolean isThing(Line line, int index) {
        Item next = line.at(index + 1);
        boolean one = line.isAny(index - 1, "a", "an")
                && !line.isPrefix(index)
                && line.at(index).capital();
        return one || next.isPlain() && (next.capital() && !next.word().isEmpty() || THINGS.startsAt(line, index + 1));
    }
}
