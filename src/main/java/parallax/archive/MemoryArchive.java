package parallax.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import parallax.comparison.DealGroup;
import parallax.comparison.Report;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Party;
import parallax.extraction.PersonReading;
import parallax.extraction.Reading;
import parallax.extraction.Value;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;

/** An archive that forgets everything when it ends. */
@Repository
final class MemoryArchive implements Archive {

    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, DealGroup> deals = new LinkedHashMap<>();

    @Override
    public synchronized Filing file(ArticleText article, Reading reading) {
        String url = article.head().url();
        String id = Integer.toHexString(
                Objects.requireNonNullElse(url, article.text()).hashCode());
        Report before = reports.put(id, new Report(id, article, reading));
        Filing.Outcome outcome = before == null
                ? Filing.Outcome.KEPT
                : before.article().equals(article) ? Filing.Outcome.UNCHANGED : Filing.Outcome.REVISED;
        return new Filing(id, outcome);
    }

    @Override
    public synchronized int regroup() {
        deals.clear();
        Map<String, List<DealGroup.Member>> members = new TreeMap<>();
        for (Report report : reports.values()) {
            for (DealReading deal : report.reading().deals()) {
                String slug = String.join(
                        "-",
                        deal.parties().stream()
                                .map(p -> Slug.ofCompany(p.name()))
                                .sorted()
                                .toList());
                members.computeIfAbsent(slug, s -> new ArrayList<>()).add(new DealGroup.Member(report, deal));
            }
        }
        members.forEach((slug, all) -> {
            DealReading first = all.get(0).deal();
            String title =
                    String.join(" – ", first.parties().stream().map(Party::name).toList());
            deals.put(slug, new DealGroup(slug, title, first.type(), first.status(), first.parties(), all, List.of()));
        });
        return deals.size();
    }

    @Override
    public synchronized boolean isEmpty() {
        return reports.isEmpty();
    }

    @Override
    public synchronized DealPage deals(DealFilter filter, DealOrder order, PageRequest page) {
        return new DealPage(
                cut(deals.values().stream().filter(d -> matches(d, filter)).map(MemoryArchive::summary), page),
                Facets.NONE);
    }

    private static boolean matches(DealGroup deal, DealFilter filter) {
        return (filter.company() == null
                        || deal.parties().stream()
                                .anyMatch(p -> Slug.ofCompany(p.name()).equals(filter.company())))
                && (filter.type() == null || filter.type() == deal.type())
                && (filter.status() == null || filter.status() == deal.status())
                && (filter.q() == null || contains(deal.title(), filter.q()))
                && (filter.person() == null
                        || deal.members().stream()
                                .flatMap(m -> m.report().reading().people().stream())
                                .anyMatch(p -> Slug.of(p.name()).equals(filter.person())));
    }

    private static DealSummary summary(DealGroup deal) {
        return new DealSummary(
                deal.slug(),
                deal.title(),
                deal.type(),
                deal.status(),
                deal.parties().stream()
                        .map(p -> new DealSummary.PartyName(p.name(), p.role(), Slug.ofCompany(p.name())))
                        .toList(),
                value(deal, Aspect.AMOUNT, Value.Money.class),
                value(deal, Aspect.STAKE, Value.Percent.class),
                value(deal, Aspect.VALUATION, Value.Money.class),
                null,
                deal.members().size(),
                deal.members().size(),
                0);
    }

