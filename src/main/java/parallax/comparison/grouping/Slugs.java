package parallax.comparison.grouping;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.comparison.fact.Alignment;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.Phrases;
import parallax.comparison.wording.Terms;
import parallax.extraction.Aspect;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;

/**
 * Addresses of deals, made of their parties ("meta-scale-ai"), of the round where money is raised ("acme-series-b"), and,
 * for further deals of the same parties, of the amount or a number.
 */
final class Slugs {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    String of(DealFacts deal) {
        String slug = parts(deal).collect(Collectors.joining("-"));
        String base = cut(slug.isEmpty() ? "deal" : slug);
        if (taken.add(base)) {
            return base;
        }
        Optional<String> amount =
                deal.consensus(Aspect.AMOUNT).map(c -> cut(base + "-" + plain(Phrases.value(c.value()))));
        if (amount.isPresent() && taken.add(amount.get())) {
            return amount.get();
        }
        int number = 2;
        while (!taken.add(base + "-" + number)) {
            number++;
        }
        return base + "-" + number;
    }

    private static Stream<String> parts(DealFacts deal) {
        Optional<Party> target = deal.target();
        if (target.isEmpty()) {
            List<Party> two = deal.parties().stream()
                    .filter(party -> party.role() != PartyRole.ADVISER)
                    .limit(2)
                    .toList();
            return two.stream().map(Slugs::name).sorted();
        }
        return switch (deal.type()) {
            case FUNDING_ROUND -> Stream.of(name(target.get()), round(deal));
            case PUBLIC_OFFERING -> Stream.of(name(target.get()), "ipo");
            case FUND -> Stream.of(name(target.get()), "fund");
            case DEBT_FINANCING -> Stream.of(name(target.get()), "debt");
            case SECONDARY_SALE -> Stream.of(name(target.get()), "share-sale");
            default ->
                Stream.concat(
                        deal.buyer().or(() -> other(deal)).map(Slugs::name).stream(), Stream.of(name(target.get())));
        };
    }

    private static Optional<Party> other(DealFacts deal) {
        return deal.parties().stream()
                .filter(party -> party.role() != PartyRole.TARGET && party.role() != PartyRole.ADVISER)
                .findFirst();
    }

    private static String round(DealFacts deal) {
        return deal.consensus(Aspect.ROUND)
                .map(c -> plain(Alignment.round(Phrases.value(c.value()))))
                .filter(round -> !round.isEmpty())
                .orElse("round");
    }

    private static String name(Party party) {
        return plain(CompanyName.of(party.name()).slug());
    }

    private static String plain(String text) {
        String words = Terms.plain(text).replace(' ', '-').replace("'", "");
        StringBuilder plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')
                .map(c -> c == '.' ? '-' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String cut(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
    }
}
