package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;

/** Where the words of one round begin and end, and what they say: "$40 million in Series A funding". */
public final class Rounds {

    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList GIVES = WordList.of("round-verbs");
    private static final WordList NOUNS = WordList.of("round-nouns");
    private static final WordList OTHER = WordList.of("other-rounds");
    private static final WordList ARMS = WordList.of("arm-nouns");
    private static final WordList FIRMS = WordList.of("money-firms");

    private Rounds() {}

    /**
     * The words about a round.
     *
     * @param last index of the last of them
     * @param name "Series B", or null
     * @param money index of the sum, or -1
     */
    public record Found(int last, @Nullable String name, int money) {}

    /** The round whose noun or name stands at {@code at}. */
    public static Found around(Line line, int at) {
        int last = last(line, at);
        return new Found(last, name(line, at - 2, last), moneyBefore(line, at));
    }

    public static boolean startsAt(Line line, int index) {
        boolean raise = line.isAny(index, "raise", "haul") && isOwnSum(line, index - 1);
        return line.at(index).isPlain()
                && !isOfCuts(line, index)
                && !line.isAny(index - 1, "average", "median", "typical")
                && !isFirm(line, index)
                && !isPartOfName(line, index)
                && (raise || NOUNS.startsAt(line, index) || RoundName.startsAt(line, index));
    }

    /** "Acme Fundraiser", "Bolt Venture Capital": a capital behind a name, outside titles. */
    private static boolean isPartOfName(Line line, int round) {
        return line.at(round).capital()
                && line.at(round - 1).isName()
                && !line.isPossessive(round - 1)
                && !line.isTitle()
                && !RoundName.startsAt(line, round);
    }

    /** "The fourth round of job cuts": nobody pays for it. */
    private static boolean isOfCuts(Line line, int round) {
        return line.isAny(round, "round", "rounds")
                && line.is(round + 1, "of")
                && OTHER.anyIn(line, round + 2, round + 5);
    }

    /** "the venture capital arm of Acme", "a venture capital firm": who gives, not what is given. */
    private static boolean isFirm(Line line, int round) {
        int next = round + NOUNS.lengthAt(line, round);
        String last = line.word(next - 1);
        return (last.equals("capital") || last.equals("financing") || last.equals("funding"))
                && (ARMS.startsAt(line, next) || FIRMS.startsAt(line, next));
    }

    /** "a fresh $40 million", "its $40M", "confirms $40M": not "will $40 million raise". */
    private static boolean isOwnSum(Line line, int sum) {
        return line.at(sum).isMoney()
                && (SumWords.determiner(line, sum) >= 0
                        || line.isPossessive(sum - 2)
                        || line.at(sum - 2).isCompany() && GIVES.startsAt(line, sum - 1));
    }

    /** How far the words of one and the same round go. */
    public static int last(Line line, int from) {
        int last = from;
        for (int i = from; i <= last + 4 && i < line.size(); i++) {
            if (startsAt(line, i)) {
                last = i + Math.max(1, Math.max(RoundName.length(line, i), NOUNS.lengthAt(line, i))) - 1;
            } else if (i > from
                    && (!line.at(i).isPlain() && !line.isPrefix(i) || line.isAny(i, ",", ".", "and", "at"))) {
                break;
            }
        }
        return last;
    }

    public static @Nullable String name(Line line, int from, int to) {
        for (int i = Math.max(0, from); i <= to; i++) {
            if (RoundName.startsAt(line, i)) {
                return RoundName.at(line, i);
            }
        }
        return null;
    }

    /** "a round of at least $300 million", "a round exceeding $300 million": index of the sum behind the words of the round that end at {@code last}, or -1. */
    public static int moneyBehind(Line line, int last) {
        if (line.at(last + 1).isMoney() && !line.at(last).isMoney() && !line.is(last, "rounds")) {
            return last + 1;
        }
        for (int i = last + 2; line.is(last + 1, "of") && i < last + 6; i++) {
            if (line.at(i).isMoney()) {
                return i;
            }
            if (!SumWords.colours(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    public static int moneyBefore(Line line, int round) {
        int extension = RoundName.startsAt(line, round) ? RoundName.extension(line, round) : -1;
        int from = extension >= 0 ? extension : round;
        for (int i = from - 1; i > from - 5; i--) {
            if (line.at(i).isMoney() && line.is(i - 1, "at")) {
                return -1;
            }
            if (line.at(i).isMoney()) {
                return line.is(i - 1, "(") && line.at(i - 2).isMoney() ? i - 2 : i;
            }
            if (line.isAny(i, ",", ".", "of", "the", "from", "and", "with") || VALUES.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }
}
