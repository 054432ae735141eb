package parallax.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import parallax.comparison.Comparison.Cell;
import parallax.comparison.Comparison.Row;
import parallax.comparison.Comparison.Statement;
import parallax.comparison.Comparison.Verdict;
import parallax.extraction.Aspect;
import parallax.extraction.DealReading;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;

/** Finds what may explain why reports differ in an amount of money. */
final class Remarks {

    private final Map<String, DealGroup.Member> members = new HashMap<>();
    private final Map<String, List<Statement>> money = new HashMap<>();
    private final List<Row> rows;
    private final Row row;

    private Remarks(DealGroup deal, List<Row> rows, Row row) {
        deal.accounts().forEach(member -> members.put(member.report().id(), member));
        this.rows = rows;
        this.row = row;
        row.cells()
                .forEach(cell -> money.put(
                        cell.article(),
                        cell.claims().stream()
                                .filter(claim -> claim.value() instanceof Value.Money)
                                .toList()));
    }

    static List<Remark> of(DealGroup deal, List<Row> rows, Row row) {
        List<Remark> remarks = new ArrayList<>();
        if (row.verdict() == Verdict.DIFFER) {
            Remarks finder = new Remarks(deal, rows, row);
            remarks.addAll(finder.currencies());
            if (row.aspect().equals(Aspect.AMOUNT.name())) {
                remarks.addAll(finder.parts());
            }
            if (row.aspect().equals(Aspect.VALUATION.name())) {
                remarks.addAll(finder.beforeTheMoney());
            }
        }
        if (row.aspect().equals(Aspect.VALUATION.name())) {
            Sums.of(deal).stream()
                    .filter(sum -> sum.outcome() == Sum.Outcome.DOES_NOT_FIT)
                    .map(sum -> new Remark(Remark.Kind.SUM_DOES_NOT_FIT, sum.words(), List.of(sum.article())))
                    .forEach(remarks::add);
        }
        return List.copyOf(remarks);
    }

    /** Of two currencies the one that fewer reports give is the slip. */
    private List<Remark> currencies() {
        return explained(
                (left, right) -> slip(left, right),
                Remark.Kind.CURRENCY_SLIP,
                (odd, usual) -> odd + " beside " + usual + " elsewhere: probably a slip of the currency");
    }

    private boolean slip(Cell odd, Cell usual) {
        return money(odd).stream()
                .anyMatch(left -> money(usual).stream()
                        .anyMatch(right -> sameNumber(left, right)
                                && !tells(odd, currency(right))
                                && !tells(usual, currency(left))));
    }

    private static boolean sameNumber(Statement left, Statement right) {
        return !currency(left).equals(currency(right)) && Figures.of(left).sameNumber(Figures.of(right));
    }

    private static String currency(Statement statement) {
        return ((Value.Money) statement.value()).currency();
    }

    private boolean tells(Cell cell, String currency) {
        return money(cell).stream().anyMatch(statement -> currency(statement).equals(currency));
    }

    private List<Statement> money(Cell cell) {
        return money.getOrDefault(cell.article(), List.of());
    }

    private List<Remark> parts() {
        return explained(
                this::part,
                Remark.Kind.PART_OF_THE_TOTAL,
                (part, whole) -> part + " is probably what one investor puts in, " + whole + " the whole round");
    }

    /** Another report gives both figures, or this one tells of one investor's stake and the other of a round of several. */
    private boolean part(Cell small, Cell large) {
        boolean smaller =
                money(small).stream().allMatch(left -> money(large).stream().anyMatch(right -> below(left, right)));
        if (!smaller) {
            return false;
        }
        return says(large, small)
                || (stakeOfOne(small) && roundOfSeveral(large))
                || row.cells().stream().anyMatch(cell -> cell != large && says(cell, small) && says(cell, large));
    }

    private static boolean below(Statement left, Statement right) {
        return currency(left).equals(currency(right))
                && Figures.of(left).range().high() < Figures.of(right).range().low();
    }

