package parallax.rules.deal.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Value;

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

    /** How many days before an article's own day a date is still that of its news. */
    private static final int NEWS_DAYS = 6;

    private static final int DATE = 10;

    private PastDays() {}

    /** Whether the day at {@code index} is: "December 2" is not, where the article is of that day or of one right after it. */
    public static boolean isPast(Line line, int index) {
        return isPast(line.word(index)) && !isOfNews(line, index);
    }

    private static boolean isOfNews(Line line, int index) {
        Figure figure = line.at(index).figure();
        LocalDate published = day(line.passage().document().article().head().published());
        LocalDate day = figure != null && figure.value() instanceof Value.Day value ? day(value.edtf()) : null;
        if (published == null || day == null || line.word(index).startsWith("last ")) {
            return false;
        }
        long age = ChronoUnit.DAYS.between(day, published);
        return age >= 0 && age <= NEWS_DAYS;
    }

    private static @Nullable LocalDate day(@Nullable String edtf) {
        try {
            return edtf == null || edtf.length() < DATE ? null : LocalDate.parse(edtf.substring(0, DATE));
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** "last year", "in May", "2014", "earlier this year": not "late Thursday", "earlier today", "later this year". */
    private static boolean isPast(String printed) {
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
