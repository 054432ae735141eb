package parallax.rules.deal.contract;

import java.util.List;
import parallax.rules.deal.line.Attribution;
import parallax.rules.deal.line.Companies;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/**
 * The two companies of a sentence that names a deal as that by which something is done: "Acme runs on Bolt's cloud under a deal",
 * "Through an agreement with Bolt, Acme sells". The plain reading where no words about the deal tell whose it is.
 */
final class DealBeside {

    private static final WordList MEANS = WordList.of("means-words");
    private static final WordList CAPITAL = WordList.of("capital-talk");
    private static final WordList NEGATIONS = WordList.of("negations");

    private static final int PHRASE = 7;

    private DealBeside() {}

    /** The two, if the noun at {@code noun} names such a deal and its phrase begins at {@code start}; else none. */
    static List<Integer> of(Line line, int start, int noun) {
        boolean both = line.isAny(noun + 1, "between", "signed") && isBoth(line, noun);
        boolean means = both
                || MEANS.anyIn(line, Math.max(0, start - 2), noun)
                || line.is(start - 1, "in")
                        && line.isAny(start, "a", "an")
                        && line.at(start - 2).isPlain();
        boolean known = !both && isKnown(line, start, noun);
        if (!means || known || CAPITAL.anyIn(line, 0, line.size()) || NEGATIONS.anyIn(line, 0, line.size())) {
            return List.of();
        }
        List<Integer> names = Companies.of(line);
        return names.size() == 2 ? names : List.of();
    }

    /** "the deal", "under this agreement": one that has been told of. */
    static boolean isKnown(Line line, int start, int noun) {
        return line.isAny(noun - 1, "the", "this", "that", "their", "its", "same")
                || noun - start < 3 && line.isAny(start, "the", "this", "that");
    }

    /** "a contract signed between the two firms". */
    private static boolean isBoth(Line line, int noun) {
        for (int i = noun + 1; i < noun + 4; i++) {
            if (line.is(i, "between")) {
                return line.isAny(i + 1, "the", "them")
                        && (line.is(i + 1, "them") || line.isAny(i + 2, "two", "companies", "pair", "duo", "firms"));
            }
        }
        return false;
    }

    /** The only other company that stands before the noun than those that the deal is said to be with; or -1. */
    static int other(Line line, int noun, List<Integer> others) {
        int found = -1;
        for (int i = 0; i < noun; i++) {
            int at = i;
            boolean party = line.at(i).isCompany()
                    && line.isNamed(i)
                    && !Attribution.isSource(line, i)
                    && others.stream().noneMatch(other -> line.isSameName(other, at));
            if (party && found >= 0 && !line.isSameName(found, i)) {
                return -1;
            }
            found = party ? i : found;
        }
        boolean joined = line.isAny(start(line, noun) - 1, "and", "or", ",");
        boolean whose = found >= 0 && line.isPossessive(found);
        return others.isEmpty() || joined || whose || CAPITAL.anyIn(line, 0, line.size()) ? -1 : found;
    }

    /** Index of the article or number before the noun: "and [a] new deal". */
    private static int start(Line line, int noun) {
        int at = noun;
        while (at > noun - PHRASE
                && !line.isAny(at, "a", "an", "another", "its")
                && line.at(at - 1).isPlain()) {
            at--;
        }
        return at;
    }
}
