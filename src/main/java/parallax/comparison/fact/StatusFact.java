package parallax.comparison.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.Labels;
import parallax.extraction.DealReading;
import parallax.extraction.Evidence;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;
import parallax.text.Span;

/** How far the deal has come: a fact that every report states, if only by what it calls the deal. */
final class StatusFact {

    private static final Evidence NOWHERE = new Evidence("none", new Span(0, 0), new Span(0, 0), List.of());

    private StatusFact() {}

    static Fact of(Accounts accounts) {
        return new Fact(
                "STATUS",
                null,
                "Status",
                (left, right) -> left.value().equals(right.value()) ? Verdict.AGREE : Verdict.DIFFER,
                statement -> 0,
                IntStream.range(0, accounts.size())
                        .mapToObj(member -> List.of(statement(accounts, member)))
                        .toList());
    }

    private static Statement statement(Accounts accounts, int member) {
        DealReading deal = accounts.members().get(member).deal();
        Evidence first = deal.evidence().stream().findFirst().orElse(NOWHERE);
        return new Statement(
                new Value.Words(Labels.of(deal.status())),
                first.span().of(accounts.text(member)),
                Precision.EXACT,
                Modality.ASSERTED,
                attribution(accounts, member),
                null,
                first.span(),
                first.sentence());
    }

    /** Whom the first sentence names that tells of the deal below the headline. */
    private static @Nullable String attribution(Accounts accounts, int member) {
        DealReading deal = accounts.members().get(member).deal();
        Optional<Evidence> news = deal.evidence().stream()
                .filter(evidence -> !accounts.isHeadline(member, evidence.span()))
                .findFirst();
        return deal.claims().stream()
                .filter(claim -> news.isPresent()
                        && claim.evidence().sentence().equals(news.get().sentence()))
                .flatMap(claim -> Stream.ofNullable(claim.attribution()))
                .findFirst()
                .orElse(null);
    }
}
