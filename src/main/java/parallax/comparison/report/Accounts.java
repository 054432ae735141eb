package parallax.comparison.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealReading;
import parallax.extraction.PersonReading;
import parallax.extraction.QuoteReading;
import parallax.extraction.RoleReading;
import parallax.text.BlockKind;
import parallax.text.Span;

/**
 * The reports that are compared, each with the origin it goes back to.
 *
 * @param members in the deal's order
 * @param origins a number for each member: equal for those of one origin
 */
public record Accounts(List<DealGroup.Member> members, List<Integer> origins) {

    public Accounts {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
    }

    /** Each on its own. */
    public static Accounts independent(List<DealGroup.Member> members) {
        return new Accounts(members, IntStream.range(0, members.size()).boxed().toList());
    }

    public int size() {
        return members.size();
    }

    public Report report(int member) {
        return members.get(member).report();
    }

    public String id(int member) {
        return report(member).id();
    }

    public String text(int member) {
        return report(member).article().text();
    }

    @Nullable
    public String outlet(int member) {
        return report(member).article().head().outlet();
    }

    public boolean isHeadline(int member, Span passage) {
        return report(member).article().blocks().stream()
                .filter(block -> block.span().contains(passage))
                .anyMatch(block -> block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING);
    }

    /** The quotations of a report that is about the deal; of one that only mentions it, those beside the mention. */
    public List<QuoteReading> quotes(int member) {
        return report(member).reading().quotes().stream()
                .filter(quote -> isAbout(member, quote.sentence()))
                .toList();
    }

    /** The positions that a report gives a person, chosen likewise. */
    public List<RoleReading> roles(int member, PersonReading person) {
        return person.roles().stream()
                .filter(role -> isAbout(member, role.evidence().sentence()))
                .toList();
    }

    private boolean isAbout(int member, Span passage) {
        DealReading deal = members.get(member).deal();
        return deal.main()
                || deal.evidence().stream()
                        .anyMatch(evidence -> evidence.sentence().overlaps(passage));
    }

    public int originsOf(Collection<Integer> chosen) {
        return (int) chosen.stream().map(origins::get).distinct().count();
    }
}
