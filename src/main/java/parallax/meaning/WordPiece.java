package parallax.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces that the model knows, as it was trained to see them: lower case, without accents, each
 * punctuation mark alone, each word as the longest known beginning and the longest known continuations ("##ing").
 */
final class WordPiece {

    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int longestPiece;

    /** @param numbers every piece that the model knows, and its number */
    WordPiece(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.longestPiece =
                numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The numbers of the pieces of {@code text} between the marks of its start and end; at most {@code most} of them. */
    long[] numbers(String text, int most) {
        List<String> pieces = pieces(text);
        int inside = Math.min(pieces.size(), most - 2);
        long[] result = new long[inside + 2];
        result[0] = number("[CLS]");
        for (int i = 0; i < inside; i++) {
            result[i + 1] = number(pieces.get(i));
        }
        result[inside + 1] = number("[SEP]");
        return result;
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("The model's vocabulary lacks " + piece + ".");
        }
        return number;
    }

    List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if (alone || isSpace(c)) {
                cut(word, pieces);
            }
            if (!isSpace(c) && !isNoise(c)) {
                word.appendCodePoint(c);
            }
            if (alone) {
                cut(word, pieces);
            }
        });
        cut(word, pieces);
        return pieces;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private void cut(StringBuilder word, List<String> pieces) {
        if (word.isEmpty()) {
            return;
        }
        int known = pieces.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            String piece = longestPiece(word, from);
            if (piece.isEmpty()) {
                break;
            }
            pieces.add(piece);
            from += piece.length() - (from == 0 ? 0 : 2);
        }
        if (from < word.length()) {
            pieces.subList(known, pieces.size()).clear();
            pieces.add(UNKNOWN);
        }
        word.setLength(0);
    }

    private String longestPiece(StringBuilder word, int from) {
        for (int to = Math.min(word.length(), from + longestPiece); to > from; to--) {
            String piece = (from == 0 ? "" : "##") + word.substring(from, to);
            if (numbers.containsKey(piece)) {
                return piece;
            }
        }
        return "";
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isNoise(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    /** As the model was trained: signs such as "$" and "+" count, where they are of ASCII. */
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        };
    }
}
