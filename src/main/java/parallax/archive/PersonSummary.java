package parallax.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.RoleChange;

/**
 * A person as a line of a list.
 *
 * @param name the name most articles use
 * @param roles the positions that articles give, an article's next to each other, in the order of the text
 * @param articles how many articles name the person
 * @param quotes how many quotations carry the person's name
 */
public record PersonSummary(String slug, String name, List<RoleTold> roles, long articles, long quotes) {

    public PersonSummary {
        roles = List.copyOf(roles);
    }

    /**
     * A position, as one article tells it.
     *
     * @param title as printed
     * @param organization as the article names it, or null
     * @param company the organization's slug among the companies, or null
     * @param article id of the article
     * @param start where the words stand in the article's text
     * @param end one past their end
     */
    public record RoleTold(
            String title,
            @Nullable String organization,
            @Nullable String company,
            RoleChange change,
            String article,
            int start,
            int end) {}
}
