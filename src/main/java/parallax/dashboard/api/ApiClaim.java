package parallax.dashboard.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.archive.ClaimRow;
import parallax.extraction.Claim;

/** A claim with where it comes from. */
record ApiClaim(
        @Nullable String deal,
        @Nullable String dealTitle,
        ApiArticle article,
        String aspect,
        @Nullable Map<String, @Nullable Object> value,
        @Nullable String period,
        String text,
        String precision,
        String modality,
        @Nullable String attribution,
        String rule,
        int start,
        int end,
        String sentence) {

    static ApiClaim of(ClaimRow row) {
        Claim claim = row.claim();
        return new ApiClaim(
                row.deal(),
                row.dealTitle(),
                ApiArticle.of(row.article()),
                claim.aspect().name(),
                ApiValue.of(claim.value()),
                claim.period(),
                claim.text(),
                claim.precision().name(),
                claim.modality().name(),
                claim.attribution(),
                claim.evidence().rule(),
                claim.evidence().span().start(),
                claim.evidence().span().end(),
                row.sentence());
    }
}
