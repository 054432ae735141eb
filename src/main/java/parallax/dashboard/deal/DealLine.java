package parallax.dashboard.deal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealStatus;
import parallax.extraction.Value;

/** A deal as a line of a list. What is not known is empty. */
public record DealLine(
        String slug,
        String title,
        String type,
        String status,
        String statusStyle,
        List<PartyView> parties,
        String amount,
        String stake,
        String valuation,
        String date,
        int reports,
        int origins,
        int disputed) {

    public static DealLine of(DealSummary deal) {
        return new DealLine(
                deal.slug(),
                deal.title(),
                Wording.type(deal.type()),
                Wording.status(deal.status()),
                style(deal.status()),
                PartyView.all(deal),
                words(deal.amount()),
                words(deal.stake()),
                words(deal.valuation()),
                deal.date() == null ? "" : Wording.date(deal.date()),
                deal.articles(),
                deal.origins(),
                deal.disputed());
    }

    /** "5 reports, 4 independent origins, 2 facts disputed" for those who do not see columns. */
    public String standing() {
        return Wording.count(reports, "report", "reports") + ", " + Wording.count(origins, "origin", "origins")
                + (disputed == 0 ? "" : ", " + Wording.count(disputed, "disputed fact", "disputed facts"));
    }

    static String style(DealStatus status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable Value value) {
        return value == null ? "" : Wording.of(value);
    }
}
