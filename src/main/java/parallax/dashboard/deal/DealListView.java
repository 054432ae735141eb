package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.archive.DealOrder;
import parallax.archive.DealPage;
import parallax.archive.Facets;
import parallax.dashboard.site.Asked;
import parallax.dashboard.site.Pager;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/**
 * The list of deals, with what it is narrowed down to.
 *
 * @param asked the filters as typed, by name
 * @param active the filters in force, each with the way to drop it
 * @param narrower the ways to narrow it down further
 * @param charts how the deals spread; null where there is nothing to draw
 * @param sorts the ways to order it, by the name of the order
 * @param unsettled how many articles are filed whose deals are not worked out yet
 * @param empty whether nothing has been imported yet
 */
public record DealListView(
        List<DealLine> deals,
        Pager pager,
        Map<String, String> asked,
        List<ActiveFilter> active,
        List<Choice> types,
        List<Choice> statuses,
        List<Choice> orders,
        Facets facets,
        List<FacetView> narrower,
        @Nullable ChartsView charts,
        Map<String, SortView> sorts,
        String json,
        String csv,
        String feed,
        long unsettled,
        boolean empty) {

    static final String PATH = "/deals";

    /** An option of a list. */
    public record Choice(String value, String label, boolean chosen) {}

    static DealListView of(DealPage page, Asked asked, List<ActiveFilter> active, long unsettled, boolean empty) {
        Facets facets = page.facets();
        String search = asked.words("q");
        return new DealListView(
                page.deals().items().stream()
                        .map(deal ->
                                DealLine.of(deal, search, HitView.of(page.hits().get(deal.slug()), search)))
                        .toList(),
                Pager.of(page.deals(), asked, PATH, "deal", "deals"),
                asked.parameters(),
                active,
                types(facets, asked.choice("type", DealType.class)),
                statuses(facets, asked.choice("status", DealStatus.class)),
                orders(asked.choice("sort", DealOrder.class)),
                facets,
                FacetView.all(facets, asked),
                ChartsView.of(page.spread(), asked),
                SortView.all(asked),
                asked.link("/api/deals", "page", asked.words("page")),
                asked.link("/api/deals", "format", "csv"),
                asked.link("/deals.atom", "sort", ""),
                unsettled,
                empty);
    }

    /** What stands in a field of the form. */
    public String field(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether a filter of the second row is in force, so that the row is open. */
    public boolean more() {
        return List.of("from", "to", "min", "max", "disputed", "single").stream()
                .anyMatch(asked::containsKey);
    }

    public boolean disputedOnly() {
        return asked.containsKey("disputed");
    }

    public boolean singleOnly() {
        return asked.containsKey("single");
    }

    private static List<Choice> types(Facets facets, @Nullable DealType chosen) {
        List<Choice> choices = new ArrayList<>();
        for (DealType type : DealType.values()) {
            choices.add(choice(type.name(), Wording.type(type), facets.types(), type == chosen));
        }
        return choices;
    }

    private static List<Choice> statuses(Facets facets, @Nullable DealStatus chosen) {
        List<Choice> choices = new ArrayList<>();
        for (DealStatus status : DealStatus.values()) {
            choices.add(choice(status.name(), Wording.status(status), facets.statuses(), status == chosen));
        }
        return choices;
    }

    private static Choice choice(String value, String label, List<Facets.Count> counts, boolean chosen) {
        String count = counts.stream()
                .filter(c -> c.value().equals(value))
                .map(c -> " (" + c.count() + ")")
                .findFirst()
                .orElse("");
        return new Choice(value, label + count, chosen);
    }

    private static List<Choice> orders(@Nullable DealOrder chosen) {
        List<Choice> choices = new ArrayList<>();
        for (DealOrder order : DealOrder.values()) {
            choices.add(new Choice(order.name().toLowerCase(Locale.ROOT), words(order), order == chosen));
        }
        return choices;
    }

    private static String words(DealOrder order) {
        return switch (order) {
            case DATE -> "newest first";
            case OLDEST -> "oldest first";
            case AMOUNT -> "largest first";
            case REPORTS -> "most reports";
            case DISPUTED -> "most disputed";
            case CHANGED -> "changed last";
            case TITLE -> "by title";
        };
    }
}
