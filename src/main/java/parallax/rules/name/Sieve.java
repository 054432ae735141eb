package parallax.rules.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Drops what only a headline's capitals or a sentence's first capital made a candidate. */
final class Sieve {

    private final Script script;
    /** The names that stand somewhere where a capital tells something. */
    private final Set<String> sure = new HashSet<>();

    private final Set<String> surnames = new HashSet<>();

    private Sieve(Script script, List<Candidate> candidates) {
        this.script = script;
        for (Candidate candidate : candidates) {
            if (!script.isHeadline(candidate.sentence()) && !candidate.opens()) {
                sure.add(candidate.name());
            }
            if (candidate.length() > 1 && Shape.isPerson(script.pieces(candidate.from(), candidate.to()))) {
                surnames.add(script.piece(candidate.to() - 1).text());
            }
        }
    }

    static void sift(Script script, List<Candidate> candidates) {
        Sieve sieve = new Sieve(script, candidates);
        candidates.replaceAll(sieve::withoutOpener);
        candidates.removeIf(sieve::isChaff);
    }

    /** "Rival Ann Lee" is "Ann Lee" where the text names her elsewhere, or her name shows it. */
    private Candidate withoutOpener(Candidate candidate) {
        int from = candidate.from();
        Piece first = script.piece(from);
        if (!candidate.opens()
                || candidate.entry() != null
                || candidate.length() < 2
                || !isWord(first)
                || sure.contains(candidate.name())) {
            return candidate;
        }
        String rest = script.text(from + 1, candidate.to());
        if (Cue.SUFFIX.has(rest.toLowerCase(Locale.ROOT)) && isNamed(candidate)) {
            return candidate;
        }
        boolean person = !Vocabulary.isGivenName(first) && Shape.isPerson(script.pieces(from + 1, candidate.to()));
        return person || sure.contains(rest) || isDescribed(candidate, first)
                ? new Candidate(from + 1, candidate.to(), candidate.sentence(), rest, null, false)
                : candidate;
    }

    /** "Carmaker Halden Motors", "Sisters Nadia and Rana Qasim", "Joining Suleyman" where somebody is named so in full. */
    private boolean isDescribed(Candidate candidate, Piece first) {
        Piece next = script.piece(candidate.from() + 1);
        String lower = first.lower();
        if (Cue.KIN.has(lower)) {
            return true;
        }
        boolean trade = Cue.COMPANY_NOUN.has(lower) && (lower.endsWith("er") || lower.equals("startup"));
        if (trade || isMaker(lower)) {
            return !Cue.SUFFIX.has(next.lower());
        }
        return candidate.length() == 2 && !Vocabulary.isGivenName(first) && surnames.contains(next.text());
    }

    private static boolean isMaker(String lower) {
        return lower.length() > 7 && lower.endsWith("maker");
    }

    private static boolean isWord(Piece piece) {
        return Vocabulary.isEnglish(piece.lower()) || isMaker(piece.lower());
    }

    /** Whether the opening word stands as a name elsewhere, or does here what companies do: "Anchor AI raised". */
    private boolean isNamed(Candidate candidate) {
        return sure.contains(script.piece(candidate.from()).text())
                || candidate.to() < script.end(candidate.sentence())
                        && Cue.VERB_COMPANY.has(script.piece(candidate.to()).lower());
    }

    private boolean isChaff(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (isTrade(candidate) || isCredit(candidate) || isCode(candidate) || isLoneSuffix(candidate)) {
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

    /** "(ORV.O)", a share's code, and "512GB", a measure. */
    private boolean isCode(Candidate candidate) {
        String text = script.piece(candidate.from()).text();
        if (candidate.length() > 1 || candidate.entry() != null) {
            return false;
        }
        boolean bracketed =
                candidate.from() > 0 && script.piece(candidate.from() - 1).is("(");
        int dot = text.indexOf('.');
        boolean capitals = text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c) || Character.isDigit(c));
        return bracketed && capitals && dot > 0 && dot < text.length() - 1 || isMeasure(text);
    }

    private static boolean isMeasure(String text) {
        int unit = 0;
        while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
            unit++;
        }
        return unit > 0
                && switch (text.substring(unit)) {
                    case "KB", "MB", "GB", "TB", "PB", "KW", "MW", "GW", "TW", "MHz", "GHz", "MP", "GWh", "MWh", "nm" ->
                        true;
                    default -> false;
                };
    }

    /** The "Labs" of "Acme AGI Labs", the "Inc." of "Acme.com, Inc.". */
    private boolean isLoneSuffix(Candidate candidate) {
        Piece piece = script.piece(candidate.from());
        return candidate.length() == 1
                && candidate.entry() == null
                && (Cue.LEGAL.has(piece.lower()) || piece.is("labs") || piece.is("ventures"));
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
