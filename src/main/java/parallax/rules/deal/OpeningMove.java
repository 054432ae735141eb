package parallax.rules.deal;

import java.util.EnumSet;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Aside;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;

/** "Acme today made another move into robots", as an article opens that goes on to tell of the deal: the day of the deal. */
final class OpeningMove {

    private static final WordList BREAKS = WordList.of("day-breakers");
    private static final WordList MOVES = WordList.of("opening-moves");
    private static final Set<DealStatus> DONE = EnumSet.of(DealStatus.ANNOUNCED, DealStatus.COMPLETED);

    /** How far the party may stand behind a day that opens the sentence. */
    private static final int NEAR = 8;

    private OpeningMove() {}

    /** Whether the day goes with what a party of the deal did, in one of the first sentences. */
    static boolean isOn(Fact day, Told told, Account account) {
        Line line = told.line();
        return !told.isTitle()
                && told.sentence() < DealBook.OPENING
                && DONE.contains(account.status())
                && account.inTitle()
                && !account.isEarlier()
                && NewsDay.isDay(day, line)
                && !day.text().endsWith("week")
                && !BREAKS.anyIn(line, 0, line.size())
                && acts(line, day.anchor(), account);
    }

    private static boolean acts(Line line, int day, Account account) {
        int first = line.is(day - 1, "on") ? day - 1 : day;
        if (first == 0) {
            for (int i = day + 1; i < day + NEAR; i++) {
                if (isParty(line, i, account)) {
                    return isDone(line, behind(line, i));
                }
            }
            return false;
        }
        int name = line.at(first - 1).isComma() ? new Aside(line).before(first - 1) - 1 : first - 1;
        return isParty(line, name, account) && isDone(line, day + 1);
    }

    /** Index behind the name and what a remark tells of it. */
    private static int behind(Line line, int name) {
        Aside aside = new Aside(line);
        boolean told = line.at(name + 1).isComma() && aside.opens(name + 2);
        return told ? aside.behind(name + 1) : name + 1;
    }

    private static boolean isDone(Line line, int verb) {
        return MOVES.startsAt(line, verb);
    }

    private static boolean isParty(Line line, int index, Account account) {
        Mention mention = line.at(index).mention();
        return mention != null && !line.isPossessive(index) && account.hasParty(mention.name());
    }
}
