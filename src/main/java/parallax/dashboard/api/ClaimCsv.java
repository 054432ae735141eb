package parallax.dashboard.api;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.archive.ArticleSummary;
import parallax.archive.ClaimRow;
import parallax.extraction.Claim;
import parallax.extraction.Value;

/** Claims as a table: a line a claim. */
final class ClaimCsv {

    private static final List<String> COLUMNS = List.of(
            "deal",
            "deal_title",
            "aspect",
            "amount",
            "amount_to",
            "currency",
            "percent",
            "percent_to",
            "date",
            "words",
            "period",
            "text",
            "precision",
            "modality",
            "attribution",
            "outlet",
            "published",
            "url",
            "article",
            "source",
            "start",
            "end",
            "sentence",
            "rule");

    private final Csv csv;

    ClaimCsv(Writer out) {
        csv = new Csv(out);
        csv.line(COLUMNS);
    }

    void line(ClaimRow row) {
        Claim claim = row.claim();
        ArticleSummary article = row.article();
        Value.@Nullable Money money = claim.value() instanceof Value.Money m ? m : null;
        Value.@Nullable Percent share = claim.value() instanceof Value.Percent p ? p : null;
        csv.line(Arrays.asList(
                row.deal(),
                row.dealTitle(),
                claim.aspect(),
                money == null ? null : money.amount(),
                money == null ? null : money.to(),
                money == null ? null : money.currency(),
                share == null ? null : share.percent(),
                share == null ? null : share.to(),
                claim.value() instanceof Value.Day day ? day.edtf() : null,
                claim.value() instanceof Value.Words words ? words.text() : null,
                claim.period(),
                claim.text(),
                claim.precision(),
                claim.modality(),
                claim.attribution(),
                article.outlet(),
                article.published(),
                article.url(),
                article.id(),
                article.source(),
                claim.evidence().span().start(),
                claim.evidence().span().end(),
                row.sentence(),
                claim.evidence().rule()));
    }
}
