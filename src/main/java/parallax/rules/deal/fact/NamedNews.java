package parallax.rules.deal.fact;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.PastDays;
import parallax.rules.deal.line.WordList;

/** News that a sentence names beside a printed date, which makes that its day: "today's acquisition", "the news broke on Thursday". */
public final class NamedNews {

    private static final WordList NEWS = WordList.of("news-of-day");
    private static final WordList NO_NEWS = WordList.of("no-news");

    /** How long what describes the one who announces may be. */
    private static final int UNDER_WAY = 48;

    private NamedNews() {}

    /** Whether the date at {@code day} is that of news: "prior to Monday's news", "today comes some big news", "the news broke on Thursday". */
    public static boolean isBeside(Line line, int day) {
        if (PastDays.isPast(line, day)) {
            return false;
        }
        boolean comes = line.is(day, "today") && line.isAny(day + 1, "comes", "brings", "brought", "came");
        for (int i = day + 2; comes && i < day + 7; i++) {
            if (line.isAny(i, "news", "word", "confirmation")) {
                return true;
            }
        }
        if (isUnderWay(line, day)) {
            return true;
        }
        int verb = line.isAny(day - 1, "on", "out") ? day - 2 : day - 1;
        if (line.isAny(verb, "came", "comes", "broke", "emerged", "surfaced", "arrived", "follows")
                && line.isAny(verb - 1, "news", "announcement", "word", "confirmation", "disclosure")) {
            return true;
        }
        return line.is(day + 1, "'s") && !line.isAny(day - 1, "“", "\"") && isOwned(line, day + 2);
    }

    /** "today a startup that has built a tool for bakers is announcing": who does so may be described at length. */
    private static boolean isUnderWay(Line line, int at) {
        for (int i = at + 1; line.is(at, "today") && i < at + UNDER_WAY; i++) {
            if (line.isAny(i, "is", "are") && line.isAny(i + 1, "announcing", "disclosing", "revealing", "unveiling")) {
                return true;
            }
        }
        return false;
    }

    /** "today's acquisition", "today's new funding round": not "today's funding climate". */
    private static boolean isOwned(Line line, int from) {
        for (int i = from; i < from + 3 && line.at(i).isPlain(); i++) {
            if (NEWS.startsAt(line, i)) {
                return !NO_NEWS.startsAt(line, i + 1);
            }
        }
        return false;
    }
}
