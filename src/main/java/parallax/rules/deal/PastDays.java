package parallax.rules.deal;

import java.util.Set;

/** Which printed dates lie behind an article's news, rather than being its day. */
final class PastDays {

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
            "next",
            "earlier today",
            "this morning");

    private PastDays() {}

    /** "last year", "in May", "2014", "five months ago": not "Thursday", "today", "next quarter". */
    static boolean isPast(String printed) {
        if (printed.startsWith("next ") || printed.startsWith("this ")) {
            return false;
        }
        return NEAR.stream().noneMatch(near -> printed.equals(near) || printed.startsWith(near + " "));
    }
}
