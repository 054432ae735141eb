package parallax.dashboard.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parallax.archive.Archive;
import parallax.archive.ArticleFilter;
import parallax.archive.ArticleSummary;
import parallax.archive.Page;
import parallax.archive.PageRequest;
import parallax.archive.StoredArticle;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.NotFound;
import parallax.dashboard.site.Pager;
import parallax.text.Span;

/** Shows articles. */
@Controller
final class ArticleController {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 200;
    private static final int MOST_BESIDE = 20;

    private final Archive archive;

    ArticleController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/articles")
    String articles(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        Page<ArticleSummary> page = archive.articles(ArticleQuestion.filter(asked), asked.page(ROWS, MOST_ROWS));
        model.addAttribute(
                "articles", page.items().stream().map(ArticleLine::of).toList());
        model.addAttribute("pager", Pager.of(page, asked, "/articles", "article", "articles"));
        model.addAttribute("q", asked.words("q"));
        return "articles";
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, HttpServletRequest request, Model model) {
        StoredArticle article = archive.article(id).orElseThrow(() -> new NotFound("article", id));
        Span passage = Asked.of(request.getParameterMap()).span("mark");
        model.addAttribute("article", ArticleView.of(article, others(article), passage));
        return "article";
    }

    /** The other reports of the deals that the article reports. */
    private List<ArticleSummary> others(StoredArticle article) {
        return article.deals().stream()
                .filter(StoredArticle.DealLink::member)
                .map(StoredArticle.DealLink::slug)
                .distinct()
                .flatMap(slug ->
                        archive.articles(ArticleFilter.ofDeal(slug), new PageRequest(1, MOST_BESIDE)).items().stream())
                .filter(other -> !other.id().equals(article.summary().id()))
                .distinct()
                .limit(MOST_BESIDE)
                .toList();
    }
}
