package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import parallax.Parallax;
import parallax.archive.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each route of the JSON interface, over invented news. */
@SpringBootTest(
        classes = Parallax.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:dashboard", "parallax.seeds=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Archive archive;

    private final JsonMapper json = new JsonMapper();

    @BeforeEach
    void news() {
        if (archive.isEmpty()) {
            News.fileIn(archive);
        }
    }

    @Test
    void dealsAreListedWithTheirFigures() throws Exception {
        JsonNode list = json("/api/deals?company=umbra-robotics&size=10");
        JsonNode deal = list.get("items").get(0);

        assertThat(list.propertyNames()).containsExactly("items", "page", "size", "total", "facets");
        assertThat(deal.propertyNames())
                .containsExactly(
                        "slug",
                        "title",
                        "type",
                        "status",
                        "statuses",
                        "parties",
                        "amount",
                        "stake",
                        "valuation",
                        "date",
                        "articles",
                        "mentions",
                        "origins",
                        "disputed",
                        "changed");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(deal.get("amount").toString()).isEqualTo("{\"amount\":2500000000,\"currency\":\"USD\"}");
        assertThat(deal.get("stake").toString()).isEqualTo("{\"percent\":40}");
        assertThat(deal.get("type").asString()).isEqualTo("MINORITY_STAKE");
        assertThat(list.get("facets").get("companies").findValuesAsString("label"))
                .contains("Halcyon", "Umbra Robotics");
    }

    @Test
    void aDealTellsItsConsensusTimelinePeopleAndQuotes() throws Exception {
        JsonNode deal = json("/api/deals/" + stake());

        assertThat(deal.get("articles")).hasSize(4);
        assertThat(deal.get("origins").asInt()).isEqualTo(3);
        assertThat(deal.get("consensus").findValuesAsString("words")).contains("40 %", "$2.5 billion");
        assertThat(deal.get("timeline").findValuesAsString("date")).contains("2031-03-06", "2031-03-07");
        assertThat(deal.get("people").findValuesAsString("slug")).contains("ada-quill", "bram-holt");
        assertThat(deal.get("quotes").get(0).get("altered").asBoolean()).isTrue();
    }

    @Test
    void aComparisonHasARowAFactAndACellAReport() throws Exception {
        JsonNode comparison = json("/api/deals/" + stake() + "/comparison");

        assertThat(comparison.get("deal").asString()).isEqualTo(stake());
        assertThat(comparison.get("articles")).hasSize(4);
        for (JsonNode row : comparison.get("rows")) {
            assertThat(row.get("cells")).as(row.get("aspect").asString()).hasSize(4);
        }
        assertThat(comparison.get("origins").get(0).get("articles")).hasSize(2);
    }

    @Test
    void everyClaimIsTheTextAtItsPlace() throws Exception {
        JsonNode claims = json("/api/claims?size=500");

        assertThat(claims.get("items")).isNotEmpty();
        for (JsonNode claim : claims.get("items")) {
            String id = claim.get("article").get("id").asString();
            String text = json("/api/articles/" + id).get("article").get("text").asString();
            assertThat(text.substring(
                            claim.get("start").asInt(), claim.get("end").asInt()))
                    .isEqualTo(claim.get("text").asString());
        }
    }

    @Test
    void anArticleTellsItsFindingsAndItsLineage() throws Exception {
        String id = json("/api/articles?q=garage").get("items").get(0).get("id").asString();
        JsonNode article = json("/api/articles/" + id);

        assertThat(article.get("article").get("outlet").asString()).isEqualTo("Morning Gazette");
        assertThat(article.get("deals").get(0).get("claims")).hasSize(4);
        JsonNode lineage = article.get("lineage").get(0);
        assertThat(lineage.get("deal").asString()).isEqualTo(stake());
        assertThat(lineage.get("with")).hasSize(1);
        assertThat(lineage.get("reasons").get(0).get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/companies?q=umbra, Umbra Robotics",
        "/api/people?q=quill, Ada Quill",
        "/api/outlets?q=wire, Wire Service"
    })
    void namesAreFoundByAPart(String path, String name) throws Exception {
        JsonNode list = json(path);

        assertThat(list.get("items").findValuesAsString("name")).contains(name);
        String route = path.substring(0, path.indexOf('?'));
        String slug = list.get("items").get(0).get("slug").asString();
        assertThat(json(route + "/" + slug).get("name").asString()).isEqualTo(name);
    }

    @Test
    void quotesAreFoundBySpeaker() throws Exception {
        JsonNode quotes = json("/api/quotes?person=Ada Quill");

        assertThat(quotes.get("total").asInt()).isEqualTo(2);
        assertThat(quotes.get("items").get(0).get("person").asString()).isEqualTo("ada-quill");
    }

    @ParameterizedTest
    @CsvSource({"/api/claims?format=csv, '*/*'", "/api/claims, text/csv"})
    void claimsComeAsATable(String path, String accept) throws Exception {
        MockHttpServletResponse answer = answer(path, accept);
        List<String> lines = new ArrayList<>(List.of(answer.getContentAsString().split("\r\n")));

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(lines.get(0)).startsWith("deal,deal_title,aspect,amount,");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",AMOUNT,2500000000,,USD,", "Wire Service"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",'=1+1 or $5 million,"));
        assertThat(lines).noneSatisfy(line -> assertThat(line).contains(",=1+1"));
    }

    @ParameterizedTest
    @CsvSource({"/api/deals?format=csv&sort=title, '*/*'", "/api/deals?sort=title, text/csv"})
    void dealsComeAsATable(String path, String accept) throws Exception {
        MockHttpServletResponse answer = answer(path, accept);
        List<String> lines = List.of(answer.getContentAsString().split("\r\n"));

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(lines.get(0)).startsWith("deal,title,type,status,statuses,parties,amount,");
        assertThat(lines).hasSize(1 + json("/api/deals").get("total").asInt());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("MINORITY_STAKE,COMPLETED,", "Umbra Robotics (target)", ",2500000000,,USD,40,,"));
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).contains("Tern", ",0,1,1,0,20").endsWith("Z"));
    }

    @Test
    void aTableOfDealsHonoursItsFilter() throws Exception {
        String table =
                answer("/api/deals?company=umbra-robotics&size=1", "text/csv").getContentAsString();

        assertThat(table.split("\r\n")).hasSize(2);
        assertThat(answer("/api/deals?type=GIFT", "text/csv").getStatus()).isEqualTo(400);
    }

    @Test
    void aTableHonoursItsFilter() throws Exception {
        String table = answer("/api/claims?format=csv&deal=" + stake() + "&aspect=stake", "*/*")
                .getContentAsString();

        assertThat(table.split("\r\n")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/deals?type=GIFT, type",
        "/api/deals?page=0, page",
        "/api/deals?from=soon, from",
        "/api/claims?aspect=mood, aspect",
        "/api/deals?format=xml, format",
        "/api/claims?format=xml, format"
    })
    void aParameterThatIsNotUnderstoodIsNamed(String path, String parameter) throws Exception {
        MockHttpServletResponse answer = answer(path, "application/json");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(json.readTree(answer.getContentAsString()).get("parameter").asString())
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/deals/none",
                "/api/deals/none/comparison",
                "/api/articles/none",
                "/api/companies/none",
                "/api/people/none",
                "/api/outlets/none",
                "/api/nothing"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        MockHttpServletResponse answer = answer(path, "application/json");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void aPageIsNeverLargerThanItMayBe() throws Exception {
        assertThat(json("/api/deals?size=100000").get("size").asInt()).isEqualTo(500);
    }

    private String stake() throws Exception {
        return json("/api/deals?company=umbra-robotics")
                .get("items")
                .get(0)
                .get("slug")
                .asString();
    }

    private JsonNode json(String path) throws Exception {
        MockHttpServletResponse answer = answer(path, "application/json");
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return json.readTree(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path, String accept) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get(URI.create(path.replace(" ", "%20"))).accept(accept))
                .andReturn()
                .getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}
