package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.QuoteReading;
import parallax.extraction.Value;
import parallax.text.Span;

/** To whom people spoke, where the reports name different outlets: one report's own interview is another one's source. */
final class ToldFacts {

    private ToldFacts() {}

    static List<Fact> of(Accounts accounts, PersonNames names) {
        Map<String, List<List<Statement>>> bySpeaker = new TreeMap<>();
        for (int member = 0; member < accounts.size(); member++) {
            for (QuoteReading quote : accounts.quotes(member)) {
                if (quote.speaker() != null && quote.told() != null) {
                    bySpeaker
                            .computeIfAbsent(names.of(quote.speaker()), speaker -> lists(accounts.size()))
                            .get(member)
                            .add(statement(quote, quote.told(), accounts.text(member)));
                }
            }
        }
        return bySpeaker.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .filter(ToldFacts::differs)
                .toList();
    }

    private static List<List<Statement>> lists(int size) {
        List<List<Statement>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static Statement statement(QuoteReading quote, String told, String text) {
        Span span = find(told, quote.sentence(), text);
        return new Statement(
                new Value.Words(told),
                span == null ? told : span.of(text),
                Precision.EXACT,
                Modality.ASSERTED,
                null,
                null,
                span == null ? quote.span() : span,
                quote.sentence());
    }

    private static @Nullable Span find(String told, Span sentence, String text) {
        int at = text.indexOf(told, sentence.start());
        return at < 0 || at + told.length() > sentence.end() ? null : new Span(at, at + told.length());
    }

    private static Fact fact(String speaker, List<List<Statement>> statements) {
        return new Fact(
                "TOLD " + speaker,
                null,
                "Whom " + speaker + " told",
                (left, right) -> CompanyName.same(Phrases.value(left.value()), Phrases.value(right.value()))
                        ? Verdict.AGREE
                        : Verdict.DIFFER,
                statement -> 0,
                statements);
    }

    private static boolean differs(Fact fact) {
        List<Statement> all = fact.statements().stream().flatMap(List::stream).toList();
        return all.stream().anyMatch(statement -> fact.relation().of(all.get(0), statement) == Verdict.DIFFER);
    }
}
