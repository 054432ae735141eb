package parallax.rules.name;

/**
 * Candidates of capitals and digits that name nobody: "(ORV, Stock)", "(ORV.O)", a share's code, and "512GB", a measure.
 *
 * @param script the document
 */
record Code(Script script) {

    boolean is(Candidate candidate) {
        String text = script.piece(candidate.from()).text();
        if (candidate.length() > 1 || candidate.entry() != null) {
            return false;
        }
        if (isQuoted(candidate.from()) || candidate.from() > 1 && isQuoted(candidate.from() - 2)) {
            return true;
        }
        boolean bracketed =
                candidate.from() > 0 && script.piece(candidate.from() - 1).is("(");
        int dot = text.indexOf('.');
        boolean capitals = text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c) || Character.isDigit(c));
        return bracketed && capitals && dot > 0 && dot < text.length() - 1 || isMeasure(text);
    }

    /** Whether a share's code stands there, with a word beside it in the brackets behind a name: "Orvane (ORV, Financials)". */
    private boolean isQuoted(int code) {
        return code > 1
                && code + 3 < script.size()
                && script.piece(code - 1).is("(")
                && script.piece(code - 2).looksLikeName()
                && script.piece(code).isAllCaps()
                && script.piece(code).text().length() < 6
                && script.piece(code + 1).is(",")
                && Vocabulary.isEnglish(singular(script.piece(code + 2).lower()))
                && script.piece(code + 3).is(")");
    }

    private static String singular(String lower) {
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isMeasure(String text) {
        int unit = 0;
        while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
            unit++;
        }
        return unit > 0
                && switch (text.substring(unit)) {
                    case "KB", "MB", "GB", "TB", "PB", "KW", "MW", "GW", "TW", "MHz", "GHz", "MP", "GWh", "MWh", "nm" ->
                        true;
                    default -> false;
                };
    }
}
