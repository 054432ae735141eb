package parallax.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.ClaimFilter;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.BadParameter;
import parallax.extraction.Aspect;

/** Every claim with its provenance: JSON by the page, or all of them as CSV. */
@RestController
@RequestMapping("/api/claims")
final class ClaimApi {

    private static final String CSV = "text/csv";

    private final Archive archive;

    ClaimApi(Archive archive) {
        this.archive = archive;
    }

    @GetMapping(params = "!format", produces = MediaType.APPLICATION_JSON_VALUE)
    ApiPage<ApiClaim> claims(HttpServletRequest request) {
        return json(Asked.of(request.getParameterMap()));
    }

    @GetMapping(params = "!format", produces = CSV)
    void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
        csv(Asked.of(request.getParameterMap()), response);
    }

    @GetMapping(params = "format=csv")
    void tableByName(HttpServletRequest request, HttpServletResponse response) throws IOException {
        csv(Asked.of(request.getParameterMap()), response);
    }

    @GetMapping(params = "format")
    ApiPage<ApiClaim> byName(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        String format = asked.words("format");
        if (!format.isEmpty() && !format.equals("json")) {
            throw new BadParameter("format", format, "json or csv");
        }
        return json(asked);
    }

    private ApiPage<ApiClaim> json(Asked asked) {
        return ApiPage.of(archive.claims(filter(asked), asked.page(ListApi.ROWS, ListApi.MOST_ROWS)), ApiClaim::of);
    }

    private void csv(Asked asked, HttpServletResponse response) throws IOException {
        ClaimFilter filter = filter(asked);
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"claims.csv\"");
        PrintWriter out = response.getWriter();
        archive.eachClaim(filter, new ClaimCsv(out)::line);
        out.flush();
    }

    private static ClaimFilter filter(Asked asked) {
        return new ClaimFilter(
                asked.text("deal"),
                asked.text("article"),
                asked.company("company"),
                asked.slug("outlet"),
                asked.choice("aspect", Aspect.class));
    }
}
