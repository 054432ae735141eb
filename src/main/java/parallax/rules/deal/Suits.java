package parallax.rules.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealType;
import parallax.rules.deal.line.WordList;

/** Reports of a suit, which speak of the ties of those that it is about: "Publisher sues lab", in which others hold a stake. */
final class Suits {

    /** Ties of companies that stay apart: a takeover that is fought over in court is what such a report is about. */
    private static final Set<DealType> TIES = EnumSet.of(
            DealType.MINORITY_STAKE, DealType.FUNDING_ROUND, DealType.PARTNERSHIP, DealType.COMPUTE_CONTRACT);

    private static final WordList WORDS = WordList.of("suit-words");

    private Suits() {}

    /** Whether the title tells of one. */
    static boolean areNews(List<Told> lines) {
        return lines.stream()
                .filter(Told::isTitle)
                .anyMatch(told -> WORDS.anyIn(told.line(), 0, told.line().size()));
    }

    /** Whether the deal is no more than what such a report explains: a stake or an alliance that its title does not tell. */
    static boolean isBackground(Account account) {
        return !account.isToldInTitle() && TIES.contains(account.group());
    }
}
