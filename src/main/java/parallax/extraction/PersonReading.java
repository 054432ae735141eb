package parallax.extraction;

import java.util.List;
import parallax.text.Span;

/**
 * A person that an article names.
 *
 * @param name the fullest name in the article
 * @param mentions where the person is named, by position; never empty
 * @param roles the positions the article gives, by position
 */
public record PersonReading(String name, List<Span> mentions, List<RoleReading> roles) {

    public PersonReading {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
