package parallax.text;

import java.util.Set;

/** Words that end in a point without ending a sentence. */
final class Abbreviations {

    private static final Set<String> ALWAYS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Sgt", "St", "Hon", "Rev", "vs",
            "Vs", "No", "Nos", "Fig", "approx", "est", "e.g", "i.e", "cf", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
            "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Rs");

    private static final Set<String> OFTEN_LAST =
            Set.of("Inc", "Corp", "Co", "Ltd", "LLC", "Cos", "Bros", "Jr", "Sr", "etc", "al", "bn", "mn", "Assn");

    /** Words that a single letter after them numbers. */
    static final Set<String> LETTERED = Set.of("series", "class", "type", "group", "phase", "plan", "tranche", "grade");

    private Abbreviations() {}

    /** Whether a point after {@code word} belongs to it. */
    static boolean contains(String word) {
        return ALWAYS.contains(word) || OFTEN_LAST.contains(word);
    }

    /** Whether {@code word} (with its point) can never be a sentence's last. */
    static boolean neverLast(String word) {
        return word.endsWith(".") && ALWAYS.contains(word.substring(0, word.length() - 1)) && !word.equals("No.");
    }
}
