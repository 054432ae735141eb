package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who gets the money of backers that a clause or a remark of its own names. */
final class Receiver {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList STARTUPS = WordList.of("startup-nouns");

    private Receiver() {}

    /** "Bolt, another lab that in May received money from": who gets the money in a clause of its own; or -1. */
    static int of(Line line, int anchor) {
        if (isRemarkOfRaiser(line, anchor)) {
            return anchor - 2;
        }
        for (int i = anchor - 1;
                i > anchor - 8 && !line.at(i).isName() && !line.at(i).isComma();
                i--) {
            if (line.isAny(i, "that", "which") && GETS.anyIn(line, i + 1, anchor + 1)) {
                int described = STARTUPS.startsAt(line, i - 1) ? comma(line, i - 1) : i;
                int name = line.at(described - 1).isComma() ? described - 2 : described - 1;
                return line.at(name).isCompany() ? name : -1;
            }
        }
        return -1;
    }

    /** "Acme, [backed] by Bolt, has raised $9 million": whether such a remark stands at {@code backed}. */
    private static boolean isRemarkOfRaiser(Line line, int backed) {
        boolean remark = line.is(backed, "backed")
                && line.at(backed - 1).isComma()
                && line.at(backed - 2).isCompany();
        int end = backed + 1;
        while (remark && end < line.size() && !line.at(end).isComma()) {
            end++;
        }
        return remark && RAISES.anyIn(line, end + 1, end + 5) && line.hasMoney(end + 2, end + 9);
    }

    /** Index behind the comma before the description that ends at {@code noun}. */
    private static int comma(Line line, int noun) {
        int at = noun;
        while (at > noun - 8 && line.at(at).isPlain() && !line.at(at).isComma()) {
            at--;
        }
        return at + 1;
    }
}
