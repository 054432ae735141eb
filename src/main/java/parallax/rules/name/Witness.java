package parallax.rules.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.BlockKind;
import parallax.text.Token;

/** Hears what the words around a candidate say about it. */
final class Witness {

    private static final Set<String> OWNING =
            Set.of("-backed", "-owned", "-led", "-funded", "-incubated", "-founded", "-acquired", "-controlled");
    private static final Set<String> STRENGTH = Set.of(
            "raises",
            "raised",
            "raising",
            "acquires",
            "acquired",
            "announced",
            "announces",
            "secures",
            "secured",
            "closes",
            "closed",
            "nabs",
            "lands",
            "snags",
            "founded");
    private static final Set<String> LAUNCHING = Set.of(
            "launch",
            "launched",
            "launches",
            "launching",
            "release",
            "released",
            "releases",
            "releasing",
            "unveiled",
            "unveils",
            "introduced",
            "introduces",
            "debuted",
            "using",
            "uses",
            "use",
            "used",
            "via",
            "shipped",
            "ship",
            "building",
            "built",
            "dubbed",
            "update",
            "updated");
    private static final Set<String> HEAD_ENDS = Set.of(
            "of",
            "that",
            "which",
            "for",
            "at",
            "from",
            "with",
            "who",
            "whose",
            "in",
            "on",
            "to",
            "founded",
            "led",
            "backed",
            "based",
            "building",
            "focused",
            "and",
            "where",
            "by",
            "developing",
            "making",
            "using",
            "behind",
            "valued",
            "known",
            "specializing",
            "working",
            "offering",
            "called",
            "whom",
            "he",
            "she",
            "it",
            "they",
            "we",
            "is",
            "was",
            "has",
            "turned",
            "cofounded",
            "co-founded",
            "started",
            "owned",
            "run");

    private final Script script;

    Witness(Script script) {
        this.script = script;
    }

    void hear(Candidate candidate, Tally tally) {
        known(candidate, tally);
        before(candidate, tally);
        after(candidate, tally);
    }

    List<Piece> words(Candidate candidate) {
        return script.pieces().subList(candidate.from(), candidate.to());
    }

    private void known(Candidate candidate, Tally tally) {
        if (candidate.entry() == null) {
            return;
        }
        if (isPlaceOfPost(candidate) || isLikened(candidate)) {
            tally.other(1);
            return;
        }
        boolean english = Shape.isEnglish(words(candidate));
        switch (candidate.entry().kind()) {
            case COMPANY -> tally.company(known(candidate, english));
            case PRODUCT -> tally.other(english ? 3 : 8);
            default -> tally.other(8);
        }
    }

    private int known(Candidate candidate, boolean english) {
        String lower = script.piece(candidate.from()).lower();
        if (candidate.length() > 1) {
            return 6;
        }
        if (Cue.POST_ONLY.has(lower)) {
            return 1;
        }
        if (Cue.SITE.has(lower)) {
            return tellsOfPurchase(candidate) ? 3 : 2;
        }
        boolean doubtful = candidate.opens() || script.isHeadline(candidate.sentence());
        if (Vocabulary.isHouseholdName(lower)) {
            return doubtful && script.small(lower) > 0 ? 2 : 6;
        }
        boolean word = english || Vocabulary.isGivenName(lower);
        return !word ? 6 : doubtful ? 1 : 2;
    }

