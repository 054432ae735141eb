package parallax.comparison.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parallax.comparison.report.DealGroup;

/** Works out anew what joined the reports of a deal. */
public final class Bonds {

    /** Grouping holds a report against so many others of a deal. */
    private static final int SAMPLE = 8;

    private Bonds() {}

    /** One for each report but the first, in the deal's order, those that only mention it last. */
    public static List<Bond> of(DealGroup deal) {
        List<Telling> tellings = Stream.concat(deal.members().stream(), deal.mentions().stream())
                .map(Telling::of)
                .toList();
        List<Bond> bonds = new ArrayList<>();
        for (int i = 1; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            tellings.subList(0, Math.min(i, SAMPLE)).stream()
                    .map(earlier -> bond(telling, earlier))
                    .max(Comparator.comparingDouble(Bond::score))
                    .ifPresent(bonds::add);
        }
        return List.copyOf(bonds);
    }

    private static Bond bond(Telling telling, Telling earlier) {
        Likeness likeness = Likeness.of(telling, earlier);
        boolean named = likeness.score() > Likeness.NEVER / 2;
        return new Bond(
                telling.report().id(),
                earlier.report().id(),
                named ? likeness.words() : "other names for the parties, which further reports join",
                likeness.score());
    }
}
