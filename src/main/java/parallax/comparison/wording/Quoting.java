package parallax.comparison.wording;

/** Tells a text's own words from those inside quotation marks, whoever's they are. */
final class Quoting {

    private Quoting() {}

    /** For each character whether it stands inside double quotation marks; a mark left open ends with its line. */
    static boolean[] insideMarks(String text) {
        boolean[] inside = new boolean[text.length()];
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open = c == '“' || (c == '"' && !open) || (open && c != '"' && c != '”' && c != '\n');
            inside[i] = open;
        }
        return inside;
    }
}
