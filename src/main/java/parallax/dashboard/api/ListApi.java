package parallax.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.CompanySummary;
import parallax.archive.OutletSummary;
import parallax.archive.PageRequest;
import parallax.dashboard.article.ArticleQuestion;
import parallax.dashboard.directory.QuoteQuestion;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.NotFound;

/** Lists of articles, companies, people, outlets and quotes; and one company, person, outlet. */
@RestController
@RequestMapping("/api")
final class ListApi {

    static final int ROWS = 50;
    static final int MOST_ROWS = 500;

    private final Archive archive;

    ListApi(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/articles")
    ApiPage<ApiArticle> articles(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return ApiPage.of(archive.articles(ArticleQuestion.filter(asked), page(asked)), ApiArticle::of);
    }

    @GetMapping("/companies")
    ApiPage<CompanySummary> companies(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return ApiPage.of(archive.companies(asked.words("q"), page(asked)), company -> company);
    }

    @GetMapping("/companies/{slug}")
    CompanySummary company(@PathVariable String slug) {
        return archive.company(slug).orElseThrow(() -> new NotFound("company", slug));
    }

    @GetMapping("/people")
    ApiPage<ApiPerson> people(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return ApiPage.of(archive.people(asked.words("q"), page(asked)), ApiPerson::of);
    }

    @GetMapping("/people/{slug}")
    ApiPerson person(@PathVariable String slug) {
        return ApiPerson.of(archive.person(slug).orElseThrow(() -> new NotFound("person", slug)));
    }

    @GetMapping("/outlets")
    ApiPage<OutletSummary> outlets(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return ApiPage.of(archive.outlets(asked.words("q"), page(asked)), outlet -> outlet);
    }

    @GetMapping("/outlets/{slug}")
    OutletSummary outlet(@PathVariable String slug) {
        return archive.outlet(slug).orElseThrow(() -> new NotFound("outlet", slug));
    }

    @GetMapping("/quotes")
    ApiPage<ApiQuote> quotes(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return ApiPage.of(archive.quotes(QuoteQuestion.filter(asked), page(asked)), ApiQuote::of);
    }

    @RequestMapping("/**")
    Map<String, String> anythingElse(HttpServletRequest request) {
        throw new NotFound("route", request.getMethod() + " " + request.getRequestURI());
    }

    private static PageRequest page(Asked asked) {
        return asked.page(ROWS, MOST_ROWS);
    }
}
