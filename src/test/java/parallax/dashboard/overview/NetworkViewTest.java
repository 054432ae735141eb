package parallax.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.archive.DealSummary;
import parallax.dashboard.overview.NetworkView.Node;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

class NetworkViewTest {

    @Test
    void theBackersOfALargeRoundAreNoHeapAndNoNameLiesOnAnother() {
        List<DealSummary.PartyName> parties = Stream.concat(
                        Stream.of(new DealSummary.PartyName("Meridian", PartyRole.TARGET, "meridian")),
                        IntStream.range(0, 45)
                                .mapToObj(i -> new DealSummary.PartyName(
                                        "Harbour Ventures " + i, PartyRole.INVESTOR, "harbour-" + i)))
                .toList();

        List<Node> nodes = NetworkView.of(List.of(round(parties))).nodes();

        List<Double> distances = new ArrayList<>();
        for (Node left : nodes) {
            distances.add(nodes.stream()
                    .filter(right -> right != left)
                    .mapToDouble(right -> Math.hypot(left.x() - right.x(), left.y() - right.y()))
                    .min()
                    .orElseThrow());
        }
        assertThat(nodes).hasSize(46);
        assertThat(distances).allSatisfy(distance -> assertThat(distance).isGreaterThan(20));
        List<Node> named =
                nodes.stream().filter(node -> !node.label().isEmpty()).toList();
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named)
                .allSatisfy(node -> assertThat(named)
                        .noneMatch(other -> other != node
                                && Math.abs(other.y() - node.y()) < 14
                                && Math.abs(other.x() - node.x()) < 100));
        assertThat(nodes.get(0).label()).isEqualTo("Meridian");
    }

    private static DealSummary round(List<DealSummary.PartyName> parties) {
        return new DealSummary(
                "meridian",
                "Meridian raises",
                DealType.FUNDING_ROUND,
                DealStatus.COMPLETED,
                List.of(DealStatus.COMPLETED),
                parties,
                null,
                null,
                null,
                null,
                1,
                0,
                1,
                0,
                Instant.EPOCH);
    }
}