    private static <V extends Value> @org.jspecify.annotations.Nullable V value(
            DealGroup deal, Aspect aspect, Class<V> type) {
        return deal.members().stream()
                .flatMap(m -> m.deal().claims().stream())
                .filter(c -> c.aspect() == aspect && type.isInstance(c.value()))
                .map(c -> type.cast(c.value()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized Optional<DealSummary> dealSummary(String slug) {
        return deal(slug).map(MemoryArchive::summary);
    }

    @Override
    public synchronized Optional<DealGroup> deal(String slug) {
        return Optional.ofNullable(deals.get(slug));
    }

    @Override
    public synchronized Page<ArticleSummary> articles(ArticleFilter filter, PageRequest page) {
        return cut(
                reports.values().stream()
                        .filter(r -> filter.q() == null || contains(r.article().text(), filter.q()))
                        .filter(r -> filter.company() == null
                                || r.reading().companies().stream()
                                        .anyMatch(c -> Slug.ofCompany(c.name()).equals(filter.company())))
                        .filter(r -> filter.person() == null
                                || r.reading().people().stream()
                                        .anyMatch(p -> Slug.of(p.name()).equals(filter.person())))
                        .filter(r -> filter.outlet() == null
                                || filter.outlet().equals(summary(r).outletSlug()))
                        .map(MemoryArchive::summary),
                page);
    }

    private static ArticleSummary summary(Report report) {
        ArticleHead head = report.article().head();
        String outlet = head.outlet();
        return new ArticleSummary(
                report.id(),
                head.source(),
                head.title(),
                outlet,
                outlet == null ? null : Slug.of(outlet),
                head.url(),
                head.published(),
                head.truncated());
    }

    @Override
    public synchronized Optional<StoredArticle> article(String id) {
        return Optional.ofNullable(reports.get(id)).map(report -> {
            List<StoredArticle.DealLink> links = new ArrayList<>();
            for (DealGroup deal : deals.values()) {
                for (DealGroup.Member member : deal.members()) {
                    if (member.report().id().equals(id)) {
                        int account = report.reading().deals().indexOf(member.deal());
                        links.add(new StoredArticle.DealLink(account, deal.slug(), deal.title(), true));
                    }
                }
            }
            return new StoredArticle(summary(report), report, links, 1, Instant.EPOCH);
        });
    }

    @Override
    public synchronized List<Report> reports(Collection<String> ids) {
        return ids.stream().map(reports::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized Page<CompanySummary> companies(String q, PageRequest page) {
        return cut(allCompanies().filter(c -> contains(c.name(), q)), page);
    }

    private Stream<CompanySummary> allCompanies() {
        Map<String, List<CompanyReading>> bySlug = new TreeMap<>();
        for (Report report : reports.values()) {
            report.reading()
                    .companies()
                    .forEach(c -> bySlug.computeIfAbsent(Slug.ofCompany(c.name()), s -> new ArrayList<>())
                            .add(c));
        }
        return bySlug.entrySet().stream()
                .map(e -> new CompanySummary(
                        e.getKey(),
                        e.getValue().get(0).name(),
                        e.getValue().stream()
                                .flatMap(c -> c.aliases().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        deals.values().stream()
                                .filter(d -> matches(d, DealFilter.ofCompany(e.getKey())))
                                .count(),
                        e.getValue().size()));
    }

    @Override
    public synchronized Optional<CompanySummary> company(String slug) {
        return allCompanies().filter(c -> c.slug().equals(slug)).findFirst();
    }

    @Override
    public synchronized Page<PersonSummary> people(String q, PageRequest page) {
        return cut(allPeople().filter(p -> contains(p.name(), q)), page);
    }

    private Stream<PersonSummary> allPeople() {
        Map<String, PersonSummary> bySlug = new TreeMap<>();
        for (Report report : reports.values()) {
            for (PersonReading person : report.reading().people()) {
                String slug = Slug.of(person.name());
                List<PersonSummary.RoleTold> roles = person.roles().stream()
                        .map(r -> new PersonSummary.RoleTold(
                                r.title(),
                                r.organization(),
                                r.organization() == null ? null : Slug.ofCompany(r.organization()),
                                r.change(),
                                report.id(),
                                r.evidence().span().start(),
                                r.evidence().span().end()))
                        .toList();
                long quotes = report.reading().quotes().stream()
                        .filter(q -> person.name().equals(q.speaker()))
                        .count();
                bySlug.merge(
                        slug,
                        new PersonSummary(slug, person.name(), roles, 1, quotes),
                        (a, b) -> new PersonSummary(
                                slug,
                                a.name(),
                                Stream.concat(a.roles().stream(), b.roles().stream())
                                        .toList(),
                                a.articles() + 1,
                                a.quotes() + b.quotes()));
            }
        }
        return bySlug.values().stream();
    }

    @Override
    public synchronized Optional<PersonSummary> person(String slug) {
        return allPeople().filter(p -> p.slug().equals(slug)).findFirst();
    }

    @Override
    public synchronized Page<OutletSummary> outlets(String q, PageRequest page) {
        return cut(allOutlets().filter(o -> contains(o.name(), q)), page);
    }

    private Stream<OutletSummary> allOutlets() {
        Map<String, OutletSummary> bySlug = new TreeMap<>();
        for (Report report : reports.values()) {
            String outlet = report.article().head().outlet();
            if (outlet != null) {
                String slug = Slug.of(outlet);
                bySlug.merge(
                        slug,
                        new OutletSummary(slug, outlet, report.article().head().domain(), 1, 0),
                        (a, b) -> new OutletSummary(slug, outlet, a.domain(), a.articles() + 1, 0));
            }
        }
        return bySlug.values().stream();
    }

    @Override
    public synchronized Optional<OutletSummary> outlet(String slug) {
        return allOutlets().filter(o -> o.slug().equals(slug)).findFirst();
    }

    @Override
    public synchronized Page<QuoteSummary> quotes(QuoteFilter filter, PageRequest page) {
        return cut(
                reports.values().stream()
                        .flatMap(r -> r.reading().quotes().stream()
                                .map(q -> new QuoteSummary(
                                        q, q.speaker() == null ? null : Slug.of(q.speaker()), null, summary(r))))
                        .filter(q -> filter.q() == null || contains(q.quote().text(), filter.q()))
                        .filter(q -> filter.person() == null || filter.person().equals(q.person())),
                page);
    }

    @Override
    public synchronized Page<ClaimRow> claims(ClaimFilter filter, PageRequest page) {
        return cut(allClaims(filter), page);
    }

    private Stream<ClaimRow> allClaims(ClaimFilter filter) {
        return deals.values().stream()
                .filter(d -> filter.deal() == null || filter.deal().equals(d.slug()))
                .flatMap(d -> d.members().stream()
                        .filter(m -> filter.article() == null
                                || filter.article().equals(m.report().id()))
                        .flatMap(m -> m.deal().claims().stream()
                                .filter(c -> filter.aspect() == null || filter.aspect() == c.aspect())
                                .map(c -> row(d, m, c))));
    }

    private static ClaimRow row(DealGroup deal, DealGroup.Member member, Claim claim) {
        String sentence =
                claim.evidence().sentence().of(member.report().article().text());
        return new ClaimRow(deal.slug(), deal.title(), summary(member.report()), claim, sentence);
    }

    @Override
    public synchronized void eachClaim(ClaimFilter filter, Consumer<ClaimRow> each) {
        allClaims(filter).toList().forEach(each);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static <T> Page<T> cut(Stream<T> all, PageRequest page) {
        List<T> items = all.toList();
        int from = Math.min(items.size(), page.offset());
        int to = Math.min(items.size(), from + page.size());
        return new Page<>(items.subList(from, to), page.page(), page.size(), items.size());
    }
}
