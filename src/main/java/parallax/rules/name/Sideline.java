package parallax.rules.name;

import java.util.Set;
import parallax.rules.name.Gazetteer.Sort;

/** How near a name stands to what its sentence is about, which the words behind it then mean. */
enum Sideline {
    /** It may be what the sentence is about. */
    NONE,
    /** Where somebody works, a source, whom others speak of, what a hyphen joins: the words around it may still mean it. */
    BRIEF,
    /** An example, one of a row of customers or rivals, who backs a round: mentioned, no more. */
    FULL;

    private static final Set<String> LINKS = Set.of(",", "and", "or", "&", "(", ")");
    private static final Set<String> BACKS = Set.of("led", "leads", "co-led", "participated", "joined", "contributed");

    private static final int LONGEST_ROW = 40;
    private static final int INTRODUCED = 4;

    static Sideline of(Script script, Place place, boolean quoted) {
        int source = source(script, place);
        if (source > script.start(place.sentence())
                || isExample(script, place)
                || isBacker(script, place)
                || isInRow(script, place)) {
            return isDescribed(script, place.to()) ? BRIEF : FULL;
        }
        boolean brief = quoted || source >= 0 || isOffice(script, place) || isJoined(script, place);
        return brief ? BRIEF : NONE;
    }

    /** "Acme, which makes", "Acme, a maker of": words of its own tell of it. */
    private static boolean isDescribed(Script script, int to) {
        int next = is(script, to, ",") ? to + 1 : to;
        boolean article = is(script, next, "the") || is(script, next, "a") || is(script, next, "an");
        boolean apposed = next > to && article && !isNoun(script, next + 1);
        return apposed || is(script, next, "which") || is(script, next, "who") || is(script, next, "whose");
    }

    private static boolean isNoun(Script script, int at) {
        return at < script.size() && Cue.DESCRIPTION.has(script.piece(at).lower());
    }

    /** "According to Acme", "per research firm Acme": where the first word stands, which may open the sentence; or -1. */
    private static int source(Script script, Place place) {
        int before = place.from() - 1;
        while (before > 0 && Cue.COMPANY_NOUN.has(script.piece(before).lower())
                || is(script, before, "research")
                || is(script, before, "data")) {
            before--;
        }
        if (is(script, before, "per")) {
            return before;
        }
        return is(script, before, "to") && is(script, before - 1, "according") ? before - 1 : -1;
    }

    /** "A partner at Acme", "co-founder of Acme", "Acme CEO". */
    private static boolean isOffice(Script script, Place place) {
        int before = place.from() - 1;
        return is(script, before, "at")
                || (is(script, before, "of") || is(script, before, "for")) && isTitle(script, before - 1)
                || isTitle(script, place.to()) && script.follows(place.to());
    }

    private static boolean isTitle(Script script, int at) {
        if (at < 0 || at >= script.size()) {
            return false;
        }
        String lower = script.piece(at).lower();
        return Cue.TITLE.has(lower) || Cue.PERSON_NOUN.has(lower);
    }

    /** "Acme-based tools". */
    private static boolean isJoined(Script script, Place place) {
        return place.to() < script.size() && script.piece(place.to()).text().startsWith("-");
    }

    /** "Firms such as Acme", "unlike Acme". */
    private static boolean isExample(Script script, Place place) {
        int before = place.from() - 1;
        return is(script, before, "like")
                || is(script, before, "unlike")
                || is(script, before, "including")
                || is(script, before, "as") && is(script, before - 1, "such");
    }

    /** "Led by Acme Capital", "Acme Capital led the round". */
    private static boolean isBacker(Script script, Place place) {
        if (place.member().sort() != Sort.INVESTOR) {
            return false;
        }
        int verb = place.to();
        while (verb < place.to() + 2
                && verb < script.size()
                && Cue.AUXILIARY.has(script.piece(verb).lower())) {
            verb++;
        }
        return verb < script.size() && BACKS.contains(script.piece(verb).lower()) || isIntroduced(script, place.from());
    }

    /** "Used by Acme, Bolt and Core": one of several that such a word introduces. */
    private static boolean isInRow(Script script, Place place) {
        int start = script.start(place.sentence());
        int first = place.from();
        while (first > start && place.from() - first < LONGEST_ROW && isPart(script.piece(first - 1))) {
            first--;
        }
        int end = place.to();
        while (end < script.end(place.sentence()) && end - place.to() < LONGEST_ROW && isPart(script.piece(end))) {
            end++;
        }
        return isRow(script, first, end) && isIntroduced(script, first);
    }

    private static boolean isPart(Piece piece) {
        return LINKS.contains(piece.lower()) || piece.looksLikeName();
    }

    private static boolean isRow(Script script, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (is(script, i, "and") || is(script, i, "or") || is(script, i, "&")) {
                return true;
            }
        }
        return false;
    }

    /** "by", "from backer", "rivals": whether the words before {@code at} introduce whom others name. */
    private static boolean isIntroduced(Script script, int at) {
        for (int i = at - 1; i >= Math.max(0, at - INTRODUCED); i--) {
            String lower = script.piece(i).lower();
            boolean noun = Cue.COMPANY_NOUN.has(lower);
            if (Cue.INTRODUCTION.has(lower) || noun && lower.endsWith("s")) {
                return !is(script, i, "as") || is(script, i - 1, "such");
            }
            if (!noun && !Cue.FUND_SUFFIX.has(lower) && !Cue.TRADE.has(lower)) {
                return false;
            }
        }
        return false;
    }

    private static boolean is(Script script, int at, String lower) {
        return at >= 0 && at < script.size() && script.piece(at).is(lower);
    }
}
