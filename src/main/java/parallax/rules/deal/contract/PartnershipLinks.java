package parallax.rules.deal.contract;

import parallax.rules.deal.line.Line;

/** The words about a noun such as "alliance" that lead to the companies it puts together. */
final class PartnershipLinks {

    private static final int LINKED = 5;
    private static final int EXAMPLES = 10;
    private static final int TALKS = 16;

    private final Line line;

    PartnershipLinks(Line line) {
        this.line = line;
    }

    /** "a partnership between Acme and Bolt", "a joint venture of Acme and Bolt". */
    boolean isBetween(int at, int end) {
        return line.is(end, "between") || line.is(at, "joint") && line.isAny(end, "of", "by");
    }

    /** "partnerships in place [with]", "a partnership announced in May [with]": index of the word, or -1. */
    int with(int end) {
        for (int i = end; i < end + LINKED; i++) {
            if (line.is(i, "with")) {
                return i;
            }
            boolean small = line.at(i).isDay()
                    || line.isAny(
                            i,
                            "in",
                            "place",
                            "announced",
                            "signed",
                            "already",
                            "last",
                            "month",
                            "week",
                            "year",
                            "earlier",
                            "this",
                            "today",
                            "on",
                            "recently",
                            "formed");
            if (!small) {
                return -1;
            }
        }
        return -1;
    }

    /** "partnerships to expand abroad, including [with] Acme": index behind the word, or -1. */
    int examples(int end) {
        for (int i = end; i < end + EXAMPLES && !line.at(i).isName() && !line.is(i, "."); i++) {
            if (line.isAny(i, "including", "first", "notably") && line.is(i + 1, "with")) {
                return i + 2;
            }
        }
        return -1;
    }

    /** "in talks with Acme about a partnership": index of "talks", or -1. */
    int talks(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - TALKS); i--) {
            if (line.isAny(i, "talks", "discussions", "agreed") && line.is(i + 1, "with")) {
                return i;
            }
        }
        return -1;
    }
}
