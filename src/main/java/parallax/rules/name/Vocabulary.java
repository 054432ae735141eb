package parallax.rules.name;

import java.util.Set;

/** Words known by themselves: English words, given names, family names. */
final class Vocabulary {

    private static final Set<String> ENGLISH = WordList.lowerCase("english-words");
    private static final Set<String> GIVEN = WordList.lowerCase("given-names");
    private static final Set<String> FAMILY = WordList.lowerCase("family-names");

    private static final Set<String> HOUSEHOLD = WordList.lowerCase("household-names");

    private Vocabulary() {}

    /** Whether a word, though English, is in the first place a company's name. */
    static boolean isHouseholdName(String lower) {
        return HOUSEHOLD.contains(lower);
    }

    static boolean isEnglish(String lower) {
        return ENGLISH.contains(lower);
    }

    static boolean isGivenName(String lower) {
        int hyphen = lower.indexOf('-');
        return GIVEN.contains(lower)
                || (hyphen > 1 && isGivenPart(lower.substring(0, hyphen), lower.substring(hyphen + 1)));
    }

    private static boolean isGivenPart(String one, String two) {
        return GIVEN.contains(one) && !ENGLISH.contains(one) && (GIVEN.contains(two) || !ENGLISH.contains(two));
    }

    /** "EV" is no "Ev". */
    static boolean isGivenName(Piece piece) {
        return isGivenName(piece.lower()) && (!piece.isAllCaps() || piece.text().length() > 4);
    }

    /** Whether a word is a family name, be it an English word as well. */
    static boolean canBeFamilyName(String lower) {
        return FAMILY.contains(lower);
    }

    static boolean isFamilyName(String lower) {
        return FAMILY.contains(lower) && !ENGLISH.contains(lower);
    }
}
