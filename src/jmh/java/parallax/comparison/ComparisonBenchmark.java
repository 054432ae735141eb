package parallax.comparison;

import parallax.comparison.report.Report;
import parallax.comparison.report.DealGroup;
import parallax.comparison.grouping.DealGrouping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parallax.intake.reader.ArticleReaders;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

/** How long it takes to compare the five seeds, each ten times, as the fifty reports of one deal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ComparisonBenchmark {

    private static final int TIMES = 10;

    private DealGroup deal;

    @Setup
    public void readSeeds() throws Exception {
        List<Report> reports = new ArrayList<>();
        StandardExtractor extractor = new StandardExtractor();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                ArticleText article = ArticleReaders.standard().read(file).get(0);
                for (int i = 0; i < TIMES; i++) {
                    reports.add(new Report(file.getFileName() + "-" + i, article, extractor.read(article)));
                }
            }
        }
        deal = DealGrouping.of(reports).get(0);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(deal);
    }
}
