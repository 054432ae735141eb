package parallax.rules.deal.telling;

import java.util.List;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Item;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.text.Characters;

/** What words of buying have for their object: one company or a list of them. */
public final class Purchases {

    private static final WordList THINGS = WordList.of("things");

    private static final WordList DESCRIPTIONS = WordList.of("startup-words");
    private static final WordList VERBS = WordList.of("deal-goes");
    private static final WordList ENDS = WordList.of("phrase-ends");

    private static final WordList MANY = WordList.of("companies-at-large");

    private static final int AMONG = 14;

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
        return PurchaseList.from(line, first);
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
