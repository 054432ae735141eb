package parallax.rules.role;

import java.util.List;
import java.util.Map;
import parallax.extraction.Annotated;
import parallax.extraction.RoleReading;

/** Finds the positions that people hold, take up and leave. */
public final class Roles {

    private Roles() {}

    /** The roles by the person's fullest name in the article, each list by position. */
    public static Map<String, List<RoleReading>> of(Annotated article) {
        return Map.of();
    }
}
