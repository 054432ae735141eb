package parallax.comparison.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Dates;
import parallax.comparison.report.Report;
import parallax.comparison.wording.SentenceIndex;
import parallax.comparison.wording.SentenceWords;
import parallax.comparison.wording.SharedWording;

/**
 * The texts of several reports, each once, however many reports print it: what is worked out of a text to find its kin.
 * Not safe to share between threads.
 */
final class Texts {

    private final List<Report> reports;
    private final List<Report> first = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final SentenceIndex sentences;
    private final SentenceWords words;
    private final SharedWording wording;
    private final QuoteKinship quotes;

    Texts(List<Report> reports) {
        this.reports = reports;
        Map<String, List<Integer>> known = new HashMap<>();
        for (int member = 0; member < reports.size(); member++) {
            Report report = reports.get(member);
            known.computeIfAbsent(report.article().text(), none -> added(report))
                    .add(member);
        }
        sentences = new SentenceIndex(first);
        words = new SentenceWords(first);
        wording = new SharedWording(first);
        quotes = new QuoteKinship(first);
    }

    private List<Integer> added(Report report) {
        first.add(report);
        members.add(new ArrayList<>());
        return members.get(members.size() - 1);
    }

    int size() {
        return first.size();
    }

    /** The id of the first report that prints the text. */
    String id(int text) {
        return first.get(text).id();
    }

    /** The day on which the first report appeared that prints the text, as far as known. */
    @Nullable
    LocalDate published(int text) {
        return members.get(text).stream()
                .flatMap(member -> Stream.ofNullable(
                        Dates.day(reports.get(member).article().head().published())))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The numbers of the reports that print the text, in their order. */
    List<Integer> members(int text) {
        return members.get(text);
    }

    SentenceIndex sentences() {
        return sentences;
    }

    SentenceWords words() {
        return words;
    }

    SharedWording wording() {
        return wording;
    }

    QuoteKinship quotes() {
        return quotes;
    }
}
