package parallax.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import parallax.Parallax;
import parallax.archive.Archive;

/** Pages over the invented {@link News}; one application for every class that extends it. */
@SpringBootTest(
        classes = Parallax.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:dashboard", "parallax.seeds=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class PagesOfNews {

    @Autowired
    MockMvc mvc;

    @Autowired
    Archive archive;

    @BeforeEach
    void news() {
        if (archive.isEmpty()) {
            News.fileIn(archive);
        }
    }

    final Document page(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    final MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(URI.create(path.replace(" ", "%20"))).accept("text/html", "*/*;q=0.8"))
                .andReturn()
                .getResponse();
    }

    /** The page of the deal that four reports of three origins tell. */
    final String stake() throws Exception {
        return page("/deals?company=umbra-robotics")
                .select("table.deals tbody th a")
                .first()
                .attr("href");
    }
}
