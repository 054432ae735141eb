package parallax.dashboard.deal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import parallax.archive.Archive;
import parallax.archive.DealSummary;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.NotFound;

/** Shows one deal, with every account of it. */
@Controller
final class DealController {

    private final Archive archive;
    private final Comparisons comparisons;

    DealController(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
    }

    @GetMapping("/deals/{slug}")
    @Nullable
    String deal(@PathVariable String slug, ServletWebRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        Comparisons.Tagged tagged = comparisons.of(slug).orElseThrow(() -> new NotFound("deal", slug));
        // A weak tag: a strong one would keep the page from being compressed.
        if (request.checkNotModified("W/\"" + tagged.tag() + "\"")) {
            return null;
        }
        DealSummary summary = archive.dealSummary(slug).orElseThrow(() -> new NotFound("deal", slug));
        model.addAttribute("deal", DealView.of(tagged.comparison(), summary, DealAsked.of(slug, asked)));
        model.addAttribute("description", DealWords.of(summary));
        return "deal";
    }
}
