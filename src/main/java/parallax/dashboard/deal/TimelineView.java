package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Comparison;
import parallax.comparison.report.Report;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.text.Span;

/**
 * What happened when, as far as the reports tell: events, words said, and the reports themselves.
 *
 * @param dates by date, a month before its days; what nothing dates comes last
 */
public record TimelineView(List<DateView> dates) {

    /**
     * Everything of one date.
     *
     * @param date as exact as it is known
     * @param edtf the same for machines, or null
     */
    public record DateView(String date, @Nullable String edtf, List<EventView> events) {}

    /**
     * One thing.
     *
     * @param lane "event", "said" or "published"
     * @param printed the words that date it, or null
     * @param inferred whether the date was worked out by us
     * @param sources who says so
     */
    public record EventView(
            String lane, String what, @Nullable String printed, boolean inferred, List<Source> sources) {}

    public record Source(String outlet, String href) {}

    static TimelineView of(Comparison comparison, Map<String, Report> reports) {
        Map<String, List<EventView>> byDate = new LinkedHashMap<>();
        for (Comparison.Event event : comparison.timeline()) {
            byDate.computeIfAbsent(Objects.requireNonNullElse(event.edtf(), ""), d -> new ArrayList<>())
                    .add(event(event, reports));
        }
        List<DateView> dates = new ArrayList<>();
        List<EventView> undated = byDate.remove("");
        byDate.forEach((edtf, events) -> dates.add(new DateView(Wording.date(edtf), edtf, events)));
        if (undated != null) {
            dates.add(new DateView("Date unknown", null, undated));
        }
        return new TimelineView(List.copyOf(dates));
    }

    private static EventView event(Comparison.Event event, Map<String, Report> reports) {
        List<Source> sources = new ArrayList<>();
        for (String article : event.articles()) {
            Report report = reports.get(article);
            if (report != null) {
                Span span = sources.isEmpty() ? event.span() : null;
                String href = span == null ? Links.article(article) : Links.place(article, span.start());
                sources.add(new Source(ReportView.of(report).outlet(), href));
            }
        }
        return new EventView(lane(event.kind()), what(event, reports), event.printed(), event.inferred(), sources);
    }

    private static String what(Comparison.Event event, Map<String, Report> reports) {
        Report report =
                event.articles().size() == 1 ? reports.get(event.articles().get(0)) : null;
        return event.kind().equals("PUBLISHED") && report != null
                ? ReportView.of(report).title()
                : event.label();
    }

    private static String lane(String kind) {
        return switch (kind) {
            case "PUBLISHED" -> "published";
            case "POST" -> "said";
            default -> "event";
        };
    }
}
