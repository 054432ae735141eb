package parallax.dashboard.directory;

import java.util.List;
import parallax.dashboard.article.ArticleLine;
import parallax.dashboard.deal.DealLine;

/**
 * The page of a company, a person or an outlet.
 *
 * @param kind "company", "person", "outlet"
 * @param section the list it belongs to
 * @param also what it is also called, or its host name
 * @param profile how an outlet reports; empty for others
 * @param people with whom a person is named, or who works for a company
 * @param partners with whom it does deals
 * @param moreDeals the list of all its deals, where the page does not show all; otherwise empty
 */
public record NameView(
        String kind,
        String section,
        String name,
        String slug,
        String also,
        String counts,
        List<OutletProfile.Line> profile,
        List<RoleLine> roles,
        List<Companions.Companion> people,
        List<PartnerView> partners,
        List<DealLine> deals,
        String moreDeals,
        List<QuoteLine> quotes,
        String moreQuotes,
        List<ArticleLine> articles,
        String moreArticles) {

    /** Another party of deals. */
    public record PartnerView(String name, String slug, String deals) {}
}
