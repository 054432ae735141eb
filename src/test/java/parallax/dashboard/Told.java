package parallax.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.archive.Archive;
import parallax.extraction.Aspect;
import parallax.extraction.Claim;
import parallax.extraction.CompanyReading;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Evidence;
import parallax.extraction.Label;
import parallax.extraction.Modality;
import parallax.extraction.Party;
import parallax.extraction.PartyRole;
import parallax.extraction.PersonReading;
import parallax.extraction.Precision;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.extraction.Reading;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.extraction.Value;
import parallax.text.ArticleHead;
import parallax.text.ArticleText;
import parallax.text.Document;
import parallax.text.Span;

/** Builds an article and its reading by naming the words that carry each finding. */
final class Told {

    private final ArticleText article;
    private final Document document;
    private final Map<String, List<Span>> companies = new LinkedHashMap<>();
    private final Map<String, List<Span>> people = new LinkedHashMap<>();
    private final Map<String, List<RoleReading>> roles = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<QuoteReading> quotes = new ArrayList<>();
    private final List<DealReading> deals = new ArrayList<>();

    private Told(ArticleText article) {
        this.article = article;
        this.document = Document.of(article);
    }

    static Told by(
            @Nullable String outlet, @Nullable String url, @Nullable String date, @Nullable String title, String text) {
        String whole = title == null ? text : title + "\n\n" + text;
        ArticleHead head = new ArticleHead(
                "news/" + Math.abs(whole.hashCode()) + ".txt",
                title,
                null,
                outlet,
                null,
                url,
                List.of(),
                date,
                "en",
                false);
        return new Told(new ArticleText(
                head, whole, ArticleText.ofParagraphs("news", whole).blocks()));
    }

    Told company(String name) {
        companies.put(name, everywhere(name));
        return this;
    }

    Told person(String name) {
        people.put(name, everywhere(name));
        return this;
    }

    Told role(String person, RoleChange change, String title, String organization, String words) {
        roles.computeIfAbsent(person, p -> new ArrayList<>())
                .add(new RoleReading(title, organization, change, proof(words, null)));
        return this;
    }

    Told said(String speaker, String words) {
        quotes.add(
                new QuoteReading(words, QuoteKind.DIRECT, speaker, "said", null, null, at(words), sentence(at(words))));
        return this;
    }

    Told claim(Aspect aspect, Value value, String words) {
        return claim(aspect, value, words, Precision.EXACT, null);
    }

    Told claim(Aspect aspect, Value value, String words, Precision precision, @Nullable String hedge) {
        claims.add(new Claim(aspect, value, words, precision, Modality.ASSERTED, null, null, proof(words, hedge)));
        return this;
    }

    /** The deal that the claims so far are about. */
    Told deal(DealType type, DealStatus status, String buyer, PartyRole role, String target) {
        deals.add(new DealReading(
                type,
                status,
                deals.isEmpty(),
                List.of(new Party(buyer, role), new Party(target, PartyRole.TARGET)),
                claims,
                List.of(proof(target, null))));
        claims.clear();
        return this;
    }

    String fileIn(Archive archive) {
        Reading reading = new Reading(
                companies.entrySet().stream()
                        .map(e -> new CompanyReading(e.getKey(), List.of(), e.getValue()))
                        .collect(Collectors.toList()),
                people.entrySet().stream()
                        .map(e ->
                                new PersonReading(e.getKey(), e.getValue(), roles.getOrDefault(e.getKey(), List.of())))
                        .toList(),
                deals,
                quotes);
        return archive.file(article, reading).id();
    }

    private Evidence proof(String words, @Nullable String hedge) {
        Span span = at(words);
        return new Evidence(
                "sample/rule",
                span,
                sentence(span),
                hedge == null ? List.of() : List.of(new Label("hedge", at(hedge))));
    }

    private Span sentence(Span span) {
        return document.sentenceAt(span.start()).span().cover(span);
    }

    private Span at(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + article.text());
        }
        return new Span(start, start + words.length());
    }

    private List<Span> everywhere(String words) {
        List<Span> spans = new ArrayList<>();
        for (int at = article.text().indexOf(words);
                at >= 0;
                at = article.text().indexOf(words, at + 1)) {
            spans.add(new Span(at, at + words.length()));
        }
        return spans;
    }
}
