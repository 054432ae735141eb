package parallax.rules.name;

import java.util.List;
import parallax.extraction.Rule;

/** The rules of this package. */
public final class NameRules {

    private NameRules() {}

    public static List<Rule<?>> all() {
        return List.of(new CompanyRule(), new PersonRule(), new DescriptionRule(), new PronounRule());
    }
}
