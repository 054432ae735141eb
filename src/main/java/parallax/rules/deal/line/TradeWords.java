package parallax.rules.deal.line;

/** Names among the words for what another company does: "the Arm chip designer Acme", "the Android rival Bolt". */
final class TradeWords {

    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList TRADES = WordList.of("business-kinds");
    private static final WordList KINDS = WordList.of("company-kinds");

    /** How far behind the name the other company stands at most. */
    private static final int REACH = 4;

    private TradeWords() {}

    /** Whether the words behind the company at {@code index} say what the next company does, so that it only goes with them. */
    static boolean leadFrom(Line line, int index) {
        int at = index + 1;
        while (line.at(index).isCompany() && at < index + REACH && isModifier(line, at)) {
            if ((TRADES.startsAt(line, at) || KINDS.startsAt(line, at))
                    && line.at(at + 1).isCompany()) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** A word that may stand before a noun: no verb by its ending, nothing that opens another phrase. */
    private static boolean isModifier(Line line, int at) {
        String word = line.word(at);
        return line.at(at).isPlain()
                && !line.at(at).capital()
                && !word.endsWith("s")
                && !word.endsWith("ed")
                && !STOPS.startsAt(line, at)
                && !line.isAny(at, "a", "an", "the", "buy", "bought");
    }
}
