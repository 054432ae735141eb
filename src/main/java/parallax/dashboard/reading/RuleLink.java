package parallax.dashboard.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Rule;
import parallax.rules.RuleBook;

/**
 * Names the rule that found something.
 *
 * @param name the rule's name as people read it: "total raised"
 * @param href where the rule is explained; null for a rule that is there no more
 */
public record RuleLink(String name, @Nullable String href) {

    private static final Set<String> KNOWN =
            RuleBook.all().stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());

    public static RuleLink of(String rule) {
        String name = rule.substring(rule.lastIndexOf('/') + 1).replace('-', ' ');
        return new RuleLink(name, KNOWN.contains(rule) ? "/how-we-read#" + anchor(rule) : null);
    }

    static String anchor(String rule) {
        return rule.replace('/', '-');
    }
}
