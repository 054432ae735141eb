package parallax.comparison;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.grouping.Telling;
import parallax.comparison.report.Report;
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
import parallax.text.Span;

/**
 * Writes reports of invented deals for tests: each finding is told in a line of its own, so that its span is right.
 *
 * <pre>{@code
 * Report report = Story.of("a").invests("Nordlys", "Tarn AI").claim(Aspect.AMOUNT, "USD 14300000000", "$14.3 billion").report();
 * }</pre>
 */
public final class Story {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<CompanyReading> companies = new ArrayList<>();
    private final List<PersonReading> people = new ArrayList<>();
    private final List<QuoteReading> quotes = new ArrayList<>();
    private final List<DealReading> deals = new ArrayList<>();
    private List<Claim> claims = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String published;
    private boolean truncated;

    private Story(String id) {
        this.id = id;
    }

    public static Story of(String id) {
        return new Story(id);
    }

    public Story outlet(String name) {
        outlet = name;
        return this;
    }

    public Story published(String edtf) {
        published = edtf;
        return this;
    }

    public Story truncated() {
        truncated = true;
        return this;
    }

    public Story text(String lines) {
        text.append(lines).append('\n');
        return this;
    }

    public Story company(String name, String... aliases) {
        companies.add(new CompanyReading(name, Arrays.asList(aliases), List.of(line(name))));
        return this;
    }

    /** A deal that the report is about; the claims that follow are of it. */
    public Story deal(DealType type, DealStatus status, Party... parties) {
        return deal(type, status, true, parties);
    }

    /** A deal that the report only mentions; the claims that follow are of it. */
    public Story mention(DealType type, DealStatus status, Party... parties) {
        return deal(type, status, false, parties);
    }

    public Story invests(String investor, String target) {
        return deal(DealType.MINORITY_STAKE, DealStatus.COMPLETED, investor(investor), target(target));
    }

    public Story rumoured(String investor, String target) {
        return deal(DealType.MINORITY_STAKE, DealStatus.RUMOURED, investor(investor), target(target));
    }

    public Story buys(String buyer, String target) {
        return deal(DealType.ACQUISITION, DealStatus.COMPLETED, buyer(buyer), target(target));
    }

    public Story raises(String target, Party... investors) {
        Party[] parties = Arrays.copyOf(investors, investors.length + 1);
        parties[investors.length] = target(target);
        return deal(DealType.FUNDING_ROUND, DealStatus.COMPLETED, parties);
    }

    private Story deal(DealType type, DealStatus status, boolean main, Party... parties) {
        claims = new ArrayList<>();
        Span span = line("This is " + type + ", " + status + ".");
        deals.add(new OpenDeal(type, status, main, List.of(parties), claims, span).close());
        return this;
    }

    private record OpenDeal(
            DealType type, DealStatus status, boolean main, List<Party> parties, List<Claim> claims, Span span) {
        DealReading close() {
            return new DealReading(type, status, main, parties, claims, List.of(evidence(span)));
        }
    }

    public static Party buyer(String name) {
        return new Party(name, PartyRole.ACQUIRER);
    }

    public static Party investor(String name) {
        return new Party(name, PartyRole.INVESTOR);
    }

    public static Party target(String name) {
        return new Party(name, PartyRole.TARGET);
    }

    public static Party partner(String name) {
        return new Party(name, PartyRole.PARTNER);
    }

    public Story claim(Aspect aspect, String value, String printed) {
        return claim(aspect, value, printed, Precision.EXACT, Modality.ASSERTED, null);
    }

    public Story claim(Aspect aspect, String value, String printed, Precision precision) {
        return claim(aspect, value, printed, precision, Modality.ASSERTED, null);
    }

    public Story claim(
            Aspect aspect,
            String value,
            String printed,
            Precision precision,
            Modality modality,
            @Nullable String period) {
        return claim(new Telling(aspect, value, printed, precision, modality, null, period));
    }

    /** A figure that the report says it has from somebody. */
    public Story according(String source, Aspect aspect, String value, String printed) {
        return claim(new Telling(aspect, value, printed, Precision.EXACT, Modality.REPORTED, source, null));
    }

    /** A figure that the last quotation holds. */
    public Story inTheQuote(String source, Aspect aspect, String value, String printed) {
        return inside(quotes.get(quotes.size() - 1).sentence(), source, aspect, value, printed);
    }

