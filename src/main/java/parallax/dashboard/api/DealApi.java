package parallax.dashboard.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parallax.archive.Archive;
import parallax.archive.DealSummary;
import parallax.archive.Slug;
import parallax.comparison.Comparison;
import parallax.comparison.Utterance;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.DealGroup;
import parallax.dashboard.deal.Comparisons;
import parallax.dashboard.site.NotFound;
import parallax.exchange.ComparisonJson;
import parallax.extraction.PersonReading;
import parallax.text.ArticleHead;

/** One deal, and the comparison of its reports. */
@RestController
final class DealApi {

    private final Archive archive;
    private final Comparisons comparisons;

    DealApi(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
    }

    /** A fact on which most independent origins agree. */
    record Consensus(
            String aspect,
            @Nullable String period,
            String label,
            String verdict,
            @Nullable Map<String, @Nullable Object> value,
            String words,
            int origins) {}

    record Event(
            String kind,
            @Nullable String date,
            boolean inferred,
            String label,
            @Nullable String printed,
            List<String> articles) {}

    record Reporter(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            boolean truncated,
            @Nullable String origin) {}

    record Named(String slug, String name, List<String> articles) {}

    record Said(@Nullable String speaker, boolean altered, List<Wording> variants) {}

    record Wording(String article, String text, int start, int end, String form) {}

    record Deal(
            String slug,
            String title,
            String type,
            String status,
            List<ApiDeal.ApiParty> parties,
            int origins,
            int disputed,
            List<Consensus> consensus,
            List<Event> timeline,
            List<Reporter> articles,
            List<String> mentions,
            List<Named> people,
            List<Said> quotes) {}

    @GetMapping("/api/deals/{slug}")
    Deal deal(@PathVariable String slug) {
        DealSummary summary = archive.dealSummary(slug).orElseThrow(() -> new NotFound("deal", slug));
        Comparison comparison = compared(slug);
        DealGroup group = comparison.deal();
        return new Deal(
                group.slug(),
                group.title(),
                group.type().name(),
                group.status().name(),
                ApiDeal.parties(summary),
                comparison.originCount(),
                (int) comparison.count(Verdict.DIFFER),
                consensus(comparison),
                comparison.timeline().stream().map(DealApi::event).toList(),
                reporters(comparison),
                group.members().isEmpty()
                        ? List.of()
                        : group.mentions().stream()
                                .map(member -> member.report().id())
                                .toList(),
                people(group),
                comparison.quotes().stream().map(DealApi::said).toList());
    }

    @GetMapping(path = "/api/deals/{slug}/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    String comparison(@PathVariable String slug) {
        return ComparisonJson.of(compared(slug));
    }

    private Comparison compared(String slug) {
        return comparisons
                .of(slug)
                .orElseThrow(() -> new NotFound("deal", slug))
                .comparison();
    }

    private static List<Consensus> consensus(Comparison comparison) {
        List<Consensus> facts = new ArrayList<>();
        for (Row row : comparison.rows()) {
            var consensus = row.consensus();
            if (consensus != null) {
                facts.add(new Consensus(
                        row.aspect(),
                        row.period(),
                        row.label(),
                        row.verdict().name(),
                        ApiValue.of(consensus.value()),
                        consensus.words(),
                        consensus.origins()));
            }
        }
        return facts;
    }

    private static Event event(Comparison.Event event) {
        return new Event(
                event.kind(), event.edtf(), event.inferred(), event.label(), event.printed(), event.articles());
    }

    private static List<Reporter> reporters(Comparison comparison) {
        Map<String, String> origins = new LinkedHashMap<>();
        comparison.origins().forEach(origin -> origin.articles().forEach(id -> origins.put(id, origin.id())));
        return comparison.deal().accounts().stream()
                .map(member -> {
                    ArticleHead head = member.report().article().head();
                    return new Reporter(
                            member.report().id(),
                            head.title(),
                            head.outlet(),
                            head.url(),
                            head.published(),
                            head.truncated(),
                            origins.get(member.report().id()));
                })
                .toList();
    }

    private static List<Named> people(DealGroup group) {
        Map<String, Named> people = new LinkedHashMap<>();
        for (DealGroup.Member member : group.accounts()) {
            for (PersonReading person : member.report().reading().people()) {
                String slug = Slug.of(person.name());
                people.computeIfAbsent(slug, s -> new Named(s, person.name(), new ArrayList<>()))
                        .articles()
                        .add(member.report().id());
            }
        }
        return List.copyOf(people.values());
    }

    private static Said said(Utterance utterance) {
        return new Said(
                utterance.speaker(),
                utterance.altered(),
                utterance.variants().stream()
                        .map(variant -> new Wording(
                                variant.article(),
                                variant.text(),
                                variant.span().start(),
                                variant.span().end(),
                                variant.form().name()))
                        .toList());
    }
}
