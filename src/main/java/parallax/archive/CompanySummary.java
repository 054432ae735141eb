package parallax.archive;

import java.util.List;

/**
 * A company as a line of a list.
 *
 * @param name the name most articles use
 * @param aliases other names that articles use, in alphabetical order
 * @param deals in how many deals it takes part
 * @param articles how many articles name it
 */
public record CompanySummary(String slug, String name, List<String> aliases, long deals, long articles) {

    public CompanySummary {
        aliases = List.copyOf(aliases);
    }
}
