package parallax.dashboard.article;

import java.util.ArrayList;
import java.util.List;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Marking;
import parallax.dashboard.words.Wording;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Evidence;
import parallax.extraction.PersonReading;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;
import parallax.extraction.RoleReading;
import parallax.text.Document;
import parallax.text.Span;

/** Everything that was read out of an article, as stretches to mark. */
final class ArticleMarkings {

    private ArticleMarkings() {}

    static List<Marking> of(Report report) {
        List<Marking> markings = new ArrayList<>();
        Reading reading = report.reading();
        reading.quotes().forEach(quote -> markings.add(new Marking(quote.span(), "quote", words(quote))));
        reading.companies().forEach(company -> add(markings, company));
        reading.people().forEach(person -> add(markings, person));
        for (DealReading deal : reading.deals()) {
            deal.claims()
                    .forEach(claim -> markings.add(new Marking(claim.evidence().span(), "claim", words(claim))));
        }
        for (Span sentence : Document.sentenceSpans(report.article())) {
            markings.add(new Marking(sentence, "", ""));
        }
        return markings;
    }

    private static void add(List<Marking> markings, CompanyReading company) {
        company.mentions().forEach(span -> markings.add(new Marking(span, "company", company.name())));
    }

    private static void add(List<Marking> markings, PersonReading person) {
        person.mentions().forEach(span -> markings.add(new Marking(span, "person", person.name())));
        for (RoleReading role : person.roles()) {
            String words = person.name() + " " + Wording.position(role.change(), role.title(), null);
            markings.add(new Marking(role.evidence().span(), "role", words));
            places(markings, role.evidence());
        }
    }

    /** Other pages link to a finding's parts, too. */
    private static void places(List<Marking> markings, Evidence evidence) {
        markings.add(new Marking(evidence.span(), "", ""));
        evidence.labels().forEach(label -> markings.add(new Marking(label.span(), "", "")));
    }

    private static String words(QuoteReading quote) {
        return quote.speaker() == null ? "Quote, speaker not named" : "Quote: " + quote.speaker();
    }

    private static String words(Claim claim) {
        return Wording.aspect(claim.aspect()) + ": " + Wording.of(claim.value(), claim.precision());
    }
}
