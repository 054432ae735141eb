package parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.comparison.Utterance.Variant;
import parallax.comparison.lineage.Origin;
import parallax.comparison.lineage.Quote;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.QuoteForm;
import parallax.comparison.wording.UnionFind;
import parallax.comparison.wording.WordDiff;

/** Puts the forms together in which reports print one utterance, and says how they differ. */
final class Utterances {

    private final Accounts accounts;
    private final List<Quote> quotes = new ArrayList<>();
    private final Set<String> spun;

    Utterances(Accounts accounts, PersonNames names, List<Origin> origins) {
        this.accounts = accounts;
        this.spun = origins.stream().flatMap(origin -> origin.spun().stream()).collect(Collectors.toSet());
        for (int member = 0; member < accounts.size(); member++) {
            String text = accounts.text(member);
            int number = member;
            accounts.quotes(member).stream()
                    .map(quote -> Quote.of(number, quote, names, text))
                    .forEach(quotes::add);
        }
    }

    /** Altered ones first, then those that most reports print, then in the order of the reports. */
    List<Utterance> all() {
        return groups().stream()
                .map(this::utterance)
                .sorted(Comparator.comparing((Utterance utterance) -> !utterance.altered())
                        .thenComparingInt(utterance -> -reports(utterance)))
                .toList();
    }

    private static int reports(Utterance utterance) {
        return (int)
                utterance.variants().stream().map(Variant::article).distinct().count();
    }

    private List<List<Quote>> groups() {
        UnionFind sets = new UnionFind(quotes.size());
        List<Printed> distinct = distinct(sets);
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (same(distinct.get(i), distinct.get(j))) {
                    sets.join(distinct.get(i).first, distinct.get(j).first);
                }
            }
        }
        Map<Integer, List<Quote>> groups = new TreeMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            groups.computeIfAbsent(sets.find(i), none -> new ArrayList<>()).add(quotes.get(i));
        }
        return List.copyOf(groups.values());
    }

    /**
     * The same words of one speaker in reports of one origin.
     *
     * @param first number of the first of these quotations
     * @param members the reports that print them
     */
    private record Printed(int first, Set<Integer> members) {}

    /** Joins what copies print alike, so that the many are compared with others once. */
    private List<Printed> distinct(UnionFind sets) {
        Map<List<Object>, Printed> distinct = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            int number = i;
            Printed printed = distinct.computeIfAbsent(
                    Arrays.asList(quote.forms(), quote.speaker(), origin(quote)),
                    none -> new Printed(number, new HashSet<>()));
            if (printed.members.add(quote.member()) && quote.sameAs(quotes.get(printed.first), true)) {
                sets.join(printed.first, i);
            }
        }
        return List.copyOf(distinct.values());
    }

    private boolean same(Printed left, Printed right) {
        Quote l = quotes.get(left.first);
        Quote r = quotes.get(right.first);
        boolean oneReport = left.members.size() == 1 && left.members.equals(right.members);
        return !oneReport && l.sameAs(r, origin(l).equals(origin(r)));
    }

    private Integer origin(Quote quote) {
        return accounts.origins().get(quote.member());
    }

    private Utterance utterance(List<Quote> group) {
        Quote first = original(group);
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(first, first));
        group.stream().filter(quote -> quote != first).forEach(quote -> variants.add(variant(first, quote)));
        boolean altered = variants.stream().anyMatch(variant -> variant.form() == QuoteForm.ALTERED);
        return new Utterance(speaker(first, group), altered, variants);
    }

    private static @Nullable String speaker(Quote first, List<Quote> group) {
        return first.speaker() != null
                ? first.speaker()
                : group.stream()
                        .map(Quote::speaker)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Not out of a spun text; printed by most origins; then the longest; then the first. */
    private Quote original(List<Quote> group) {
        return group.stream()
                .min(Comparator.comparing((Quote quote) -> spun.contains(accounts.id(quote.member())))
                        .thenComparingInt(quote -> -origins(quote, group))
                        .thenComparingInt(quote -> -quote.forms().size()))
                .orElseThrow();
    }

    private int origins(Quote quote, List<Quote> group) {
        Set<Integer> members = new HashSet<>();
        group.stream()
                .filter(other -> other.forms().equals(quote.forms()))
                .forEach(other -> members.add(other.member()));
        return accounts.originsOf(members);
    }

    private Variant variant(Quote first, Quote quote) {
        WordDiff diff = new WordDiff(
                accounts.text(first.member()),
                first.reading().span(),
                accounts.text(quote.member()),
                quote.reading().span());
        boolean same = first == quote;
        return new Variant(
                accounts.id(quote.member()),
                quote.reading().text(),
                quote.reading().span(),
                quote.reading().speaker(),
                quote.reading().told(),
                quote.reading().date(),
                same ? QuoteForm.ORIGINAL : diff.form(),
                same ? List.of() : diff.edits());
    }
}
