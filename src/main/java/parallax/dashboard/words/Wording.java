package parallax.dashboard.words;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Modality;
import parallax.extraction.PartyRole;
import parallax.extraction.Precision;
import parallax.extraction.RoleChange;
import parallax.extraction.Value;

/**
 * Puts values into the words that a page prints.
 *
 * <pre>{@code
 * Wording.of(Value.Money.of("14300000000", "USD")); // $14.3 billion
 * Wording.of(Value.Percent.of("49"));               // 49 %
 * }</pre>
 */
public final class Wording {

    private Wording() {}

    public static String of(Value value) {
        if (value instanceof Value.Money money) {
            return MoneyWords.of(money);
        }
        if (value instanceof Value.Percent percent) {
            return percent(percent);
        }
        if (value instanceof Value.Day day) {
            return DayWords.of(day);
        }
        return ((Value.Words) value).text();
    }

    /** The value with its precision in words: "at least $29 billion". */
    public static String of(Value value, Precision precision) {
        return before(precision) + of(value);
    }

    /** A date given as EDTF; "no date" where there is none. */
    public static String date(@Nullable String edtf) {
        return edtf == null ? "no date" : DayWords.of(edtf);
    }

    /** What a date owes to the text and what to us: "“Thursday” in the text", "inferred"; empty where nothing is to say. */
    public static String dateNote(Value value) {
        if (!(value instanceof Value.Day day) || day.edtf() == null) {
            return "";
        }
        String weekday = day.weekday() == null ? "" : DayWords.name(day.weekday()) + " in the text";
        String inferred = day.inferred() ? "date inferred" : "";
        return weekday.isEmpty() || inferred.isEmpty() ? weekday + inferred : weekday + ", " + inferred;
    }

    /** What a claim is about: "Amount", "Prior valuation". */
    public static String aspect(Aspect aspect) {
        return switch (aspect) {
            case TERMS_UNDISCLOSED -> "Terms";
            case ANNOUNCED_ON -> "Announced";
            case CLOSED_ON -> "Closed";
            case PRE_MONEY_VALUATION -> "Pre-money valuation";
            default -> {
                String words = aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
            }
        };
    }

    public static String type(DealType type) {
        return switch (type) {
            case ACQUISITION -> "Acquisition";
            case MERGER -> "Merger";
            case MINORITY_STAKE -> "Minority stake";
            case FUNDING_ROUND -> "Funding round";
            case PARTNERSHIP -> "Partnership";
            case LICENSE_AND_HIRE -> "Licence and hire";
            case COMPUTE_CONTRACT -> "Compute contract";
            case PUBLIC_OFFERING -> "Public offering";
            case SECONDARY_SALE -> "Secondary sale";
            case DEBT_FINANCING -> "Debt financing";
            case FUND -> "Fund";
            case OTHER -> "Other deal";
        };
    }

    public static String status(DealStatus status) {
        return switch (status) {
            case RUMOURED -> "Rumoured";
            case ANNOUNCED -> "Announced";
            case COMPLETED -> "Completed";
            case TERMINATED -> "Fell through";
            case DENIED -> "Denied";
        };
    }

    /** What reports that differ say: "Completed or announced". */
    public static String status(List<DealStatus> statuses) {
        String words = String.join(
                        " or ", statuses.stream().map(Wording::status).toList())
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String role(PartyRole role) {
        return switch (role) {
            case ACQUIRER -> "buyer";
            case TARGET -> "target";
            case INVESTOR -> "investor";
            case LEAD_INVESTOR -> "lead investor";
            case SELLER -> "seller";
            case PARTNER -> "partner";
            case CUSTOMER -> "customer";
            case SUPPLIER -> "supplier";
            case ADVISER -> "adviser";
        };
    }

    /** What happens to a position; {@code title} is empty where only the organization is told. */
    public static String change(RoleChange change, String title) {
        boolean untitled = title.isEmpty();
        return switch (change) {
            case IS -> untitled ? "is with" : "is";
            case JOINS -> untitled ? "joins" : "joins as";
            case LEAVES -> untitled ? "leaves" : "leaves as";
            case STAYS -> untitled ? "stays with" : "stays";
            case BECOMES -> untitled ? "moves within" : "becomes";
            case WAS -> untitled ? "was with" : "was";
        };
    }

    /** "becomes interim CEO, Umbra Robotics"; "joins Halcyon". */
    public static String position(RoleChange change, String title, @Nullable String organization) {
        String where = organization == null ? "" : title.isEmpty() ? organization : ", " + organization;
        return change(change, title) + " " + title + where;
    }

    /** How firmly, where the text does not stand behind it plainly: "planned"; empty for a plain assertion. */
    public static String modality(Modality modality) {
        return modality == Modality.ASSERTED ? "" : modality.name().toLowerCase(Locale.ROOT);
    }

    public static String before(Precision precision) {
        return switch (precision) {
            case APPROXIMATE -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case EXACT, RANGE -> "";
        };
    }

    /** "1 report", "5 reports", "12,000 reports". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d ", number) + (number == 1 ? one : many);
    }

    /** The words, or as many of the first as {@code longest} characters hold. */
    public static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int blank = words.lastIndexOf(' ', longest);
        return words.substring(0, blank > 0 ? blank : longest) + " …";
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String percent(Value.Percent percent) {
        String from = MoneyWords.grouped(percent.percent());
        return percent.to() == null ? from + " %" : from + " to " + MoneyWords.grouped(percent.to()) + " %";
    }
}
