package parallax.dashboard.deal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parallax.archive.Archive;
import parallax.archive.DealSummary;
import parallax.comparison.Comparison;
import parallax.comparison.DealGroup;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.NotFound;

/** Shows one deal, with every account of it. */
@Controller
final class DealController {

    private final Archive archive;

    DealController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/deals/{slug}")
    String deal(@PathVariable String slug, HttpServletRequest request, Model model) {
        DealGroup group = archive.deal(slug).orElseThrow(() -> new NotFound("deal", slug));
        DealSummary summary = archive.dealSummary(slug).orElseThrow(() -> new NotFound("deal", slug));
        Asked asked = Asked.of(request.getParameterMap());
        boolean differencesOnly = "differences".equals(asked.text("show"));
        model.addAttribute("deal", DealView.of(Comparison.of(group), summary, differencesOnly, asked.words("open")));
        return "deal";
    }
}
