package parallax.archive;

/**
 * A page of deals.
 *
 * @param deals the deals of this page
 * @param facets how all deals that the filter lets through spread
 */
public record DealPage(Page<DealSummary> deals, Facets facets) {}
