package parallax.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Evidence;
import parallax.text.Span;

/** Where a finding stands in its article's text. */
@Entity
class Proof extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Account account;

    private int ordinal;
    private String rule;
    private int startAt;
    private int endAt;
    private int sentenceStart;
    private int sentenceEnd;

    @ElementCollection
    @CollectionTable(name = "proof_label", joinColumns = @JoinColumn(name = "proof_id"))
    @OrderColumn(name = "ordinal")
    private List<StoredLabel> labels = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Proof() {}

    Proof(Article article, int ordinal, Evidence evidence) {
        this.article = article;
        this.ordinal = ordinal;
        this.rule = evidence.rule();
        this.startAt = evidence.span().start();
        this.endAt = evidence.span().end();
        this.sentenceStart = evidence.sentence().start();
        this.sentenceEnd = evidence.sentence().end();
        evidence.labels().forEach(label -> labels.add(StoredLabel.of(label)));
    }

    /** Of an account as a whole. */
    Proof(Account account, int ordinal, Evidence evidence) {
        this(account.article(), ordinal, evidence);
        this.account = account;
    }

    Span span() {
        return new Span(startAt, endAt);
    }

    Evidence evidence() {
        return new Evidence(
                rule,
                span(),
                new Span(sentenceStart, sentenceEnd),
                labels.stream().map(StoredLabel::label).toList());
    }
}
