package parallax.rules.deal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.extraction.Value;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;

/** Tells money that a company "raises" by borrowing it from a round: "Acme raises $1 billion", over news of a credit line. */
final class Loans {

    private Loans() {}

    /** The same lines, where a raise of the very sum that the company borrows is the loan, and who leads it lends. */
    static List<Told> told(List<Told> lines) {
        Map<String, Set<Value>> loans = new HashMap<>();
        Told.tellings(lines)
                .filter(telling -> telling.type() == DealType.DEBT_FINANCING && !telling.earlier())
                .forEach(telling -> note(telling, loans));
        Set<Telling> raises =
                Told.tellings(lines).filter(telling -> isLoan(telling, loans)).collect(Collectors.toSet());
        if (raises.isEmpty()) {
            return lines;
        }
        boolean alone = Told.tellings(lines).noneMatch(telling -> isRound(telling) && !raises.contains(telling));
        return lines.stream()
                .map(told -> told.with(told.tellings().stream()
                        .map(telling ->
                                raises.contains(telling) || alone && isLed(telling) ? telling.ofLoan() : telling)
                        .toList()))
                .toList();
    }

    private static void note(Telling loan, Map<String, Set<Value>> loans) {
        String borrower = loan.name(PartyRole.TARGET);
        Value sum = loan.sum();
        if (borrower != null && sum != null) {
            loans.computeIfAbsent(borrower, name -> new HashSet<>()).add(sum);
        }
    }

    private static boolean isLoan(Telling telling, Map<String, Set<Value>> loans) {
        String target = telling.name(PartyRole.TARGET);
        Value sum = telling.sum();
        return target != null
                && sum != null
                && isRound(telling)
                && loans.getOrDefault(target, Set.of()).contains(sum);
    }

    private static boolean isRound(Telling telling) {
        return FundingRule.isNews(telling) && telling.round() == null && telling.name(PartyRole.TARGET) != null;
    }

    private static boolean isLed(Telling telling) {
        return telling.isBy(BackersRule.NAME) && telling.name(PartyRole.TARGET) == null && !telling.earlier();
    }
}
