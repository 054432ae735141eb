package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Cell.State;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/** A row in one plain sentence: "49 % in 4 of 5 reports; one does not say". */
final class Summary {

    private static final int MOST_VALUES = 4;

    private Summary() {}

    static String of(Verdict verdict, int origins, List<Cell> cells, Tally tally, @Nullable Consensus consensus) {
        List<String> parts = new ArrayList<>();
        int total = cells.size();
        if (consensus == null) {
            parts.add(values(cells, null));
        } else if (verdict == Verdict.SINGLE) {
            parts.add(consensus.words() + single(origins, tally.stated()));
        } else {
            parts.add(consensus.words() + " in " + share(tally.agree(), total));
        }
        if (consensus != null && tally.compatible() > 0 && verdict != Verdict.SINGLE) {
            parts.add(say(tally.compatible()) + " something compatible");
        }
        if (consensus != null && tally.differ() > 0) {
            parts.add(values(cells, Verdict.DIFFER));
        }
        if (cells.stream().flatMap(cell -> cell.claims().stream()).noneMatch(c -> c.value() instanceof Value.Words)) {
            addModality(parts, cells);
        }
        if (tally.silent() > 0 && verdict != Verdict.SINGLE) {
            parts.add(Phrases.count(tally.silent()) + (tally.silent() == 1 ? " does not say" : " do not say"));
        }
        if (tally.undisclosed() > 0) {
            parts.add(say(tally.undisclosed()) + " that it is not disclosed");
        }
        if (tally.truncated() > 0) {
            parts.add(Phrases.count(tally.truncated()) + (tally.truncated() == 1 ? " is" : " are") + " cut short");
        }
        return String.join("; ", parts);
    }

    /** Why several reports of a fact have fewer origins: "three reports, one origin: all cite Bloomberg". */
    static String sources(List<Source> sources, int stated, int origins, Verdict verdict) {
        String cite = sources.stream().map(source -> source.words(stated)).collect(Collectors.joining(", "));
        // Of one origin the sentence has said so already.
        return verdict == Verdict.SINGLE
                ? cite
                : Phrases.count(stated, "report") + ", " + Phrases.count(origins, "origin") + ": " + cite;
    }

    private static String single(int origins, int reports) {
        return reports == 1
                ? ", in one report only"
                : ", in " + Phrases.count(reports, "report") + " of " + Phrases.count(origins, "origin");
    }

    private static String share(int some, int all) {
        return some == all
                ? all == 1 ? "the only report" : "all " + all + " reports"
                : some + " of " + all + " reports";
    }

    private static String say(int count) {
        return Phrases.count(count) + (count == 1 ? " says" : " say");
    }

    /** "12 June 2025 in one, 13 June 2025 in two": the first statement of each cell. */
    private static String values(List<Cell> cells, @Nullable Verdict verdict) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.state() == State.STATED && (verdict == null || cell.verdict() == verdict))
                .forEach(cell -> counts.merge(words(cell.claims().get(0)), 1, Integer::sum));
        String shown = counts.entrySet().stream()
                .limit(MOST_VALUES)
                .map(entry -> entry.getKey() + " in " + Phrases.count(entry.getValue()))
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_VALUES ? shown + " and others" : shown;
    }

    private static String words(Statement statement) {
        return Phrases.value(statement.value(), statement.precision());
    }

    private static void addModality(List<String> parts, List<Cell> cells) {
        long planned = cellsWith(cells, Modality.PLANNED);
        if (planned > 0) {
            parts.add(Phrases.count((int) planned) + (planned == 1 ? " as a plan" : " as plans"));
        }
        long hedged = cells.stream()
                .filter(cell -> cell.state() == State.STATED
                        && cell.claims().stream().allMatch(claim -> claim.precision() == Precision.APPROXIMATE))
                .count();
        if (hedged > 0) {
            parts.add(Phrases.count((int) hedged) + (hedged == 1 ? " hedges it" : " hedge it"));
        }
    }

    private static long cellsWith(List<Cell> cells, Modality modality) {
        return cells.stream()
                .filter(cell -> cell.state() == State.STATED
                        && cell.claims().stream().allMatch(claim -> claim.modality() == modality))
                .count();
    }
}
