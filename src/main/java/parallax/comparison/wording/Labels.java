package parallax.comparison.wording;

import parallax.comparison.report.Dates;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.RoleChange;

/** Facts in plain words. */
public final class Labels {

    private Labels() {}

    public static String of(Aspect aspect, String period) {
        return period.isEmpty() ? of(aspect) : of(aspect) + ", " + Dates.words(period);
    }

    private static String of(Aspect aspect) {
        return switch (aspect) {
            case AMOUNT -> "Amount";
            case STAKE -> "Stake";
            case VALUATION -> "Valuation";
            case PRE_MONEY_VALUATION -> "Valuation before the money";
            case PRIOR_VALUATION -> "Earlier valuation";
            case TOTAL_RAISED -> "Raised in total";
            case REVENUE -> "Revenue";
            case ROUND -> "Round";
            case ANNOUNCED_ON -> "Announced";
            case CLOSED_ON -> "Closed";
            case EXPECTED_CLOSE -> "Expected to close";
            case CONTROL -> "Kind of stake";
            case CONSIDERATION -> "Paid in";
            case INDEPENDENCE -> "Independence";
            case RANK -> "Rank";
            case REGULATION -> "Regulators";
            case TERMS_UNDISCLOSED -> "Terms";
            case CUSTOMER -> "Customers";
            case HEADQUARTERS -> "Headquarters";
            case PURPOSE -> "Purpose";
        };
    }

    public static String of(DealStatus status) {
        return switch (status) {
            case RUMOURED -> "rumoured";
            case ANNOUNCED -> "announced";
            case COMPLETED -> "completed";
            case TERMINATED -> "fallen through";
            case DENIED -> "denied";
        };
    }

    public static String of(String person, RoleChange change) {
        String possessive = person + (person.endsWith("s") ? "’" : "’s");
        return switch (change) {
            case IS -> possessive + " title";
            case JOINS -> "Where " + person + " goes";
            case LEAVES -> "What " + person + " leaves";
            case STAYS -> "Where " + person + " stays";
            case BECOMES -> possessive + " new title";
            case WAS -> possessive + " former title";
        };
    }
}
