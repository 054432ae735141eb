package parallax.dashboard.deal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parallax.archive.Archive;
import parallax.archive.DealPage;
import parallax.dashboard.site.Asked;

/** Shows the list of deals. */
@Controller
final class DealListController {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 200;

    private final Archive archive;

    DealListController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping({"/", "/deals"})
    String deals(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        DealPage page =
                archive.deals(DealQuestion.filter(asked), DealQuestion.order(asked), asked.page(ROWS, MOST_ROWS));
        List<ActiveFilter> active = ActiveFilter.all(asked, page.facets());
        boolean nothing = page.deals().total() == 0;
        model.addAttribute(
                "list",
                DealListView.of(
                        page,
                        asked,
                        nothing ? ActiveFilter.counted(active, asked, archive::count) : active,
                        archive.unsettled(),
                        nothing && archive.isEmpty()));
        model.addAttribute("feed", asked.link("/deals.atom", "sort", ""));
        return "deals";
    }
}
