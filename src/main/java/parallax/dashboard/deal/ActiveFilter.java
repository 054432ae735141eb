package parallax.dashboard.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import parallax.archive.AmountBand;
import parallax.archive.DealFilter;
import parallax.archive.Facets;
import parallax.dashboard.site.Asked;
import parallax.dashboard.words.Wording;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;

/**
 * A filter in force: "Company: Acme".
 *
 * @param without the list without it
 * @param left how many deals that list has, where this was asked; otherwise null
 */
public record ActiveFilter(
        String words, String without, @Nullable Long left) {

    private static final List<String> FILTERS = List.of(
            "q",
            "company",
            "person",
            "outlet",
            "type",
            "status",
            "from",
            "to",
            "min",
            "max",
            "band",
            "disputed",
            "single");

    static List<ActiveFilter> all(Asked asked, Facets facets) {
        List<ActiveFilter> active = new ArrayList<>();
        for (String name : FILTERS) {
            String value = asked.text(name);
            if (value != null) {
                active.add(new ActiveFilter(
                        words(name, value, asked, facets), asked.link(DealListView.PATH, name, ""), null));
            }
        }
        return active;
    }

    /** With the number of deals that dropping each would leave; those that leave most first. */
    static List<ActiveFilter> counted(List<ActiveFilter> active, Asked asked, ToLongFunction<DealFilter> count) {
        List<ActiveFilter> counted = new ArrayList<>();
        int at = 0;
        for (String name : FILTERS) {
            if (asked.text(name) != null) {
                ActiveFilter filter = active.get(at++);
                long left = count.applyAsLong(DealQuestion.filter(without(asked, name)));
                counted.add(new ActiveFilter(filter.words, filter.without, left));
            }
        }
        counted.sort((a, b) -> Long.compare(a.deals(), b.deals()) * -1);
        return counted;
    }

    /** How many deals dropping it leaves; 0 where this was not asked. */
    public long deals() {
        return left == null ? 0 : left;
    }

    /** "leaves 3 deals"; empty where it leaves none or this was not asked. */
    public String leaves() {
        return deals() == 0 ? "" : "leaves " + Wording.count(deals(), "deal", "deals");
    }

    private static Asked without(Asked asked, String name) {
        Map<String, String> others = new LinkedHashMap<>(asked.parameters());
        others.remove(name);
        return new Asked(others);
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
            case "band" -> "Amount: " + bandWords(asked.choice("band", AmountBand.class));
            case "single" -> Boolean.FALSE.equals(asked.flag(name)) ? "More than one origin" : "One origin only";
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

    private static String bandWords(@Nullable AmountBand band) {
        return band == null ? "any" : FacetView.words(band);
    }
}
