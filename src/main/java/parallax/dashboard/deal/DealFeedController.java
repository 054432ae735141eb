package parallax.dashboard.deal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import parallax.archive.Archive;
import parallax.archive.DealFilter;
import parallax.archive.DealOrder;
import parallax.archive.DealPage;
import parallax.archive.PageRequest;
import parallax.dashboard.site.Asked;

/** Any list of deals as a feed: what changed last comes first. */
@Controller
final class DealFeedController {

    private static final String FEED = "/deals.atom";

    private final Archive archive;

    DealFeedController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping(FEED)
    void feed(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        Asked asked = Asked.of(request.getParameterMap());
        DealFilter filter = DealQuestion.filter(asked);
        DealPage page = archive.deals(filter, DealOrder.CHANGED, PageRequest.first());
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        new DealFeed(site, response.getOutputStream())
                .write(
                        title(ActiveFilter.all(asked, page.facets())),
                        asked.link(DealListView.PATH, "page", ""),
                        asked.link(FEED, "page", ""),
                        page.deals().items());
    }

    private static String title(List<ActiveFilter> active) {
        return active.isEmpty()
                ? "Parallax: deals"
                : active.stream().map(ActiveFilter::words).collect(Collectors.joining("; ", "Parallax: ", ""));
    }
}
