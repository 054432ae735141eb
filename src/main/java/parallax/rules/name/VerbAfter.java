package parallax.rules.name;

import java.util.List;

/** What the verb or noun right after a candidate says about it: "Acme has raised", "Acme CEO", "Lee said he". */
final class VerbAfter {

    private static final int AUXILIARIES = 3;

    private final Surroundings around;
    private final List<Piece> words;
    private final boolean personal;
    private final Piece one;

    private VerbAfter(Surroundings around, Piece one) {
        this.around = around;
        this.words = around.words();
        this.personal = Shape.isPerson(words);
        this.one = one;
    }

    static void tell(Surroundings around, Piece one, Tally tally) {
        VerbAfter after = new VerbAfter(around, one);
        after.speech(tally);
        after.predicate(tally);
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

    /** "Osei co-founded Acme": people found companies; those are founded. */
    private boolean isFounder() {
        Piece object = around.at(2);
        return (one.is("founded") || one.is("cofounded") || one.is("co-founded"))
                && object != null
                && (object.looksLikeName() || object.is("the") || object.is("it"));
    }

    /** "Iris Automation raises $13 million": a given name and a word that is hardly anybody's family name. */
    private boolean isRaising() {
        String last = words.get(words.size() - 1).lower();
        int verb = verb();
        return words.size() == 2
                && Vocabulary.isEnglish(last)
                && !Vocabulary.canBeFamilyName(last)
                && ((around.is(verb, "raises") || around.is(verb, "raised")) && around.is(verb + 1, "$")
                        || (around.is(verb, "leads") || around.is(verb, "led")) && isRound(verb + 1));
    }

    /** "Harbor Loom leads seed round in Acme", "led the Series A". */
    private boolean isRound(int at) {
        int next = around.is(at, "the") || around.is(at, "a") || around.is(at, "its") ? at + 1 : at;
        return around.is(next, "$") || around.is(next, "seed") || around.is(next, "series") || around.is(next, "round");
    }

    /** "Acme CEO", "Acme has raised". */
    private void predicate(Tally tally) {
        if (personal) {
            tally.company(isRaising() ? 5 : 0);
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
        int verb = verb();
        if (isFounder()) {
            tally.person(2);
        } else if (verb > 1 && around.has(verb, Cue.VERB_COMPANY_ING)) {
            tally.company(2); // "Acme is hiring"
        } else if (around.has(verb, Cue.VERB_COMPANY)) {
            tally.company(around.has(verb, Cue.VERB_COMPANY_ONLY) ? 3 : 2);
        }
    }

    /** How many places after the candidate its verb stands, past "has", "recently". */
    private int verb() {
        int verb = 1;
        while (!(verb == 1 && around.has(1, Cue.VERB_COMPANY_ONLY))
                && verb <= AUXILIARIES
                && around.has(verb, Cue.AUXILIARY)) {
            verb++;
        }
        return verb;
    }
}
