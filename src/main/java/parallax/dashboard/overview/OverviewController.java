package parallax.dashboard.overview;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parallax.archive.Archive;
import parallax.archive.DealPage;
import parallax.dashboard.deal.DealQuestion;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Pager;

/** Shows deals along time, and who does deals with whom; narrowed down as their list is. */
@Controller
final class OverviewController {

    private static final int ROWS = 100;
    private static final int MOST_ROWS = 500;

    private final Archive archive;

    OverviewController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/timeline")
    String timeline(HttpServletRequest request, Model model) {
        DealPage page = page(request, model, "/timeline");
        model.addAttribute("years", TimelineYear.all(page.deals().items()));
        return "timeline";
    }

    @GetMapping("/network")
    String network(HttpServletRequest request, Model model) {
        DealPage page = page(request, model, "/network");
        model.addAttribute("network", NetworkView.of(page.deals().items()));
        return "network";
    }

    private DealPage page(HttpServletRequest request, Model model, String path) {
        Asked asked = Asked.of(request.getParameterMap());
        DealPage page =
                archive.deals(DealQuestion.filter(asked), DealQuestion.order(asked), asked.page(ROWS, MOST_ROWS));
        model.addAttribute("pager", Pager.of(page.deals(), asked, path, "deal", "deals"));
        model.addAttribute("list", asked.link("/deals", "page", ""));
        return page;
    }
}
