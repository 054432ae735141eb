package parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison.Event;
import parallax.comparison.fact.AspectFacts;
import parallax.comparison.fact.Fact;
import parallax.comparison.fact.Statement;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.Phrases;
import parallax.comparison.wording.Terms;
import parallax.extraction.Aspect;
import parallax.extraction.QuoteKind;
import parallax.extraction.QuoteReading;
import parallax.extraction.Value;
import parallax.text.Span;

/** What happened when, as far as the reports date it. */
final class Timeline {

    private final Accounts accounts;
    private final PersonNames names;
    private final Map<String, Event> events = new LinkedHashMap<>();

    private Timeline(Accounts accounts, PersonNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    /** By date, the undated last; what several reports date alike is one event. */
    static List<Event> of(Accounts accounts, PersonNames names) {
        Timeline timeline = new Timeline(accounts, names);
        AspectFacts facts = new AspectFacts(accounts);
        timeline.days(facts, Aspect.ANNOUNCED_ON, "Announced or confirmed");
        timeline.days(facts, Aspect.CLOSED_ON, "Closed");
        timeline.days(facts, Aspect.EXPECTED_CLOSE, "Expected to close");
        timeline.valuations(facts);
        timeline.posts();
        timeline.publications();
        return timeline.events.values().stream()
                .sorted(Comparator.comparing(Event::edtf, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void days(AspectFacts facts, Aspect aspect, String label) {
        facts.of(aspect)
                .forEach(fact -> each(fact, (member, statement) -> {
                    if (statement.value() instanceof Value.Day day) {
                        add(
                                aspect.name(),
                                day.edtf(),
                                day.inferred(),
                                label,
                                statement.text(),
                                member,
                                statement.span());
                    }
                }));
    }

    private void valuations(AspectFacts facts) {
        for (Fact fact : facts.of(Aspect.PRIOR_VALUATION)) {
            String period = fact.period();
            if (period != null) {
                each(fact, (member, statement) -> {
                    String label = "Valued at " + Phrases.value(statement.value(), statement.precision());
                    add(fact.aspect(), period, false, label, statement.text(), member, statement.span());
                });
            }
        }
    }

    private interface Sink {
        void take(int member, Statement statement);
    }

    private static void each(Fact fact, Sink sink) {
        for (int member = 0; member < fact.statements().size(); member++) {
            for (Statement statement : fact.statements().get(member)) {
                sink.take(member, statement);
            }
        }
    }

    private void posts() {
        for (int member = 0; member < accounts.size(); member++) {
            for (QuoteReading quote : accounts.quotes(member)) {
                if (quote.kind() == QuoteKind.POST && quote.date() != null) {
                    String speaker = quote.speaker();
                    String label = speaker == null ? "A post" : names.of(speaker) + " posts";
                    add("POST", quote.date(), false, label, quote.text(), member, quote.span());
                }
            }
        }
    }

    private void publications() {
        for (int member = 0; member < accounts.size(); member++) {
            String published = accounts.report(member).article().head().published();
            if (published != null) {
                String outlet = accounts.report(member).article().head().outlet();
                String label = outlet == null ? "A report appears" : outlet + " reports";
                add("PUBLISHED", published, false, label, null, member, null);
            }
        }
    }

    private void add(
            String kind,
            @Nullable String edtf,
            boolean inferred,
            String label,
            @Nullable String printed,
            int member,
            @Nullable Span span) {
        String day = edtf != null ? edtf : "?" + (printed == null ? "" : Terms.plain(printed));
        String id = accounts.id(member);
        events.merge(
                kind + "\n" + day + "\n" + label,
                new Event(kind, edtf, inferred, label, printed, List.of(id), span),
                Timeline::both);
    }

    private static Event both(Event first, Event second) {
        List<String> articles = new ArrayList<>(first.articles());
        second.articles().stream().filter(id -> !articles.contains(id)).forEach(articles::add);
        return new Event(
                first.kind(),
                first.edtf(),
                first.inferred() && second.inferred(),
                first.label(),
                first.printed(),
                articles,
                first.span());
    }
}
