package parallax.dashboard.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.Slug;
import parallax.archive.StoredArticle;
import parallax.dashboard.reading.RuleLink;
import parallax.dashboard.site.Highlighter;
import parallax.dashboard.words.Wording;
import parallax.extraction.Claim;
import parallax.extraction.DealReading;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.PersonReading;
import parallax.extraction.Reading;
import parallax.text.Span;

/** What was read out of an article, as lists whose lines lead to the places in the text. */
public record FindingsView(
        List<DealFindings> deals,
        List<PersonFindings> people,
        List<NameFindings> companies,
        List<QuoteFindings> quotes) {

    private static final int LONGEST_QUOTE = 90;

    /**
     * A deal as the article tells it.
     *
     * @param slug of the deal's page; null while it is not grouped
     */
    public record DealFindings(
            @Nullable String slug,
            String title,
            String type,
            String status,
            boolean main,
            List<RuleLink> rules,
            List<ClaimFindings> claims) {}

    public record ClaimFindings(
            String label, String printed, String value, String hedge, String anchor, RuleLink rule) {}

    public record PersonFindings(String slug, String name, List<RoleFindings> roles, String anchor) {}

    public record RoleFindings(String words, String anchor, RuleLink rule) {}

    public record NameFindings(String slug, String name, int mentions, String anchor) {}

    public record QuoteFindings(String speaker, String words, String anchor) {}

    static FindingsView of(StoredArticle stored) {
        Reading reading = stored.report().reading();
        return new FindingsView(
                deals(stored, reading),
                reading.people().stream().map(FindingsView::person).toList(),
                reading.companies().stream()
                        .map(company -> new NameFindings(
                                Slug.ofCompany(company.name()),
                                company.name(),
                                company.mentions().size(),
                                anchor(company.mentions())))
                        .toList(),
                reading.quotes().stream()
                        .map(quote -> new QuoteFindings(
                                quote.speaker() == null ? "Speaker not named" : quote.speaker(),
                                Wording.shortened(quote.text(), LONGEST_QUOTE),
                                anchor(quote.span())))
                        .toList());
    }

    private static List<DealFindings> deals(StoredArticle stored, Reading reading) {
        List<DealFindings> deals = new ArrayList<>();
        for (int i = 0; i < reading.deals().size(); i++) {
            deals.add(deal(stored, i, reading.deals().get(i)));
        }
        return deals;
    }

    private static DealFindings deal(StoredArticle stored, int account, DealReading deal) {
        String text = stored.report().article().text();
        return new DealFindings(
                stored.deals().stream()
                        .filter(link -> link.account() == account)
                        .map(StoredArticle.DealLink::slug)
                        .findFirst()
                        .orElse(null),
                Wording.list(deal.parties().stream()
                        .map(party -> party.name() + " (" + Wording.role(party.role()) + ")")
                        .toList()),
                Wording.type(deal.type()),
                Wording.status(deal.status()),
                deal.main(),
                deal.evidence().stream()
                        .map(Evidence::rule)
                        .distinct()
                        .map(RuleLink::of)
                        .toList(),
                deal.claims().stream().map(claim -> claim(claim, text)).toList());
    }

    private static ClaimFindings claim(Claim claim, String text) {
        String value = Wording.of(claim.value(), claim.precision());
        String note = Wording.dateNote(claim.value());
        return new ClaimFindings(
                Wording.aspect(claim.aspect()) + (claim.period() == null ? "" : ", " + Wording.date(claim.period())),
                claim.text(),
                isSame(value, claim.text()) ? note : note.isEmpty() ? value : value + ", " + note,
                hedges(claim, text),
                anchor(claim.evidence().span()),
                RuleLink.of(claim.evidence().rule()));
    }

    private static boolean isSame(String value, String printed) {
        return value.replace(" ", "").equalsIgnoreCase(printed.replace(" ", ""));
    }

    private static String hedges(Claim claim, String text) {
        List<String> hedges = new ArrayList<>();
        claim.evidence().label("hedge").ifPresent(span -> hedges.add("“" + span.of(text) + "”"));
        if (claim.modality() != Modality.ASSERTED) {
            hedges.add(Wording.modality(claim.modality()));
        }
        if (claim.attribution() != null) {
            hedges.add("citing " + claim.attribution());
        }
        return String.join(", ", hedges);
    }

    private static PersonFindings person(PersonReading person) {
        return new PersonFindings(
                Slug.of(person.name()),
                person.name(),
                person.roles().stream()
                        .map(role -> new RoleFindings(
                                Wording.position(role.change(), role.title(), role.organization()),
                                anchor(role.evidence().span()),
                                RuleLink.of(role.evidence().rule())))
                        .toList(),
                anchor(person.mentions()));
    }

    private static String anchor(List<Span> mentions) {
        return mentions.isEmpty() ? "#main" : anchor(mentions.get(0));
    }

    private static String anchor(Span span) {
        return "#" + Highlighter.anchor(span.start());
    }
}
