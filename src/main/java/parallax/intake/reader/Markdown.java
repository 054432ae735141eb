package parallax.intake.reader;

/** Takes Markdown's and broken markup's signs out of plain text; the words stay. */
final class Markdown {

    private static final int DEEPEST = 5;
    private static final int LONGEST_LABEL = 1000;
    private static final int LONGEST_ADDRESS = 1000;

    private Markdown() {}

    /** Without images, with links as their words, and with a break where the rest of a tag glues two sentences. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean image = c == '!' && at + 1 < text.length() && text.charAt(at + 1) == '[';
            int close = image || c == '[' ? labelEnd(text, image ? at + 1 : at) : -1;
            int end = close < 0 ? -1 : addressEnd(text, close + 1);
            if (end > 0) {
                if (!image) {
                    plain.append(text, at + 1, close);
                }
                at = end;
            } else if (isTagRest(text, at)) {
                plain.append('\n');
                at++;
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    /** The bracket that closes the one at {@code open}, on the same line; -1 where there is none. */
    private static int labelEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open < LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (depth > DEEPEST) {
                return -1;
            }
        }
        return -1;
    }

    private static int addressEnd(String text, int open) {
        if (!text.startsWith("(http", open) && !text.startsWith("(/", open)) {
            return -1;
        }
        for (int i = open; i < text.length() && i - open < LONGEST_ADDRESS; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** "…, the>The deal": a mark that closes nothing, between a small letter and a capital. */
    private static boolean isTagRest(String text, int at) {
        return text.charAt(at) == '>'
                && at > 0
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
    }
}
