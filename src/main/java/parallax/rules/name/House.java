package parallax.rules.name;

/** A firm named after two partners or two trades: "Halden and Co", "Marrow and Pike Publishers Inc". */
final class House {

    private final Script script;
    private final Gazetteer gazetteer = Gazetteer.standard();

    House(Script script) {
        this.script = script;
    }

    /** Whether the "and" at {@code to} joins the words from {@code at} on to the rest of a firm's name. */
    boolean joins(int at, int to, int sentence) {
        return !script.isHeadline(sentence)
                && (isPartner(script.piece(to + 1).lower())
                        || isPair(at, to) && isIntroduced(script.first(at), to - at, to));
    }

    private static boolean isPartner(String lower) {
        return switch (lower) {
            case "co", "co.", "sons", "associates" -> true;
            default -> false;
        };
    }

    /** Whether the two sides may be halves of one name: neither of them ends a name, is known by itself or names a person. */
    private boolean isPair(int at, int to) {
        return to - at < 4
                && !Cue.SUFFIX.has(script.piece(to - 1).lower())
                && !Shape.isPerson(script.pieces(at, to))
                && !isKnown(at)
                && !isKnown(to + 1);
    }

    private boolean isKnown(int at) {
        Gazetteer.Entry entry =
                gazetteer.match(script.pieces(), at, Math.min(script.size(), at + Continuation.LONGEST));
        return entry != null && (entry.kind() == Gazetteer.Kind.COMPANY || entry.kind() == Gazetteer.Kind.BODY);
    }

    /**
     * Whether the text, where it first names the words before {@code to}, goes on with "and", the words behind it, which it has
     * not named either, and a legal form: "Marrow and Pike Publishers Inc".
     */
    private boolean isIntroduced(int first, int length, int to) {
        int second = first + length + 1;
        return first >= 0
                && second < script.size()
                && script.piece(second - 1).is("and")
                && script.piece(second).text().equals(script.piece(to + 1).text())
                && script.first(second) == second
                && !isBehindBoth(first)
                && isLegal(second);
    }

    private boolean isLegal(int at) {
        for (int i = at + 1; i < Math.min(script.size() - 1, at + Continuation.LONGEST); i++) {
            if (!script.follows(i) || !script.piece(i).isCapitalised()) {
                return false;
            }
            if (Cue.LEGAL.has(script.piece(i).lower())) {
                return !isPlural(i + 1);
            }
        }
        return false;
    }

    /** "between Marrow and Pike Inc". */
    private boolean isBehindBoth(int at) {
        return at > 0
                && switch (script.piece(at - 1).lower()) {
                    case "both", "between" -> true;
                    default -> false;
                };
    }

    /** "Marrow and Pike Inc have merged". */
    private boolean isPlural(int at) {
        return at < script.size()
                && switch (script.piece(at).lower()) {
                    case "have", "are", "were", "agree", "plan" -> true;
                    default -> false;
                };
    }
}
