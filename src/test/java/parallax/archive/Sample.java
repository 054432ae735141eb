package parallax.archive;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import parallax.text.Block;
import parallax.text.BlockKind;
import parallax.text.Span;

/** An article of an invented deal, with a reading that uses every column there is. */
final class Sample {

    static final String TEXT =
            "Acorn buys into Birch Labs\n\nAcorn Inc. has taken about 30.5% of Birch Labs for $2 billion"
                    + " to $3 billion, the Ledger reported on Friday. Birch made $40 million in 2024.\n\n"
                    + "“We grow 🌳 together,” Ada Reed, the firm's new chief executive, told the Ledger.";

    private final String text;

    private Sample(String text) {
        this.text = text;
    }

    static ArticleText article() {
        return article("https://ledger.example/acorn-birch", TEXT);
    }

    static ArticleText article(@Nullable String url, String text) {
        ArticleHead head = new ArticleHead(
                "news/acorn.html",
                "Acorn buys into Birch Labs",
                "Deals",
                "The Ledger",
                "ledger.example",
                url,
                List.of("Jo March", "Amy March"),
                "2025-06-13",
                "en",
                true);
        int end = text.indexOf('\n');
        return new ArticleText(
                head,
                text,
                List.of(
                        new Block(BlockKind.TITLE, new Span(0, end)),
                        new Block(BlockKind.PARAGRAPH, new Span(end + 2, text.length()))));
    }

    static Reading reading() {
        return reading(TEXT);
    }

    static Reading reading(String text) {
        Sample sample = new Sample(text);
        return new Reading(
                List.of(
                        new CompanyReading(
                                "Acorn Inc.", List.of("Acorn"), List.of(sample.at("Acorn"), sample.at("Acorn Inc."))),
                        new CompanyReading("Birch Labs", List.of("Birch"), List.of(sample.at("Birch Labs")))),
                List.of(new PersonReading(
                        "Ada Reed",
                        List.of(sample.at("Ada Reed")),
                        List.of(new RoleReading(
                                "chief executive",
                                "Birch Labs",
                                RoleChange.BECOMES,
                                sample.proof("chief executive"))))),
                List.of(sample.stake(), sample.mentioned()),
                List.of(
                        new QuoteReading(
                                "We grow 🌳 together,",
                                QuoteKind.DIRECT,
                                "Ada Reed",
                                "told",
                                "the Ledger",
                                "2025-06",
                                sample.at("We grow 🌳 together,"),
                                sample.sentence()),
                        new QuoteReading(
                                "together",
                                QuoteKind.FRAGMENT,
                                null,
                                null,
                                null,
                                null,
                                sample.at("together"),
                                sample.sentence())));
    }

    /** A reading with nothing but an amount. */
    static Reading readingOf(BigDecimal amount) {
        Sample sample = new Sample(TEXT);
        Value.Money money = new Value.Money(amount, null, "USD");
        DealReading deal = new DealReading(
                DealType.ACQUISITION,
                DealStatus.COMPLETED,
                true,
                List.of(new Party("Birch Labs", PartyRole.TARGET)),
                List.of(sample.claim(Aspect.AMOUNT, money, "$2 billion", Precision.EXACT, null, null)),
                List.of(sample.proof("buys into")));
        return new Reading(List.of(), List.of(), List.of(deal), List.of());
    }

    private DealReading stake() {
        return new DealReading(
                DealType.MINORITY_STAKE,
                DealStatus.COMPLETED,
                true,
                List.of(new Party("Acorn Inc.", PartyRole.INVESTOR), new Party("Birch Labs", PartyRole.TARGET)),
                List.of(
                        claim(Aspect.STAKE, Value.Percent.of("30.5"), "30.5%", Precision.APPROXIMATE, null, null),
                        claim(
                                Aspect.AMOUNT,
                                new Value.Money(new BigDecimal("2000000000"), new BigDecimal("3000000000"), "USD"),
                                "$2 billion to $3 billion",
                                Precision.RANGE,
                                "the Ledger",
                                null),
                        claim(
                                Aspect.ANNOUNCED_ON,
                                new Value.Day("2025-06-13", DayOfWeek.FRIDAY, true),
                                "Friday",
                                Precision.EXACT,
                                null,
                                null),
                        claim(
                                Aspect.REVENUE,
                                Value.Money.of("40000000", "USD"),
                                "$40 million",
                                Precision.EXACT,
                                null,
                                "2024"),
                        claim(
                                Aspect.PURPOSE,
                                new Value.Words("growth"),
                                "grow 🌳 together",
                                Precision.EXACT,
                                null,
                                null)),
                List.of(proof("Acorn Inc. has taken"), proof("buys into")));
    }

    private DealReading mentioned() {
        return new DealReading(
                DealType.PARTNERSHIP,
                DealStatus.RUMOURED,
                false,
                List.of(new Party("Ada Reed", PartyRole.PARTNER), new Party("the Ledger", PartyRole.PARTNER)),
                List.of(),
                List.of(proof("told the Ledger")));
    }

    private Claim claim(
            Aspect aspect,
            Value value,
            String words,
            Precision precision,
            @Nullable String attribution,
            @Nullable String period) {
        return new Claim(aspect, value, words, precision, Modality.REPORTED, attribution, period, proof(words));
    }

    private Evidence proof(String words) {
        Span span = at(words);
        return new Evidence("deal/example", span, sentence(), List.of(new Label("amount", span)));
    }

    private Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Span sentence() {
        return new Span(0, text.length());
    }
}
