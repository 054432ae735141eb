package parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import parallax.Parallax;
import parallax.comparison.wording.SentenceLikeness;
import parallax.intake.Intake;
import parallax.intake.Progress;

/** The dashboard has the model loaded by itself, and two articles side by side make use of it. */
@SpringBootTest(
        classes = Parallax.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:meaning", "parallax.seeds=false", "parallax.meaning=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class MeaningPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Intake intake;

    @Autowired
    Meaning meaning;

    @Test
    @Timeout(120)
    void sentencesThatShareFewWordsStandSideBySideOnceTheModelIsLoaded() throws Exception {
        intake.take(List.of(Path.of("seeds")), Progress.UNSEEN);
        while (meaning.likeness() == SentenceLikeness.NONE) {
            Thread.sleep(50);
        }

        Document page =
                page("/articles/" + article("Accel and Index Ventures") + "/beside/" + article("Wolfe Research"));

        assertThat(page.select(".hint").text()).contains("by their meaning");
        assertThat(page.select("tr.joined:contains(regain momentum)").text()).contains("reclaim leadership");
    }

    private String article(String words) throws Exception {
        return page("/articles?q=" + words)
                .select(".reports a[href^=/articles/]")
                .first()
                .attr("href")
                .replace("/articles/", "");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path)).andReturn().getResponse().getContentAsString());
    }
}
