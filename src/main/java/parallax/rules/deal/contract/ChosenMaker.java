package parallax.rules.deal.contract;

import java.util.List;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whom a company chooses to make or run something for it: "Acme tapped Bolt to build its chips", not a bank to sell its shares. */
final class ChosenMaker {

    private static final WordList CHOOSES = WordList.of("maker-choices");
    private static final WordList TASKS = WordList.of("maker-tasks");

    private ChosenMaker() {}

    /** Who chooses by the verb at {@code verb}, and whom; or none. */
    static List<Integer> of(Line line, int verb) {
        int chosen = CHOOSES.lengthAt(line, verb);
        int maker = chosen > 0 ? line.clause().object(verb + chosen) : -1;
        Mention mention = line.at(maker).mention();
        boolean named = mention != null
                && line.at(maker).isCompany()
                && maker < verb + 6
                && line.isNamed(maker)
                && !line.isPossessive(maker)
                && !Investors.isKnown(mention.name());
        int subject = named && line.is(maker + 1, "to") && TASKS.startsAt(line, maker + 2)
                ? line.clause().subject(verb)
                : -1;
        return line.at(subject).isCompany() && !line.isSameName(subject, maker) ? List.of(subject, maker) : List.of();
    }
}
