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
        int end = behindDash(opening, close + 2);
        return end > 0 && isPlaceOrDay(opening.substring(0, open)) ? start + end : start;
    }

    /** Where the text goes on behind "- ", "\u2014 " or "-- ", or -1. */
    private static int behindDash(String text, int at) {
        int end = text.startsWith("--", at) ? at + 2 : at + 1;
        boolean dash = "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
        return dash && end < text.length() && text.charAt(end) == ' ' ? end + 1 : -1;
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
