package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.FundingRule;

/** Companies that people leave another one to found: what these raise is raised for the new one, not for their old employer. */
final class Ventures {

    private static final WordList FOUNDS = WordList.of("found-verbs");
    private static final WordList FILLERS = WordList.of("venture-fillers");
    private static final WordList JOBS = WordList.of("job-words");

    private static final int REACH = 9;

    private Ventures() {}

    /** The same lines, where a round that seems to be an employer's is of the venture founded last before it. */
    static List<Told> told(List<Told> lines) {
        Set<String> employers = new HashSet<>();
        Mention venture = null;
        List<Told> all = new ArrayList<>();
        for (Told told : lines) {
            venture = told.isTitle() ? venture : latest(told.line(), venture, employers);
            Mention founded = venture;
            all.add(
                    founded == null
                            ? told
                            : told.with(told.tellings().stream()
                                    .map(telling -> of(telling, founded, employers))
                                    .toList()));
        }
        return all;
    }

    private static Telling of(Telling telling, Mention venture, Set<String> employers) {
        String target = telling.name(PartyRole.TARGET);
        boolean raise = telling.type() == DealType.FUNDING_ROUND && telling.isBy(FundingRule.NAME);
        return raise && target != null && employers.contains(target) && !target.equals(venture.name())
                ? telling.without(PartyRole.TARGET).of(venture, PartyRole.TARGET)
                : telling;
    }

    /** Notes who employs the people of the line, and answers the venture that is founded last up to its end. */
    private static @Nullable Mention latest(Line line, @Nullable Mention known, Set<String> employers) {
        Mention venture = known;
        for (int i = 0; i < line.size(); i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany() && isEmployer(line, i)) {
                employers.add(mention.name());
            }
            Mention founded = FOUNDS.startsAt(line, i) ? founded(line, i) : null;
            venture = founded != null ? founded : venture;
        }
        return venture;
    }

    /** "a researcher who worked at Acme", "former Acme researchers", "left Acme". */
    private static boolean isEmployer(Line line, int company) {
        int next = line.isAny(company + 1, "'s", "'") ? company + 2 : company + 1;
        next = line.isAny(next, "former", "ex", "top", "senior") ? next + 1 : next;
        return JOBS.startsAt(line, next)
                || JOBS.anyIn(line, company - 4, company)
                        && line.isAny(company - 1, "at", "from", "of", "with", "for", "left", "leaving", "the", "quit");
    }

    /** The company that people found by the verb at {@code verb}: "left to launch [Tarn]", "founding a startup called [Tarn]". */
    private static @Nullable Mention founded(Line line, int verb) {
        int subject = line.clause().subject(verb);
        if (line.at(subject).isCompany() && !isEmployer(line, subject)) {
            return null;
        }
        for (int i = verb + 1; i < verb + REACH; i++) {
            Mention mention = line.at(i).mention();
            if (mention != null) {
                boolean named = line.at(i).isCompany() && mention.form() == Mention.Form.NAME;
                return named && !line.isPossessive(i) && !isEmployer(line, i) ? mention : null;
            }
            if (!FILLERS.startsAt(line, i)) {
                return null;
            }
        }
        return null;
    }
}
