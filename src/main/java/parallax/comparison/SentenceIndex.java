package parallax.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;
import parallax.text.Span;

/**
 * The sentences of several articles as weighted content words: rare words of the collection weigh most. Similarity is the
 * cosine, found over shared words only.
 */
final class SentenceIndex {

    /** Shorter sentences say too little to be recognised. */
    private static final int FEWEST_WORDS = 4;

    private final List<List<Entry>> byArticle = new ArrayList<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    /**
     * A sentence.
     *
     * @param article the article's number
     * @param place its place among the article's sentences
     */
    record Entry(int article, int place, Span span, Map<String, Double> weights) {}

    private record Posting(Entry entry, double weight) {}

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
                entries.add(new Entry(article, entries.size(), raw.span, weights(raw.counts, frequency, total)));
            }
            byArticle.add(entries);
            entries.forEach(entry -> entry.weights.forEach((stem, weight) ->
                    postings.computeIfAbsent(stem, none -> new ArrayList<>()).add(new Posting(entry, weight))));
        }
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
            Map<String, Integer> counts = new HashMap<>();
            Stems.of(sentence.span().of(text)).forEach(stem -> counts.merge(stem, 1, Integer::sum));
            if (counts.size() >= FEWEST_WORDS) {
                raws.add(new Raw(sentence.span(), counts));
            }
        }
        return raws;
    }

    private static Map<String, Double> weights(Map<String, Integer> counts, Map<String, Integer> frequency, int total) {
        Map<String, Double> weights = new HashMap<>();
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

    /** The cosine of a sentence with every sentence that shares a word with it, by article and place. */
    Map<Entry, Double> similar(Entry entry) {
        Map<Entry, Double> cosines = new java.util.IdentityHashMap<>();
        entry.weights.forEach((stem, weight) -> {
            for (Posting posting : postings.getOrDefault(stem, List.of())) {
                if (posting.entry.article != entry.article) {
                    cosines.merge(posting.entry, weight * posting.weight, Double::sum);
                }
            }
        });
        return cosines;
    }
}
