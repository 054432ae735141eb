package parallax.dashboard.beside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parallax.archive.Archive;
import parallax.archive.StoredArticle;
import parallax.comparison.Comparison;
import parallax.comparison.lineage.Parallels;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.site.BadParameter;
import parallax.dashboard.site.Links;
import parallax.dashboard.site.NotFound;
import parallax.meaning.Meaning;

/** Shows two articles side by side. */
@Controller
final class BesideController {

    private final Archive archive;
    private final Comparisons comparisons;
    private final Meaning meaning;

    BesideController(Archive archive, Comparisons comparisons, Meaning meaning) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.meaning = meaning;
    }

    /** Where the list of articles sends what was ticked. */
    @GetMapping("/articles/beside")
    String picked(HttpServletRequest request) {
        List<String> picked = Stream.of(Objects.requireNonNullElse(request.getParameterValues("pick"), new String[0]))
                .distinct()
                .toList();
        if (picked.size() != 2) {
            throw new BadParameter(
                    "pick", String.join(", ", picked), "two articles; tick exactly two in the list of articles");
        }
        return "redirect:" + Links.beside(picked.get(0), picked.get(1));
    }

    @GetMapping("/articles/{left}/beside/{right}")
    String beside(@PathVariable String left, @PathVariable String right, Model model) {
        StoredArticle first = article(left);
        StoredArticle second = article(right);
        Parallels parallels = Parallels.of(first.report(), second.report(), meaning.likeness());
        model.addAttribute("beside", BesideView.of(first, second, parallels, relation(first, second)));
        return "beside";
    }

    private StoredArticle article(String id) {
        return archive.article(id).orElseThrow(() -> new NotFound("article", id));
    }

    private Relation relation(StoredArticle left, StoredArticle right) {
        return comparisonsOfBoth(left, right)
                .map(comparison -> Relation.within(
                        comparison, left.report().id(), right.report().id()))
                .reduce((one, other) -> one.reasons().isEmpty() ? other : one)
                .orElse(Relation.STRANGERS);
    }

    private Stream<Comparison> comparisonsOfBoth(StoredArticle left, StoredArticle right) {
        List<String> slugs = deals(right).toList();
        return deals(left)
                .filter(slugs::contains)
                .flatMap(slug -> comparisons.of(slug).stream())
                .map(Comparisons.Tagged::comparison);
    }

    private static Stream<String> deals(StoredArticle article) {
        return article.deals().stream().map(StoredArticle.DealLink::slug).distinct();
    }
}
