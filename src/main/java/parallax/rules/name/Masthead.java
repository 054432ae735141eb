package parallax.rules.name;

/**
 * The names of newspapers that no list knows: "The Harbour Post", two common words where somebody is told something.
 *
 * @param script the document
 */
record Masthead(Script script) {

    private static final int LONGEST = 4;

    /** One past the last word of the outlet's name that starts at {@code at}, or -1. */
    int end(int at, int sentence) {
        if (!script.piece(at).text().equals("The")
                || script.isHeadline(sentence)
                || Gazetteer.standard().match(script.pieces(), at, script.end(sentence)) != null) {
            return -1;
        }
        int limit = Math.min(script.end(sentence), at + LONGEST);
        int to = at + 1;
        while (to < limit && isWord(to) && !isCompany(to, limit)) {
            to++;
        }
        boolean paper = to > at + 1 && Cue.MASTHEAD.has(script.piece(to - 1).lower());
        boolean told = isTold(at, script.start(sentence)) || isReporting(to, script.end(sentence));
        return told && (paper || to > at + 2 && !isOther(at + 1, to)) ? to : -1;
    }

    /** Whether a company that everybody knows stands there: "The Ledger" is a paper, though. */
    private boolean isCompany(int at, int limit) {
        Gazetteer.Entry entry = Gazetteer.standard().match(script.pieces(), at, limit);
        return entry != null
                && entry.kind() != Gazetteer.Kind.TERM
                && (entry.words().size() > 1
                        || Vocabulary.isHouseholdName(script.piece(at).lower()));
    }

    private boolean isWord(int at) {
        Piece piece = script.piece(at);
        return script.follows(at) && piece.isWord() && piece.isCapitalised() && !piece.isPossessive();
    }

    private boolean isOther(int from, int to) {
        return Shape.isBody(script.pieces(from, to))
                || Shape.isOrganisation(script.pieces(from, to))
                || Cue.PERSON_NOUN.has(script.piece(from).lower());
    }

    /** "Told The Harbour Post", "according to The Harbour Post", "an email seen by The Harbour Post". */
    private boolean isTold(int the, int start) {
        if (the - 1 < start) {
            return false;
        }
        Piece one = script.piece(the - 1);
        String two = the - 2 < start ? "" : script.piece(the - 2).lower();
        return switch (one.lower()) {
            case "told", "tells", "telling" -> true;
            case "to" -> two.equals("according") || two.equals("spoke") || Cue.SENT.has(two);
            case "with" -> two.equals("interview") || two.equals("spoke") || two.equals("shared");
            case "by" -> isRead(two);
            default -> false;
        };
    }

    private static boolean isRead(String verb) {
        return switch (verb) {
            case "seen", "reviewed", "obtained", "viewed", "reported", "published", "interviewed", "report" -> true;
            default -> false;
        };
    }

    /** "The Harbour Post first reported", "The Harbour Post has learned". */
    private boolean isReporting(int at, int end) {
        int verb = at;
        while (verb < end
                && verb < at + 2
                && Cue.AUXILIARY.has(script.piece(verb).lower())) {
            verb++;
        }
        return verb < end
                && switch (script.piece(verb).lower()) {
                    case "reported", "reports", "learned", "understands" -> true;
                    default -> false;
                };
    }
}
