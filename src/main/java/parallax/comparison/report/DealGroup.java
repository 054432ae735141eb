package parallax.comparison.report;

import java.util.List;
import parallax.extraction.DealReading;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Party;

/**
 * One deal, with every report of it.
 *
 * <p>A deal that no report is about, but some mention, has no members and one mention or more.
 *
 * @param slug stands for the deal in addresses ("meta-scale-ai"), unique within one grouping
 * @param title the deal in a few words ("Meta takes a 49 % stake in Scale AI")
 * @param type the type that most reports give
 * @param status how far it has come: as the newest report tells it where all are dated, else as most reports tell it; see
 *     the STATUS row of its comparison for who says what
 * @param parties who takes part, under their most used names
 * @param members the reports that are about it, by publication date where known, then by id
 * @param mentions reports that only mention the deal, in the same order
 */
public record DealGroup(
        String slug,
        String title,
        DealType type,
        DealStatus status,
        List<Party> parties,
        List<Member> members,
        List<Member> mentions) {

    public DealGroup {
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        mentions = List.copyOf(mentions);
    }

    /** A report, and the one of its deals that is this deal. */
    public record Member(Report report, DealReading deal) {}

    /** What a comparison compares: the members, or the mentions where there are no members. */
    public List<Member> accounts() {
        return members.isEmpty() ? mentions : members;
    }
}
