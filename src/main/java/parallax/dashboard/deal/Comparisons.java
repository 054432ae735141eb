package parallax.dashboard.deal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import parallax.comparison.Comparison;
import parallax.comparison.DealGroup;

/**
 * Compares deals, and keeps the latest comparisons at hand: the same reports compare the same.
 *
 * <p>Safe to use from any thread.
 */
@Component
public final class Comparisons {

    private static final int KEPT = 64;

    private final String start = UUID.randomUUID().toString().substring(0, 8);
    private final Map<DealGroup, Tagged> kept = new LinkedHashMap<>(KEPT, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DealGroup, Tagged> eldest) {
            return size() > KEPT;
        }
    };
    private long made;

    /**
     * A comparison, and a tag that changes when it does.
     *
     * @param tag an entity tag without its quotation marks
     */
    public record Tagged(Comparison comparison, String tag) {}

    public Tagged of(DealGroup deal) {
        synchronized (kept) {
            Tagged known = kept.get(deal);
            if (known != null) {
                return known;
            }
        }
        Comparison comparison = Comparison.of(deal);
        synchronized (kept) {
            Tagged tagged = new Tagged(comparison, start + "-" + Long.toString(++made, 36));
            kept.put(deal, tagged);
            return tagged;
        }
    }
}
