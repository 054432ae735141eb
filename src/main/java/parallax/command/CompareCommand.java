package parallax.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.comparison.Comparison;
import parallax.comparison.grouping.DealGrouping;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.exchange.ComparisonJson;
import parallax.extraction.ArticleExtractor;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

/** Prints every account of each deal that is found across the files, one JSON object a deal. */
final class CompareCommand {

    private final PrintStream out;
    private final ArticleFiles files;
    private final Map<String, Report> reports = new LinkedHashMap<>();

    CompareCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.files = new ArticleFiles(err);
    }

    int run(List<String> paths) {
        ArticleExtractor extractor = new StandardExtractor();
        for (String path : paths) {
            for (ArticleText article : files.read(path)) {
                files.attempt(article, () -> extractor.read(article)).ifPresent(reading -> {
                    String id = freeId(article.head().source());
                    reports.put(id, new Report(id, article, reading));
                });
            }
        }
        for (DealGroup deal : DealGrouping.of(reports.values())) {
            out.print(ComparisonJson.of(Comparison.of(deal)));
            out.print('\n');
        }
        out.flush();
        return files.status();
    }

    /** The source stands for its article; a second article of the same source gets a number. */
    private String freeId(String source) {
        String id = source;
        for (int i = 2; reports.containsKey(id); i++) {
            id = source + "#" + i;
        }
        return id;
    }
}
