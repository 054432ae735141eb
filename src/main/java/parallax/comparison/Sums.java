package parallax.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Sum.Kind;
import parallax.comparison.Sum.Outcome;
import parallax.comparison.fact.AspectFacts;
import parallax.comparison.fact.Fact;
import parallax.comparison.fact.Figures;
import parallax.comparison.fact.Interval;
import parallax.comparison.fact.Statement;
import parallax.comparison.grouping.DealFamily;
import parallax.comparison.report.Accounts;
import parallax.comparison.report.DealGroup;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Value;

/**
 * Checks the arithmetic of each report of a deal.
 *
 * <p>Where a report gives a figure more than once and differently, nothing tells which belong together: then only sums
 * that come out right are told.
 */
final class Sums {

    /** What is bought with the money of other deals is no share of a company. */
    private static final Set<DealFamily> OF_SHARES =
            EnumSet.of(DealFamily.CONTROL, DealFamily.SHARES, DealFamily.SECONDARY_SALE, DealFamily.PUBLIC_OFFERING);

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final Accounts accounts;
    private final AspectFacts facts;

    private Sums(DealGroup deal) {
        accounts = Accounts.independent(deal.accounts());
        facts = new AspectFacts(accounts);
    }

    /** In the order of the reports. */
    static List<Sum> of(DealGroup deal) {
        Sums sums = new Sums(deal);
        List<List<Statement>> amounts = sums.money(Aspect.AMOUNT);
        List<List<Statement>> stakes = sums.stated(Aspect.STAKE);
        List<List<Statement>> befores = sums.money(Aspect.PRE_MONEY_VALUATION);
        List<List<Statement>> valuations = sums.money(Aspect.VALUATION);
        List<Sum> all = new ArrayList<>();
        for (int member = 0; member < sums.accounts.size(); member++) {
            if (sums.ofShares(member)) {
                String article = sums.accounts.id(member);
                List<Statement> claims = valuations.get(member);
                sum(article, Kind.PRICE_BY_STAKE, amounts.get(member), stakes.get(member), claims)
                        .ifPresent(all::add);
                sum(article, Kind.PRE_AND_MONEY, befores.get(member), amounts.get(member), claims)
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private boolean ofShares(int member) {
        return OF_SHARES.contains(
                DealFamily.of(accounts.members().get(member).deal().type()));
    }

    private List<List<Statement>> money(Aspect aspect) {
        return stated(aspect).stream()
                .map(list -> list.stream()
                        .filter(statement -> statement.value() instanceof Value.Money money
                                && money.amount().signum() > 0)
                        .toList())
                .toList();
    }

    /** By member; what is denied is left out, and what is said twice stands once. */
    private List<List<Statement>> stated(Aspect aspect) {
        List<Fact> told = facts.of(aspect);
        List<List<Statement>> stated = new ArrayList<>();
        for (int member = 0; member < accounts.size(); member++) {
            int number = member;
            List<Statement> distinct = new ArrayList<>();
            told.stream()
                    .flatMap(fact -> fact.statements().get(number).stream())
                    .filter(statement -> statement.modality() != Modality.DENIED)
                    .sorted(Comparator.comparingInt(
                            statement -> -Figures.of(statement).exactness()))
                    .filter(statement ->
                            distinct.stream().noneMatch(other -> other.value().equals(statement.value())))
                    .forEach(distinct::add);
            stated.add(distinct);
        }
        return stated;
    }

    private static Optional<Sum> sum(
            String article, Kind kind, List<Statement> lefts, List<Statement> rights, List<Statement> claims) {
        List<Sum> sums = lefts.stream()
                .flatMap(left -> rights.stream().flatMap(right -> sums(article, kind, left, right, claims)))
                .toList();
        boolean clear = lefts.size() == 1 && rights.size() == 1;
        return Stream.concat(
                        sums.stream().filter(sum -> sum.outcome() == Outcome.FITS),
                        clear ? sums.stream() : Stream.empty())
                .findFirst();
    }

    private static Stream<Sum> sums(
            String article, Kind kind, Statement left, Statement right, List<Statement> claims) {
        Value.Money first = (Value.Money) left.value();
        if (right.value() instanceof Value.Money second && !second.currency().equals(first.currency())) {
            return Stream.empty();
        }
        Stream<Statement> comparable = claims.stream()
                .filter(claim -> ((Value.Money) claim.value()).currency().equals(first.currency()))
                .filter(claim -> kind == Kind.PRICE_BY_STAKE || !claim.value().equals(first));
        return Stream.concat(comparable, Stream.of((Statement) null))
                .map(claim -> one(article, kind, left, right, claim));
    }

    private static Sum one(String article, Kind kind, Statement left, Statement right, @Nullable Statement claim) {
        Value.Money implied = implied(kind, left, right);
        Interval range = range(kind, left, right);
        boolean after = claim != null && Figures.of(claim).range().meets(range);
        boolean before = claim != null
                && !after
                && kind == Kind.PRICE_BY_STAKE
                && Figures.of(claim).range().plus(Figures.of(left).range()).meets(range);
        Outcome outcome = claim == null ? Outcome.IMPLIED : after || before ? Outcome.FITS : Outcome.DOES_NOT_FIT;
        String formula = SumWords.formula(kind, left, right, implied);
        return new Sum(
                article,
                kind,
                outcome,
                List.of(left, right),
                implied,
                claim,
                formula,
                SumWords.words(kind, left, right, implied, formula) + SumWords.claim(claim, outcome, before));
    }

    private static Value.Money implied(Kind kind, Statement left, Statement right) {
        Value.Money first = (Value.Money) left.value();
        BigDecimal amount = kind == Kind.PRICE_BY_STAKE
                ? first.amount()
                        .divide(((Value.Percent) right.value()).percent().movePointLeft(2), DIGITS)
                : first.amount().add(((Value.Money) right.value()).amount());
        return new Value.Money(amount, null, first.currency());
    }

    private static Interval range(Kind kind, Statement left, Statement right) {
        Interval first = Figures.of(left).range();
        Interval second = Figures.of(right).range();
        return kind == Kind.PRICE_BY_STAKE
                ? first.by(new Interval(second.low() / 100, second.high() / 100))
                : first.plus(second);
    }
}
