package parallax.rules.name;

import java.util.List;

/** What sort of name words make, by their own look: somebody's, an organisation's, a public body's, a thing's. */
final class Shape {

    private Shape() {}

    /** "Ann Lee", "Maria de Souza": a given name, then others, none of them an organisation's. */
    static boolean isPerson(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() > 1
                && words.size() < 6
                && (Vocabulary.isGivenName(words.get(0)) || isFamilyFirst(words))
                && !isOrganisation(words)
                && !(isBody(words) && !Vocabulary.canBeFamilyName(last.lower()))
                && !(Cue.OTHER_SUFFIX.has(last.lower()) && !isSurnameWord(words))
                && !words.get(1).is("and")
                && !isHumped(last.text())
                && !words.get(words.size() > 2 ? 1 : 0).is("of");
    }

    /** "Iris Creek": as places are called, and the firms that are called after them. */
    static boolean isLandmark(List<Piece> words) {
        return words.size() == 2 && Cue.LANDMARK.has(words.get(1).lower());
    }

    /** "SkinActive": a capital behind four letters or more, as brands have it, not "McAllister". */
    private static boolean isHumped(String word) {
        for (int i = 4; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Judith Law". */
    private static boolean isSurnameWord(List<Piece> words) {
        return words.size() == 2
                && Cue.SURNAME_WORD.has(words.get(1).lower())
                && !Vocabulary.isEnglish(words.get(0).lower());
    }

    /** "Xi Jinping", "Park Seo-jun". */
    private static boolean isFamilyFirst(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() < 4
                && (Vocabulary.isFamilyName(words.get(0).lower()) || last.text().indexOf('-') > 0)
                && Vocabulary.isGivenName(last)
                && !Vocabulary.isEnglish(last.lower());
    }

    /** "Lumen Capital", "University of Norland", "Norland Bank for Trade". */
    static boolean isOrganisation(List<Piece> words) {
        return words.size() > 1
                && (Cue.STRONG_SUFFIX.has(words.get(words.size() - 1).lower())
                        || Cue.STRONG_SUFFIX.has(words.get(head(words)).lower()) && head(words) > 0
                        || Cue.ORG_HEAD.has(words.get(0).lower()) && hasOf(words));
    }

    /** "Democratic Party", "Supreme Court of Canada", "Department of Transport". */
    static boolean isBody(List<Piece> words) {
        if (words.size() < 2) {
            return false;
        }
        int head = head(words);
        String lower = words.get(head).lower();
        return Cue.BODY_SUFFIX.has(lower) || head < words.size() - 1 && Cue.BODY_HEAD.has(lower);
    }

    /** The noun that a name turns on: the one before its first "of", "for" or "on", or its last word. */
    private static int head(List<Piece> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).is("of") || words.get(i).is("for") || words.get(i).is("on")) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    private static boolean hasOf(List<Piece> words) {
        return words.size() > 2 && words.get(1).is("of");
    }

    /** At most four words, not all of them English unless the first is a given name. */
    static boolean canBePerson(List<Piece> words) {
        return isFewEnough(words)
                && !isOrganisation(words)
                && (!isEnglish(words) || Vocabulary.isGivenName(words.get(0)));
    }

    static boolean isOther(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return words.size() > 1 && Cue.OTHER_SUFFIX.has(last.lower());
    }

    /** Whether the first word is one that organisations of other languages begin with. */
    static boolean isForeign(List<Piece> words) {
        return Cue.FOREIGN_HEAD.has(words.get(0).lower());
    }

    static boolean isEnglish(List<Piece> words) {
        return words.stream().allMatch(word -> Vocabulary.isEnglish(word.lower()));
    }

    /** Two to four words that are no English ones: somebody of whose names no list knows. */
    static boolean isStrangeName(List<Piece> words) {
        return words.size() > 1
                && isFewEnough(words)
                && isStrange(words.get(0))
                && !Cue.PARTICLE.has(words.get(0).lower())
                && !Cue.PLACE_WORD.has(words.get(0).lower())
                && !Cue.PLACE_WORD.has(words.get(words.size() - 1).lower())
                && isStrange(words.get(words.size() - 1))
                && words.stream().allMatch(Shape::isStrangeOrSmall);
    }

    /** Four words, or six with the small ones between: "Tahmud bin Zayed Al Nuhyan". */
    private static boolean isFewEnough(List<Piece> words) {
        return words.size() < 5
                || words.size() < 7
                        && words.stream()
                                        .filter(word -> Cue.PARTICLE.has(word.lower()))
                                        .count()
                                > 1;
    }

    private static boolean isStrangeOrSmall(Piece word) {
        return isStrange(word) || Cue.PARTICLE.has(word.lower());
    }

    /** A capitalised word that is neither English nor written as brands are: "Anupong", not "LangChain". */
    static boolean isStrange(Piece word) {
        return word.isCapitalised()
                && word.text().length() > 2
                && !word.isAllCaps()
                && !Vocabulary.isEnglish(word.lower())
                && word.text().chars().skip(1).noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
