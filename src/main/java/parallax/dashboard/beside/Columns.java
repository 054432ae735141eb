package parallax.dashboard.beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.comparison.lineage.Parallels;
import parallax.comparison.report.Report;
import parallax.dashboard.deal.WordDiff;
import parallax.dashboard.site.Links;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * Lays two texts out in two columns: each keeps its order, and sentences that tell the same stand in one row as far as
 * both orders allow it.
 */
final class Columns {

    private final Side left;
    private final Side right;
    private final Parallels parallels;

    Columns(Report left, Report right, Parallels parallels) {
        this.parallels = parallels;
        this.left = new Side("l", left, parallels.left());
        this.right = new Side("r", right, parallels.right());
        int number = 0;
        for (Parallels.Pair pair : parallels.pairs()) {
            number++;
            this.left.join(
                    number, pair.left(), pair, pair.right().of(right.article().text()));
            this.right.join(
                    number, pair.right(), pair, pair.left().of(left.article().text()));
        }
    }

    /**
     * A stretch of both texts.
     *
     * @param joined whether it is a pair of sentences that tell the same
     */
    public record Row(boolean joined, List<SentenceView> left, List<SentenceView> right) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Parallels.Pair pair : parallels.pairs()) {
            if (pair.inOrder()) {
                between(rows, left.until(pair.left()), right.until(pair.right()));
                rows.add(new Row(true, List.of(left.next()), List.of(right.next())));
            }
        }
        between(rows, left.rest(), right.rest());
        return rows;
    }

    private static void between(List<Row> rows, List<SentenceView> left, List<SentenceView> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            rows.add(new Row(false, left, right));
        }
    }

    /** One of the texts, read from its start to its end. */
    private static final class Side {

        private final String name;
        private final Report report;
        private final List<Sentence> sentences;
        private final Set<Span> compared;
        private final Map<Span, Joint> joints = new HashMap<>();
        private int at;

        private record Joint(int number, boolean moved, String counterpart) {}

        Side(String name, Report report, List<Span> compared) {
            this.name = name;
            this.report = report;
            this.sentences = Document.of(report.article()).sentences();
            this.compared = new HashSet<>(compared);
        }

        void join(int number, Span sentence, Parallels.Pair pair, String counterpart) {
            joints.put(sentence, new Joint(number, !pair.inOrder(), counterpart));
        }

        List<SentenceView> until(Span sentence) {
            List<SentenceView> passed = new ArrayList<>();
            while (at < sentences.size() && !sentences.get(at).span().equals(sentence)) {
                passed.add(next());
            }
            return passed;
        }

        List<SentenceView> rest() {
            List<SentenceView> rest = new ArrayList<>();
            while (at < sentences.size()) {
                rest.add(next());
            }
            return rest;
        }

        SentenceView next() {
            Sentence sentence = sentences.get(at++);
            Span span = sentence.span();
            String words = span.of(report.article().text());
            Joint joint = joints.get(span);
            BlockKind kind = sentence.block().kind();
            return new SentenceView(
                    joint == null ? 0 : joint.number,
                    name,
                    kind == BlockKind.TITLE || kind == BlockKind.HEADING,
                    compared.contains(span),
                    joint != null && joint.moved,
                    joint == null ? WordDiff.whole(words) : WordDiff.own(joint.counterpart, words),
                    Links.place(report.id(), span.start()));
        }
    }
}
