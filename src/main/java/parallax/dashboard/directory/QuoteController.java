package parallax.dashboard.directory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parallax.archive.Archive;
import parallax.archive.StoredArticle;
import parallax.dashboard.article.ArticleLine;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.deal.QuoteView;
import parallax.dashboard.site.NotFound;
import parallax.extraction.QuoteReading;

/** Shows one quote in every form in which the reports of its deal print it. */
@Controller
final class QuoteController {

    private final Archive archive;
    private final Comparisons comparisons;

    QuoteController(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
    }

    /** {@code start}: where the words stand in the article's text. */
    @GetMapping("/quotes/{id}/{start}")
    String quote(@PathVariable String id, @PathVariable String start, Model model) {
        StoredArticle article = archive.article(id).orElseThrow(() -> new NotFound("article", id));
        QuoteReading quote = article.report().reading().quotes().stream()
                .filter(reading -> String.valueOf(reading.span().start()).equals(start))
                .findFirst()
                .orElseThrow(() -> new NotFound("quote", start));
        model.addAttribute("words", quote.text());
        model.addAttribute("article", ArticleLine.of(article.summary()));
        article.deals().stream()
                .flatMap(link -> comparisons.of(link.slug()).stream())
                .map(Comparisons.Tagged::comparison)
                .filter(comparison ->
                        QuoteView.find(comparison, id, quote.span()).isPresent())
                .findFirst()
                .ifPresent(comparison -> {
                    model.addAttribute(
                            "quote",
                            QuoteView.find(comparison, id, quote.span()).orElseThrow());
                    model.addAttribute("deal", comparison.deal());
                });
        return "quote";
    }
}
