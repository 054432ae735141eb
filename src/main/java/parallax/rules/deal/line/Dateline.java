package parallax.rules.deal.line;

import parallax.extraction.Passage;
import parallax.text.Span;

/** Where a wire's report says where, when and by whom it was filed: "LONDON, June 8 (The Ledger) - ". */
final class Dateline {

    private static final int LONGEST = 60;

    private Dateline() {}

    /** Where the sentence proper begins: behind its dateline, if it has one that names a source. */
    static int end(Passage passage) {
        Span sentence = passage.sentence().span();
        String text = passage.text();
        int start = sentence.start();
        if (start != passage.sentence().block().span().start()) {
            return start;
        }
        String opening = text.substring(start, Math.min(sentence.end(), start + LONGEST));
        int open = opening.indexOf('(');
        int close = opening.indexOf(") ");
        if (open < 0 || close < open || close + 3 >= opening.length()) {
            return start;
        }
        return isDash(opening, close + 2) && isPlaceOrDay(opening.substring(0, open)) ? start + close + 4 : start;
    }

    private static boolean isDash(String text, int at) {
        return "-\u2013\u2014".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    /** Nothing, a place in capitals, or a day of a month: not the first words of a sentence. */
    private static boolean isPlaceOrDay(String printed) {
        String[] words = printed.strip().split("[ ,]+");
        for (String word : words) {
            if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return words.length < 7;
    }
}
