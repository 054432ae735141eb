package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.comparison.report.Report;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * The sentences of several articles as weighted content words: rare words of the collection weigh most. Similarity is the
 * cosine, found over shared words only. Not safe to share between threads.
 */
public final class SentenceIndex {

    /** Shorter sentences say too little to be recognised. */
    private static final int FEWEST_WORDS = 4;

    private final List<List<Entry>> byArticle = new ArrayList<>();
    private final List<Entry> all = new ArrayList<>();
    private final StemNumbers stems = new StemNumbers();
    private final List<Postings> postings = new ArrayList<>();
    private final double[] sums;

    /**
     * A sentence.
     *
     * @param number its number among all sentences
     * @param article the article's number
     * @param place its place among the article's sentences
     * @param stems the numbers of its stems
     * @param weights how much each of them weighs
     */
    public record Entry(int number, int article, int place, Span span, int[] stems, double[] weights) {}

    /** A sentence and how like it is to the one asked for. */
    public record Like(Entry entry, double cosine) {}

    /** Which sentences hold a word, by number, and with what weight. */
    private static final class Postings {

        int[] numbers = new int[4];
        double[] weights = new double[4];
        int size;

        void add(int number, double weight) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            numbers[size] = number;
            weights[size++] = weight;
        }

        int firstFrom(int number) {
            int found = Arrays.binarySearch(numbers, 0, size, number);
            return found < 0 ? -found - 1 : found;
        }
    }

    private record Raw(Span span, StemNumbers.Counted stems) {}

    public SentenceIndex(List<Report> reports) {
        List<List<Raw>> raws = reports.stream().map(this::raws).toList();
        int[] frequency = new int[stems.size()];
        int total = 0;
        for (List<Raw> article : raws) {
            total += article.size();
            article.forEach(raw -> Arrays.stream(raw.stems.numbers()).forEach(stem -> frequency[stem]++));
        }
        for (int stem = 0; stem < frequency.length; stem++) {
            postings.add(new Postings());
        }
        for (int article = 0; article < raws.size(); article++) {
            byArticle.add(new ArrayList<>());
            for (Raw raw : raws.get(article)) {
                add(article, raw, frequency, total);
            }
        }
        sums = new double[all.size()];
    }

    private List<Raw> raws(Report report) {
        List<Raw> raws = new ArrayList<>();
        String text = report.article().text();
        for (Sentence sentence : Document.of(report.article()).sentences()) {
            BlockKind kind = sentence.block().kind();
            if (kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.POST_SIGNATURE) {
                continue;
            }
            StemNumbers.Counted counted = stems.of(sentence.span().of(text));
            if (counted.numbers().length >= FEWEST_WORDS) {
                raws.add(new Raw(sentence.span(), counted));
            }
        }
        return raws;
    }

    private void add(int article, Raw raw, int[] frequency, int total) {
        int[] numbers = raw.stems.numbers();
        double[] weights = weights(raw.stems, frequency, total);
        List<Entry> entries = byArticle.get(article);
        Entry entry = new Entry(all.size(), article, entries.size(), raw.span, numbers, weights);
        for (int i = 0; i < numbers.length; i++) {
            postings.get(numbers[i]).add(entry.number, weights[i]);
        }
        entries.add(entry);
        all.add(entry);
    }

    private static double[] weights(StemNumbers.Counted stems, int[] frequency, int total) {
        double[] weights = new double[stems.numbers().length];
        double square = 0;
        for (int i = 0; i < weights.length; i++) {
            double rarity = Math.log(1 + (double) total / frequency[stems.numbers()[i]]);
            weights[i] = (1 + Math.log(stems.counts()[i])) * rarity;
            square += weights[i] * weights[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return weights;
    }

    public List<Entry> sentences(int article) {
        return byArticle.get(article);
    }

    /** The sentences of later articles that are at least so like {@code entry}, by number. */
    public List<Like> similar(Entry entry, double least) {
        int next = entry.number - entry.place + byArticle.get(entry.article).size();
        for (int at = 0; at < entry.stems.length; at++) {
            Postings list = postings.get(entry.stems[at]);
            double weight = entry.weights[at];
            for (int i = list.firstFrom(next); i < list.size; i++) {
                sums[list.numbers[i]] += weight * list.weights[i];
            }
        }
        List<Like> likes = new ArrayList<>();
        for (int number = next; number < sums.length; number++) {
            if (sums[number] >= least) {
                likes.add(new Like(all.get(number), sums[number]));
            }
            sums[number] = 0;
        }
        return likes;
    }
}
