package parallax.rules.deal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** "raised $9 million on Thursday": what is done on a day of these is news on that day. */
final class NewsDay {

    /** How far the day may stand behind the word that tells of the deal. */
    private static final int BEHIND = 18;

    private static final int AHEAD = 8;

    private static final WordList BREAKS = WordList.of("day-breakers");

    private static final Set<DealStatus> DONE = EnumSet.of(DealStatus.ANNOUNCED, DealStatus.COMPLETED);

    private static final Set<String> STRETCHES_OF_NEWS = Set.of("week", "morning", "afternoon", "evening");

    private NewsDay() {}

    /** Whether the day is the one on which the article's deal became known, by where it stands beside the deal. */
    static boolean isOf(Fact day, Telling deal, Line line) {
        return isDay(day, line)
                && !deal.earlier()
                && line.cues().scope().asides().isTogether(day.anchor(), deal.anchor())
                && (DONE.contains(deal.status()) || isHeard(deal, day))
                && (day.anchor() < deal.anchor()
                        ? isAhead(line, day.anchor(), deal.anchor())
                        : isBehind(line, deal.anchor(), day.anchor()));
    }

    /** "raised $9 million on Thursday, according to a person who knows". */
    private static boolean isHeard(Telling deal, Fact day) {
        return deal.hearsay()
                && deal.status() == DealStatus.RUMOURED
                && !day.text().endsWith("week");
    }

    /** Whether it is a day that news is of, no stretch of time like "this spring". */
    static boolean isDay(Fact day, Line line) {
        String printed = day.text().toLowerCase(Locale.ROOT);
        boolean stretch = printed.startsWith("this ") || printed.contains(" this ");
        return !PastDays.isPast(line, day.anchor())
                && (!stretch || STRETCHES_OF_NEWS.stream().anyMatch(printed::endsWith));
    }

    /** "On Thursday, Acme bought", "Acme on Thursday bought". */
    private static boolean isAhead(Line line, int day, int deal) {
        int first = line.is(day - 1, "on") ? day - 1 : day;
        boolean placed = first == 0
                || line.at(first - 1).isName()
                || deal == day + 1
                || line.isAny(first - 1, "was", "were", "has", "have");
        return placed && deal - day <= AHEAD && isUnbroken(line, day, deal) || first == 0 && isResumed(line, deal);
    }

    /** "Today, a startup that has built a tool for bakers, has raised a round": the verb behind what describes its subject. */
    private static boolean isResumed(Line line, int deal) {
        for (int i = deal; i > deal - 7; i--) {
            if (line.at(i).isComma()) {
                return line.isAny(i + 1, "has", "is") && i > 2;
            }
            if (line.is(i, ":")) {
                return line.is(i + 1, "it");
            }
        }
        return false;
    }

    private static boolean isBehind(Line line, int deal, int day) {
        return day - deal <= BEHIND
                && !line.isAny(
                        day - 1, "from", "to", "through", "until", "by", "since", "for", "between", "before", "as")
                && isUnbroken(line, deal, day);
    }

    private static boolean isUnbroken(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.clause().isBoundary(i) || BREAKS.startsAt(line, i)) {
                return false;
            }
        }
        return true;
    }
}
