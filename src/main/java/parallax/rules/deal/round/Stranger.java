package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;

/** A name that nothing shows to be a company's, where it stands for whoever raises: "Update's $6 million round", "rival Update added $8 million". */
public final class Stranger {

    private static final int FAR = 6;

    private Stranger() {}

    /** Whether such a name owns the round or its sum at {@code round}. */
    public static boolean owns(Line line, int round) {
        for (int i = round - 1;
                i > Math.max(0, round - FAR)
                        && !line.at(i).isComma()
                        && !line.at(i).isName();
                i--) {
            if (line.isAny(i, "'s", "'")) {
                return isOne(line, i - 1);
            }
        }
        return false;
    }

    /** Whether such a name is the subject of the verb at {@code verb}. */
    static boolean acts(Line line, int verb) {
        return isOne(line, line.clause().chainStart(verb) - 1);
    }

    /** A word in capitals that does not open the sentence: in a headline all may be in capitals. */
    private static boolean isOne(Line line, int index) {
        return !line.isTitle()
                && index > 0
                && line.at(index).isPlain()
                && line.at(index).capital()
                && !line.at(index).isDay()
                && Character.isLetter(line.word(index).charAt(0))
                && (line.at(index - 1).isPlain() && !line.isAny(index - 1, "“", "\"", "'", "‘", ":", "—", "–", "-"));
    }
}
