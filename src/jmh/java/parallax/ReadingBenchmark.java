package parallax;

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
import parallax.extraction.ArticleExtractor;
import parallax.extraction.Reading;
import parallax.intake.reader.ArticleReaders;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

/** Articles a second, on one thread, through all rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private final ArticleExtractor extractor = new StandardExtractor();
    private final List<ArticleText> articles = new ArrayList<>();
    private int next;

    @Setup
    public void readSeeds() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                articles.addAll(ArticleReaders.standard().read(file));
            }
        }
    }

    @Benchmark
    public Reading read() {
        next = (next + 1) % articles.size();
        return extractor.read(articles.get(next));
    }
}
