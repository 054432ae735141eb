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

    private Sieve(Script script, List<Candidate> candidates) {
        this.script = script;
        for (Candidate candidate : candidates) {
            if (!script.isHeadline(candidate.sentence()) && !candidate.opens()) {
                sure.add(candidate.name());
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
                || !Vocabulary.isEnglish(first.lower())
                || sure.contains(candidate.name())) {
            return candidate;
        }
        String rest = script.text(from + 1, candidate.to());
        if (Cue.SUFFIX.has(rest.toLowerCase(Locale.ROOT)) && isNamed(candidate)) {
            return candidate;
        }
        boolean person = !Vocabulary.isGivenName(first) && Shape.isPerson(script.pieces(from + 1, candidate.to()));
        return person || sure.contains(rest)
                ? new Candidate(from + 1, candidate.to(), candidate.sentence(), rest, null, false)
                : candidate;
    }

    /** Whether the opening word stands as a name elsewhere, or does here what companies do: "Anchor AI raised". */
    private boolean isNamed(Candidate candidate) {
        return sure.contains(script.piece(candidate.from()).text())
                || candidate.to() < script.end(candidate.sentence())
                        && Cue.VERB_COMPANY.has(script.piece(candidate.to()).lower());
    }

    private boolean isChaff(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (isTrade(candidate)) {
            return true;
        }
        return candidate.entry() == null
                && candidate.length() == 1
                && Vocabulary.isEnglish(lower)
                && !sure.contains(candidate.name())
                && (candidate.opens() ? isPlainWord(lower, candidate) : script.isHeadline(candidate.sentence()));
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
