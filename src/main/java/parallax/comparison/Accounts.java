package parallax.comparison;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The reports that are compared, each with the origin it goes back to.
 *
 * @param members in the deal's order
 * @param origins a number for each member: equal for those of one origin
 */
record Accounts(List<DealGroup.Member> members, List<Integer> origins) {

    Accounts {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
    }

    /** Each on its own. */
    static Accounts independent(List<DealGroup.Member> members) {
        return new Accounts(members, IntStream.range(0, members.size()).boxed().toList());
    }

    int size() {
        return members.size();
    }

    Report report(int member) {
        return members.get(member).report();
    }

    String id(int member) {
        return report(member).id();
    }

    String text(int member) {
        return report(member).article().text();
    }

    int originsOf(Collection<Integer> chosen) {
        return (int) chosen.stream().map(origins::get).distinct().count();
    }
}
