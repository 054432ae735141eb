package parallax.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.Precision;
import parallax.extraction.Reading;
import parallax.extraction.Value;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Span;

/**
 * Readings of invented deals, five reports a deal, as uneven as reports are: parties are named with and without their
 * forms, types are taken for others, figures are rounded or left out, and many a company makes several deals.
 */
final class GeneratedNews {

    private static final int REPORTS_A_DEAL = 5;
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gal", "hul", "jor", "kem", "lun", "mar", "nor", "pel", "qua", "rin", "sol", "tav",
        "ul", "vex", "wil", "yor", "zan", "bri", "dra", "flo"
    };
    private static final String[] TAILS = {"", " AI", " Labs", " Robotics", " Systems"};
    private static final String[] ROUNDS = {"Seed", "Series A", "Series B", "Series C", "Series D"};
    private static final Span NOWHERE = new Span(0, 1);
    private static final Evidence EVIDENCE = new Evidence("test/generated", NOWHERE, NOWHERE, List.of());

    private final Random random = new Random(20310612);
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Integer> dealOf = new HashMap<>();

    /** One deal as it was, before anybody told of it. */
    private record Deal(
            int number, DealType type, String target, List<String> others, long amount, int round, LocalDate day) {}

    GeneratedNews(int deals) {
        List<String> targets = names(Math.max(2, deals * 3 / 5));
        List<String> buyers = names(Math.max(20, deals / 40), new HashSet<>(targets));
        Map<String, Deal> latest = new HashMap<>();
        for (int number = 0; number < deals; number++) {
            String target = targets.get(random.nextInt(targets.size()));
            Deal deal = deal(number, target, buyers, latest.get(target));
            for (int i = 0; i < REPORTS_A_DEAL; i++) {
                report(deal, i, latest.get(target));
            }
            latest.put(target, deal);
        }
    }

    List<Report> reports() {
        return reports;
    }

    /** How well deals are told apart and together: the mean of precision and recall over the reports (B³), harmonic. */
    double score(List<DealGroup> groups) {
        double precision = 0;
        double recall = 0;
        int told = 0;
        for (DealGroup group : groups) {
            Map<Integer, Integer> counts = new HashMap<>();
            group.members().forEach(member -> counts.merge(truth(member), 1, Integer::sum));
            for (int same : counts.values()) {
                precision += (double) same * same / group.members().size();
                recall += (double) same * same / REPORTS_A_DEAL;
                told += same;
            }
        }
        return 2 * precision * recall / (precision + recall) / told;
    }

    private Integer truth(DealGroup.Member member) {
        return dealOf.getOrDefault(member.report().id(), -1);
    }

    private List<String> names(int count) {
        return names(count, Set.of());
    }

    private List<String> names(int count, Set<String> taken) {
        Set<String> names = new HashSet<>();
        List<String> list = new ArrayList<>();
        while (list.size() < count) {
            String name = syllable() + syllable() + (random.nextInt(3) == 0 ? "" : syllable()) + syllable();
            if (names.add(name)) {
                String full = Character.toUpperCase(name.charAt(0)) + name.substring(1) + pick(TAILS);
                if (!taken.contains(full)) {
                    list.add(full);
                }
            }
        }
        return list;
    }

    private String syllable() {
        return pick(SYLLABLES);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A company's next deal comes months later and is another round, or of another kind. */
    private Deal deal(int number, String target, List<String> buyers, @Nullable Deal before) {
        int kind = random.nextInt(100);
        DealType type = kind < 45
                ? DealType.FUNDING_ROUND
                : kind < 80 ? DealType.ACQUISITION : kind < 95 ? DealType.MINORITY_STAKE : DealType.PARTNERSHIP;
        List<String> others = new ArrayList<>();
        int count = type == DealType.FUNDING_ROUND ? 1 + random.nextInt(4) : 1;
        for (int i = 0; i < count; i++) {
            others.add(buyers.get(random.nextInt(buyers.size())));
        }
        LocalDate day = before == null
                ? LocalDate.of(2029, 1, 1).plusDays(random.nextInt(700))
                : before.day.plusDays(90 + random.nextInt(500));
        int round = before == null ? random.nextInt(3) : Math.min(ROUNDS.length - 1, before.round + 1);
        return new Deal(number, type, target, others, 1 + random.nextInt(9000), round, day);
    }

    private void report(Deal deal, int number, @Nullable Deal before) {
        String id = deal.number + "-" + number;
        dealOf.put(id, deal.number);
        List<DealReading> told = new ArrayList<>();
        told.add(told(deal, true));
        if (before != null && chance(20)) {
            told.add(told(before, false));
        }
        Set<CompanyReading> companies = new HashSet<>();
        told.forEach(reading -> reading.parties()
                .forEach(party -> companies.add(new CompanyReading(party.name(), List.of(), List.of()))));
        String published =
                chance(10) ? null : deal.day.plusDays(random.nextInt(12)).toString();
        ArticleHead head = new ArticleHead(id, null, null, null, null, null, List.of(), published, "en", false);
        reports.add(new Report(
                id,
                new ArticleText(head, ".", List.of()),
                new Reading(List.copyOf(companies), List.of(), told, List.of())));
    }

    private DealReading told(Deal deal, boolean main) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(
                called(deal.target), deal.type == DealType.PARTNERSHIP ? PartyRole.PARTNER : PartyRole.TARGET));
        for (String other : deal.others) {
            if (parties.size() == 1 || chance(60)) {
                parties.add(new Party(called(other), role(deal.type)));
            }
        }
        return new DealReading(type(deal.type), status(main), main, parties, claims(deal, main), List.of(EVIDENCE));
    }

    private String called(String name) {
        int space = name.indexOf(' ');
        int way = random.nextInt(10);
        return way == 0 ? name + " Inc." : way == 1 && space > 0 ? name.substring(0, space) : name;
    }

    private static PartyRole role(DealType type) {
        return switch (type) {
            case ACQUISITION -> PartyRole.ACQUIRER;
            case PARTNERSHIP -> PartyRole.PARTNER;
            default -> PartyRole.INVESTOR;
        };
    }

    private DealType type(DealType type) {
        if (!chance(8)) {
            return type;
        }
        return switch (type) {
            case ACQUISITION -> DealType.LICENSE_AND_HIRE;
            case FUNDING_ROUND -> DealType.MINORITY_STAKE;
            case MINORITY_STAKE -> DealType.FUNDING_ROUND;
            default -> type;
        };
    }

    private DealStatus status(boolean main) {
        return !main || chance(60) ? DealStatus.COMPLETED : chance(60) ? DealStatus.ANNOUNCED : DealStatus.RUMOURED;
    }

    private List<Claim> claims(Deal deal, boolean main) {
        List<Claim> claims = new ArrayList<>();
        if (chance(main ? 85 : 60)) {
            boolean rounded = chance(20);
            long amount = rounded ? Math.max(1, deal.amount / 100 * 100) : deal.amount;
            claims.add(claim(
                    Aspect.AMOUNT,
                    new Value.Money(BigDecimal.valueOf(amount * 1_000_000), null, "USD"),
                    rounded ? Precision.AT_LEAST : Precision.EXACT));
        }
        if (deal.type == DealType.FUNDING_ROUND && chance(60)) {
            claims.add(claim(Aspect.ROUND, new Value.Words(ROUNDS[deal.round]), Precision.EXACT));
        }
        return claims;
    }

    private static Claim claim(Aspect aspect, Value value, Precision precision) {
        return new Claim(aspect, value, ".", precision, Modality.ASSERTED, null, null, EVIDENCE);
    }
}
