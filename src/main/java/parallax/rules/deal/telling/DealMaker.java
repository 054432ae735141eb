package parallax.rules.deal.telling;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;

/** Who makes a deal that a noun tells of: "[Acme] completed the acquisition". */
public final class DealMaker {

    private static final WordList GIVES = WordList.of("serve-verbs");
    private static final WordList WITH = WordList.of("with-words");
    private static final WordList NOUNS = WordList.of("acquisition-nouns");
    private static final int SERVED = 7;
    private static final int RANKED = 8;
    private static final WordList VERBS = WordList.of("deal-verbs");
    private static final WordList ENDS = WordList.of("deal-enders");

    private DealMaker() {}

    /** Index of the name that owns the noun, "[Acme]'s acquisition", else of the subject of the verb before it; or -1. */
    public static int orOwner(Line line, int noun) {
        int owner = line.clause().owner(noun);
        return owner >= 0 ? owner : of(line, noun);
    }

    /** Index of the subject of the verb before the noun at {@code noun}, or -1. */
    public static int of(Line line, int noun) {
        int verb = Math.max(VERBS.lastIn(line, noun - 7, noun), ENDS.lastIn(line, noun - 7, noun));
        return verb < 0 ? ranked(line, noun) : line.clause().subject(verb);
    }

    /** "[Acme]'s largest deal to date was the $9 million purchase": index of the name that owns the deal it is ranked among, or -1. */
    private static int ranked(Line line, int noun) {
        for (int i = noun - 1; i > noun - RANKED; i--) {
            if (line.isAny(i, "was", "is", "remains", "remained")) {
                for (int deal = i - 1; deal > i - RANKED; deal--) {
                    if (NOUNS.startsAt(line, deal) || line.isAny(deal, "deal", "deals")) {
                        int owner = line.clause().owner(deal);
                        return line.at(owner).isCompany() ? owner : -1;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    /** "the acquisition of Bolt gives [Acme]", "with the purchase of Bolt, [Acme] adds": whom what ends at {@code last} serves, or -1. */
    public static int served(Line line, int noun, int last) {
        for (int i = last + 1; i < last + SERVED; i++) {
            int gives = GIVES.lengthAt(line, i);
            boolean aside = line.at(i).isComma() && WITH.anyIn(line, noun - 4, noun);
            if (gives > 0 || aside) {
                int name = i + Math.max(1, gives);
                return line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
            }
        }
        int with = WITH.lastIn(line, noun - 3, noun);
        return with > 0 && !line.at(with - 1).isComma() ? opener(line, with) : -1;
    }

    /** "[Acme] moves into services with the purchase": the company at the head of the sentence, or -1. */
    private static int opener(Line line, int end) {
        int first = line.clause().firstName(0, end);
        return line.at(first).isCompany() && Topics.isHead(line, first) && !line.isPossessive(first) ? first : -1;
    }
}
