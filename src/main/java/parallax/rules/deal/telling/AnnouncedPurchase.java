package parallax.rules.deal.telling;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** A purchase of which the words tell that it was announced, and at what price. */
final class AnnouncedPurchase {

    private static final WordList ANNOUNCED = WordList.of("unveil-verbs");
    private static final WordList PURCHASES = WordList.of("acquisition-nouns");

    private AnnouncedPurchase() {}

    /** Whether it may still have to close: nothing says that it was announced years ago. */
    static boolean isRecent(Line line, int anchor) {
        return is(line, anchor) && !isOfYearsAgo(line);
    }

    /** "announced a $9 billion takeover of Acme": no more than announced, however long ago. */
    static boolean is(Line line, int anchor) {
        int announced = ANNOUNCED.lastIn(line, anchor - 6, anchor);
        return announced >= 0
                && line.isAny(announced + 1, "a", "its", "an")
                && line.hasMoney(announced + 2, anchor)
                && (PURCHASES.startsAt(line, anchor) || line.is(anchor, "deal") && line.is(anchor + 1, "for"));
    }

    /** "in 2016", "last year": long enough ago for a purchase to have closed. */
    private static boolean isOfYearsAgo(Line line) {
        for (int i = 0; i < line.size(); i++) {
            String day = line.at(i).isDay() ? line.word(i) : "";
            int year = day.length() - 4;
            if (day.endsWith("year") || day.contains("years") || year >= 0 && Character.isDigit(day.charAt(year))) {
                return true;
            }
        }
        return false;
    }
}
