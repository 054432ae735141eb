package parallax.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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
import parallax.dashboard.site.BadParameter;

/** The deals that a filter lets through: JSON by the page, or all of them as CSV. */
@RestController
@RequestMapping("/api/deals")
final class DealListApi {

    private static final String CSV = "text/csv";

    private final Archive archive;

    DealListApi(Archive archive) {
        this.archive = archive;
    }

    record DealList(List<ApiDeal> items, int page, int size, long total, Facets facets) {}

    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    DealList deals(HttpServletRequest request) {
        return json(Asked.of(request.getParameterMap()));
    }

    @GetMapping(params = "!format", produces = CSV)
    void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        csv(Asked.of(request.getParameterMap()), response);
    }

    @GetMapping(params = "format=csv")
    void tableByName(HttpServletRequest request, HttpServletResponse response) throws IOException {
        csv(Asked.of(request.getParameterMap()), response);
    }

    @GetMapping(params = "format")
    DealList byName(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        String format = asked.words("format");
        if (!format.isEmpty() && !format.equals("json")) {
            throw new BadParameter("format", format, "json or csv");
        }
        return json(asked);
    }

    private DealList json(Asked asked) {
        DealPage page = archive.deals(
                DealQuestion.filter(asked), DealQuestion.order(asked), asked.page(ListApi.ROWS, ListApi.MOST_ROWS));
        Page<DealSummary> deals = page.deals();
        return new DealList(deals.map(ApiDeal::of).items(), deals.page(), deals.size(), deals.total(), page.facets());
    }

    private void csv(Asked asked, HttpServletResponse response) throws IOException {
        DealFilter filter = DealQuestion.filter(asked);
        DealOrder order = DealQuestion.order(asked);
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"deals.csv\"");
        PrintWriter out = response.getWriter();
        DealCsv table = new DealCsv(out);
        long written = 0;
        Page<DealSummary> deals;
        int next = 1;
        do {
            deals = archive.deals(filter, order, new PageRequest(next++, PageRequest.MOST))
                    .deals();
            deals.items().forEach(table::line);
            written += deals.items().size();
        } while (!deals.items().isEmpty() && written < deals.total());
        out.flush();
    }
}
