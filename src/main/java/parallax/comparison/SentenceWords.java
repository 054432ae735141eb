package parallax.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.comparison.SentenceIndex.Entry;

/** The words of sentences, each cut once, however many others it is held against. Not safe to share between threads. */
final class SentenceWords {

    private final List<Report> reports;
    private final Map<Integer, Words> byNumber = new HashMap<>();

    SentenceWords(List<Report> reports) {
        this.reports = reports;
    }

    Words of(Entry sentence) {
        return byNumber.computeIfAbsent(
                sentence.number(),
                none -> new Words(reports.get(sentence.article()).article().text(), sentence.span()));
    }
}