    /** A figure right behind the last one: what it is in another currency. */
    public Story converted(Aspect aspect, String value, String printed) {
        int end = text.length() - 1;
        text.setLength(end);
        text.append(" (").append(printed).append(")\n");
        Claim last = claims.remove(claims.size() - 1);
        Span sentence = new Span(last.evidence().span().start(), text.length() - 1);
        Evidence before = new Evidence("test/story", last.evidence().span(), sentence, List.<Label>of());
        claims.add(new Claim(
                last.aspect(), last.value(), last.text(), last.precision(), last.modality(), null, null, before));
        Evidence evidence =
                new Evidence("test/story", new Span(end + 2, end + 2 + printed.length()), sentence, List.<Label>of());
        return claim(
                new Claim(aspect, value(value), printed, Precision.EXACT, Modality.ASSERTED, null, null, evidence));
    }

    /** A figure in the sentence that tells of the deal. */
    public Story inTheNews(String source, Aspect aspect, String value, String printed) {
        return inside(deals.get(deals.size() - 1).evidence().get(0).sentence(), source, aspect, value, printed);
    }

    private Story inside(Span sentence, String source, Aspect aspect, String value, String printed) {
        int start = text.indexOf(printed, sentence.start());
        Evidence evidence =
                new Evidence("test/story", new Span(start, start + printed.length()), sentence, List.<Label>of());
        return claim(
                new Claim(aspect, value(value), printed, Precision.EXACT, Modality.ASSERTED, source, null, evidence));
    }

    private record Telling(
            Aspect aspect,
            String value,
            String printed,
            Precision precision,
            Modality modality,
            @Nullable String attribution,
            @Nullable String period) {}

    private Story claim(Telling told) {
        return claim(new Claim(
                told.aspect,
                value(told.value),
                told.printed,
                told.precision,
                told.modality,
                told.attribution,
                told.period,
                evidence(line(told.printed))));
    }

    private Story claim(Claim claim) {
        claims.add(claim);
        DealReading last = deals.remove(deals.size() - 1);
        deals.add(new DealReading(last.type(), last.status(), last.main(), last.parties(), claims, last.evidence()));
        return this;
    }

    /** "USD 5000000", "USD 5 to 7", "49 %", "FRIDAY", "2025-06-13", "= words". */
    public static Value value(String text) {
        if (text.startsWith("= ")) {
            return new Value.Words(text.substring(2));
        }
        if (text.endsWith(" %")) {
            return Value.Percent.of(text.substring(0, text.length() - 2));
        }
        if (text.matches("[A-Z]{3} [0-9.]+")) {
            return Value.Money.of(text.substring(4), text.substring(0, 3));
        }
        if (text.matches("[A-Z]{3} [0-9.]+ to [0-9.]+")) {
            String[] ends = text.substring(4).split(" to ");
            return new Value.Money(
                    new java.math.BigDecimal(ends[0]), new java.math.BigDecimal(ends[1]), text.substring(0, 3));
        }
        return text.matches("[A-Z]+DAY")
                ? new Value.Day(null, DayOfWeek.valueOf(text), false)
                : new Value.Day(text, null, false);
    }

    public Story person(String name) {
        people.add(new PersonReading(name, List.of(line(name)), List.of()));
        return this;
    }

    public Story role(String person, RoleChange change, String title, @Nullable String organization) {
        Span span = line(person + " " + change + " " + title);
        RoleReading role = new RoleReading(title, organization, change, evidence(span));
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(person)) {
                List<RoleReading> roles = new ArrayList<>(people.get(i).roles());
                roles.add(role);
                people.set(i, new PersonReading(person, people.get(i).mentions(), roles));
                return this;
            }
        }
        people.add(new PersonReading(person, List.of(span), List.of(role)));
        return this;
    }

    public Story quote(@Nullable String speaker, String words) {
        return quote(speaker, words, null);
    }

    public Story quote(@Nullable String speaker, String words, @Nullable String told) {
        Span whole = line("“" + words + "” they told " + told + ".");
        Span span = new Span(whole.start() + 1, whole.start() + 1 + words.length());
        quotes.add(new QuoteReading(words, QuoteKind.DIRECT, speaker, "told", told, null, span, whole));
        return this;
    }

    public Story post(String speaker, String words, String date) {
        Span span = line(words);
        quotes.add(new QuoteReading(words, QuoteKind.POST, speaker, null, null, date, span, span));
        return this;
    }

    public Report report() {
        ArticleText plain = ArticleText.ofParagraphs(id, text.toString());
        ArticleHead head = new ArticleHead(id, null, null, outlet, null, null, List.of(), published, "en", truncated);
        return new Report(
                id, new ArticleText(head, plain.text(), plain.blocks()), new Reading(companies, people, deals, quotes));
    }

    private Span line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    private static Evidence evidence(Span span) {
        return new Evidence("test/story", span, span, List.<Label>of());
    }
}
