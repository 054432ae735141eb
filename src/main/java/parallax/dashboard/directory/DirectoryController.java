package parallax.dashboard.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parallax.archive.Archive;
import parallax.archive.Page;
import parallax.archive.PageRequest;
import parallax.archive.PersonSummary;
import parallax.archive.QuoteSummary;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Links;
import parallax.dashboard.site.NotFound;
import parallax.dashboard.site.Pager;

/** Shows companies, people, outlets and quotes. */
@Controller
final class DirectoryController {

    private static final int ROWS = 100;
    private static final int MOST_ROWS = 200;

    private final Archive archive;
    private final NamePages pages;

    DirectoryController(Archive archive, NamePages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @GetMapping("/companies")
    String companies(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        return list(
                model,
                NameListView.of(
                        archive.companies(asked.words("q"), page(asked)),
                        NameLine::of,
                        asked,
                        "companies",
                        "company",
                        "Every company that an article names."));
    }

    @GetMapping("/people")
    String people(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        return list(
                model,
                NameListView.of(
                        archive.people(asked.words("q"), page(asked)),
                        NameLine::of,
                        asked,
                        "people",
                        "person",
                        "Everybody whom an article names, with the positions it gives."));
    }

    @GetMapping("/outlets")
    String outlets(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        return list(
                model,
                NameListView.of(
                        archive.outlets(asked.words("q"), page(asked)),
                        NameLine::of,
                        asked,
                        "outlets",
                        "outlet",
                        "Who published the articles, as far as it is known."));
    }

    @GetMapping("/companies/{slug}")
    String company(@PathVariable String slug, Model model) {
        model.addAttribute(
                "name", pages.company(archive.company(slug).orElseThrow(() -> new NotFound("company", slug))));
        return "name";
    }

    @GetMapping("/people/{slug}")
    String person(@PathVariable String slug, Model model) {
        PersonSummary person = archive.person(slug).orElseThrow(() -> new NotFound("person", slug));
        if (!person.slug().equals(slug)) {
            return "redirect:" + Links.person(person.slug());
        }
        model.addAttribute("name", pages.person(person));
        return "name";
    }

    @GetMapping("/outlets/{slug}")
    String outlet(@PathVariable String slug, Model model) {
        model.addAttribute("name", pages.outlet(archive.outlet(slug).orElseThrow(() -> new NotFound("outlet", slug))));
        return "name";
    }

    @GetMapping("/quotes")
    String quotes(HttpServletRequest request, Model model) {
        Asked asked = Asked.of(request.getParameterMap());
        Page<QuoteSummary> page = archive.quotes(QuoteQuestion.filter(asked), page(asked));
        model.addAttribute("quotes", page.map(QuoteLine::of).items());
        model.addAttribute("pager", Pager.of(page, asked, "/quotes", "quote", "quotes"));
        model.addAttribute("asked", asked);
        return "quotes";
    }

    private static String list(Model model, NameListView list) {
        model.addAttribute("list", list);
        return "names";
    }

    private static PageRequest page(Asked asked) {
        return asked.page(ROWS, MOST_ROWS);
    }
}
