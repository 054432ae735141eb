package parallax.comparison.fact;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the reports state of one thing, before it is judged.
 *
 * @param aspect as in {@link Row}
 * @param period as in {@link Row}
 * @param label as in {@link Row}
 * @param relation how two statements relate
 * @param exactness how exact a statement is: the more exact of two that do not contradict stands for both
 * @param statements by member; empty lists for those that say nothing
 * @param withheld by member: what says that the fact is not disclosed
 */
public record Fact(
        String aspect,
        @Nullable String period,
        String label,
        Relation relation,
        ToIntFunction<Statement> exactness,
        List<List<Statement>> statements,
        List<List<Statement>> withheld) {

    public Fact {
        statements = statements.stream().map(List::copyOf).toList();
        withheld = withheld.stream().map(List::copyOf).toList();
    }

    /** A fact of a kind that nobody declares undisclosed. */
    Fact(
            String aspect,
            @Nullable String period,
            String label,
            Relation relation,
            ToIntFunction<Statement> exactness,
            List<List<Statement>> statements) {
        this(
                aspect,
                period,
                label,
                relation,
                exactness,
                statements,
                statements.stream().map(none -> List.<Statement>of()).toList());
    }

    @FunctionalInterface
    interface Relation {
        Verdict of(Statement left, Statement right);
    }

    /** How what one report states relates to what another does: by the two statements that are closest. */
    Verdict closest(List<Statement> lefts, List<Statement> rights) {
        Verdict closest = Verdict.DIFFER;
        for (Statement left : lefts) {
            for (Statement right : rights) {
                Verdict verdict = relation.of(left, right);
                if (verdict.compareTo(closest) < 0) {
                    closest = verdict;
                }
                if (closest == Verdict.AGREE) {
                    return closest;
                }
            }
        }
        return closest;
    }

    boolean stated() {
        return statements.stream().anyMatch(list -> !list.isEmpty());
    }
}
