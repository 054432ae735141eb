package parallax.comparison.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.comparison.wording.Terms;
import parallax.extraction.Aspect;
import parallax.text.Span;

/** Which facts a report says are kept back: "financial terms were not disclosed" is no mere silence about the price. */
final class Withheld {

    /** What goes unsaid with the terms of a deal. */
    private static final Set<Aspect> TERMS =
            EnumSet.of(Aspect.AMOUNT, Aspect.STAKE, Aspect.VALUATION, Aspect.CONSIDERATION);

    private static final Map<String, Set<Aspect>> NAMED = Map.of(
            "terms", TERMS,
            "detail", TERMS,
            "valuation", EnumSet.of(Aspect.VALUATION, Aspect.PRE_MONEY_VALUATION),
            "stake", EnumSet.of(Aspect.STAKE),
            "amount", EnumSet.of(Aspect.AMOUNT),
            "sum", EnumSet.of(Aspect.AMOUNT),
            "price", EnumSet.of(Aspect.AMOUNT),
            "revenue", EnumSet.of(Aspect.REVENUE));

    private Withheld() {}

    /** Whether this statement that terms are undisclosed is about {@code aspect}, by what its sentence names. */
    static boolean covers(Statement undisclosed, Aspect aspect, String text) {
        Set<Aspect> named = EnumSet.noneOf(Aspect.class);
        add(named, undisclosed.span(), text);
        if (named.isEmpty()) {
            add(named, undisclosed.sentence(), text);
        }
        return (named.isEmpty() ? TERMS : named).contains(aspect);
    }

    private static void add(Set<Aspect> named, Span passage, String text) {
        List<String> words = Terms.of(passage.of(text));
        NAMED.forEach((word, aspects) -> {
            if (words.contains(word) || words.contains(word + "s")) {
                named.addAll(aspects);
            }
        });
    }
}
