package parallax.rules.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.rules.deal.line.WordList;

/** Whether all that an article tells of deals is one word of one, which does not make it a report of a deal. */
final class OneMention {

    private static final int OPENING = 6;
    private static final int PAST_OPENING = 2;
    private static final WordList BUYS = WordList.of("acquire-verbs");
    private static final Set<DealStatus> AGREED = EnumSet.of(DealStatus.ANNOUNCED, DealStatus.COMPLETED);

    private OneMention() {}

    /** One deal named deep in a text, or one of years ago behind its first sentence, makes no report of a deal. */
    static boolean is(List<Account> all, List<Told> lines) {
        int tellings =
                all.stream().mapToInt(account -> account.tellings().size()).sum();
        return tellings < 2
                && all.stream()
                        .noneMatch(account ->
                                account.inTitle() || isInOpening(account, lines) || isBetweenNamed(account, lines));
    }

    /** "which hired the founders of Acme last year", in a report of something else: both sides are named, and it is done. */
    private static boolean isBetweenNamed(Account account, List<Told> lines) {
        if (before(account, lines) <= PAST_OPENING) {
            return false;
        }
        boolean agreed = account.group() == DealType.PARTNERSHIP && AGREED.contains(account.status());
        return account.partyNames().size() > 1 && (agreed || account.status() == DealStatus.COMPLETED);
    }

    /** Whether only few sentences stand before it: captions and names of authors are none. */
    private static boolean isInOpening(Account account, List<Told> lines) {
        boolean bought = lines.stream()
                .anyMatch(told ->
                        told.isTitle() && BUYS.anyIn(told.line(), 0, told.line().size()));
        return before(account, lines) < (account.isEarlier() && !bought ? PAST_OPENING : OPENING);
    }

    private static long before(Account account, List<Told> lines) {
        return lines.stream()
                .filter(told -> told.sentence() < account.firstSentence())
                .filter(Told::isWhole)
                .count();
    }
}
