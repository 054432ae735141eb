package parallax.archive;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;

/**
 * Which claims are asked for. Null asks for nothing in particular; what is given must hold all together.
 *
 * @param deal slug of the deal
 * @param article id of the article
 * @param company slug of a company that takes part in the deal, as the article tells it
 * @param outlet slug of the outlet
 */
public record ClaimFilter(
        @Nullable String deal,
        @Nullable String article,
        @Nullable String company,
        @Nullable String outlet,
        @Nullable Aspect aspect) {

    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null);

    public static ClaimFilter ofDeal(String slug) {
        return new ClaimFilter(slug, null, null, null, null);
    }
}
