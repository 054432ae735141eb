package parallax.rules.deal.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;

/** Whom "it" means that somebody buys or sells: nobody buys or sells itself. */
final class Traded {

    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList BUYS = WordList.of("strict-purchase");

    private static final WordList ANEW = WordList.of("anew");
    private static final WordList PICKS = WordList.of("snap-verbs");

    /** The company that the line before told to be bought. */
    private @Nullable String bought;

    /** Takes note of the purchases that a line tells of. */
    void add(List<Telling> tellings) {
        bought = tellings.stream()
                .filter(telling -> telling.type() == DealType.ACQUISITION)
                .filter(telling -> telling.name(PartyRole.TARGET) != null)
                .map(telling -> telling.name(PartyRole.TARGET))
                .findFirst()
                .orElse(null);
    }

    /**
     * The company that the words from {@code from} on mean, which seem to mean {@code name}: another one where these are
     * what that company trades, "Acme later sold it"; null where the words do not tell.
     *
     * @param topic the company that the sentence before is about, or null
     */
    @Nullable
    String meant(Line line, int from, @Nullable String name, @Nullable String topic) {
        boolean sold = SELLS.startsAt(line, from - 1);
        if (!sold && !BUYS.startsAt(line, from - 1) && !PICKS.startsAt(line, from - 2)) {
            return name;
        }
        Mention trader = line.at(line.clause().subject(from - 1)).mention();
        if (name == null || trader == null || !trader.name().equals(name)) {
            boolean other = trader != null && bought != null && !trader.name().equals(bought);
            return other && !sold && isPassedOn(line, from) ? bought : name;
        }
        if (!line.is(from, "it")) {
            return sold || name.equals(bought) ? null : bought;
        }
        String near = Taken.before(line, from - 1, name);
        if (near != null || bought != null && !bought.equals(name)) {
            return near != null ? near : bought;
        }
        return sold || name.equals(topic) ? null : topic;
    }

    /** "Core then picked up the company", "Core bought the company in 2017": what was bought before goes on to the next owner. */
    private static boolean isPassedOn(Line line, int from) {
        boolean next = ANEW.startsAt(line, from - 3)
                || ANEW.startsAt(line, from - 2)
                || line.at(from + 2).isDay();
        return next && line.word(from).startsWith("the");
    }
}
