package parallax.rules.name;

import parallax.rules.name.Gazetteer.Entry;
import parallax.rules.name.Gazetteer.Kind;

/** Whether a known name is printed as a part of a name that no list knows: "MVP Ventures", "its Unity Catalog". */
final class OthersName {

    private final Script script;

    OthersName(Script script) {
        this.script = script;
    }

    /** "MVP Ventures", "Spark AI", "Orvane Industrial Innovation Fund": a term, a product or a company in another's name. */
    boolean isBegun(Entry entry, int to, int rest, int sentence) {
        if (script.isHeadline(sentence)) {
            return false;
        }
        Piece last = script.piece(rest - 1);
        if (last.is("fund")) {
            return rest > to + 1 && (entry.kind() == Kind.COMPANY || entry.kind() == Kind.BODY || entry.isAdjective());
        }
        boolean everyday = entry.words().size() == 1
                && Vocabulary.isEnglish(script.piece(to - 1).lower());
        if (last.text().equals("Growth")) {
            return rest == to + 1 && entry.kind() == Kind.COMPANY; // "Acme Growth", its fund
        }
        return rest == to + 1
                && (entry.kind() == Kind.PRODUCT && everyday && last.is("ai") && !isThing(rest, sentence)
                        || (isAcronym(entry) && !entry.name().equals("AI") || isSingleProduct(entry)) && isFirm(last)
                        || isSingleProduct(entry) && isTrade(script.piece(to - 1)));
    }

    /** "Norland Savings" after "Norland Savings Bancorp Inc": one past the words that a firm's name begins with where the text first names it; else {@code to}. */
    int introducedEnd(int from, int to, int sentence) {
        int first = script.first(from);
        if (first < 0 || first >= from) {
            return to;
        }
        int length = 1;
        while (length < Continuation.LONGEST
                && from + length < script.end(sentence)
                && script.follows(from + length)
                && script.piece(first + length).isCapitalised()
                && script.piece(first + length)
                        .text()
                        .equals(script.piece(from + length).text())) {
            length++;
        }
        return from + length > to && goesOnToLegalForm(first + length) ? from + length : to;
    }

    private boolean goesOnToLegalForm(int at) {
        for (int i = at; i < Math.min(script.size(), at + Continuation.LONGEST) && script.follows(i); i++) {
            Piece piece = script.piece(i);
            if (Cue.LEGAL.has(piece.lower()) || piece.is("association")) {
                return piece.isCapitalised();
            }
            if (!piece.isCapitalised() && !piece.is("and")) {
                return false;
            }
        }
        return false;
    }

    /** The "assistant" of "Helix AI assistant". */
    private boolean isThing(int at, int sentence) {
        return at < script.end(sentence)
                && !script.piece(at).isCapitalised()
                && (Cue.PRODUCT_NOUN.has(script.piece(at).lower())
                        || script.piece(at).is("accelerator"));
    }

    /** "Its Unity Catalog", "the camera maker Glass Imaging": an everyday word is a part of a thing's or another company's name. */
    boolean isOwned(Entry entry, int at, int rest, int sentence) {
        if (entry.words().size() > 1
                || at <= script.start(sentence)
                || script.isHeadline(sentence)
                || !Vocabulary.isEnglish(script.piece(at).lower())) {
            return false;
        }
        Piece before = script.piece(at - 1);
        return switch (entry.kind()) {
            case COMPANY ->
                (before.is("its") || before.is("their"))
                        && Shape.isEnglish(script.pieces(at, rest))
                        && !Cue.SUFFIX.has(script.piece(rest - 1).lower());
            case PRODUCT -> Cue.COMPANY_NOUN.has(before.lower()) || Cue.PURCHASE.has(before.lower());
            default -> false;
        };
    }

    private static boolean isSingleProduct(Entry entry) {
        return entry.kind() == Kind.PRODUCT && entry.words().size() == 1;
    }

    /** The "Venture" of "Venture Lane": a column's name, and a word of companies' names. */
    private static boolean isTrade(Piece piece) {
        return Cue.SUFFIX.has(piece.lower()) || Cue.COMPANY_NOUN.has(piece.lower());
    }

    private static boolean isFirm(Piece last) {
        return last.is("ventures") || last.is("capital") || last.is("partners") || last.is("holdings");
    }

    static boolean isAcronym(Entry entry) {
        return entry.kind() == Kind.TERM && entry.name().chars().noneMatch(Character::isLowerCase);
    }
}
