package parallax.rules.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Drops what only capitals made a candidate, and words that only open a sentence before somebody's name. */
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
        candidates.replaceAll(sieve::withFirstWords);
        candidates.replaceAll(sieve::withoutOpener);
        candidates.replaceAll(sieve::withoutHeadlinesWords);
        Chaff chaff = new Chaff(script, sieve.sure, sieve.named(candidates));
        candidates.removeIf(candidate -> chaff.is(candidate) || sieve.isFamily(candidate));
    }

    /** The names outside headlines, and their beginnings: a headline may shorten them. */
    private Set<String> named(List<Candidate> candidates) {
        Set<String> named = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!script.isHeadline(candidate.sentence())) {
                for (int to = candidate.from() + 1; to <= candidate.to(); to++) {
                    named.add(script.text(candidate.from(), to));
                }
            }
        }
        return named;
    }

    /** "The Oseis", where the text names Hanna Osei. */
    private boolean isFamily(Candidate candidate) {
        String name = candidate.name();
        return candidate.entry() == null
                && candidate.length() == 1
                && name.endsWith("s")
                && surnames.contains(name.substring(0, name.length() - 1));
    }

    /** The "Willows" that opens a sentence after "Six" is "Six Willows" where the text names it so elsewhere. */
    private Candidate withFirstWords(Candidate candidate) {
        int from = candidate.from() - 1;
        int start = script.start(candidate.sentence());
        while (candidate.entry() == null && from >= start && isOpenersWord(from)) {
            String whole = script.text(from, candidate.to());
            if (sure.contains(whole)) {
                return new Candidate(from, candidate.to(), candidate.sentence(), whole, null, from == start);
            }
            from--;
        }
        return candidate;
    }

    private boolean isOpenersWord(int at) {
        Piece piece = script.piece(at);
        return piece.isCapitalised() && Cue.STOP.has(piece.lower()) && script.follows(at + 1);
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
        boolean given = Vocabulary.isGivenName(first) && !Cue.GIVEN_NEUTRAL.has(first.lower());
        return person || sure.contains(rest) && !(given && isPersons(candidate)) || isDescribed(candidate, first)
                ? new Candidate(from + 1, candidate.to(), candidate.sentence(), rest, null, false)
                : candidate;
    }

    /** The "Acme Labs" of the headline "Harbour Signs Acme Labs Deal", where the text names it so elsewhere. */
    private Candidate withoutHeadlinesWords(Candidate candidate) {
        if (candidate.length() < 2
                || candidate.entry() != null
                || !script.isHeadline(candidate.sentence())
                || sure.contains(candidate.name())) {
            return candidate;
        }
        for (int length = candidate.length() - 1; length > 0; length--) {
            for (int from = candidate.from(); from + length <= candidate.to(); from++) {
                String part = script.text(from, from + length);
                if (sure.contains(part)
                        && !Vocabulary.isEnglish(script.piece(from).lower())) {
                    return new Candidate(from, from + length, candidate.sentence(), part, null, false);
                }
            }
        }
        return candidate;
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

    /** "Jack Osei", though the text calls him "Osei" elsewhere; "Rob May". */
    private boolean isPersons(Candidate candidate) {
        Piece last = script.piece(candidate.to() - 1);
        return Cue.SURNAME_WORD.has(last.lower())
                || Shape.isStrange(last) && Shape.isPerson(script.pieces(candidate.from(), candidate.to()));
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
}