    /** Whether {@code cell} has a statement that agrees with one of {@code other}. */
    private boolean says(Cell cell, Cell other) {
        return cell != other
                && money(cell).stream()
                        .anyMatch(left -> money(other).stream()
                                .anyMatch(right -> Alignment.of(Aspect.AMOUNT, left, right) == Verdict.AGREE));
    }

    private boolean stakeOfOne(Cell cell) {
        return investors(cell) == 1 && deal(cell).type() == DealType.MINORITY_STAKE;
    }

    private boolean roundOfSeveral(Cell cell) {
        return investors(cell) > 1 && deal(cell).type() == DealType.FUNDING_ROUND;
    }

    private long investors(Cell cell) {
        return deal(cell).parties().stream()
                .map(Party::role)
                .filter(role -> role == PartyRole.INVESTOR || role == PartyRole.LEAD_INVESTOR)
                .count();
    }

    private DealReading deal(Cell cell) {
        return Objects.requireNonNull(members.get(cell.article())).deal();
    }

    private List<Remark> beforeTheMoney() {
        List<Statement> before = consensus(Aspect.PRE_MONEY_VALUATION);
        List<Statement> amount = consensus(Aspect.AMOUNT);
        return explained(
                (left, right) -> money(left).stream()
                        .allMatch(low -> money(right).stream()
                                .anyMatch(
                                        high -> below(low, high) && (agrees(low, before) || adds(low, amount, high)))),
                Remark.Kind.BEFORE_THE_MONEY,
                (low, high) -> low + " is probably the value before the money, " + high + " the one after it");
    }

    private List<Statement> consensus(Aspect aspect) {
        return rows.stream()
                .filter(other -> other.aspect().equals(aspect.name()))
                .flatMap(other -> Optional.ofNullable(other.consensus()).stream())
                .map(Comparison.Consensus::statement)
                .filter(statement -> statement.value() instanceof Value.Money)
                .toList();
    }

    private static boolean agrees(Statement low, List<Statement> before) {
        return before.stream().anyMatch(b -> Alignment.of(Aspect.VALUATION, low, b) == Verdict.AGREE);
    }

    private static boolean adds(Statement low, List<Statement> amount, Statement high) {
        return amount.stream()
                .filter(money -> currency(money).equals(currency(low)))
                .anyMatch(money -> Figures.of(low)
                        .range()
                        .plus(Figures.of(money).range())
                        .meets(Figures.of(high).range()));
    }

    private interface Wording {
        String of(String odd, String usual);
    }

    /** One remark for each value that is explained by another one, with all reports that give it. */
    private List<Remark> explained(BiPredicate<Cell, Cell> explains, Remark.Kind kind, Wording wording) {
        List<Cell> stated =
                row.cells().stream().filter(cell -> !money(cell).isEmpty()).toList();
        Map<String, List<String>> articles = new LinkedHashMap<>();
        for (Cell odd : stated) {
            stated.stream()
                    .filter(usual -> usual != odd && explains.test(odd, usual) && !outvoted(usual, odd, kind))
                    .findFirst()
                    .map(usual -> wording.of(words(odd), words(usual)))
                    .ifPresent(words -> articles.computeIfAbsent(words, none -> new ArrayList<>())
                            .add(odd.article()));
        }
        return articles.entrySet().stream()
                .map(entry -> new Remark(kind, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A slip can be on either side: it is looked for where fewer reports are, or the later one. */
    private boolean outvoted(Cell usual, Cell odd, Remark.Kind kind) {
        if (kind != Remark.Kind.CURRENCY_SLIP) {
            return false;
        }
        long usuals = count(cell -> tells(cell, currency(money(usual).get(0))));
        long odds = count(cell -> tells(cell, currency(money(odd).get(0))));
        return odds > usuals
                || (odds == usuals && row.cells().indexOf(odd) < row.cells().indexOf(usual));
    }

    private long count(Predicate<Cell> wanted) {
        return row.cells().stream().filter(wanted).count();
    }

    private String words(Cell cell) {
        Statement first = money(cell).get(0);
        return Phrases.value(first.value(), first.precision());
    }
}
