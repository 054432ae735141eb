package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.Labels;
import parallax.comparison.wording.Terms;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Value;

/** The facts that reports claim of a deal, an aspect at a time; values of several years are facts of their own. */
public final class AspectFacts {

    private static final Set<Aspect> BY_PERIOD = Set.of(Aspect.REVENUE, Aspect.PRIOR_VALUATION, Aspect.TOTAL_RAISED);

    private final Accounts accounts;
    private final Weekdays weekdays;

    public AspectFacts(Accounts accounts) {
        this.accounts = accounts;
        this.weekdays = new Weekdays(accounts.members());
    }

    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            facts.addAll(of(aspect));
        }
        return facts;
    }

    /** None where no report states the aspect; several where the reports give values of several periods. */
    public List<Fact> of(Aspect aspect) {
        List<List<Told>> told = new ArrayList<>();
        for (int member = 0; member < accounts.size(); member++) {
            told.add(told(aspect, member));
        }
        return byPeriod(aspect, told).entrySet().stream()
                .map(entry -> fact(aspect, entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<List<Statement>> withheld(Aspect aspect) {
        List<List<Statement>> withheld = lists(accounts.size());
        for (int member = 0; member < accounts.size(); member++) {
            for (Told undisclosed : told(Aspect.TERMS_UNDISCLOSED, member)) {
                if (Withheld.covers(undisclosed.statement, aspect, accounts.text(member))) {
                    withheld.get(member).add(undisclosed.statement);
                }
            }
        }
        return withheld;
    }

    private record Told(@Nullable String period, Statement statement) {}

    private List<Told> told(Aspect aspect, int member) {
        return accounts.members().get(member).deal().claims().stream()
                .filter(claim -> claim.aspect() == aspect)
                .map(claim -> new Told(BY_PERIOD.contains(aspect) ? claim.period() : null, statement(claim, member)))
                .sorted(Comparator.comparing(t -> t.statement.span()))
                .toList();
    }

    private Statement statement(Claim claim, int member) {
        Value value =
                claim.value() instanceof Value.Day day ? weekdays.resolve(day, accounts.id(member)) : claim.value();
        Evidence evidence = claim.evidence();
        String hedge = evidence.label("hedge")
                .map(span -> span.of(accounts.text(member)))
                .orElse(null);
        return new Statement(
                value,
                claim.text(),
                claim.precision(),
                claim.modality(),
                claim.attribution(),
                hedge,
                evidence.span(),
                evidence.sentence());
    }

    private static final String NO_PERIOD = "";

    /** A statement without a period joins the period in which the same is said; otherwise it stands apart. */
    private static Map<String, List<List<Statement>>> byPeriod(Aspect aspect, List<List<Told>> told) {
        Set<String> periods = new TreeSet<>();
        told.forEach(list -> list.forEach(t -> periods.add(t.period == null ? NO_PERIOD : t.period)));
        Map<String, List<List<Statement>>> byPeriod = new LinkedHashMap<>();
        periods.forEach(period -> byPeriod.put(period, lists(told.size())));
        for (int member = 0; member < told.size(); member++) {
            for (Told t : told.get(member)) {
                Objects.requireNonNull(byPeriod.get(t.period == null ? like(aspect, t, told) : t.period))
                        .get(member)
                        .add(t.statement);
            }
        }
        byPeriod.values().removeIf(lists -> lists.stream().allMatch(List::isEmpty));
        return byPeriod;
    }

    private static String like(Aspect aspect, Told timeless, List<List<Told>> told) {
        for (Verdict wanted : List.of(Verdict.AGREE, Verdict.COMPATIBLE)) {
            for (String period : new TreeSet<>(told.stream()
                    .flatMap(List::stream)
                    .filter(t -> t.period != null && Alignment.of(aspect, timeless.statement, t.statement) == wanted)
                    .map(t -> String.valueOf(t.period))
                    .toList())) {
                return period;
            }
        }
        return NO_PERIOD;
    }

    private static List<List<Statement>> lists(int size) {
        List<List<Statement>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private Fact fact(Aspect aspect, String period, List<List<Statement>> statements) {
        Conversions conversions = new Conversions(statements);
        return new Fact(
                aspect.name(),
                period.isEmpty() ? null : period,
                Labels.of(aspect, period),
                (left, right) -> relation(aspect, conversions, left, right),
                statement -> exactness(aspect, statement),
                statements,
                withheld(aspect));
    }

    /** A sum in another currency is no contradiction where a report prints what the one is in the other. */
    private static Verdict relation(Aspect aspect, Conversions conversions, Statement left, Statement right) {
        Verdict verdict = Alignment.of(aspect, left, right);
        boolean converted = verdict == Verdict.DIFFER
                && left.modality() != Modality.DENIED
                && right.modality() != Modality.DENIED
                && conversions.same(left, right);
        return converted ? Verdict.COMPATIBLE : verdict;
    }

    private static int exactness(Aspect aspect, Statement statement) {
        Value value = statement.value();
        if (value instanceof Value.Money || value instanceof Value.Percent) {
            return Figures.of(statement).exactness();
        }
        if (value instanceof Value.Day day) {
            return day.edtf() == null ? 0 : day.edtf().length() + (day.inferred() ? 0 : 1);
        }
        return aspect == Aspect.CONTROL ? Terms.of(((Value.Words) value).text()).size() : 0;
    }
}
