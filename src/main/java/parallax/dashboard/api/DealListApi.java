package parallax.dashboard.api;

import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealPage;
import parallax.archive.DealSummary;
import parallax.archive.Facets;
import parallax.archive.Page;
import parallax.archive.PageRequest;
import parallax.dashboard.deal.DealQuestion;
import parallax.dashboard.site.Asked;

/** The deals that a filter lets through. */
@RestController
@RequestMapping("/api/deals")
final class DealListApi extends ListOrTable<DealListApi.DealList> {

    private final Archive archive;

    DealListApi(Archive archive) {
        super("deals.csv");
        this.archive = archive;
    }

    record DealList(List<ApiDeal> items, int page, int size, long total, Facets facets) {}

    @Override
    DealList list(Asked asked) {
        DealPage page = archive.deals(
                DealQuestion.filter(asked), DealQuestion.order(asked), asked.page(ListApi.ROWS, ListApi.MOST_ROWS));
        Page<DealSummary> deals = page.deals();
        return new DealList(deals.map(ApiDeal::of).items(), deals.page(), deals.size(), deals.total(), page.facets());
    }

    @Override
    Table table(Asked asked) {
        DealFilter filter = DealQuestion.filter(asked);
        DealOrder order = DealQuestion.order(asked);
        return out -> {
            DealCsv table = new DealCsv(out);
            Page<DealSummary> deals;
            int next = 1;
            do {
                deals = archive.deals(filter, order, new PageRequest(next++, PageRequest.MOST))
                        .deals();
                deals.items().forEach(table::line);
            } while (deals.hasNext());
        };
    }
}
