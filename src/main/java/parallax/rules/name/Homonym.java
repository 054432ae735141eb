package parallax.rules.name;

import parallax.rules.name.Gazetteer.Entry;
import parallax.rules.name.Gazetteer.Kind;

/**
 * Words that are known names, and stand for something else: "Harvey Milk" is no company, "Vice President" no magazine.
 *
 * @param script the document
 */
record Homonym(Script script) {

    /** A known single word gives way to a person's name: "Harvey Milk" is no company. */
    boolean yields(Entry entry, int at, int sentence) {
        int end = script.end(sentence);
        if (isTitlesWord(entry, at, end)) {
            return true;
        }
        if (entry.words().size() == 1 && entry.kind() == Kind.PLACE && isHyphenatedGivenName(at + 1, sentence)) {
            return true;
        }
        if (entry.words().size() != 1 || at + 1 >= end || !Vocabulary.isGivenName(script.piece(at))) {
            return false;
        }
        return script.follows(at + 1)
                && canBeFamilyName(script.piece(at + 1))
                && (isLikelyFamilyName(script.piece(at + 1))
                        || !Vocabulary.isHouseholdName(script.piece(at).lower()) && !script.isHeadline(sentence))
                && Gazetteer.standard().match(script.pieces(), at + 1, end) == null;
    }

    /** The "Jae-in" of "Moon Jae-in". */
    private boolean isHyphenatedGivenName(int at, int sentence) {
        if (at >= script.end(sentence) || !script.follows(at)) {
            return false;
        }
        Piece piece = script.piece(at);
        int hyphen = piece.text().indexOf('-');
        return hyphen > 1
                && hyphen < piece.text().length() - 1
                && piece.isCapitalised()
                && Character.isLowerCase(piece.text().charAt(hyphen + 1))
                && !Vocabulary.isEnglish(piece.lower().substring(0, hyphen));
    }

    /** The "Vice" of "Vice President". */
    private boolean isTitlesWord(Entry entry, int at, int end) {
        return entry.words().size() == 1
                && at + 1 < end
                && Cue.TITLE.has(script.piece(at).lower())
                && Cue.TITLE.has(script.piece(at + 1).lower());
    }

    private static boolean canBeFamilyName(Piece piece) {
        return piece.isCapitalised()
                && !piece.isAllCaps()
                && !Cue.SUFFIX.has(piece.lower())
                && !Cue.TITLE.has(piece.lower())
                && !Cue.STOP.has(piece.lower());
    }

    private static boolean isLikelyFamilyName(Piece piece) {
        return Vocabulary.isFamilyName(piece.lower()) || !Vocabulary.isEnglish(piece.lower());
    }
}
