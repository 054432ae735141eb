package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Members;

/** Those whom a sentence lists as partners: "Acme counts Bolt and Core among its partners", "Its partners include Bolt". */
final class PartnerRow {

    private static final WordList SIGNS = WordList.of("partner-signers");
    private static final WordList COUNTS = WordList.of("count-verbs");
    private static final WordList OTHERS = WordList.of("other-partners");
    private static final int ROW = 14;
    private static final int PHRASE = 4;

    private final Line line;

    PartnerRow(Line line) {
        this.line = line;
    }

    /** One alliance for each company that the word "partners" at {@code at} is said of, with the one whose partners they are, if it is told. */
    List<List<Integer>> of(int at) {
        if (!line.is(at, "partners") || OTHERS.startsAt(line, at - 1)) {
            return List.of();
        }
        int owned = line.clause().owner(at);
        int verb = owned < 0 && line.at(at + 1).isComma() ? SIGNS.lastIn(line, Math.max(0, at - ROW), at) : -1;
        int owner = verb >= 0 ? line.clause().subject(verb) : owned;
        int among = among(at);
        if (among >= 0) {
            int counts = COUNTS.lastIn(line, Math.max(0, among - ROW), among);
            return counts < 0 ? List.of() : pairs(line.clause().subject(counts), new Members(line).listed(counts + 1));
        }
        int list = owner < 0 ? -1 : Examples.behind(line, line.at(at + 1).isComma() ? at + 2 : at + 1);
        if (list < 0 && line.isAny(at + 1, "include", "includes", "included", "are")) {
            list = at + 2;
        }
        return list < 0 ? List.of() : pairs(owner, new Members(line).listed(list));
    }

    /** "among its [partners]": index of the first word, or -1. */
    private int among(int at) {
        for (int i = at - 1; i > at - PHRASE; i--) {
            if (line.isAny(i, "among", "as")) {
                return i;
            }
        }
        return -1;
    }

    private List<List<Integer>> pairs(int owner, List<Integer> partners) {
        List<List<Integer>> all = new ArrayList<>();
        for (int partner : partners) {
            boolean two = line.at(owner).isCompany() && !line.isSameName(owner, partner);
            all.add(two ? List.of(owner, partner) : List.of(partner));
        }
        return all;
    }
}
