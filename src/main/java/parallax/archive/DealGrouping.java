package parallax.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.comparison.DealGroup;
import parallax.comparison.Report;
import parallax.extraction.DealReading;
import parallax.extraction.Party;

/** Groups by the parties' names. */
final class DealGrouping {

    private DealGrouping() {}

    static List<DealGroup> of(Collection<Report> reports) {
        Map<String, List<DealGroup.Member>> members = new TreeMap<>();
        for (Report report : reports) {
            for (DealReading deal : report.reading().deals()) {
                String slug = String.join(
                        "-",
                        deal.parties().stream()
                                .map(p -> Slug.ofCompany(p.name()))
                                .sorted()
                                .toList());
                members.computeIfAbsent(slug, s -> new ArrayList<>()).add(new DealGroup.Member(report, deal));
            }
        }
        List<DealGroup> groups = new ArrayList<>();
        members.forEach((slug, all) -> {
            DealReading first = all.get(0).deal();
            String title =
                    String.join(" – ", first.parties().stream().map(Party::name).toList());
            groups.add(new DealGroup(slug, title, first.type(), first.status(), first.parties(), all, List.of()));
        });
        return groups;
    }
}
