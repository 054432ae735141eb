package parallax.rules.deal.line;

import java.util.Set;

/** Which printed dates lie behind an article's news, rather than being its day. */
public final class PastDays {

    private static final Set<String> NEAR = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "this week",
            "this month",
            "this year",
            "this morning",
            "this afternoon",
            "this evening",
            "next");

    private static final Set<String> PARTS = Set.of("early", "earlier", "late", "later");

    private PastDays() {}

    /** "last year", "in May", "2014", "earlier this year": not "late Thursday", "earlier today", "later this year". */
    public static boolean isPast(String printed) {
        int space = printed.indexOf(' ');
        if (space > 0 && PARTS.contains(printed.substring(0, space))) {
            String day = printed.substring(space + 1);
            return day.startsWith("this ") ? !printed.startsWith("later ") : isPast(day);
        }
        if (printed.startsWith("next ") || printed.startsWith("this ")) {
            return false;
        }
        return NEAR.stream().noneMatch(near -> printed.equals(near) || printed.startsWith(near + " "));
    }
}
