package parallax.rules.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** What the words after a candidate say about it. */
final class WordsAfter {

    private final Surroundings around;
    private final List<Piece> words;
    private final boolean personal;
    private final Piece one;
    private final @Nullable Piece two;

    private WordsAfter(Surroundings around, Piece one) {
        this.around = around;
        this.words = around.words();
        this.personal = Shape.isPerson(words);
        this.one = one;
        this.two = around.at(2);
    }

    static void tell(Surroundings around, Tally tally) {
        Piece one = around.at(1);
        if (one != null) {
            new WordsAfter(around, one).tell(tally);
        }
    }

    private void tell(Tally tally) {
        if (isTerm()) {
            tally.other(2);
            return;
        }
        if (isTrade() || isDepartment()) {
            tally.other(4);
            return;
        }
        if (Cue.BODY_ACTS.has(one.lower()) && around.isSingle() && words.get(0).isAllCaps()) {
            tally.body(2);
        }
        if (Cue.HYPHENATED.has(one.lower())) {
            tally.company(personal ? 0 : 3);
        } else if (Seat.isSeated(one) || Seat.isPart(around)) {
            tally.other(4);
        } else if (one.isPossessive() && around.has(2, Cue.BELONGING) && !personal) {
            tally.company(2);
        } else if (one.isPossessive() && around.candidate().entry() == null && !personal && (ownsTitle() || buys())) {
            tally.company(buys() && !Shape.isEnglish(words) ? 3 : 2);
        } else if (one.isPossessive() && isPlain(two) && around.candidate().entry() == null && !personal) {
            tally.company(Shape.isEnglish(words) ? 0 : 1);
        } else if (one.kind() == Token.Kind.NUMBER
                        && around.isSingle()
                        && words.get(0).isAllCaps()
                || one.is("$") && !around.has(-1, Cue.VERB_PAY) && !Payment.isItem(around)) {
            tally.other(4);
        } else if (one.kind() == Token.Kind.NUMBER && !isAmount()) {
            tally.other(2);
        } else if (isOwnUnit()) {
            tally.company(2);
        } else if (Cue.PLACE_NOUN.has(one.lower()) && !one.isCapitalised() && Shape.isStrange(words.get(0))) {
            tally.other(3);
        } else if (isTitlesShortForm()) {
            tally.other(4);
        } else if (Cue.PRODUCT_NOUN.has(one.lower()) && !one.isCapitalised()) {
            tally.other(1);
        } else if (one.is(",") || one.is("—") || one.is("–") || isDash()) {
            Apposition.tell(around, tally);
        } else if (one.is("(")) {
            bracket(tally);
        } else {
            VerbAfter.tell(around, one, tally);
        }
    }

    /** "Its Essential Home business", "its AI-focused Wexford Health division": a part of a company that bears a name of its own. */
    private boolean isOwnUnit() {
        boolean unit = one.is("business") || one.is("subsidiary") || one.is("unit") || one.is("division");
        return unit
                && isOwned()
                && around.candidate().entry() == null
                && !personal
                && !(around.isSingle() && (words.get(0).isAllCaps() || Shape.isEnglish(words)));
    }

    private boolean isOwned() {
        Piece before = around.at(-1);
        boolean adjective = before != null
                && !before.isCapitalised()
                && Character.isLetter(before.lower().charAt(0));
        return around.is(-1, "its") || adjective && around.is(-2, "its");
    }

    /** "Acme - a startup": a hyphen for a dash. */
    private boolean isDash() {
        boolean article = around.is(2, "a") || around.is(2, "an") || around.is(2, "the");
        return one.is("-")
                && article
                && around.script().follows(around.candidate().to());
    }

    /** "CM Ann Lee": capitals right before a person's name. */
    private boolean isTitlesShortForm() {
        return around.isSingle()
                && words.get(0).isAllCaps()
                && words.get(0).text().length() < 5
                && around.candidate().entry() == null
                && around.script().follows(around.candidate().to())
                && Vocabulary.isGivenName(one)
                && one.isCapitalised();
    }

    /** The "MicroLED" of "MicroLED startup Acme": what the startup is about. */
    private boolean isTrade() {
        return around.candidate().entry() == null
                && around.isSingle()
                && (one.is("startup") || one.is("start-up") || one.is("specialist") || one.is("provider"))
                && two != null
                && two.looksLikeName()
                && around.script().follows(around.candidate().to() + 1);
    }

    /** The "Safety" of "Acme's Safety team", "Trust and Safety lead". */
    private boolean isDepartment() {
        Piece before = around.at(-1);
        return around.candidate().entry() == null
                && around.isSingle()
                && Shape.isEnglish(words)
                && (one.is("team") || one.is("teams") || one.is("lead") || one.is("department"))
                && before != null
                && (before.isPossessive() || before.is("and") || before.is("internal") || before.is("its"));
    }

    /** "The ‘Centaur’ system": what single marks enclose. */
    private boolean isTerm() {
        return (around.is(-1, "‘") || around.is(-1, "'")) && (one.is("’") || one.is("'"));
    }

    /** "Acme's chief scientist", "Acme's new chatbot": what companies have, a word or two on. */
    private boolean ownsTitle() {
        for (int i = 2; i < 5; i++) {
            Piece piece = around.at(i);
            if (piece == null || !piece.isWord() || piece.isCapitalised()) {
                return false;
            }
            if (Cue.TITLE.has(piece.lower()) || Cue.PRODUCT_NOUN.has(piece.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Acme's planned $4 billion acquisition". */
    private boolean buys() {
        for (int i = 3; i < 9; i++) {
            Piece piece = around.at(i);
            if (piece == null || piece.is(",") || piece.is("of") || piece.isPossessive()) {
                return false;
            }
            if (piece.is("acquisition") || piece.is("takeover") || piece.is("buyout") || piece.is("merger")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(@Nullable Piece piece) {
        return piece != null && piece.isWord() && !piece.looksLikeName();
    }

    private boolean isAmount() {
        return around.is(2, "%") || around.is(2, "percent") || around.is(2, "million") || around.is(2, "billion");
    }

    /** "Ann Lee (@annlee)", "Acme (formerly Bolt)". */
    private void bracket(Tally tally) {
        if (around.is(2, "@")) {
            tally.person(5);
        } else if (around.has(2, Cue.TITLE) && words.size() > 1) {
            tally.person(3);
        } else if (isBracketed()) {
            tally.company(3);
        }
    }

    /** "Acme (formerly Bolt)", "Acme (acquired by Bolt)". */
    private boolean isBracketed() {
        Piece first = around.at(2);
        return first != null
                && switch (first.lower()) {
                    case "formerly", "nasdaq", "nyse", "yc" -> true;
                    case "acquired", "bought" -> around.is(3, "by");
                    case "now" -> around.isName(3) && around.is(4, ")");
                    default -> false;
                };
    }
}
