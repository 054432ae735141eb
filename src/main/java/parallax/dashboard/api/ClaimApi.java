package parallax.dashboard.api;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.ClaimFilter;
import parallax.dashboard.site.Asked;
import parallax.extraction.Aspect;

/** Every claim with its provenance. */
@RestController
@RequestMapping("/api/claims")
final class ClaimApi extends ListOrTable<ApiPage<ApiClaim>> {

    private final Archive archive;

    ClaimApi(Archive archive) {
        super("claims.csv");
        this.archive = archive;
    }

    @Override
    ApiPage<ApiClaim> list(Asked asked) {
        return ApiPage.of(archive.claims(filter(asked), asked.page(ListApi.ROWS, ListApi.MOST_ROWS)), ApiClaim::of);
    }

    @Override
    Table table(Asked asked) {
        ClaimFilter filter = filter(asked);
        return out -> archive.eachClaim(filter, new ClaimCsv(out)::line);
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
