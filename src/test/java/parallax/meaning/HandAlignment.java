package parallax.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parallax.comparison.lineage.Parallels;
import parallax.comparison.report.Report;
import parallax.comparison.wording.SentenceLikeness;
import parallax.extraction.Reading;
import parallax.intake.reader.ArticleReaders;
import parallax.intake.reader.UnreadableSourceException;
import parallax.rules.StandardExtractor;
import parallax.text.ArticleText;
import parallax.text.Document;
import parallax.text.Span;

/** Which sentences of the seeds a reader held for counterparts, and how well a measure finds them. */
final class HandAlignment {

    private static final Path MARKS = Path.of("src/test/resources/parallax/comparison/seeds-alignment.txt");

    private final Map<String, Report> seeds = new LinkedHashMap<>();
    private final List<Marked> marked = new ArrayList<>();

    /** Sentences of two seeds, any of the left with any of the right; {@code asked} if one pair of them has to be found. */
    private record Mark(Set<Integer> left, Set<Integer> right, boolean asked) {

        boolean holds(int l, int r) {
            return left.contains(l) && right.contains(r);
        }
    }

    private record Marked(String left, String right, List<Mark> marks) {}

    /** How many pairs were asked for, how many of those found, and how many were given that are none. */
    record Score(int asked, int found, int wrong) {

        double precision() {
            return (double) found / Math.max(1, found + wrong);
        }

        double recall() {
            return (double) found / asked;
        }

        double f() {
            return 2.0 * found / (asked + found + wrong);
        }

        Score plus(Score other) {
            return new Score(asked + other.asked, found + other.found, wrong + other.wrong);
        }
    }

    HandAlignment() throws IOException, UnreadableSourceException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                ArticleText article = ArticleReaders.standard().read(file).get(0);
                Reading reading = new StandardExtractor().read(article);
                String id = file.getFileName().toString().substring(0, 3);
                seeds.put(id, new Report(id, article, reading));
            }
        }
        for (String line : Files.readAllLines(MARKS)) {
            read(line);
        }
    }

    private void read(String line) {
        String[] words = line.split(" ");
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (words.length == 2) {
            marked.add(new Marked(words[0], words[1], new ArrayList<>()));
        } else {
            Mark mark = new Mark(numbers(words[0]), numbers(words[2]), words[1].equals("="));
            marked.get(marked.size() - 1).marks.add(mark);
        }
    }

    private static Set<Integer> numbers(String alternatives) {
        return Stream.of(alternatives.split("\\|")).map(Integer::valueOf).collect(java.util.stream.Collectors.toSet());
    }

    Score score(SentenceLikeness likeness) {
        return marked.stream().map(pair -> score(pair, likeness)).reduce(new Score(0, 0, 0), Score::plus);
    }

    private Score score(Marked pair, SentenceLikeness likeness) {
        Report left = seeds.get(pair.left);
        Report right = seeds.get(pair.right);
        List<Mark> open = new ArrayList<>(pair.marks);
        int found = 0;
        int wrong = 0;
        for (Parallels.Pair told : Parallels.of(left, right, likeness).pairs()) {
            int l = number(left, told.left());
            int r = number(right, told.right());
            Mark hit =
                    open.stream().filter(mark -> mark.holds(l, r)).findFirst().orElse(null);
            if (hit == null) {
                wrong += pair.marks.stream().anyMatch(mark -> mark.holds(l, r)) ? 0 : 1;
            } else {
                open.remove(hit);
                found += hit.asked ? 1 : 0;
            }
        }
        return new Score((int) pair.marks.stream().filter(Mark::asked).count(), found, wrong);
    }

    private static int number(Report report, Span sentence) {
        return Document.of(report.article()).sentences().stream()
                .map(s -> s.span())
                .toList()
                .indexOf(sentence);
    }
}
