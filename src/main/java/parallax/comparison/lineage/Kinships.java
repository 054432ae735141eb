package parallax.comparison.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.comparison.lineage.Origin.Reason;
import parallax.comparison.report.Report;
import parallax.comparison.wording.Aligned;
import parallax.comparison.wording.Matches;
import parallax.comparison.wording.Matches.Match;
import parallax.comparison.wording.PassagePair;
import parallax.comparison.wording.SentenceIndex;
import parallax.comparison.wording.SentenceIndex.Entry;
import parallax.comparison.wording.SentenceIndex.Like;
import parallax.comparison.wording.SharedWording;

/** Weighs one text's kinship with later ones. */
final class Kinships {

    /** From here on two sentences tell the same; measured on rewrites and on independent reports of one event. */
    private static final double SAME_SENTENCE = 0.25;

    /** What long texts of independent writers do not reach; short ones may by chance, the shorter the more. */
    private static final double ENOUGH = 0.35;

    private static final double CHANCE = 2;

    /** A copied sentence is all but the same, and a copy has hardly any other. */
    private static final double COPIED_SENTENCE = 0.95;

    private static final double COPY = 0.8;

    private static final int FEWEST_COPIED = 2;
    private static final double NEARLY_ALL = 0.9;

    /** What independent writers do not share of their own wording, whatever press release both have read. */
    private static final double SAME_WORDING = 0.25;

    private static final int FEWEST_SHARED_WORDS = 30;

    private final Texts texts;
    private final SentenceIndex index;
    private final int left;
    private final Map<Integer, List<Match>> similar = new HashMap<>();

    Kinships(Texts texts, int left) {
        this.texts = texts;
        this.index = texts.sentences();
        this.left = left;
        for (Match match : alike(index, left)) {
            Entry later = match.other(left);
            similar.computeIfAbsent(later.article(), none -> new ArrayList<>()).add(match);
        }
    }

    /** Every sentence of an article with each of later ones that tells the same by its words. */
    static List<Match> alike(SentenceIndex index, int article) {
        List<Match> matches = new ArrayList<>();
        for (Entry sentence : index.sentences(article)) {
            for (Like like : index.similar(sentence, SAME_SENTENCE)) {
                matches.add(Match.of(index, sentence, like.entry(), like.cosine()));
            }
        }
        return matches;
    }

    /** The texts that it has anything in common with, by number. */
    Set<Integer> candidates() {
        Set<Integer> candidates = new TreeSet<>(similar.keySet());
        candidates.addAll(texts.wording().sharers(left));
        return candidates;
    }

    Kinship with(int right) {
        Matches matches = matches(right);
        int sentences = shorter(right);
        SharedWording.Shared shared = texts.wording().between(left, right);
        boolean sameWording = sameWording(shared);
        if (!sameWording && !retold(matches, sentences) && !copied(matches.all(), sentences)) {
            return Kinship.none(left, right);
        }
        List<Reason> reasons = new ArrayList<>();
        if (!matches.all().isEmpty()) {
            reasons.addAll(sentenceReasons(matches, sentences));
        }
        if (sameWording) {
            reasons.add(wordingReason(shared));
        }
        Spinning spinning = new Spinning(
                matches.run().stream().map(this::aligned).toList(), mayCopy(left, right), mayCopy(right, left));
        spinning.reason().ifPresent(reasons::add);
        texts.quotes().reason(left, right).ifPresent(reasons::add);
        boolean nearlySame = same(matches.all()) >= NEARLY_ALL * longer(right);
        return new Kinship(
                left, right, true, nearlySame, reasons, spinning.spunIsLeft().map(isLeft -> isLeft ? left : right));
    }

    private int shorter(int right) {
        return Math.min(index.sentences(left).size(), index.sentences(right).size());
    }

    private int longer(int right) {
        return Math.max(index.sentences(left).size(), index.sentences(right).size());
    }

    /** What appeared first is no copy of what came later. */
    private boolean mayCopy(int copy, int original) {
        LocalDate mine = texts.published(copy);
        LocalDate others = texts.published(original);
        return mine == null || others == null || !mine.isBefore(others);
    }

    private static boolean sameWording(SharedWording.Shared shared) {
        return shared.share() >= SAME_WORDING && shared.words() >= FEWEST_SHARED_WORDS;
    }

    /** The kinship with a report that prints this very text; none where the text says too little to be anybody's own. */
    Optional<Reason> copy(Report other) {
        List<Entry> sentences = index.sentences(left);
        if (sentences.size() < FEWEST_COPIED && !sameWording(texts.wording().between(left, left))) {
            return Optional.empty();
        }
        List<PassagePair> passages = sentences.stream()
                .map(sentence -> new PassagePair(texts.id(left), sentence.span(), other.id(), sentence.span()))
                .toList();
        return Optional.of(new Reason("same text", 1, "word for word the same text", passages));
    }

    private static boolean retold(Matches matches, int sentences) {
        return matches.all().size() + matches.run().size() >= 2 * (ENOUGH * sentences + CHANCE);
    }

    /** What is too short to show an order can still be a copy. */
    private static boolean copied(List<Match> matches, int sentences) {
        long same = same(matches);
        return same >= FEWEST_COPIED && same >= COPY * sentences;
    }

    private static long same(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.likeness() >= COPIED_SENTENCE)
                .count();
    }

    private List<Reason> sentenceReasons(Matches matches, int sentences) {
        int all = matches.all().size();
        int run = matches.run().size();
        return List.of(
                new Reason(
                        "sentence coverage",
                        (double) all / sentences,
                        all + " of the " + sentences + " sentences of the shorter text have their like in the other",
                        pairs(matches.all())),
                new Reason(
                        "same order",
                        (double) run / sentences,
                        run + " of them stand in the same order, which independent reports hardly ever keep",
                        pairs(matches.run())));
    }

    private static Reason wordingReason(SharedWording.Shared shared) {
        return new Reason(
                "same wording",
                shared.share(),
                Math.round(100 * shared.share())
                        + " % of the shorter text's words stand in the other, six or more in a row,"
                        + " outside any quotation",
                shared.runs());
    }

    private Matches matches(int right) {
        return Matches.of(similar.getOrDefault(right, List.of()));
    }

    private List<PassagePair> pairs(List<Match> matches) {
        return matches.stream().map(this::pair).toList();
    }

    private PassagePair pair(Match match) {
        Entry mine = match.of(left);
        Entry theirs = match.other(left);
        return new PassagePair(texts.id(left), mine.span(), texts.id(theirs.article()), theirs.span());
    }

    private Aligned aligned(Match match) {
        return new Aligned(
                pair(match), texts.words().of(match.of(left)), texts.words().of(match.other(left)));
    }
}
