package parallax.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A deal as one article tells it.
 *
 * @param type its kind
 * @param status how far it has come
 * @param main whether the article is about it, rather than only mentioning it
 * @param parties who takes part, in order of mention
 * @param claims what the article says of it, by position
 * @param evidence the passages that tell of it, by position; never empty
 */
public record DealReading(
        DealType type,
        DealStatus status,
        boolean main,
        List<Party> parties,
        List<Claim> claims,
        List<Evidence> evidence) {

    public DealReading {
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }

    /** The name of the company that is bought, invested in or raises the money. */
    public Optional<String> target() {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.TARGET)
                .map(Party::name)
                .findFirst();
    }
}
