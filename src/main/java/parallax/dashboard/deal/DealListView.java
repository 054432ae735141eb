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
 * @param empty whether nothing has been imported yet
 */
public record DealListView(
        List<DealLine> deals,
        Pager pager,
        Map<String, String> asked,
        List<Active> active,
        List<Choice> types,
        List<Choice> statuses,
        List<Choice> orders,
        Facets facets,
        List<FacetView> narrower,
        String json,
        String csv,
        boolean empty) {

    private static final String PATH = "/deals";
    private static final List<String> FILTERS =
            List.of("q", "company", "person", "outlet", "type", "status", "from", "to", "min", "max", "disputed");
    private static final int MOST_CHOICES = 200;
    private static final int MOST_LINKS = 12;

    /** A filter in force: "Company: Meta". */
    public record Active(String words, String without) {}

    /** An option of a list. */
    public record Choice(String value, String label, boolean chosen) {}

    static DealListView of(DealPage page, Asked asked, boolean empty) {
        Facets facets = page.facets();
        return new DealListView(
                page.deals().items().stream().map(DealLine::of).toList(),
                Pager.of(page.deals(), asked, PATH, "deal", "deals"),
                asked.parameters(),
                active(asked, facets),
                types(facets, asked.choice("type", DealType.class)),
                statuses(facets, asked.choice("status", DealStatus.class)),
                orders(asked.choice("sort", DealOrder.class)),
                new Facets(cut(facets.companies()), cut(facets.people()), cut(facets.outlets()), List.of(), List.of()),
                narrower(facets, asked),
                asked.link("/api/deals", "page", asked.words("page")),
                asked.link("/api/deals", "format", "csv"),
                empty);
    }

    /** A side of the list, with the choices that narrow it down. */
    public record FacetView(String name, List<FacetChoice> choices) {}

    public record FacetChoice(String label, long count, String href) {}

    /** What stands in a field of the form. */
    public String field(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether a filter of the second row is in force, so that the row is open. */
    public boolean more() {
        return List.of("from", "to", "min", "max", "disputed").stream().anyMatch(asked::containsKey);
    }

    public boolean disputedOnly() {
        return asked.containsKey("disputed");
    }

    private static List<FacetView> narrower(Facets facets, Asked asked) {
        List<FacetView> views = new ArrayList<>();
        add(views, "Company", "company", facets.companies(), asked);
        add(views, "Person", "person", facets.people(), asked);
        add(views, "Outlet", "outlet", facets.outlets(), asked);
        add(views, "Type", "type", facets.types(), asked);
        add(views, "Status", "status", facets.statuses(), asked);
        return views;
    }

    private static void add(
            List<FacetView> views, String name, String parameter, List<Facets.Count> counts, Asked asked) {
        List<FacetChoice> choices = counts.stream()
                .limit(MOST_LINKS)
                .filter(count -> !count.value().equals(asked.text(parameter)))
                .map(count -> new FacetChoice(
                        label(parameter, count), count.count(), asked.link(PATH, parameter, count.value())))
                .toList();
        if (!choices.isEmpty()) {
            views.add(new FacetView(name, choices));
        }
    }

    private static String label(String parameter, Facets.Count count) {
        return switch (parameter) {
            case "type" -> Wording.type(DealType.valueOf(count.value()));
            case "status" -> Wording.status(DealStatus.valueOf(count.value()));
            default -> count.label();
        };
    }

    private static List<Facets.Count> cut(List<Facets.Count> counts) {
        return counts.subList(0, Math.min(MOST_CHOICES, counts.size()));
    }

    private static List<Active> active(Asked asked, Facets facets) {
        List<Active> active = new ArrayList<>();
        for (String name : FILTERS) {
            String value = asked.text(name);
            if (value != null) {
                active.add(new Active(words(name, value, asked, facets), asked.link(PATH, name, "")));
            }
        }
        return active;
    }

    private static String words(String name, String value, Asked asked, Facets facets) {
        return switch (name) {
            case "q" -> "Text: “" + value + "”";
            case "company" -> "Company: " + label(facets.companies(), value);
            case "person" -> "Person: " + label(facets.people(), value);
            case "outlet" -> "Outlet: " + label(facets.outlets(), value);
            case "type" -> "Type: " + typeWords(asked.choice("type", DealType.class));
            case "status" -> "Status: " + statusWords(asked.choice("status", DealStatus.class));
            case "from" -> "From " + Wording.date(value);
            case "to" -> "Until " + Wording.date(value);
            case "min" -> "At least " + value;
            case "max" -> "At most " + value;
            default -> Boolean.FALSE.equals(asked.flag(name)) ? "Undisputed only" : "Disputed only";
        };
    }

    private static String label(List<Facets.Count> counts, String value) {
        return counts.stream()
                .filter(count -> count.value().equals(value))
                .map(Facets.Count::label)
                .findFirst()
                .orElse(value);
    }

    private static String typeWords(@Nullable DealType type) {
        return type == null ? "any" : Wording.type(type);
    }

    private static String statusWords(@Nullable DealStatus status) {
        return status == null ? "any" : Wording.status(status);
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
            case TITLE -> "by title";
        };
    }
}
