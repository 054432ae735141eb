package parallax.comparison;

import parallax.comparison.report.Report;
import parallax.comparison.report.DealGroup;
import parallax.comparison.grouping.DealGrouping;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to group five generated reports of each of so many deals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class GroupingBenchmark {

    @Param({"2000", "20000"})
    public int deals;

    private List<Report> reports = List.of();

    @Setup
    public void generate() {
        reports = new GeneratedNews(deals).reports();
    }

    @Benchmark
    public List<DealGroup> group() {
        return DealGrouping.of(reports);
    }
}
