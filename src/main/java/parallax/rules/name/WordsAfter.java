package parallax.rules.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** What the words after a candidate say about it. */
final class WordsAfter {

    private static final int AUXILIARIES = 3;

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
        if (Cue.BODY_ACTS.has(one.lower()) && around.isSingle() && words.get(0).isAllCaps()) {
            tally.body(2);
        }
        if (Cue.HYPHENATED.has(one.lower())) {
            tally.company(personal ? 0 : 3);
        } else if (one.is("-based")) {
            tally.other(4);
        } else if (one.isPossessive() && around.has(2, Cue.BELONGING) && !personal) {
            tally.company(2);
        } else if (one.isPossessive() && around.candidate().entry() == null && !personal && ownsTitle()) {
            tally.company(2);
        } else if (one.isPossessive() && isPlain(two) && around.candidate().entry() == null && !personal) {
            tally.company(Shape.isEnglish(words) ? 0 : 1);
        } else if (one.kind() == Token.Kind.NUMBER
                        && around.isSingle()
                        && words.get(0).isAllCaps()
                || one.is("$")) {
            tally.other(4);
        } else if (one.kind() == Token.Kind.NUMBER && !isAmount()) {
            tally.other(2);
        } else if (Cue.PLACE_NOUN.has(one.lower()) && !one.isCapitalised() && Shape.isStrange(words.get(0))) {
            tally.other(3);
        } else if (isTitlesShortForm()) {
            tally.other(4);
        } else if (Cue.PRODUCT_NOUN.has(one.lower()) && !one.isCapitalised()) {
            tally.other(1);
        } else if (one.is(",") || one.is("—") || one.is("–")) {
            Apposition.tell(around, tally);
        } else if (one.is("(")) {
            bracket(tally);
        } else {
            speech(tally);
            predicate(tally);
        }
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
        } else if (around.is(2, "formerly") || around.is(2, "nasdaq") || around.is(2, "nyse") || around.is(2, "yc")) {
            tally.company(3);
        }
    }

    /** "Acme said it": people say things, companies say them of themselves. */
    private void speech(Tally tally) {
        if (!Cue.VERB_SPEECH.has(one.lower())) {
            return;
        }
        tally.person(around.is(2, "he") || around.is(2, "she") ? 3 : 1);
        if (!personal) {
            tally.company(around.is(2, "it") || around.is(2, "its") ? 3 : 1);
        }
    }

    /** "Acme CEO", "Acme has raised". */
    private void predicate(Tally tally) {
        if (personal) {
            return;
        }
        if (Cue.AFTER_COMPANY.has(one.lower())
                && around.script().follows(around.candidate().to())) {
            tally.company(3);
            return;
        }
        if ((one.is("is") || one.is("was")) && Apposition.isCompany(around, 2)) {
            tally.company(around.candidate().isKnown(Gazetteer.Kind.PRODUCT) ? 40 : 4);
        }
        if (one.is("in") && around.is(2, "talks")) {
            tally.company(3);
        }
        int verb = 1;
        while (verb <= AUXILIARIES && around.has(verb, Cue.AUXILIARY)) {
            verb++;
        }
        if (around.has(verb, Cue.VERB_COMPANY)) {
            tally.company(around.has(verb, Cue.VERB_COMPANY_ONLY) ? 3 : 2);
        }
    }
}
