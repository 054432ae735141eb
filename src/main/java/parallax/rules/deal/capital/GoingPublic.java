package parallax.rules.deal.capital;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** The words of going public: "went public", "both listed in January", "is seeking to float", "its Frankfurt listing". */
final class GoingPublic {

    private static final WordList VERBS = WordList.of("go-public");
    private static final WordList NOUNS = WordList.of("offering-nouns");
    private static final WordList EXCHANGES = WordList.of("exchanges");
    private static final WordList BOURSES = WordList.of("bourses");
    private static final WordList WHEN = WordList.of("listing-times");
    private static final WordList KINDS = WordList.of("listing-kinds");

    private final Line line;

    GoingPublic(Line line) {
        this.line = line;
    }

    /** Whether a verb of it begins at {@code at}. */
    boolean isVerb(int at) {
        return VERBS.startsAt(line, at) || isListing(at) && !isPassive(at);
    }

    /** How many items the noun for it at {@code at} takes; 0 where there is none. */
    int noun(int at) {
        int known = NOUNS.lengthAt(line, at);
        return known > 0 ? known : isNoun(at) ? 1 : 0;
    }

    /** "Acme and Bolt both listed in January", "are expected to list this year", "will list through Harrow Peak, a blank-check company". */
    private boolean isListing(int at) {
        if (!line.isAny(at, "list", "lists", "listed", "listing", "float", "floats", "floated")) {
            return false;
        }
        if (line.is(at, "listing")) {
            return line.isAny(at - 1, "since", "after", "before") && (isPlace(at + 1) || isTime(at + 1));
        }
        boolean planned = line.is(at - 1, "to");
        boolean ends = at + 1 >= line.size() || line.isAny(at + 1, ".", ",");
        return planned && ends || isPlace(at + 1) || isTime(at + 1) || line.isAny(at + 1, "via", "through");
    }

    private boolean isPassive(int at) {
        return line.isAny(at - 1, "is", "are", "was", "were", "be", "been", "being", "also", "not", "publicly")
                || line.isAny(at - 1, "a", "the", "its", "this", "that");
    }

    /** "in London", "on the Nasdaq", "on the Oslo exchange". */
    private boolean isPlace(int at) {
        int name = line.is(at + 1, "the") ? at + 2 : at + 1;
        return line.isAny(at, "in", "on", "at") && (EXCHANGES.startsAt(line, name) || BOURSES.startsAt(line, name));
    }

    private boolean isTime(int at) {
        boolean day = line.at(at).isDay()
                || line.isAny(at, "in", "on", "by") && line.at(at + 1).isDay();
        return day || WHEN.startsAt(line, at);
    }

    /** "its 2019 listing", "a New York listing", "the recent flotations", "pulling its listing": not a listing on a site. */
    private boolean isNoun(int at) {
        if (line.isAny(at, "flotation", "flotations")) {
            return true;
        }
        boolean debut = line.isAny(at, "debut", "debuts");
        if (!debut && !line.isAny(at, "listing", "listings") || line.isAny(at + 1, "price", "page", "site", "pages")) {
            return false;
        }
        boolean kind =
                KINDS.startsAt(line, at - 1) || BOURSES.startsAt(line, at - 1) || EXCHANGES.startsAt(line, at - 1);
        boolean city = BOURSES.lengthAt(line, at - 2) == 2;
        boolean own = !debut && (line.isPossessive(at - 1) || line.at(at - 1).isDay() && line.isPossessive(at - 2));
        boolean many = line.is(at, "debuts")
                && line.is(at + 1, "of")
                && line.at(at + 2).isCompany();
        boolean soon = !debut && line.isAny(at - 1, "a", "its") && isTime(at + 1);
        return soon || many || kind || city || isPlace(at + 1) || own && !line.isAny(at + 1, "on", "for");
    }
}
