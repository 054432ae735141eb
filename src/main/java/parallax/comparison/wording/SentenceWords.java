package parallax.comparison.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.comparison.report.Report;
import parallax.comparison.wording.SentenceIndex.Entry;

/** The words of sentences, each cut once, however many others it is held against. Not safe to share between threads. */
public final class SentenceWords {

    private final List<Report> reports;
    private final Map<Integer, Words> byNumber = new HashMap<>();

    public SentenceWords(List<Report> reports) {
        this.reports = reports;
    }

    public Words of(Entry sentence) {
        return byNumber.computeIfAbsent(
                sentence.number(),
                none -> new Words(reports.get(sentence.article()).article().text(), sentence.span()));
    }
}
