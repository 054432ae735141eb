package parallax.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.comparison.fact.Cell;
import parallax.comparison.report.DealGroup;
import parallax.extraction.DealReading;
import parallax.extraction.DealType;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/** The money of one investor where other reports tell of the whole round. */
final class InvestorsParts {

    private final Map<String, DealReading> deals = new HashMap<>();
    private final MoneyRow row;

    InvestorsParts(DealGroup deal, MoneyRow row) {
        deal.accounts().forEach(member -> deals.put(member.report().id(), member.deal()));
        this.row = row;
    }

    List<Remark> remarks() {
        return row.explained(
                Remark.Kind.PART_OF_THE_TOTAL,
                this::part,
                (part, whole) -> part + " is probably what one investor puts in, " + whole + " the whole round");
    }

    /** Another report gives both figures, or this one tells of one investor's stake and the other of a round of several. */
    private boolean part(Cell small, Cell large) {
        boolean smaller = row.money(small).stream()
                .allMatch(left -> row.money(large).stream().anyMatch(right -> MoneyRow.below(left, right)));
        if (!smaller) {
            return false;
        }
        return row.says(large, small)
                || (stakeOfOne(small) && roundOfSeveral(large))
                || row.stated().stream()
                        .anyMatch(cell -> cell != large && row.says(cell, small) && row.says(cell, large));
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
        return Objects.requireNonNull(deals.get(cell.article()));
    }
}
