package parallax.rules.quote;

import parallax.text.Block;
import parallax.text.Span;

/**
 * Words between a pair of quotation marks, whatever they are.
 *
 * @param words what stands between the marks
 * @param marked the words with their marks; only the opening one where the quotation goes on in the next paragraph
 * @param block the block they stand in
 * @param blockIndex its place among the article's blocks
 * @param single whether the marks are single ones
 * @param goesOn whether they go on a quotation of the paragraph before
 */
record Quotation(Span words, Span marked, Block block, int blockIndex, boolean single, boolean goesOn) {

    String of(String text) {
        return words.of(text);
    }

    int wordCount(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = words.start(); i < words.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean joint = inside && "'’-‑.".indexOf(text.charAt(i)) >= 0;
            if (letter && !inside) {
                count++;
            }
            inside = letter || joint;
        }
        return count;
    }

    /** Too few words to be a sentence. */
    boolean isShort(String text) {
        return wordCount(text) < 3;
    }

    boolean opensBlock() {
        return marked.start() == block.span().start();
    }

    /** The last character of the words, a space where there is none. */
    char last(String text) {
        return words.length() == 0 ? ' ' : text.charAt(words.end() - 1);
    }

    boolean startsUpper(String text) {
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isUpperCase(c) || Character.isDigit(c);
            }
        }
        return false;
    }

    /** Whether the words close like speech that its cue follows: "It is," or "Is it?" */
    boolean endsSpeech(String text) {
        return ",!?".indexOf(last(text)) >= 0;
    }

    /** Whether the words close like a clause of their own: "…, it is," or "It is." */
    boolean endsClause(String text) {
        return ",.!?…—–-".indexOf(last(text)) >= 0;
    }
}
