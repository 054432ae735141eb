package parallax.rules.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.Value;
import parallax.rules.deal.telling.Fact;

/** What is said of one deal, each place of the text once for an aspect. */
final class FactBook {

    /** What a deal itself values a company at holds as of the deal. */
    private static final Set<Aspect> TIMED = EnumSet.of(Aspect.REVENUE, Aspect.PRIOR_VALUATION, Aspect.TOTAL_RAISED);

    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** Adds what is said, unless its place has been taken for its aspect. */
    void add(Fact fact) {
        if (known.add(fact.aspect() + " " + fact.evidence().span().start())) {
            facts.add(fact);
        }
    }

    /** Those of the aspect, in the order in which they were added. */
    Stream<Fact> of(Aspect aspect) {
        return facts.stream().filter(fact -> fact.aspect() == aspect);
    }

    /** When it was done by the sentence that tells {@code beside}, or null. */
    @Nullable
    String closed(Fact beside) {
        for (Fact fact : facts) {
            boolean same = fact.evidence().sentence().equals(beside.evidence().sentence());
            if (same
                    && fact.aspect() == Aspect.CLOSED_ON
                    && fact.value() instanceof Value.Day day
                    && day.edtf() != null) {
                return day.edtf();
            }
        }
        return null;
    }

    /** All of them, in the order of the text. */
    List<Claim> claims() {
        return facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.evidence().span()))
                .map(FactBook::claim)
                .toList();
    }

    private static Claim claim(Fact fact) {
        return new Claim(
                fact.aspect(),
                fact.value(),
                fact.text(),
                fact.precision(),
                fact.modality(),
                fact.attribution(),
                TIMED.contains(fact.aspect()) ? fact.period() : null,
                fact.evidence());
    }
}
