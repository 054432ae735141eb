package parallax.rules.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.rules.name.Gazetteer.Sort;

/**
 * A description that stands for a company named elsewhere: "the startup", "the data-labeling firm", "the ChatGPT maker".
 *
 * @param from its first piece
 * @param to one past its last piece
 * @param noun the noun it turns on, with the words before it where they matter ("search giant")
 * @param knownFor the company that it can only mean, or null
 */
record Description(int from, int to, String noun, @Nullable String knownFor) {

    private static final Map<String, String> KNOWN_FOR = pairs();
    private static final Map<String, Set<String>> TRADES = trades();

    /** The description that starts at {@code at}; null where none does. */
    static @Nullable Description at(Script script, int at, int end) {
        Piece article = script.piece(at);
        if (!article.is("the") && !article.is("this")) {
            return null;
        }
        for (int i = at + 1; i < Math.min(end, at + 7); i++) {
            Piece piece = script.piece(i);
            if (Cue.OWNER.has(piece.lower()) && i > at + 1) {
                String known = KNOWN_FOR.get(script.text(at + 1, i).toLowerCase(Locale.ROOT));
                if (known != null) {
                    return endsWell(script, i, end) ? new Description(at, i + 1, piece.lower(), known) : null;
                }
            }
            if (Cue.DESCRIPTION.has(piece.lower())) {
                if (isCompound(script, i, end)) {
                    continue;
                }
                return endsWell(script, i, end) && !isRanked(script, at, i, end)
                        ? new Description(at, i + 1, noun(script, at, i), null)
                        : null;
            }
            if (!isModifier(piece)) {
                return null;
            }
        }
        return null;
    }

    /** "the biggest company to go public", "the first startup since": said of whoever is the first, not of one known. */
    private static boolean isRanked(Script script, int at, int noun, int end) {
        if (noun + 1 >= end
                || !script.piece(noun + 1).is("to") && !script.piece(noun + 1).is("since")) {
            return false;
        }
        for (int i = at + 1; i < noun; i++) {
            String lower = script.piece(i).lower();
            if (lower.endsWith("est") || lower.equals("first") || lower.equals("only") || lower.equals("last")) {
                return true;
            }
        }
        return false;
    }

    private static String noun(Script script, int at, int noun) {
        String lower = script.piece(noun).lower();
        if (noun > at + 1) {
            String two = script.piece(noun - 1).lower() + " " + lower;
            if (TRADES.containsKey(two)) {
                return two;
            }
        }
        return lower;
    }

    /** "The startup giant": the noun comes later. */
    private static boolean isCompound(Script script, int noun, int end) {
        return noun + 1 < end
                && script.follows(noun + 1)
                && Cue.DESCRIPTION.has(script.piece(noun + 1).lower());
    }

    private static boolean isModifier(Piece piece) {
        return (piece.isWord() || piece.is(","))
                        && !Cue.STOP.has(piece.lower())
                        && !piece.isPossessive()
                        && !Cue.VERB_SPEECH.has(piece.lower())
                || piece.is("former")
                || piece.is("tech")
                || piece.text().equals("New")
                || piece.is("big");
    }

    /** What follows must not be a name, a noun or a clause that says which one is meant. */
    private static boolean endsWell(Script script, int noun, int end) {
        if (noun + 1 >= end) {
            return true;
        }
        Piece next = script.piece(noun + 1);
        if (!next.isWord() || next.isPossessive()) {
            return !next.is("(") && !next.text().startsWith("-");
        }
        if (Cue.TELLING_APART.has(next.lower()) || next.looksLikeName()) {
            return false;
        }
        return Cue.STOP.has(next.lower())
                || Cue.AUXILIARY.has(next.lower())
                || Cue.VERB_COMPANY.has(next.lower())
                || Cue.VERB_SPEECH.has(next.lower())
                || Cue.PAST.has(next.lower())
                || next.lower().endsWith("ed")
                || next.lower().endsWith("ly")
                || next.lower().endsWith("s") && !next.lower().endsWith("ss");
    }

    /** Whether the description can mean {@code member}. */
    boolean suits(Member member) {
        if (knownFor != null) {
            return member.knownName().equals(knownFor) || member.name().startsWith(knownFor);
        }
        Set<String> trade = TRADES.get(noun);
        if (trade != null) {
            return trade.contains(member.knownName());
        }
        Sort sort = member.sort();
        return switch (noun) {
            case "startup", "start-up", "unicorn", "upstart", "lab" -> sort == Sort.STARTUP || sort == Sort.UNKNOWN;
            case "giant", "behemoth", "conglomerate", "hyperscaler" -> sort == Sort.GIANT;
            case "firm" -> !isTeller(sort) && sort != Sort.GIANT;
            default -> !isTeller(sort) && sort != Sort.INVESTOR;
        };
    }

    /** Who tells and counts what companies do, or rules them. */
    private static boolean isTeller(Sort sort) {
        return sort == Sort.OUTLET || sort == Sort.COUNTER || sort.isPublic();
    }

    /** Whether only one company of the trade is likely to be meant, wherever it was named. */
    boolean isTelling() {
        return knownFor != null || TRADES.containsKey(noun);
    }

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (String line : WordList.entries("known-for")) {
            String[] pair = line.split(" = ");
            pairs.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
        }
        return pairs;
    }

    private static Map<String, Set<String>> trades() {
        Map<String, Set<String>> trades = new HashMap<>();
        for (String line : WordList.entries("trades")) {
            List<String> words = List.of(line.split(" = "));
            trades.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return trades;
    }
}
