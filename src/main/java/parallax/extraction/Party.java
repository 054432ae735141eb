package parallax.extraction;

/**
 * A company or person in a deal.
 *
 * @param name its fullest name in the article: the name of a {@link CompanyReading} or {@link PersonReading}
 * @param role what it does in the deal
 */
public record Party(String name, PartyRole role) {}
