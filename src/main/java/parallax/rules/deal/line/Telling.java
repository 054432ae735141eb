package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.extraction.Rule;
import parallax.extraction.Value;

/**
 * Words of one sentence that tell of a deal.
 *
 * @param type the kind of deal they speak of
 * @param actors who does what in it, as far as the words say
 * @param status how far it has come by these words
 * @param round the round they name ("Series B"), or null
 * @param money index of the sum they name in the {@link Line}, or -1
 * @param sum that sum, or null
 * @param hearsay whether nothing but others' reports stands behind the status
 * @param earlier whether they speak of something that lies behind the article's news
 * @param open whether they speak of a plan whose outcome they do not tell
 * @param anchor index of the deciding word in the {@link Line}
 * @param evidence where they stand
 */
public record Telling(
        DealType type,
        List<Actor> actors,
        DealStatus status,
        @Nullable String round,
        int money,
        @Nullable Value sum,
        boolean hearsay,
        boolean earlier,
        boolean open,
        int anchor,
        Evidence evidence)
        implements Rule.Found {

    public Telling {
        actors = List.copyOf(actors);
    }

    /** A company or person and its part in the deal. */
    public record Actor(Mention mention, PartyRole role) {

        public String name() {
            return mention.name();
        }
    }

    /** Who has the role, or null. */
    @Nullable
    public String name(PartyRole role) {
        for (Actor actor : actors) {
            if (actor.role() == role) {
                return actor.name();
            }
        }
        return null;
    }

    /** How far the item at {@code index} stands from the deciding word: words go on, so what stands left counts double. */
    public int distance(int index) {
        int gap = index - anchor;
        return gap >= 0 ? gap : -2 * gap;
    }

    /** Whether the rule of that name has read the words. */
    public boolean isBy(String rule) {
        return evidence.rule().equals(rule);
    }

    public boolean names(String name) {
        return actors.stream().anyMatch(actor -> actor.name().equals(name));
    }

    /** The same words without their party of that role: it belongs to somebody else. */
    public Telling without(PartyRole role) {
        List<Actor> rest = actors.stream().filter(actor -> actor.role() != role).toList();
        return with(rest);
    }

    /** The same words with one more party, which the context gives. */
    public Telling of(Mention mention, PartyRole role) {
        List<Actor> more = new ArrayList<>(actors);
        more.add(new Actor(mention, role));
        return with(more);
    }

    /** The same, as an offer, which is made, not done. */
    public Telling offered() {
        return status == DealStatus.COMPLETED ? withStatus(DealStatus.ANNOUNCED) : this;
    }

    /** The same words, of what lies behind the news. */
    public Telling ofBefore() {
        return new Telling(type, actors, status, round, money, sum, hearsay, true, open, anchor, evidence);
    }

    public Telling withStatus(DealStatus other) {
        return new Telling(type, actors, other, round, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of a round that lies behind the news. */
    public Telling ofBefore(@Nullable String name) {
        return new Telling(type, actors, status, name, money, sum, hearsay, true, open, anchor, evidence);
    }

    /** The same words, of a round whose whole sum is that. */
    public Telling of(Value whole) {
        return new Telling(type, actors, status, round, money, whole, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of money for an investor's fund. */
    public Telling ofFund() {
        return new Telling(DealType.FUND, actors, status, null, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of money that is lent. */
    public Telling ofLoan() {
        return new Telling(
                DealType.DEBT_FINANCING, actors, status, null, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of money for shares that are sold to the public. */
    public Telling ofOffering() {
        return new Telling(
                DealType.PUBLIC_OFFERING, actors, status, null, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of shares that others hold already. */
    public Telling ofTender() {
        return new Telling(
                DealType.SECONDARY_SALE, actors, status, null, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words, of the kind of deal and with the parts that other words give its parties. */
    public Telling like(Telling other) {
        return new Telling(
                other.type, other.actors, status, round, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    /** The same words with other actors. */
    public Telling with(List<Actor> others) {
        return new Telling(type, others, status, round, money, sum, hearsay, earlier, open, anchor, evidence);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("type", type.name());
        facts.put("earlier", String.valueOf(earlier));
        facts.put("status", status.name());
        if (round != null) {
            facts.put("round", round);
        }
        return facts;
    }
}
