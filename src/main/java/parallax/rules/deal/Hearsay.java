package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Mention;

/** The words by which a sentence hands on what others say. */
final class Hearsay {

    private static final WordList REPORTED = WordList.of("reported");
    private static final WordList ACCORDING = WordList.of("according-sources");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");

    private final Line line;
    private final List<Integer> words = new ArrayList<>();

    Hearsay(Line line) {
        this.line = line;
        for (int i = 0; i < line.size(); i++) {
            if (REPORTED.startsAt(line, i) || according(i) || reporter(i) || isHeadlineSource(i)) {
                words.add(i);
            }
        }
    }

    boolean isAny() {
        return in(0, line.size()) >= 0;
    }

    /**
     * Index of the word by which the sentence hands on what others say, or -1. "Reportedly" counts from {@code from} to
     * {@code to}, a source anywhere.
     */
    int in(int from, int to) {
        for (int report : words) {
            boolean adverb = line.isAny(report, "reportedly", "rumored", "rumoured");
            if (!adverb || from <= report && report < to) {
                return report;
            }
        }
        return -1;
    }

    /** "Report: Acme to raise", "Acme to raise $9 million - report", over an article. */
    private boolean isHeadlineSource(int index) {
        if (!line.isTitle() || !line.isAny(index, "report", "reports", "source", "sources")) {
            return false;
        }
        boolean opens = index == 0 && line.is(1, ":");
        boolean closes = index == line.size() - 1
                && !line.is(index, "reports")
                && line.isAny(index - 1, "-", "–", "—", ":", ",");
        return opens || closes;
    }

    /** "according to two people", "according to The Ledger": not "according to the company". */
    private boolean according(int index) {
        if (!line.is(index, "according") || !line.is(index + 1, "to")) {
            return false;
        }
        if (ACCORDING.anyIn(line, index + 2, index + 7)) {
            return true;
        }
        int source = line.isAny(index + 2, "the", "a") ? index + 3 : index + 2;
        return line.at(source).capital() && (line.at(source).isPlain() || isOutsider(source));
    }

    /** A company that the sentence names only as a source. */
    private boolean isOutsider(int source) {
        Mention mention = line.at(source).mention();
        if (mention == null || mention.form() != Mention.Form.NAME || mention.kind() != Mention.Kind.COMPANY) {
            return false;
        }
        return line.passage().mentions().stream()
                .noneMatch(other -> other != mention && other.name().equals(mention.name()));
    }

    /** "The Ledger reported", ", reports The Ledger": a name beside a verb of reporting. */
    private boolean reporter(int index) {
        if (!REPORT_VERBS.startsAt(line, index)) {
            return false;
        }
        if (line.at(index - 1).isComma() && line.at(index + 1).isCompany()) {
            return true;
        }
        int before = index - 1;
        while (line.isAny(before, "is", "has", "had", "now", "also", "first", "previously", "later")) {
            before--;
        }
        return line.at(before).capital()
                && (line.at(before).isPlain() || line.at(before).isCompany());
    }
}
