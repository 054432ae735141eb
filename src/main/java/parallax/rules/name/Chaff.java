package parallax.rules.name;

import java.util.Locale;
import java.util.Set;
import parallax.text.Characters;

/**
 * Candidates that name nobody: words that only a headline or a sentence's beginning writes large, measures, shares' codes.
 *
 * @param script the document
 * @param sure the names that stand somewhere where a capital tells something
 * @param named the names, and the first words of names, that stand outside headlines
 */
record Chaff(Script script, Set<String> sure, Set<String> named) {

    /** The most sentences of a text that may not come back to what its headline names. */
    private static final int SHORT = 4;

    private static final Set<String> CONTRACTED = Set.of("d", "ve", "ll", "re", "m");

    boolean is(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (isContraction(candidate)
                || isCompound(candidate)
                || isSubject(candidate)
                || isTrade(candidate)
                || isCredit(candidate)
                || isOffice(candidate)
                || new Code(script).is(candidate)
                || isLoneSuffix(candidate)
                || isHeadlinesPhrase(candidate)) {
            return true;
        }
        if (isDerived(lower) && candidate.opens() && candidate.length() == 1 && candidate.entry() == null) {
            return !sure.contains(candidate.name());
        }
        return candidate.entry() == null
                && candidate.length() == 1
                && Vocabulary.isEnglish(lower)
                && !sure.contains(candidate.name())
                && (candidate.opens() ? isPlainWord(lower, candidate) : script.isHeadline(candidate.sentence()));
    }

    /** "He'd", "They've": a pronoun and its verb. */
    private boolean isContraction(Candidate candidate) {
        String lower = Characters.plainLower(script.piece(candidate.from()).text());
        int mark = lower.indexOf('\'');
        return candidate.length() == 1 && mark > 0 && CONTRACTED.contains(lower.substring(mark + 1));
    }

    /** "Low-Earth", "AI-centric": a word and a word that are no name together. */
    private boolean isCompound(Candidate candidate) {
        Piece piece = script.piece(candidate.from());
        int hyphen = piece.text().indexOf('-');
        if (hyphen < 1 || hyphen == piece.text().length() - 1 || candidate.length() > 1 || candidate.entry() != null) {
            return false;
        }
        String before = piece.text().substring(0, hyphen);
        Gazetteer.Entry known = Gazetteer.standard().entry(before);
        return Character.isLowerCase(before.charAt(0)) && Vocabulary.isEnglish(before)
                || Character.isLowerCase(piece.text().charAt(hyphen + 1))
                        && known != null
                        && known.kind() == Gazetteer.Kind.TERM;
    }

    /** The "Generative AI" of "Generative AI aims to", where the text writes "generative" small elsewhere. */
    private boolean isSubject(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        return candidate.opens()
                && candidate.entry() == null
                && candidate.length() == 2
                && script.piece(candidate.from() + 1).is("ai")
                && Vocabulary.isEnglish(lower)
                && script.small(lower) > 0
                && !sure.contains(candidate.name());
    }

    /** The "Cloud & AI" of "Vice President of Cloud & AI". */
    private boolean isOffice(Candidate candidate) {
        int of = candidate.from() - 1;
        return candidate.entry() == null
                && of > script.start(candidate.sentence())
                && (script.piece(of).is("of") || script.piece(of).is("for"))
                && script.piece(of - 1).isCapitalised()
                && Cue.TITLE.has(script.piece(of - 1).lower())
                && script.pieces(candidate.from(), candidate.to()).stream().anyMatch(piece -> piece.is("&"))
                && script.pieces(candidate.from(), candidate.to()).stream()
                        .allMatch(piece -> !piece.isWord() || piece.is("ai") || isEveryday(piece));
    }

    /** The "Image" of "(Image: Acme)". */
    private boolean isCredit(Candidate candidate) {
        return candidate.length() == 1
                && candidate.entry() == null
                && Vocabulary.isEnglish(script.piece(candidate.from()).lower())
                && candidate.from() > 0
                && candidate.to() < script.end(candidate.sentence())
                && script.piece(candidate.from() - 1).is("(")
                && script.piece(candidate.to()).is(":");
    }

    /** The "Labs" of "Acme AGI Labs", the "Inc." of "Acme.com, Inc.". */
    private boolean isLoneSuffix(Candidate candidate) {
        Piece piece = script.piece(candidate.from());
        return candidate.entry() == null
                && (isLegal(candidate) || candidate.length() == 1 && (piece.is("labs") || piece.is("ventures")));
    }

    /** "Co Inc". */
    private boolean isLegal(Candidate candidate) {
        return script.pieces(candidate.from(), candidate.to()).stream()
                .allMatch(piece -> Cue.LEGAL.has(piece.lower()) || piece.is("co"));
    }

    /** The "Strengthens Logistics" of "Acme Strengthens Logistics With Deal": everyday words that the text names nobody by. */
    private boolean isHeadlinesPhrase(Candidate candidate) {
        return candidate.entry() == null
                && script.isTitle(candidate.sentence())
                && script.isHeadline(candidate.sentence())
                && script.sentences() > SHORT
                && !named.contains(candidate.name())
                && (candidate.length() > 1 || Cue.SUFFIX.has(candidate.name().toLowerCase(Locale.ROOT)))
                && script.pieces(candidate.from(), candidate.to()).stream().allMatch(Chaff::isEveryday);
    }

    private static boolean isEveryday(Piece piece) {
        String lower = piece.lower();
        return Vocabulary.isEnglish(lower)
                || Cue.SUFFIX.has(lower)
                || lower.endsWith("s") && Vocabulary.isEnglish(lower.substring(0, lower.length() - 1));
    }

    /** "Annualized": an English word with an ending that lists of words leave out. */
    private static boolean isDerived(String lower) {
        return lower.endsWith("ized") || lower.endsWith("ised") || lower.endsWith("izing");
    }

    /** The "Legal AI" of "Legal AI startup Acme", where the text names nobody so. */
    private boolean isTrade(Candidate candidate) {
        return candidate.opens()
                && candidate.entry() == null
                && candidate.length() == 2
                && script.piece(candidate.from() + 1).is("ai")
                && Vocabulary.isEnglish(script.piece(candidate.from()).lower())
                && candidate.to() < script.end(candidate.sentence())
                && Cue.COMPANY_NOUN.has(script.piece(candidate.to()).lower())
                && !sure.contains(candidate.name());
    }

    /** An English word that opens a sentence and does not go on as a name does: "Initially, …", "Industry analysts …". */
    private boolean isPlainWord(String lower, Candidate candidate) {
        if (script.small(lower) > 0 || isInflected(lower) || candidate.to() >= script.end(candidate.sentence())) {
            return true;
        }
        Piece next = script.piece(candidate.to());
        return !next.isPossessive()
                && !next.is(",")
                && !next.is("(")
                && !Cue.VERB_COMPANY.has(next.lower())
                && !Cue.AUXILIARY.has(next.lower());
    }

    private static boolean isInflected(String lower) {
        return lower.endsWith("ly")
                || lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("less")
                || lower.endsWith("s") && lower.length() > 4 && !lower.endsWith("ss");
    }
}
