package parallax.comparison.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.comparison.report.Report;

/**
 * People under one name each, though one report has "Jane Doe" and another only "Doe".
 *
 * <p>A last name alone is a person's where only one person of the deal's reports bears it.
 */
public final class PersonNames {

    private final Map<String, String> fullest = new HashMap<>();

    PersonNames(Collection<String> names) {
        TreeSet<String> sorted = new TreeSet<>(names);
        Map<String, List<String>> byLast = sorted.stream()
                .filter(name -> !Terms.of(name).isEmpty())
                .collect(Collectors.groupingBy(PersonNames::last));
        byLast.values().forEach(this::settle);
    }

    /** The people of the reports, and those who speak in them and are no company. */
    public static PersonNames in(Collection<Report> reports) {
        Set<String> names = new HashSet<>();
        Set<String> companies = new HashSet<>();
        for (Report report : reports) {
            report.reading().people().forEach(person -> names.add(person.name()));
            report.reading().companies().forEach(company -> companies.add(company.name()));
        }
        reports.stream()
                .flatMap(report -> report.reading().quotes().stream())
                .flatMap(quote -> Stream.ofNullable(quote.speaker()))
                .filter(speaker -> !companies.contains(speaker))
                .forEach(names::add);
        return new PersonNames(names);
    }

    /** The fullest name of the person that a report calls {@code name}. */
    public String of(String name) {
        return fullest.getOrDefault(name, name);
    }

    private void settle(List<String> bearers) {
        Map<String, List<String>> byFirst = bearers.stream()
                .filter(name -> Terms.of(name).size() > 1)
                .collect(Collectors.groupingBy(name -> Terms.of(name).get(0)));
        byFirst.values().forEach(same -> same.forEach(name -> fullest.put(name, longest(same))));
        if (byFirst.size() == 1) {
            String only = longest(byFirst.values().iterator().next());
            bearers.forEach(name -> fullest.put(name, only));
        }
    }

    private static String last(String name) {
        List<String> words = Terms.of(name);
        return words.get(words.size() - 1);
    }

    private static String longest(List<String> names) {
        return names.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
    }
}