    /** Whether the sentence speaks of buying companies, so that a service is one too. */
    private boolean tellsOfPurchase(Candidate candidate) {
        int from = Math.max(script.start(candidate.sentence()), candidate.from() - 15);
        int to = Math.min(script.end(candidate.sentence()), candidate.to() + 8);
        for (int i = from; i < to; i++) {
            switch (script.piece(i).lower()) {
                case "acquisition", "acquisitions", "acquire", "acquired", "acquires", "bought", "takeover" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "A Fitbit-like bracelet". */
    private boolean isLikened(Candidate candidate) {
        Piece after = at(candidate, 1);
        return after != null && (after.is("-like") || after.is("-style") || after.is("-esque"));
    }

    /** "wrote on LinkedIn", "a LinkedIn post". */
    private boolean isPlaceOfPost(Candidate candidate) {
        if (candidate.length() > 1
                || !Cue.POSTING_SITE.has(script.piece(candidate.from()).lower())) {
            return false;
        }
        Piece before = at(candidate, -1);
        Piece after = at(candidate, 1);
        return before != null && (before.is("on") || before.is("via") || before.is("to"))
                || after != null && Cue.POST.has(after.lower());
    }

    private void before(Candidate candidate, Tally tally) {
        Piece one = at(candidate, -1);
        Piece two = at(candidate, -2);
        if (one == null) {
            return;
        }
        boolean personal = Shape.isPerson(words(candidate));
        String lower = one.lower();
        boolean spaced = script.follows(candidate.from());
        if (spaced
                && isNoun(one)
                && Cue.PERSON_NOUN.has(lower)
                && !Shape.isOrganisation(words(candidate))
                && (personal || !Cue.COMPANY_NOUN.has(lower))
                && Shape.canBePerson(words(candidate))) {
            tally.person(3);
        } else if (spaced
                && !personal
                && candidate.length() == 2
                && isEither(lower)
                && Shape.canBePerson(words(candidate))) {
            tally.person(3);
            tally.company(2);
        } else if (spaced
                && Cue.TITLE.has(lower)
                && (one.isCapitalised() || personal)
                && Shape.canBePerson(words(candidate))) {
            tally.person(3);
        } else if (spaced && Cue.COMPANY_NOUN.has(lower) && !personal) {
            tally.company(3);
        } else if (spaced && lower.equals("platform")) {
            tally.company(3);
        } else if (spaced && Cue.PRODUCT_NOUN.has(lower)) {
            tally.other(2);
        }
        if (LAUNCHING.contains(lower)) {
            tally.other(2);
        }
        if (Cue.VERB_OBJECT.has(lower) && !personal) {
            tally.company(2);
        }
        if ((lower.equals("told") || lower.equals("tells") || lower.equals("tell")) && !personal) {
            tally.company(2);
        }
        if (lower.equals("at") && !personal) {
            tally.company(1);
        }
        if (lower.equals("the") && !Shape.isOrganisation(words(candidate))) {
            tally.other(1);
        }
        if (lower.equals("-backed") || lower.equals("-owned")) {
            tally.company(1);
        }
        if (one.is(",") && two != null && !two.lower().endsWith("s")) {
            if (Cue.PERSON_NOUN.has(two.lower()) && personal) {
                tally.person(3);
            } else if (Cue.COMPANY_NOUN.has(two.lower()) && !personal) {
                tally.company(3);
            }
        }
        if (two != null) {
            beforeThat(two, one, personal, candidate, tally);
        }
    }

    /** "Investor", "founder", "partner": a person or a company. */
    private static boolean isEither(String lower) {
        return Cue.PERSON_NOUN.has(lower) && Cue.COMPANY_NOUN.has(lower);
    }

    private static boolean isNoun(Piece piece) {
        return !piece.isPossessive();
    }

    private void beforeThat(Piece two, Piece one, boolean personal, Candidate candidate, Tally tally) {
        if (Cue.PREPOSITION_OBJECT.has(one.lower()) && Cue.COMPANY_OF.has(two.lower()) && !personal) {
            tally.company(2);
        }
        if (one.is("with") && (two.is("partnered") || two.is("merged") || two.is("competes")) && !personal) {
            tally.company(1);
        }
        if (one.is("by") && !personal) {
            switch (two.lower()) {
                case "led", "co-led", "backed", "acquired", "owned", "bought", "funded", "operated" -> tally.company(3);
                default -> {}
            }
        }
        if (one.is("from") && !personal && isMoneyNoun(two)) {
            tally.company(3);
        }
        if (one.is("to") && two.is("sold") && !personal) {
            tally.company(3);
        }
        if (one.is("to") && two.is("according") && !personal) {
            tally.company(1);
        }
        if (one.is("called") || one.is("named") || one.is("dubbed")) {
            naming(candidate, tally);
        }
    }

    private static boolean isMoneyNoun(Piece piece) {
        return switch (piece.lower()) {
            case "data",
                    "figures",
                    "report",
                    "study",
                    "research",
                    "participation",
                    "investment",
                    "investments",
                    "funding",
                    "backing",
                    "support",
                    "capital",
                    "money" -> true;
            default -> false;
        };
    }

    /** "A startup called X", "its agent, dubbed X". */
    private void naming(Candidate candidate, Tally tally) {
        for (int i = -2; i >= -7; i--) {
            Piece piece = at(candidate, i);
            if (piece == null) {
                break;
            }
            if (Cue.COMPANY_NOUN.has(piece.lower())) {
                tally.company(3);
                return;
            }
            if (Cue.PRODUCT_NOUN.has(piece.lower())) {
                tally.other(3);
                return;
            }
        }
        tally.other(1);
    }

    private void after(Candidate candidate, Tally tally) {
        Piece one = at(candidate, 1);
        if (script.blockKind(candidate.sentence()) == BlockKind.POST_SIGNATURE) {
            tally.person(3);
        }
        if (one == null) {
            return;
        }
        Piece two = at(candidate, 2);
        boolean personal = Shape.isPerson(words(candidate));
        if (OWNING.contains(one.lower())) {
            tally.company(3);
        } else if (one.is("-based")) {
            tally.other(4);
        } else if (one.isPossessive() && two != null && Cue.BELONGING.has(two.lower()) && !personal) {
            tally.company(2);
        } else if (one.isPossessive() && two != null && candidate.entry() == null && isPlain(two) && !personal) {
            tally.company(Shape.isEnglish(words(candidate)) ? 0 : 1);
        } else if (one.kind() == Token.Kind.NUMBER && !isAmount(two)) {
            tally.other(2);
        } else if (Cue.PRODUCT_NOUN.has(one.lower()) && !one.isCapitalised()) {
            tally.other(1);
        } else if (one.is(",") || one.is("—") || one.is("–")) {
            apposition(candidate, tally);
        } else if (one.is("(")) {
            bracket(candidate, two, tally);
        } else {
            predicate(candidate, one, personal, tally);
        }
    }

    private static boolean isPlain(Piece piece) {
        return piece.isWord() && !piece.looksLikeName();
    }

    private static boolean isAmount(@Nullable Piece piece) {
        return piece != null && (piece.is("%") || piece.is("percent") || piece.is("million") || piece.is("billion"));
    }

    private void predicate(Candidate candidate, Piece one, boolean personal, Tally tally) {
        if (Cue.VERB_SPEECH.has(one.lower())) {
            tally.person(1);
            if (!personal) {
                tally.company(is(at(candidate, 2), "it") || is(at(candidate, 2), "its") ? 3 : 1);
            }
        }
        if (personal) {
            return;
        }
        if (Cue.AFTER_COMPANY.has(one.lower()) && script.follows(candidate.to())) {
            tally.company(3);
            return;
        }
        int i = 1;
        Piece verb = one;
        while (verb != null && i < 4 && Cue.AUXILIARY.has(verb.lower())) {
            verb = at(candidate, ++i);
        }
        if (verb != null && Cue.VERB_COMPANY.has(verb.lower())) {
            tally.company(STRENGTH.contains(verb.lower()) ? 3 : 2);
        }
    }

    private void bracket(Candidate candidate, @Nullable Piece two, Tally tally) {
        if (two == null) {
            return;
        }
        if (two.is("@")) {
            tally.person(5);
        } else if (Cue.TITLE.has(two.lower()) && candidate.length() > 1) {
            tally.person(3);
        } else if (two.is("formerly") || two.is("nasdaq") || two.is("nyse") || two.is("yc")) {
            tally.company(3);
        }
    }

    /** ", a startup that …", ", an analyst at …", ", who …", ", 28, …". */
    private void apposition(Candidate candidate, Tally tally) {
        Piece two = at(candidate, 2);
        if (two == null) {
            return;
        }
        if (two.is("who") || two.is("whose") && candidate.length() > 1 && Shape.isPerson(words(candidate))) {
            tally.person(3);
            return;
        }
        if (two.kind() == Token.Kind.NUMBER && at(candidate, 3) != null && is(at(candidate, 3), ",")) {
            tally.person(candidate.length() > 1 ? 2 : 0);
            return;
        }
        if (two.is("where")) {
            tally.company(
                    is(at(candidate, 3), "he") || is(at(candidate, 3), "she") || is(at(candidate, 3), "they") ? 4 : 0);
            return;
        }
        if (two.is("for") && (is(at(candidate, 3), "example") || is(at(candidate, 3), "instance"))
                || two.is("meanwhile")
                || two.is("too")
                || two.is("however")
                || two.is("also")) {
            Piece verb = at(candidate, two.is("for") ? 5 : 4);
            tally.company(
                    verb != null && (Cue.VERB_COMPANY.has(verb.lower()) || Cue.AUXILIARY.has(verb.lower())) ? 2 : 0);
            return;
        }
        if (two.is("which")) {
            tally.company(2);
            return;
        }
        if (candidate.length() > 1 && Cue.TITLE.has(two.lower()) && !Shape.isOrganisation(words(candidate))) {
            tally.person(3);
            return;
        }
        boolean article = two.is("a")
                || two.is("an")
                || two.is("the")
                || two.is("one")
                || two.is("makers")
                || two.is("maker")
                || two.is("another")
                || two.is("its")
                || two.is("his")
                || two.is("whose");
        if (article) {
            head(candidate, tally);
        }
    }

    private static boolean is(@Nullable Piece piece, String lower) {
        return piece != null && piece.is(lower);
    }

    /** The noun that an apposition turns on: the last one before its first preposition, verb or comma. */
    private void head(Candidate candidate, Tally tally) {
        Piece last = null;
        for (int i = 2; i < 16; i++) {
            Piece piece = at(candidate, i);
            if (piece == null || !piece.isWord() && !piece.is("’") || HEAD_ENDS.contains(piece.lower()) && i > 3) {
                break;
            }
            last = piece;
        }
        if (last == null) {
            return;
        }
        if (Cue.PERSON_NOUN.has(last.lower())
                && !Shape.isOrganisation(words(candidate))
                && (candidate.length() > 1 || !Cue.COMPANY_NOUN.has(last.lower()))) {
            tally.person(3);
        } else if (Cue.COMPANY_NOUN.has(last.lower())) {
            tally.company(3);
        } else if (Cue.PRODUCT_NOUN.has(last.lower())) {
            tally.other(2);
        }
    }

    /** The piece {@code offset} places before (negative) or after the candidate, in its sentence. */
    private @Nullable Piece at(Candidate candidate, int offset) {
        int index = offset < 0 ? candidate.from() + offset : candidate.to() + offset - 1;
        return index < script.start(candidate.sentence()) || index >= script.end(candidate.sentence())
                ? null
                : script.piece(index);
    }
}
