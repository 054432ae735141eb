package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.rules.deal.line.Line;
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
            int sum = line.is(i + 1, "(") ? i + 2 : i + 1;
            if (line.at(i).isCompany() && isRaised(line, sum) && (sum == i + 2 || joins(line, i - 1))) {
                items.add(new Item(i, sum));
            }
        }
        return items;
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

    private static boolean joins(Line line, int index) {
        return line.isAny(index, ",", ";", "and", "while", ":");
    }

    private static boolean isRaised(Line line, int sum) {
        boolean revenue = line.isAny(sum + 1, "in", "of") && REVENUE.anyIn(line, sum + 2, sum + 5);
        return line.at(sum).isMoney() && !line.isUnitPrice(sum) && !VALUES.startsAt(line, sum + 1) && !revenue;
    }
}
