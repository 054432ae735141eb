package parallax.command;

import java.io.PrintStream;
import java.util.List;
import parallax.exchange.ReadingJson;
import parallax.extraction.ArticleExtractor;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;

/** Prints what is read out of each file, one JSON object a line, in the order given. */
final class ExtractCommand {

    private final PrintStream out;
    private final ArticleFiles files;

    ExtractCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.files = new ArticleFiles(err);
    }

    int run(List<String> paths) {
        ArticleExtractor extractor = new StandardExtractor();
        for (String path : paths) {
            for (ArticleText article : files.read(path)) {
                files.attempt(article, () -> line(article, extractor)).ifPresent(out::print);
            }
        }
        out.flush();
        return files.status();
    }

    private static String line(ArticleText article, ArticleExtractor extractor) {
        return ReadingJson.of(article, extractor.read(article)) + '\n';
    }
}
