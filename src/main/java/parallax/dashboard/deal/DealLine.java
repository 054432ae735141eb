package parallax.dashboard.deal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.site.Found;
import parallax.dashboard.site.Piece;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealStatus;
import parallax.extraction.Value;

/**
 * A deal as a line of a list. What is not known is empty.
 *
 * @param status how far it has come; where reports differ, each answer
 * @param mentions "mentioned in 2 reports" for a deal that no report is about; otherwise empty
 * @param marked the title, with what was searched for marked
 * @param hit where a report says what was searched for; null where none does or nothing was
 */
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
        String mentions,
        int reports,
        int origins,
        int disputed,
        List<Piece> marked,
        @Nullable HitView hit) {

    public static DealLine of(DealSummary deal) {
        return of(deal, "", null);
    }

    /** With what was searched for marked. */
    static DealLine of(DealSummary deal, String search, @Nullable HitView hit) {
        return new DealLine(
                deal.slug(),
                deal.title(),
                Wording.type(deal.type()),
                Wording.status(deal.statuses()),
                style(deal.status()),
                PartyView.all(deal),
                words(deal.amount()),
                words(deal.stake()),
                words(deal.valuation()),
                deal.date() == null ? "" : Wording.date(deal.date()),
                mentions(deal),
                deal.articles(),
                deal.origins(),
                deal.disputed(),
                Found.marked(deal.title(), search),
                hit);
    }

    public boolean onlyMentioned() {
        return !mentions.isEmpty();
    }

    private static String mentions(DealSummary deal) {
        return deal.onlyMentioned() ? "mentioned in " + Wording.count(deal.mentions(), "report", "reports") : "";
    }

    static String style(DealStatus status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable Value value) {
        return value == null ? "" : Wording.of(value);
    }
}
