package parallax.archive;

import java.util.Map;

/**
 * A page of deals.
 *
 * @param deals the deals of this page
 * @param facets how all deals that the filter lets through spread over each side
 * @param spread how they spread over time
 * @param hits for a search, where one of its reports says it, by the deal's slug; none where only the title does
 */
public record DealPage(Page<DealSummary> deals, Facets facets, Spread spread, Map<String, Hit> hits) {

    public DealPage {
        hits = Map.copyOf(hits);
    }
}
