package parallax.extraction;

import java.util.List;

/**
 * Everything that was read out of one article.
 *
 * @param companies by first mention
 * @param people by first mention
 * @param deals main ones first, then by position
 * @param quotes by position
 */
public record Reading(
        List<CompanyReading> companies,
        List<PersonReading> people,
        List<DealReading> deals,
        List<QuoteReading> quotes) {

    public static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), List.of());

    public Reading {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
        deals = List.copyOf(deals);
        quotes = List.copyOf(quotes);
    }
}
