package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.WordList;

/** Companies that a sentence names beside their sums without its verb: "Acme raised $9 million, [Bolt] $5 million", "put $9 million into Acme and $5 million into [Bolt]". */
final class Gapped {

    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList REVENUE = WordList.of("revenue");

    private Gapped() {}

    /** A company, and the index of its sum. */
    record Item(int company, int sum) {}

    /** "[Bolt] $5 million and [Core] ($2 million)": those behind the item at {@code from}. */
    static List<Item> behind(Line line, int from) {
        List<Item> items = new ArrayList<>();
        for (int i = from + 1; i < line.size(); i++) {
            int sum = isMark(line, i + 1) ? inBrackets(line, i + 2) : i + 1;
            if (line.at(i).isCompany() && isRaised(line, sum) && (sum > i + 1 || joins(line, i - 1))) {
                items.add(new Item(i, sum));
            }
        }
        return items;
    }

    /** Whether such a company stands behind the sum. */
    static boolean follows(Line line, int sum) {
        return !behind(line, sum).isEmpty();
    }

    /** "and $5 million into [Bolt]": those behind the company at {@code from}, into which money goes by the same verb. */
    static List<Item> into(Line line, int from) {
        List<Item> items = new ArrayList<>();
        for (int i = from + 1; i < line.size(); i++) {
            boolean next = isRaised(line, i) && (joins(line, i - 1) || line.is(i - 1, "another"));
            if (next && line.isAny(i + 1, "in", "into", "to", "for")) {
                int company = line.clause().object(i + 2);
                if (line.at(company).isCompany() && !line.isPossessive(company)) {
                    items.add(new Item(company, i));
                }
            }
        }
        return items;
    }

    /** "$9 million, $5 million and $2 million, respectively": indexes of the sums from {@code first} on, one for each of several; none where other words than "respectively" follow in their sentence. */
    static List<Integer> sums(Line line, int first) {
        List<Integer> sums = new ArrayList<>();
        int at = first;
        while (line.at(at).isMoney()) {
            sums.add(at);
            at++;
            while (line.isAny(at, ",", "and") && at < sums.get(sums.size() - 1) + 3) {
                at++;
            }
        }
        boolean ends = line.isAny(at, ".", ";") || line.at(at).isDay() || at >= line.size();
        return line.is(at, "respectively") || ends ? sums : List.of();
    }

    /** "Acme ($9 million) and Bolt ($5 million)", "Acme — $9 million, Bolt — $5 million": those of a list that has no verb; none where it has but one. */
    static List<Item> listed(Line line) {
        List<Item> items = behind(line, -1);
        items.removeIf(item -> item.sum() == item.company() + 1);
        return items.size() > 1 ? items : List.of();
    }

    /** Index of the sum behind the name of its round, "(Series B, $9 million)"; else the one given. */
    private static int inBrackets(Line line, int from) {
        int at = from;
        while (at < from + 4 && (line.isAny(at, "series", "seed", "round", ",") || RoundName.startsAt(line, at - 1))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(Line line, int index) {
        return line.is(index, "(") || line.at(index).isDash();
    }

    private static boolean joins(Line line, int index) {
        return line.isAny(index, ",", ";", "and", "while", ":");
    }

    private static boolean isRaised(Line line, int sum) {
        boolean revenue = line.isAny(sum + 1, "in", "of") && REVENUE.anyIn(line, sum + 2, sum + 5);
        return line.at(sum).isMoney() && !line.isUnitPrice(sum) && !VALUES.startsAt(line, sum + 1) && !revenue;
    }
}
