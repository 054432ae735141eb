package parallax.rules.deal.line;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;

/** Whom "the startup" and "the company" mean once a purchase is told, which may be the one that is bought rather than its buyer. */
final class Bought {

    private static final WordList BUYS = WordList.of("acquire-verbs");

    private @Nullable String buyer;
    private @Nullable String bought;
    private @Nullable Line last;

    /** Takes note of the purchase that a line tells of as news. */
    void add(List<Telling> tellings) {
        tellings.stream()
                .filter(telling -> telling.type() == DealType.ACQUISITION && !telling.earlier())
                .filter(telling -> telling.name(PartyRole.ACQUIRER) != null && telling.name(PartyRole.TARGET) != null)
                .findFirst()
                .ifPresent(telling -> {
                    buyer = telling.name(PartyRole.ACQUIRER);
                    bought = telling.name(PartyRole.TARGET);
                });
    }

    /** Takes note that the line has been read: it is the one before what is asked for next. */
    void pass(Line line) {
        last = line;
    }

    /**
     * The company that the words at {@code index} mean, which seem to mean {@code name}.
     *
     * @param startups the companies that have been called startups
     */
    String meant(Line line, int index, String name, Set<String> startups) {
        if (!name.equals(buyer) || bought == null) {
            return name;
        }
        boolean startup = startups.contains(name);
        boolean alone = line.is(index, "the startup") || startups.contains(bought);
        boolean other = Description.isStartup(line, index) && alone && !startup
                || line.isAny(index, "the company", "the firm") && isOwned(line, index) && isNear(line);
        return other ? bought : name;
    }

    /** "Core had bought [the company]", "a stake in [the company]", after "Acme buys Bolt from Core". */
    private static boolean isOwned(Line line, int index) {
        boolean stake =
                line.isAny(index - 1, "in", "of") && line.isAny(index - 2, "stake", "stakes", "control", "majority");
        return stake || BUYS.startsAt(line, index - 1);
    }

    /** Whether what is bought has been named just before: else "the company" is the buyer that all is about. */
    private boolean isNear(Line line) {
        return last == null || isNamed(last) || isNamed(line);
    }

    private boolean isNamed(Line line) {
        return line.passage().mentions().stream()
                .anyMatch(mention -> mention.name().equals(bought) && mention.form() == Mention.Form.NAME);
    }
}
