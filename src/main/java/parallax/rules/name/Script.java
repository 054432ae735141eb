package parallax.rules.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;

/** A document cut into pieces, with what its spelling tells: headlines, words seen in lower case. */
final class Script {

    private static final Set<String> SMALL_IN_HEADLINES = Set.of(
            "and", "the", "for", "but", "nor", "with", "from", "into", "over", "via", "off", "per", "than", "its");

    private final Document document;
    private final List<Piece> pieces;
    private final int[] starts;
    private final boolean[] headline;
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();

    Script(Document document) {
        this.document = document;
        this.pieces = Gazetteer.standard().pieces(document);
        List<Sentence> sentences = document.sentences();
        this.starts = new int[sentences.size() + 1];
        this.headline = new boolean[sentences.size()];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            while (at < pieces.size()
                    && pieces.get(at).start() < sentences.get(s).start()) {
                at++;
            }
            starts[s] = at;
        }
        starts[sentences.size()] = pieces.size();
        for (int s = 0; s < sentences.size(); s++) {
            headline[s] = isTitleCase(s);
        }
        for (Piece piece : pieces) {
            if (piece.isWord() && !piece.looksLikeName()) {
                small.merge(piece.lower(), 1, Integer::sum);
            }
        }
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = starts[s]; !headline[s] && !isTitle(s) && i < starts[s + 1]; i++) {
                if (pieces.get(i).looksLikeName()) {
                    first.putIfAbsent(pieces.get(i).text(), i);
                }
            }
        }
    }

    Document document() {
        return document;
    }

    int size() {
        return pieces.size();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> pieces(int from, int to) {
        return pieces.subList(from, to);
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    int sentences() {
        return headline.length;
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int end(int sentence) {
        return starts[sentence + 1];
    }

    /** Whether most words of the sentence are capitalised, so that capitals tell nothing. */
    boolean isHeadline(int sentence) {
        return headline[sentence];
    }

    boolean isTitle(int sentence) {
        return document.sentences().get(sentence).block().kind() == BlockKind.TITLE;
    }

    BlockKind blockKind(int sentence) {
        return document.sentences().get(sentence).block().kind();
    }

    /** How often a word stands in lower case. */
    int small(String lower) {
        return small.getOrDefault(lower, 0);
    }

    /** Where the word stands first outside headlines, as it is printed at {@code at}; -1 where it stands in them alone. */
    int first(int at) {
        return first.getOrDefault(piece(at).text(), -1);
    }

    /** Whether exactly one space parts the piece from the one before it. */
    boolean follows(int index) {
        return index > 0 && piece(index).start() - piece(index - 1).end() == 1;
    }

    String text(int from, int to) {
        return document.text().substring(piece(from).start(), piece(to - 1).end());
    }

    private boolean isTitleCase(int sentence) {
        int upper = 0;
        int lower = 0;
        for (int i = starts[sentence] + 1; i < starts[sentence + 1]; i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord() && piece.text().length() > 2 && Vocabulary.isEnglish(piece.lower())) {
                if (piece.isCapitalised()) {
                    upper++;
                } else if (!SMALL_IN_HEADLINES.contains(piece.lower())) {
                    lower++;
                }
            }
        }
        return upper >= 2 && (isHeading(sentence) ? upper > lower : lower == 0);
    }

    private boolean isHeading(int sentence) {
        return switch (blockKind(sentence)) {
            case TITLE, HEADING, STANDFIRST -> true;
            default -> false;
        };
    }
}
