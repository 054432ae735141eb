package parallax.rules.quote;

import java.util.Set;
import parallax.text.Token;

/** The words that hold a sentence together: pronouns, prepositions, joints, words of time. */
final class SmallWords {

    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> IT = Set.of("it", "its", "they", "their", "we", "our");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself", "ms.", "ms", "mrs.", "mrs");
    private static final Set<String> MEN = Set.of("he", "him", "his", "himself", "mr.", "mr");
    private static final Set<String> OWNERS = Set.of("its", "his", "their");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "been");
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "then", "while");
    private static final Set<String> BREAKS = Set.of(",", "—", "–", "-", "―");
    private static final Set<String> BINDING = Set.of("of", "at", "from", "for", "with", "in", "by", "on", "to");
    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> PREPOSITIONS = Lexicon.words("prepositions");
    private static final Set<String> DETERMINERS = Lexicon.words("determiners");
    private static final Set<String> BETWEEN = Lexicon.words("between");
    private static final Set<String> TIMES = Lexicon.words("times");
    private static final Set<String> CLAUSE_OPENERS = Lexicon.words("clause-openers");
    private static final Set<String> FUNCTION = Lexicon.words("function-words");

    private SmallWords() {}

    /** A pronoun for a person. */
    static boolean isHe(Token token) {
        return HE.contains(token.lower());
    }

    static boolean isPronoun(Token token) {
        return HE.contains(token.lower()) || IT.contains(token.lower());
    }

    /** A pronoun or title of a woman. */
    static boolean isShe(Token token) {
        return SHE.contains(token.lower());
    }

    /** A pronoun or title of a woman or of a man. */
    static boolean isGendered(Token token) {
        return SHE.contains(token.lower()) || MEN.contains(token.lower());
    }

    /** "Its", "his": an owner, whose thing follows. */
    static boolean isOwner(Token token) {
        return OWNERS.contains(token.lower());
    }

    static boolean isBe(Token token) {
        return BE.contains(token.lower());
    }

    static boolean isJoint(Token token) {
        return JOINTS.contains(token.lower());
    }

    /** A comma or a dash. */
    static boolean isBreak(Token token) {
        return BREAKS.contains(token.lower());
    }

    /** A preposition that binds a noun to the one before it: "a partner | at | Plumtree". */
    static boolean binds(Token token) {
        return BINDING.contains(token.lower());
    }

    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.lower());
    }

    static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    /** Whether it may stand between a subject and its verb: "Pear has | also | said". */
    static boolean standsBetween(Token token) {
        return BETWEEN.contains(token.lower()) || token.lower().endsWith("ly") && !token.isCapitalised();
    }

    /** A weekday, a month, a year, or a word that counts from today. */
    static boolean isTime(Token token) {
        return TIMES.contains(token.lower()) || token.kind() == Token.Kind.NUMBER;
    }

    /** A word that opens a clause, and so no noun. */
    static boolean opensClause(Token token) {
        return CLAUSE_OPENERS.contains(token.lower());
    }

    /** "Jr.", "III": what follows a person's name and belongs to it. */
    static boolean isGeneration(Token token) {
        return GENERATIONS.contains(token.lower());
    }

    /** A word that is capitalised only because it opens a sentence. */
    static boolean isFunction(Token token) {
        return FUNCTION.contains(token.lower());
    }

    static boolean isPossessiveEnding(Token token) {
        return token.is("'s") || token.is("'");
    }
}
