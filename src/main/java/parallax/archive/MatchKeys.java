package parallax.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Party;

/** Keys of which two accounts of one deal share at least one. */
final class MatchKeys {

    private MatchKeys() {}

    static Set<String> of(DealReading deal, List<CompanyReading> companies) {
        Set<String> keys = new HashSet<>();
        for (Party party : deal.parties()) {
            keys.add(Slug.ofCompany(party.name()));
            companies.stream()
                    .filter(company -> company.name().equals(party.name()))
                    .flatMap(company -> company.aliases().stream())
                    .forEach(alias -> keys.add(Slug.ofCompany(alias)));
        }
        return keys;
    }
}
