package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Whose shares a tender offer is for: "[Acme]'s tender offer", "tender offers at [Bolt] and [Core]". */
final class TenderSellers {

    private static final WordList VERBS = WordList.of("tender-verbs");
    private static final WordList VALUES = WordList.of("value-verbs");

    private static final int REACH = 9;

    private TenderSellers() {}

    /** Indexes of the companies whose shares the noun in {@code [noun, end)} offers to buy. */
    static List<Integer> of(Line line, int noun, int end) {
        if (line.isAny(end, "include", "including", "are") || line.is(end, "at") || line.is(end, "such")) {
            List<Integer> listed = listed(line, line.is(end, "such") ? end + 2 : end + 1);
            if (!listed.isEmpty()) {
                return listed;
            }
        }
        int owner = line.clause().owner(noun);
        if (line.at(owner).isCompany()) {
            return List.of(owner);
        }
        if (line.at(line.clause().nameBefore(noun)).isCompany()) {
            return List.of(noun - 1);
        }
        int verb = VERBS.lastIn(line, noun - REACH, noun);
        List<Integer> names = verb < 0 ? List.of() : new Joint(line).subjects(verb);
        return names.isEmpty() || Investors.isOne(line.at(names.get(0))) ? List.of(valued(line, end)) : names;
    }

    /** "a tender offer that values [Acme] at", or the company that the sentence is about; or -1. */
    private static int valued(Line line, int end) {
        for (int i = end; i < end + 5; i++) {
            boolean values = VALUES.startsAt(line, i) || line.isAny(i, "put", "puts", "gave", "gives");
            int company = values ? line.clause().object(i + 1) : -1;
            if (line.at(company).isCompany()) {
                return company;
            }
        }
        int head = line.clause().firstName(0, end);
        boolean company = line.at(head).isCompany() && !line.isPossessive(head) && !line.isTitle();
        return company && Topics.isHead(line, head) && !Investors.isOne(line.at(head)) ? head : -1;
    }

    /** "Acme, which builds agents; Bolt, a lab; and Core": each opens its part of the list. */
    private static List<Integer> listed(Line line, int from) {
        boolean parts = false;
        for (int i = from; i < line.size(); i++) {
            parts |= line.is(i, ";");
        }
        if (!parts) {
            return line.clause().list(from).stream()
                    .filter(name -> line.at(name).isCompany())
                    .toList();
        }
        List<Integer> names = new ArrayList<>();
        for (int i = from; i < line.size(); i++) {
            boolean opens = i == from || line.is(i - 1, ";") || line.is(i - 1, "and") && line.is(i - 2, ";");
            if (opens && line.at(i).isCompany()) {
                names.add(i);
            }
        }
        return names;
    }
}
