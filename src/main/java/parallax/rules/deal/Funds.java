package parallax.rules.deal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.FundingRule;

/** Tells the money that an investor raises for its funds from the rounds of companies. */
final class Funds {

    private static final WordList FUNDS = WordList.of("firm-words");
    private static final Set<String> FIRMS = Set.of("Ventures", "Capital", "VC", "Partners");

    private Funds() {}

    /** The same lines, where all money that the manager of a fund raises is for its funds. */
    static List<Told> told(List<Told> lines) {
        Set<String> managers = new HashSet<>();
        lines.forEach(told -> told.tellings().stream()
                .filter(telling -> telling.type() == DealType.FUND && !telling.earlier())
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .forEach(managers::add));
        lines.forEach(told -> told.tellings().stream()
                .filter(Funds::isSeries)
                .map(telling -> telling.name(PartyRole.TARGET))
                .forEach(managers::remove));
        addFirms(lines, managers);
        return managers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, managers)).toList();
    }

    /** "Acme Ventures raised $9 million", in an article on funds: a firm by its name, which sells no shares in itself. */
    private static void addFirms(List<Told> lines, Set<String> managers) {
        boolean funds = lines.stream()
                .anyMatch(told -> FUNDS.anyIn(told.line(), 0, told.line().size()));
        Set<String> others = sellers(lines);
        lines.stream()
                .flatMap(told -> told.tellings().stream())
                .filter(telling -> telling.isBy(FundingRule.NAME) && telling.round() == null && telling.money() >= 0)
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(name -> name != null && isFirm(name, funds, others))
                .forEach(managers::add);
    }

    /** Whether its name says what it is, or it is known for it: both need no article on funds. */
    private static boolean isFirm(String name, boolean funds, Set<String> others) {
        boolean called = FIRMS.contains(name.substring(name.lastIndexOf(' ') + 1));
        boolean known = Investors.isKnown(name) && !others.contains(name);
        return funds ? called || known : called && known;
    }

    /** Whose shares are told to be sold or valued: investors by trade, perhaps, but companies in that. */
    private static Set<String> sellers(List<Told> lines) {
        Set<String> sellers = new HashSet<>();
        Told.tellings(lines)
                .filter(telling -> telling.type() != DealType.FUND)
                .filter(telling -> !telling.isBy(FundingRule.NAME) || telling.round() != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .forEach(sellers::add);
        return sellers;
    }

    /** "Acme raised a Series B", "raised $9 million in seed funding": a company that sells shares in itself, though it may have a fund beside. */
    private static boolean isSeries(Telling telling) {
        return telling.type() == DealType.FUNDING_ROUND
                && telling.round() != null
                && (telling.round().startsWith("Series") || telling.isBy(FundingRule.NAME) && telling.money() >= 0);
    }

    private static Told told(Told told, Set<String> managers) {
        List<Telling> tellings = told.tellings().stream()
                .map(telling -> isRaise(telling, managers) ? telling.ofFund() : telling)
                .toList();
        return told.with(tellings);
    }

    private static boolean isRaise(Telling telling, Set<String> managers) {
        String target = telling.name(PartyRole.TARGET);
        return telling.type() == DealType.FUNDING_ROUND && target != null && managers.contains(target);
    }
}
