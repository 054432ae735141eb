package parallax.extraction;

import java.util.List;
import parallax.text.Span;

/**
 * A company or other organisation that an article names.
 *
 * @param name its fullest name in the article ("Scale AI")
 * @param aliases its other names in the article ("Scale")
 * @param mentions where it is named, by position; never empty
 */
public record CompanyReading(String name, List<String> aliases, List<Span> mentions) {

    public CompanyReading {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
