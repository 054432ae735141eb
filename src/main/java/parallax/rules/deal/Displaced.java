package parallax.rules.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.contract.AgreementRule;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.round.FundingRule;
import parallax.rules.deal.takeover.ShareSaleRule;
import parallax.rules.deal.takeover.StakeRule;

/** Words that seem to tell of one deal where others in their sentence tell which deal it is. */
final class Displaced {

    private static final Set<DealType> OTHER_MONEY =
            EnumSet.of(DealType.PUBLIC_OFFERING, DealType.DEBT_FINANCING, DealType.FUND, DealType.SECONDARY_SALE);

    /** What an alliance of two is about. */
    private static final Set<DealType> SUBJECTS =
            EnumSet.of(DealType.LICENSE_AND_HIRE, DealType.COMPUTE_CONTRACT, DealType.OTHER);

    private static final WordList ASIDE = WordList.of("beside-offering");
    private static final WordList PROJECTS = WordList.of("project-nouns");
    private static final WordList FUNDS = WordList.of("financing-verbs");
    private static final int REACH = 12;

    private Displaced() {}

    static boolean isDisplaced(Line line, Telling telling, List<Telling> all) {
        return isOfShares(line, telling)
                || isToFund(line, telling)
                || all.stream().anyMatch(other -> switch (telling.evidence().rule()) {
                    case FundingRule.NAME -> isOfOther(line, telling, other);
                    case BackersRule.NAME -> lends(telling, other);
                    case StakeRule.NAME -> isSold(telling, other);
                    default -> isOtherWord(telling, other) || isWayToMarket(line, telling, other);
                });
    }

    /** "raised $300 million for its third fund", "filed for an IPO, seeking to raise": the raise is no round. */
    private static boolean isOfOther(Line line, Telling telling, Telling other) {
        if (!OTHER_MONEY.contains(other.type()) || telling.round() != null && other.type() != DealType.FUND) {
            return false;
        }
        int gap = other.anchor() - telling.anchor();
        if (isApart(line, telling.money(), other.anchor())) {
            return false;
        }
        if (other.type() == DealType.FUND && telling.name(PartyRole.TARGET) == null && Math.abs(gap) < REACH) {
            return true;
        }
        return gap >= 0 && gap < REACH && !ASIDE.anyIn(line, telling.anchor(), other.anchor())
                || isPurpose(line, telling, other);
    }

    /** "raised $1 billion in May, and borrowed $7 billion", "raised $1 billion, followed by $7 billion in debt": two deals of one company. */
    private static boolean isApart(Line line, int sum, int other) {
        for (int i = sum + 1; sum >= 0 && i < other; i++) {
            boolean next = line.is(i, "followed") && line.is(i + 1, "by");
            if (next || line.is(i, "and") && line.at(i - 1).isComma()) {
                return line.hasMoney(i, other + REACH);
            }
        }
        return false;
    }

    /** "priced its IPO, raising $2 billion", "files to go public, hoping to raise". */
    private static boolean isPurpose(Line line, Telling telling, Telling other) {
        int gap = telling.anchor() - other.anchor();
        boolean open = line.isAny(telling.anchor(), "raise", "raising");
        String target = telling.name(PartyRole.TARGET);
        return open
                && gap > 0
                && gap < REACH
                && other.type() == DealType.PUBLIC_OFFERING
                && (target == null
                        || target.equals(other.name(PartyRole.TARGET))
                        || isOfNoun(line, telling.anchor(), other.anchor()));
    }

    /** "an IPO that could raise": what the offering brings. */
    private static boolean isOfNoun(Line line, int raise, int offering) {
        int pronoun = line.clause().chainStart(raise) - 1;
        return line.isAny(pronoun, "that", "which") && pronoun - offering < 5;
    }

    /** "sold 30 million shares at $52 each, raising $1.56 billion": an offering's proceeds. */
    private static boolean isOfShares(Line line, Telling telling) {
        boolean raises = telling.isBy(FundingRule.NAME) && line.isAny(telling.anchor(), "raising", "raise");
        for (int i = telling.anchor() - 1; raises && i > telling.anchor() - 14; i--) {
            if (line.at(i).isMoney() && line.isUnitPrice(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Acme and Bolt join forces to back Tarn", "are in talks to inject money": they put up money, which is no alliance. */
    private static boolean isToFund(Line line, Telling telling) {
        boolean alliance = telling.type() == DealType.PARTNERSHIP;
        for (int i = telling.anchor() + 1; alliance && i < telling.anchor() + 8 && !line.isAny(i, ".", ";"); i++) {
            if (line.is(i, "to") && FUNDS.startsAt(line, i + 1)) {
                return !PROJECTS.anyIn(line, i + 2, i + 7);
            }
        }
        return false;
    }

    /** "sold its stake in Acme for $2 billion": who sells takes no stake. */
    private static boolean isSold(Telling telling, Telling other) {
        String target = telling.name(PartyRole.TARGET);
        return other.isBy(ShareSaleRule.NAME) && target != null && target.equals(other.name(PartyRole.TARGET));
    }

    /** "led the debt round": who leads a loan leads no round of shares. */
    private static boolean lends(Telling telling, Telling other) {
        return other.type() == DealType.DEBT_FINANCING
                && !other.actors().isEmpty()
                && telling.actors().stream()
                        .filter(actor -> actor.role() != PartyRole.TARGET)
                        .allMatch(actor -> other.names(actor.name()));
    }

    /** "snaps up the team behind Acme", "licensing deal with Acme": hiring the team is the deal. */
    private static boolean isOtherWord(Telling telling, Telling other) {
        boolean word = telling.type() == DealType.ACQUISITION && other.type() == DealType.LICENSE_AND_HIRE
                || telling.type() == DealType.PARTNERSHIP && SUBJECTS.contains(other.type())
                || telling.type() == DealType.COMPUTE_CONTRACT && other.type() == DealType.OTHER
                || telling.isBy(AgreementRule.NAME)
                        && telling.type() == DealType.PARTNERSHIP
                        && other.type() != DealType.PARTNERSHIP;
        return word && telling.actors().stream().allMatch(actor -> other.names(actor.name()))
                || isLender(telling, other);
    }

    /** "goes public through a merger with Acme Acquisition Corp": the merger is how it is done. */
    private static boolean isWayToMarket(Line line, Telling telling, Telling other) {
        boolean both = telling.type() == DealType.MERGER && other.type() == DealType.PUBLIC_OFFERING;
        for (int i = other.anchor() + 1; both && i < telling.anchor(); i++) {
            if (line.isAny(i, "through", "via", "by")) {
                return true;
            }
        }
        return false;
    }

    /** "secured a loan from Acme to build data centers": who lends supplies no capacity. */
    private static boolean isLender(Telling telling, Telling other) {
        String supplier = telling.name(PartyRole.SUPPLIER);
        return telling.type() == DealType.COMPUTE_CONTRACT
                && other.type() == DealType.DEBT_FINANCING
                && supplier != null
                && other.actors().stream()
                        .anyMatch(actor ->
                                actor.role() != PartyRole.TARGET && actor.name().equals(supplier));
    }
}
