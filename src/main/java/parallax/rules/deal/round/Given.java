package parallax.rules.deal.round;

import java.util.Set;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.WordList;

/** To which company a sum is given, told by where it stands rather than by the verb: "handed [Acme] $9 million", "has sunk $9 million into [Acme]". */
final class Given {

    private static final WordList HANDS = WordList.of("hand-verbs");
    private static final WordList PUT = WordList.of("check-nouns");
    private static final WordList MOVES = WordList.of("money-moves");

    private static final Set<String> CHARITIES = Set.of("Foundation", "University", "Institute", "Trust", "Charity");

    private Given() {}

    /** "handed [Acme] $9 million", "wrote [Acme] a $9 million check": index of the company, or -1. */
    static int handed(Line line, int verb) {
        int company = HANDS.startsAt(line, verb) ? line.clause().object(verb + 1) : -1;
        int at = line.is(company + 1, "a") ? company + 2 : company + 1;
        boolean sum =
                line.at(at).isMoney() && PassingSum.is(line, at) && (at == company + 1 || PUT.startsAt(line, at + 1));
        return sum && line.at(company).isCompany() && company < verb + 6 ? company : -1;
    }

    /** "sunk another $9 million into [Acme]": index of the company, whatever the verb at {@code verb} is; or -1. */
    static int into(Line line, int verb) {
        int sum = verb + 1;
        while (sum < verb + 5 && SumWords.colours(line, sum)) {
            sum++;
        }
        int into = line.isAny(sum + 1, "into", "to") ? sum + 1 : sum + 2;
        boolean given = line.is(into, "into")
                || line.is(into, "to") && line.isAny(verb, "commit", "commits", "committed", "committing", "pledged");
        boolean moved = line.at(sum).isMoney() && given && !MOVES.startsAt(line, verb);
        int company = moved ? line.clause().object(into + 1) : -1;
        return line.at(company).isCompany() && !isCharity(line, company) ? company : -1;
    }

    private static boolean isCharity(Line line, int company) {
        Mention mention = line.at(company).mention();
        String name = mention == null ? "" : mention.name();
        return CHARITIES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }
}
