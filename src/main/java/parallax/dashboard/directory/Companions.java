package parallax.dashboard.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.archive.Slug;
import parallax.comparison.report.Report;
import parallax.dashboard.words.Wording;
import parallax.extraction.PersonReading;
import parallax.extraction.RoleReading;

/** The people that reports name beside a person, or give a position in a company. */
final class Companions {

    private static final int MOST = 30;

    private Companions() {}

    /**
     * One of them.
     *
     * @param words in how many reports, or which positions
     */
    public record Companion(String name, String slug, String words) {}

    /** Whom the same reports name, the most frequent first. */
    static List<Companion> besides(String person, List<Report> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Report report : reports) {
            for (PersonReading other : report.reading().people()) {
                String slug = Slug.of(other.name());
                if (!slug.equals(person)) {
                    names.putIfAbsent(slug, other.name());
                    counts.merge(slug, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .limit(MOST)
                .map(entry -> new Companion(
                        Objects.requireNonNull(names.get(entry.getKey())),
                        entry.getKey(),
                        "in " + Wording.count(entry.getValue(), "report", "reports")))
                .toList();
    }

    /** Who holds, takes up or leaves a position in the company, as the reports tell it. */
    static List<Companion> within(String company, List<Report> reports) {
        Map<String, List<String>> positions = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Report report : reports) {
            for (PersonReading person : report.reading().people()) {
                for (RoleReading role : person.roles()) {
                    String organization = role.organization();
                    if (organization != null && Slug.ofCompany(organization).equals(company)) {
                        String slug = Slug.of(person.name());
                        names.putIfAbsent(slug, person.name());
                        List<String> own = positions.computeIfAbsent(slug, s -> new ArrayList<>());
                        String words = Wording.position(role.change(), role.title(), null)
                                .strip();
                        if (!own.contains(words)) {
                            own.add(words);
                        }
                    }
                }
            }
        }
        return positions.entrySet().stream()
                .limit(MOST)
                .map(entry -> new Companion(
                        Objects.requireNonNull(names.get(entry.getKey())),
                        entry.getKey(),
                        String.join("; ", entry.getValue())))
                .toList();
    }
}
