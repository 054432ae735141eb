package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;
import parallax.extraction.Value;

/** A deal in a sentence or two, for those who do not see its page. */
final class DealWords {

    private DealWords() {}

    /** "Minority stake, completed. $14.3 billion for 49 %, 12 June 2025. 5 reports of 4 origins, 3 facts disputed." */
    static String of(DealSummary deal) {
        List<String> facts = new ArrayList<>();
        add(facts, "", deal.amount());
        add(facts, "stake ", deal.stake());
        add(facts, "valuation ", deal.valuation());
        if (deal.date() != null) {
            facts.add(Wording.date(deal.date()));
        }
        String kind = Wording.type(deal.type()) + ", "
                + Wording.status(deal.statuses()).toLowerCase(java.util.Locale.ROOT) + ". ";
        return kind + (facts.isEmpty() ? "" : String.join(", ", facts) + ". ") + reports(deal);
    }

    private static void add(List<String> facts, String name, @Nullable Value value) {
        if (value != null) {
            facts.add(name + Wording.of(value));
        }
    }

    private static String reports(DealSummary deal) {
        String reports = deal.onlyMentioned()
                ? "Only mentioned, in " + Wording.count(deal.mentions(), "report", "reports")
                : Wording.count(deal.articles(), "report", "reports") + " of "
                        + Wording.count(deal.origins(), "origin", "origins");
        return reports
                + (deal.disputed() == 0 ? "" : ", " + Wording.count(deal.disputed(), "fact", "facts") + " disputed")
                + ".";
    }
}
