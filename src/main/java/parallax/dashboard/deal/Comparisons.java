package parallax.dashboard.deal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parallax.archive.Archive;
import parallax.comparison.Comparison;
import parallax.comparison.report.DealGroup;

/**
 * Compares the reports of deals, and keeps the latest comparisons at hand for as long as the archive tells the same.
 *
 * <p>Safe to use from any thread; those who ask for one deal at once have it compared once.
 */
@Component
public final class Comparisons {

    private static final int MOST_DEALS = 64;

    /** Reports are what takes room. */
    private static final int MOST_REPORTS = 400;

    private final Archive archive;
    private final String start = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Tagged> kept = new LinkedHashMap<>(MOST_DEALS, .75f, true);
    private final Object[] doors =
            IntStream.range(0, MOST_DEALS).mapToObj(door -> new Object()).toArray();

    Comparisons(Archive archive) {
        this.archive = archive;
    }

    /**
     * A comparison, and a tag that changes when it does.
     *
     * @param tag an entity tag without its quotation marks
     */
    public record Tagged(Comparison comparison, String tag) {

        private int reports() {
            DealGroup deal = comparison.deal();
            return deal.members().size() + deal.mentions().size();
        }
    }

    /** Of the deal with this slug, if there is one. */
    public Optional<Tagged> of(String slug) {
        return archive.dealVersion(slug).flatMap(version -> of(slug, start + "-" + version));
    }

    private Optional<Tagged> of(String slug, String tag) {
        synchronized (doors[Math.floorMod(slug.hashCode(), doors.length)]) {
            Tagged known = known(slug);
            if (known != null && known.tag().equals(tag)) {
                return Optional.of(known);
            }
            Optional<Tagged> made = archive.deal(slug).map(deal -> new Tagged(Comparison.of(deal), tag));
            made.ifPresent(tagged -> keep(slug, tagged));
            return made;
        }
    }

    private @Nullable Tagged known(String slug) {
        synchronized (kept) {
            return kept.get(slug);
        }
    }

    private void keep(String slug, Tagged tagged) {
        synchronized (kept) {
            kept.put(slug, tagged);
            int reports = kept.values().stream().mapToInt(Tagged::reports).sum();
            Iterator<Tagged> eldest = kept.values().iterator();
            while (kept.size() > 1 && (kept.size() > MOST_DEALS || reports > MOST_REPORTS)) {
                reports -= eldest.next().reports();
                eldest.remove();
            }
        }
    }
}
