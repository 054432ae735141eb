package parallax.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * The sentences of several articles as weighted content words: rare words of the collection weigh most. Similarity is the
 * cosine, found over shared words only. Not safe to share between threads.
 */
final class SentenceIndex {

    /** Shorter sentences say too little to be recognised. */
    private static final int FEWEST_WORDS = 4;

    private final List<List<Entry>> byArticle = new ArrayList<>();
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] sums;

    /**
     * A sentence.
     *
     * @param number its number among all sentences
     * @param article the article's number
     * @param place its place among the article's sentences
     */
    record Entry(int number, int article, int place, Span span, Map<String, Double> weights) {}

    /** A sentence and how like it is to the one asked for. */
    record Like(Entry entry, double cosine) {}

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

    SentenceIndex(List<Report> reports) {
        List<List<Raw>> raws = reports.stream().map(SentenceIndex::raws).toList();
        Map<String, Integer> frequency = new HashMap<>();
        int total = 0;
        for (List<Raw> article : raws) {
            for (Raw raw : article) {
                total++;
                raw.counts.keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            }
        }
        for (int article = 0; article < raws.size(); article++) {
            List<Entry> entries = new ArrayList<>();
            for (Raw raw : raws.get(article)) {
                Map<String, Double> weights = weights(raw.counts, frequency, total);
                Entry entry = new Entry(all.size(), article, entries.size(), raw.span, weights);
                weights.forEach((stem, weight) ->
                        postings.computeIfAbsent(stem, none -> new Postings()).add(entry.number, weight));
                entries.add(entry);
                all.add(entry);
            }
            byArticle.add(entries);
        }
        sums = new double[all.size()];
    }

    private record Raw(Span span, Map<String, Integer> counts) {}

    private static List<Raw> raws(Report report) {
        List<Raw> raws = new ArrayList<>();
        String text = report.article().text();
        for (Sentence sentence : Document.of(report.article()).sentences()) {
            BlockKind kind = sentence.block().kind();
            if (kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.POST_SIGNATURE) {
                continue;
            }
            Map<String, Integer> counts = new TreeMap<>();
            Stems.of(sentence.span().of(text)).forEach(stem -> counts.merge(stem, 1, Integer::sum));
            if (counts.size() >= FEWEST_WORDS) {
                raws.add(new Raw(sentence.span(), counts));
            }
        }
        return raws;
    }

    private static Map<String, Double> weights(Map<String, Integer> counts, Map<String, Integer> frequency, int total) {
        Map<String, Double> weights = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            double rarity = Math.log(1 + (double) total / frequency.getOrDefault(count.getKey(), 1));
            double weight = (1 + Math.log(count.getValue())) * rarity;
            weights.put(count.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    List<Entry> sentences(int article) {
        return byArticle.get(article);
    }

    /** The sentences of later articles that are at least so like {@code entry}, by number. */
    List<Like> similar(Entry entry, double least) {
        int next = entry.number - entry.place + byArticle.get(entry.article).size();
        entry.weights.forEach((stem, weight) -> {
            Postings list = postings.get(stem);
            for (int i = list == null ? 0 : list.firstFrom(next); list != null && i < list.size; i++) {
                sums[list.numbers[i]] += weight * list.weights[i];
            }
        });
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
