package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import parallax.Parallax;
import parallax.archive.Archive;
import parallax.intake.Intake;
import parallax.intake.Progress;

/** The pages of the articles that Parallax brings along. */
@SpringBootTest(
        classes = Parallax.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:seedpages", "parallax.seeds=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SeedPagesTest {

    private static final int MOST_PAGES = 400;

    @Autowired
    MockMvc mvc;

    @Autowired
    Archive archive;

    @Autowired
    Intake intake;

    @BeforeEach
    void seeds() {
        if (archive.isEmpty()) {
            intake.take(List.of(Path.of("seeds")), Progress.UNSEEN);
        }
    }

    @Test
    void theDealIsFoundByCompanyWithItsFiveReportsOfFourOrigins() throws Exception {
        Document deal = page(deal("/deals?company=Scale AI"));

        assertThat(deal.select(".standing").text()).isEqualTo("5 reports · 4 independent origins");
        assertThat(deal.select(".strip .figure").eachText()).contains("$14.3 billion", "49 %", "$29 billion");
        assertThat(deal.select("tr.origins th.shared")).hasSize(1);
    }

    @Test
    void theDealIsFoundByPerson() throws Exception {
        assertThat(page("/people/alexandr-wang").select("table.deals a").eachAttr("href"))
                .contains(deal("/deals?company=Scale AI"));
        assertThat(deal("/deals?person=Alexandr Wang")).isEqualTo(deal("/deals?company=Scale AI"));
    }

    @Test
    void theHedgedValuationShowsItsHedgeAndItsSentence() throws Exception {
        Element cell = page(deal("/deals?company=Scale AI"))
                .select("#fact-valuation td:has(.outlet:contains(Sumtrix))")
                .first();

        assertThat(cell.select(".evidence mark").text()).isEqualTo("$29 billion");
        assertThat(cell.select("summary .hedge").eachText()).contains("“+”");
    }

    @Test
    void theFactsInShortSayWhoDiffers() throws Exception {
        Document deal = page(deal("/deals?company=Scale AI"));

        assertThat(deal.select(".strip dt:containsOwn(Announced) + dd .note").text())
                .isEqualTo("“Thursday” in Naija On Point, “Friday” in The Algorithm Daily; 3 reports do not say.");
    }

    @Test
    void passagesThatTwoSignsShareAreShownOnce() throws Exception {
        Document deal = page(deal("/deals?company=Scale AI"));
        List<String> tables =
                deal.select("table.pairs tbody").stream().map(Element::html).toList();

        assertThat(tables).isNotEmpty().doesNotHaveDuplicates();
        assertThat(deal.select(".reasons .hint").text()).startsWith("The same passages as under");
    }

    @Test
    void theDealTravelsInLessThanTwentyKilobytes() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(answer(deal("/deals?company=Scale AI")).getContentAsByteArray());
        }

        assertThat(packed.size()).isLessThan(20_000);
    }

    @Test
    void anArticleOfAnUnknownOutletIsNeverGivenOne() throws Exception {
        Document deal = page(deal("/deals?company=Scale AI"));

        assertThat(deal.select("tr.outlets th a.unknown").eachText()).containsExactly("Outlet unknown");
    }

    @Test
    void everyFindingOfAnArticleNamesItsRuleAndLeadsToTheRulesExamples() throws Exception {
        for (String article :
                page("/articles").select(".reports a[href^=/articles/]").eachAttr("href")) {
            Element findings = page(article).select(".findings").first();

            assertThat(findings.select("dl:not(.facts-of) dd, section p:has(.tag), li a[href^=/people] ~ a.unmarked"))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(
                                    finding.is("a")
                                            ? finding.nextElementSibling().text()
                                            : finding.text())
                            .contains("rule "));
            for (String rule : findings.select(".rule-link a").eachAttr("href")) {
                Element page = page("/how-we-read").getElementById(rule.replaceFirst(".*#", ""));
                assertThat(page.select("li")).as(rule).isNotEmpty();
            }
        }
    }

    @Test
    void aSurnameAloneLeadsToWhomItMeans() throws Exception {
        assertThat(page(deal("/deals?company=Scale AI")).select("a[href=/people/zuckerberg]"))
                .isNotEmpty();
        assertThat(answer("/people/zuckerberg").getRedirectedUrl()).isEqualTo("/people/mark-zuckerberg");
    }

    @Test
    void everyLinkLeadsToAPageAndEveryAnchorToAPlace() throws Exception {
        Map<String, Document> pages = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/deals", "/quotes", "/articles", "/outlets"));
        List<String> broken = new ArrayList<>();
        List<String> anchored = new ArrayList<>();
        while (!open.isEmpty() && pages.size() < MOST_PAGES) {
            String path = open.pop();
            MockHttpServletResponse answer = answer(path);
            if (answer.getStatus() == 302) {
                open.add(answer.getRedirectedUrl());
            } else if (answer.getStatus() != 200) {
                broken.add(path + " answers " + answer.getStatus());
            }
            boolean html = String.valueOf(answer.getContentType()).startsWith("text/html");
            pages.put(path, html ? Jsoup.parse(answer.getContentAsString()) : new Document(""));
            for (String href : pages.get(path).select("a[href^=/]").eachAttr("href")) {
                String target = href.replaceFirst("#.*", "");
                boolean narrowedTwice = target.contains("&");
                if (!pages.containsKey(target) && !open.contains(target) && !narrowedTwice) {
                    open.add(target);
                }
                if (href.contains("#")) {
                    anchored.add(href);
                }
            }
        }
        for (String href : anchored) {
            Document page = pages.get(href.replaceFirst("#.*", ""));
            if (page != null && page.getElementById(href.replaceFirst(".*#", "")) == null) {
                broken.add(href + " leads to no place");
            }
        }

        assertThat(broken).isEmpty();
        assertThat(pages.size()).isGreaterThan(40);
    }

    private String deal(String list) throws Exception {
        return page(list).select("table.deals tbody th a").first().attr("href");
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(URI.create(path.replace(" ", "%20"))).accept("text/html", "*/*;q=0.8"))
                .andReturn()
                .getResponse();
    }
}
