package parallax.dashboard.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.ArticleSummary;
import parallax.archive.CompanySummary;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealSummary;
import parallax.archive.OutletSummary;
import parallax.archive.Page;
import parallax.archive.PageRequest;
import parallax.archive.PersonSummary;
import parallax.archive.QuoteFilter;
import parallax.archive.QuoteSummary;
import parallax.comparison.report.Report;
import parallax.dashboard.article.ArticleLine;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.deal.DealLine;
import parallax.dashboard.words.Wording;

/** Asks the archive for all that the page of a name shows. */
@Component
final class NamePages {

    private static final int MOST = 50;
    private static final int MOST_REPORTS = 30;
    private static final int MOST_PARTNERS = 30;

    private final Archive archive;
    private final Comparisons comparisons;

    NamePages(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
    }

    NameView company(CompanySummary company) {
        String slug = company.slug();
        return view(
                "company",
                NameLine.of(company),
                slug,
                List.of(),
                List.of(),
                Companions.within(slug, reports(ArticleFilter.ofCompany(slug))),
                archive.deals(DealFilter.ofCompany(slug), DealOrder.DATE, request())
                        .deals(),
                archive.quotes(QuoteFilter.ofCompany(slug), request()),
                archive.articles(ArticleFilter.ofCompany(slug), request()));
    }

    NameView person(PersonSummary person) {
        String slug = person.slug();
        Map<String, Report> reports = new HashMap<>();
        archive.reports(person.roles().stream()
                        .map(PersonSummary.RoleTold::article)
                        .distinct()
                        .toList())
                .forEach(report -> reports.put(report.id(), report));
        return view(
                "person",
                NameLine.of(person),
                slug,
                List.of(),
                RoleLine.all(person.roles(), reports),
                Companions.besides(slug, reports(ArticleFilter.ofPerson(slug))),
                archive.deals(DealFilter.ofPerson(slug), DealOrder.DATE, request())
                        .deals(),
                archive.quotes(QuoteFilter.ofPerson(slug), request()),
                archive.articles(ArticleFilter.ofPerson(slug), request()));
    }

    NameView outlet(OutletSummary outlet) {
        String slug = outlet.slug();
        Page<DealSummary> deals = archive.deals(DealFilter.ofOutlet(slug), DealOrder.DATE, request())
                .deals();
        return view(
                "outlet",
                NameLine.of(outlet),
                slug,
                profile(slug, deals),
                List.of(),
                List.of(),
                deals,
                archive.quotes(new QuoteFilter(null, null, null, slug), request()),
                archive.articles(ArticleFilter.ofOutlet(slug), request()));
    }

    /** Over the deals that the page lists. */
    private List<OutletProfile.Line> profile(String slug, Page<DealSummary> deals) {
        OutletProfile profile = new OutletProfile(
                archive.articles(ArticleFilter.ofOutlet(slug), new PageRequest(1, PageRequest.MOST)).items().stream()
                        .map(ArticleSummary::id)
                        .collect(Collectors.toSet()));
        deals.items().stream()
                .filter(deal -> !deal.onlyMentioned())
                .flatMap(deal -> comparisons.of(deal.slug()).stream())
                .forEach(tagged -> profile.count(tagged.comparison()));
        return profile.lines();
    }

    private List<Report> reports(ArticleFilter filter) {
        return archive.reports(archive.articles(filter, new PageRequest(1, MOST_REPORTS)).items().stream()
                .map(ArticleSummary::id)
                .toList());
    }

    private static PageRequest request() {
        return new PageRequest(1, MOST);
    }

    private static NameView view(
            String kind,
            NameLine line,
            String slug,
            List<OutletProfile.Line> profile,
            List<RoleLine> roles,
            List<Companions.Companion> people,
            Page<DealSummary> deals,
            Page<QuoteSummary> quotes,
            Page<ArticleSummary> articles) {
        return new NameView(
                kind,
                line.href().split("/")[1],
                line.name(),
                slug,
                roles.isEmpty() ? line.also() : "",
                line.counts(),
                profile,
                roles,
                people,
                kind.equals("company") ? partners(deals, slug) : List.of(),
                deals.map(DealLine::of).items(),
                more(deals, "/deals?" + kind + "=" + slug),
                quotes.map(QuoteLine::of).items(),
                more(quotes, "/quotes?" + kind + "=" + slug),
                articles.map(ArticleLine::of).items(),
                more(articles, "/articles?" + kind + "=" + slug));
    }

    private static String more(Page<?> page, String href) {
        return page.hasNext() ? href : "";
    }

    private static List<NameView.PartnerView> partners(Page<DealSummary> deals, String slug) {
        Map<String, NameView.PartnerView> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DealSummary deal : deals.items()) {
            for (DealSummary.PartyName party : deal.parties()) {
                String company = party.company();
                if (company != null && !company.equals(slug)) {
                    int count = counts.merge(company, 1, Integer::sum);
                    names.put(
                            company,
                            new NameView.PartnerView(party.name(), company, Wording.count(count, "deal", "deals")));
                }
            }
        }
        return names.values().stream().limit(MOST_PARTNERS).toList();
    }
}
