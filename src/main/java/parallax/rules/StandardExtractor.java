package parallax.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.extraction.Annotated;
import parallax.extraction.ArticleExtractor;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.Mention;
import parallax.extraction.PersonReading;
import parallax.extraction.Reading;
import parallax.extraction.RoleReading;
import parallax.rules.deal.Deals;
import parallax.rules.figure.Figures;
import parallax.rules.name.Names;
import parallax.rules.quote.Quotes;
import parallax.rules.role.Roles;
import parallax.text.ArticleText;
import parallax.text.Document;
import parallax.text.Span;

/**
 * The extractor made of all rules. Holds no state: one instance serves every thread.
 *
 * <pre>{@code
 * Reading reading = new StandardExtractor().read(ArticleText.ofParagraphs("note", "Nvidia bought Run:ai."));
 * }</pre>
 */
public final class StandardExtractor implements ArticleExtractor {

    @Override
    public Reading read(ArticleText article) {
        Annotated annotated = annotate(article);
        List<DealReading> deals = Deals.of(annotated);
        return new Reading(companies(annotated), people(annotated, Roles.of(annotated)), deals, Quotes.of(annotated));
    }

    static Annotated annotate(ArticleText article) {
        Document document = Document.of(article);
        Map<Boolean, List<Mention>> mentions =
                Names.all(document).stream().collect(Collectors.partitioningBy(m -> m.kind() == Mention.Kind.BODY));
        return new Annotated(
                document,
                mentions.getOrDefault(false, List.of()),
                Figures.of(document),
                mentions.getOrDefault(true, List.of()));
    }

    private static List<CompanyReading> companies(Annotated article) {
        List<CompanyReading> companies = new ArrayList<>();
        named(article, Mention.Kind.COMPANY).forEach((name, spans) -> {
            Set<String> aliases = new LinkedHashSet<>();
            spans.forEach(span -> aliases.add(span.of(article.document().text())));
            aliases.remove(name);
            companies.add(new CompanyReading(name, List.copyOf(aliases), spans));
        });
        return companies;
    }

    private static List<PersonReading> people(Annotated article, Map<String, List<RoleReading>> roles) {
        List<PersonReading> people = new ArrayList<>();
        named(article, Mention.Kind.PERSON)
                .forEach((name, spans) ->
                        people.add(new PersonReading(name, spans, roles.getOrDefault(name, List.of()))));
        return people;
    }

    private static Map<String, List<Span>> named(Annotated article, Mention.Kind kind) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() == kind && mention.form() == Mention.Form.NAME) {
                spans.computeIfAbsent(mention.name(), name -> new ArrayList<>()).add(mention.span());
            }
        }
        return spans;
    }
}
