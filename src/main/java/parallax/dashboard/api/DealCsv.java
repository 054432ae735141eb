package parallax.dashboard.api;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealSummary;
import parallax.dashboard.words.Wording;
import parallax.extraction.Value;

/** Deals as a table: a line a deal. */
final class DealCsv {

    private static final List<String> COLUMNS = List.of(
            "deal",
            "title",
            "type",
            "status",
            "statuses",
            "parties",
            "amount",
            "amount_to",
            "currency",
            "stake",
            "stake_to",
            "valuation",
            "valuation_to",
            "valuation_currency",
            "date",
            "reports",
            "mentions",
            "origins",
            "disputed",
            "changed");

    private final Csv csv;

    DealCsv(Writer out) {
        csv = new Csv(out);
        csv.line(COLUMNS);
    }

    void line(DealSummary deal) {
        Value.@Nullable Money amount = deal.amount();
        Value.@Nullable Percent stake = deal.stake();
        Value.@Nullable Money valuation = deal.valuation();
        csv.line(Arrays.asList(
                deal.slug(),
                deal.title(),
                deal.type(),
                deal.status(),
                joined(deal.statuses()),
                joined(deal.parties().stream()
                        .map(party -> party.name() + " (" + Wording.role(party.role()) + ")")
                        .toList()),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.to(),
                amount == null ? null : amount.currency(),
                stake == null ? null : stake.percent(),
                stake == null ? null : stake.to(),
                valuation == null ? null : valuation.amount(),
                valuation == null ? null : valuation.to(),
                valuation == null ? null : valuation.currency(),
                deal.date(),
                deal.articles(),
                deal.mentions(),
                deal.origins(),
                deal.disputed(),
                deal.changed()));
    }

    private static String joined(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
