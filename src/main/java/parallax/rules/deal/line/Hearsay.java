package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Mention;

/** The words by which a sentence hands on what others say. */
final class Hearsay {

    private static final WordList REPORTED = WordList.of("reported");
    private static final WordList ACCORDING = WordList.of("according-sources");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");

    private static final WordList RESULTS = WordList.of("own-results");
    private static final WordList SIDES = WordList.of("side-clauses");

    /** How many words of a remark may stand before the source that it is all about: "(first reported by The Ledger)". */
    private static final int SHORT = 4;

    private final Line line;
    private final Scope scope;
    private final List<Integer> words = new ArrayList<>();

    Hearsay(Line line, Scope scope) {
        this.line = line;
        this.scope = scope;
        for (int i = 0; i < line.size(); i++) {
            if (phrase(i) || according(i) || reporter(i) || isHeadlineSource(i)) {
                words.add(i);
            }
        }
    }

    /** Index of the word by which the sentence hands on what others say of the item at {@code index}, or -1. */
    int of(int index) {
        for (int report : words) {
            if (isAdverb(report) ? modifies(report, index) : covers(report, index)) {
                return report;
            }
        }
        return line.isAny(index - 1, "reported", "rumored", "rumoured") ? index - 1 : -1;
    }

    private boolean isAdverb(int report) {
        return line.isAny(report, "reportedly", "rumored", "rumoured");
    }

    /** "is reportedly raising $9 million": not "a startup that reportedly makes losses, for $9 million". */
    private boolean modifies(int report, int index) {
        boolean near = scope.start(index) <= report && report < scope.end(index);
        return near && scope.asides().isTogether(report, index) && !(isRelative(report) && hasComma(report, index));
    }

    private boolean isRelative(int adverb) {
        return line.isAny(adverb - 1, "that", "which", "who") || line.isAny(adverb - 2, "that", "which", "who");
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).isComma()) {
                return true;
            }
        }
        return from > to;
    }

    /** Whether what others say reaches that far: not across a semicolon, nor into or out of a remark. */
    private boolean covers(int report, int index) {
        boolean together =
                scope.asides().isTogether(report, index) || scope.asides().isOpening(report, SHORT);
        if (!together && !(index < report && isRightBehind(report, index))) {
            return false;
        }
        return report < index ? coversRight(report, index) : coversLeft(report, index);
    }

    /** "comes after it raised $9 million, according to The Ledger": what stands right before the source is on its word, too. */
    private boolean isRightBehind(int report, int index) {
        int at = report;
        while (at > index && !line.at(at).isComma()) {
            at--;
        }
        return at > report - SHORT && scope.asides().isTogether(at - 1, index);
    }

    /** "Bloomberg reported that it raised": not "While Bloomberg reported losses, it raised". */
    private boolean coversRight(int report, int index) {
        boolean side = SIDES.startsAt(line, 0) && !line.is(0, "as");
        for (int i = report; i < index; i++) {
            if (line.is(i, ";") || side && line.at(i).isComma()) {
                return false;
            }
        }
        return true;
    }

    /** "It raised $9 million, Bloomberg reported": not "it raised $9 million, but lost money, Bloomberg reported". */
    private boolean coversLeft(int report, int index) {
        for (int i = index; i < report; i++) {
            if (line.isAny(i, ";", "but", "while", "whereas", "although", "though")) {
                return false;
            }
        }
        return true;
    }

    /** "sources say", "a report": not "confirmed a report". */
    private boolean phrase(int index) {
        return REPORTED.startsAt(line, index)
                && !line.isAny(index - 1, "confirmed", "confirming", "confirms", "confirm");
    }

    /** "Report: Acme to raise", "Acme to raise $9 million - report", over an article. */
    private boolean isHeadlineSource(int index) {
        if (line.isTitle()
                && line.isAny(index, "says", "per")
                && line.at(index - 1).isComma()) {
            return index > line.size() - 4 && line.at(index + 1).isCompany() && isOutsider(index + 1);
        }
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
        if (line.at(index - 1).isComma() && line.at(index + 1).isCompany() || isBy(index)) {
            return true;
        }
        if (RESULTS.anyIn(line, index + 1, index + 4)) {
            return false;
        }
        int before = index - 1;
        while (line.isAny(before, "is", "has", "had", "now", "also", "first", "previously", "later")) {
            before--;
        }
        before = line.beforeDay(before);
        return line.at(before).capital()
                && (line.at(before).isPlain() || line.at(before).isCompany());
    }

    /** "as reported by The Ledger". */
    private boolean isBy(int index) {
        return line.is(index - 1, "as")
                && line.is(index + 1, "by")
                && (line.at(index + 2).capital() || line.at(index + 3).capital());
    }
}
