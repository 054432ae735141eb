package parallax.rules;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Rule;
import parallax.rules.deal.DealRules;
import parallax.rules.figure.FigureRules;
import parallax.rules.name.NameRules;
import parallax.rules.quote.QuoteRules;
import parallax.rules.role.RoleRules;

/** Every rule there is. */
public final class RuleBook {

    private RuleBook() {}

    public static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(FigureRules.all());
        rules.addAll(NameRules.all());
        rules.addAll(RoleRules.all());
        rules.addAll(QuoteRules.all());
        rules.addAll(DealRules.all());
        return List.copyOf(rules);
    }
}
