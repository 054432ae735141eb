package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Whom "it" and "its" mean by the words right around them, whatever company the sentence before was about. */
final class Itself {

    private static final WordList PROVIDERS = WordList.of("data-providers");

    private static final WordList SELLS = WordList.of("sale-verbs");
    private static final WordList BUYS = WordList.of("strict-purchase");

    private Itself() {}

    /** The company that "it" means by the words right before, or null where they do not tell. */
    static @Nullable String told(Line line, int it) {
        String sold = sold(line, it);
        String item = sold == null ? ofItem(line, it) : sold;
        return item != null ? item : speaker(line, it);
    }

    /** "; and Core, valued at $4 billion when [it]": the company of the item behind the last semicolon, or null. */
    private static @Nullable String ofItem(Line line, int it) {
        int semicolon = it - 1;
        while (semicolon > 0 && !line.is(semicolon, ";")) {
            semicolon--;
        }
        for (int i = semicolon + 1; semicolon > 0 && i < it; i++) {
            Mention mention = line.at(i).mention();
            if (mention != null && line.at(i).isCompany() && Topics.isHead(line, i)) {
                return mention.name();
            }
        }
        return null;
    }

    /** "left Bolt after [it] was sold to Core": the company right before, or null. */
    private static @Nullable String sold(Line line, int it) {
        boolean passive = line.is(it, "it")
                && line.isAny(it + 1, "was", "had")
                && (SELLS.anyIn(line, it + 2, it + 4) || BUYS.anyIn(line, it + 2, it + 4));
        boolean then = line.isAny(it - 1, "after", "before", "until", "when", "once");
        int name = line.at(it - 2).isDay() ? it - 4 : it - 2;
        Mention before = line.at(name).mention();
        return passive && then && before != null && line.at(name).isCompany() ? before.name() : null;
    }

    /** "Acme said in June that [it]": the company that speaks of itself, or null. */
    private static @Nullable String speaker(Line line, int it) {
        int verb = it - 1;
        while (verb > it - 6
                && (line.isAny(verb, "that", "in", "on") || line.at(verb).isDay())) {
            verb--;
        }
        Mention mention = line.at(verb - 1).mention();
        boolean says = line.isAny(verb, "said", "says", "announced", "confirmed", "disclosed", "revealed");
        return says && mention != null && line.at(verb - 1).isCompany() && !PROVIDERS.holds(line.word(verb - 1))
                ? mention.name()
                : null;
    }

    /** "In [its] latest round, Acme raised": whether the company that the sentence is about stands right behind the phrase that opens it. */
    static boolean isAhead(Line line, int its) {
        boolean opens = line.is(its, "its") && its < 4 && line.isAny(0, "in", "with", "at", "during", "for");
        int comma = its;
        while (opens && comma < its + 8 && !line.at(comma).isComma()) {
            comma++;
        }
        return opens && line.at(comma).isComma() && line.at(comma + 1).isCompany() && line.isNamed(comma + 1);
    }
}
