package parallax.comparison.grouping;

import java.util.Set;
import parallax.extraction.DealType;

/** Types of deals that reports take for one another. */
public enum DealFamily {
    CONTROL,
    SHARES,
    WORK,
    PUBLIC_OFFERING,
    SECONDARY_SALE,
    DEBT,
    FUND;

    public static DealFamily of(DealType type) {
        return switch (type) {
            case ACQUISITION, MERGER, LICENSE_AND_HIRE -> CONTROL;
            case MINORITY_STAKE, FUNDING_ROUND -> SHARES;
            case PARTNERSHIP, COMPUTE_CONTRACT, OTHER -> WORK;
            case PUBLIC_OFFERING -> PUBLIC_OFFERING;
            case SECONDARY_SALE -> SECONDARY_SALE;
            case DEBT_FINANCING -> DEBT;
            case FUND -> FUND;
        };
    }

    /** What two types say for (positive) or against being types of one deal. */
    static double likeness(DealType left, DealType right) {
        if (left == right) {
            return 1;
        }
        if (of(left) == of(right)) {
            return of(left) == SHARES ? -0.5 : 0.5;
        }
        return Set.of(of(left), of(right)).equals(Set.of(CONTROL, SHARES)) ? -1 : -2.5;
    }
}
