package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parallax.archive.AmountBand;
import parallax.archive.Facets;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Links;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/** A side of the list, with the choices that narrow it down. */
public record FacetView(String name, List<Choice> choices) {

    private static final int MOST_LINKS = 12;

    /** One choice, and how many deals it leaves. */
    public record Choice(String label, long count, String href) {}

    static List<FacetView> all(Facets facets, Asked asked) {
        List<FacetView> views = new ArrayList<>();
        add(views, asked, "Company", "company", facets.companies(), Facets.Count::label);
        add(views, asked, "Person", "person", facets.people(), Facets.Count::label);
        add(views, asked, "Outlet", "outlet", facets.outlets(), Facets.Count::label);
        add(views, asked, "Type", "type", facets.types(), count -> Wording.type(DealType.valueOf(count.value())));
        add(views, asked, "Status", "status", facets.statuses(), c -> Wording.status(DealStatus.valueOf(c.value())));
        add(views, "Year", facets.years(), Facets.Count::label, year -> year(asked, year));
        add(views, asked, "Amount", "band", facets.bands(), count -> words(AmountBand.valueOf(count.value())));
        reports(views, facets, asked);
        return views;
    }

    private static void add(
            List<FacetView> views,
            Asked asked,
            String name,
            String parameter,
            List<Facets.Count> counts,
            Function<Facets.Count, String> label) {
        List<Facets.Count> others = counts.stream()
                .filter(count -> !count.value().equals(asked.text(parameter)))
                .toList();
        add(views, name, others, label, value -> asked.link(DealListView.PATH, parameter, value));
    }

    private static void add(
            List<FacetView> views,
            String name,
            List<Facets.Count> counts,
            Function<Facets.Count, String> label,
            UnaryOperator<String> href) {
        List<Choice> choices = counts.stream()
                .limit(MOST_LINKS)
                .map(count -> new Choice(label.apply(count), count.count(), href.apply(count.value())))
                .toList();
        if (!choices.isEmpty()) {
            views.add(new FacetView(name, choices));
        }
    }

    private static void reports(List<FacetView> views, Facets facets, Asked asked) {
        List<Choice> choices = new ArrayList<>();
        if (facets.disputed() > 0 && asked.text("disputed") == null) {
            choices.add(new Choice("Disputed", facets.disputed(), asked.link(DealListView.PATH, "disputed", "true")));
        }
        if (facets.single() > 0 && asked.text("single") == null) {
            choices.add(
                    new Choice("One origin only", facets.single(), asked.link(DealListView.PATH, "single", "true")));
        }
        if (!choices.isEmpty()) {
            views.add(new FacetView("Reports", choices));
        }
    }

    private static String year(Asked asked, String year) {
        Map<String, String> changed = new LinkedHashMap<>(asked.parameters());
        changed.remove("page");
        changed.put("from", year);
        changed.put("to", year);
        return Links.with(DealListView.PATH, changed);
    }

    static String words(AmountBand band) {
        return switch (band) {
            case UNDER_10M -> "under 10 million";
            case FROM_10M -> "10 to 100 million";
            case FROM_100M -> "100 million to 1 billion";
            case FROM_1B -> "1 to 10 billion";
            case FROM_10B -> "10 billion and more";
        };
    }
}
