package parallax.dashboard.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.extraction.DealStatus;

/** A deal as an item of a list. What is not known is null. */
record ApiDeal(
        String slug,
        String title,
        String type,
        String status,
        List<String> statuses,
        List<ApiParty> parties,
        @Nullable Map<String, @Nullable Object> amount,
        @Nullable Map<String, @Nullable Object> stake,
        @Nullable Map<String, @Nullable Object> valuation,
        @Nullable String date,
        int articles,
        int mentions,
        int origins,
        int disputed,
        Instant changed) {

    record ApiParty(String name, String role, @Nullable String company) {}

    static ApiDeal of(DealSummary deal) {
        return new ApiDeal(
                deal.slug(),
                deal.title(),
                deal.type().name(),
                deal.status().name(),
                deal.statuses().stream().map(DealStatus::name).toList(),
                parties(deal),
                ApiValue.of(deal.amount()),
                ApiValue.of(deal.stake()),
                ApiValue.of(deal.valuation()),
                deal.date(),
                deal.articles(),
                deal.mentions(),
                deal.origins(),
                deal.disputed(),
                deal.changed());
    }

    static List<ApiParty> parties(DealSummary deal) {
        return deal.parties().stream()
                .map(party -> new ApiParty(party.name(), party.role().name(), party.company()))
                .toList();
    }
}
