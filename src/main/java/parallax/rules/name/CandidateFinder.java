package parallax.rules.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;

/** Finds the stretches of a text that can be names: known ones, and runs of capitalised words. */
final class CandidateFinder {

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "du", "di", "da", "dos", "del", "della", "bin", "ibn", "al", "el", "ter",
            "ten", "y", "la", "le", "zu", "af", "ben");

    private final Script script;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final List<Candidate> candidates = new ArrayList<>();

    private CandidateFinder(Script script) {
        this.script = script;
    }

    /** By position, not overlapping. */
    static List<Candidate> candidates(Script script) {
        CandidateFinder finder = new CandidateFinder(script);
        for (int sentence = 0; sentence < script.sentences(); sentence++) {
            finder.sentence(sentence);
        }
        finder.trim();
        return finder.candidates;
    }

    /** Drops what only a headline's capitals or a sentence's first capital made a candidate. */
    private void trim() {
        Set<String> sure = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!script.isHeadline(candidate.sentence()) && !candidate.opens()) {
                sure.add(candidate.name());
            }
        }
        candidates.replaceAll(candidate -> withoutOpener(candidate, sure));
        candidates.removeIf(candidate -> candidate.entry() == null
                && script.isHeadline(candidate.sentence())
                && !candidate.opens()
                && candidate.length() == 1
                && Vocabulary.isEnglish(script.piece(candidate.from()).lower())
                && !sure.contains(candidate.name()));
        candidates.removeIf(candidate -> candidate.entry() == null
                && candidate.opens()
                && candidate.length() == 1
                && !sure.contains(candidate.name())
                && isPlainWord(candidate));
    }

    /** An English word that opens a sentence and does not go on as a name does: "Initially, …", "Industry analysts …". */
    private boolean isPlainWord(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (!Vocabulary.isEnglish(lower)) {
            return false;
        }
        if (script.small(lower) > 0
                || lower.endsWith("ly")
                || lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("less")
                || lower.endsWith("s") && lower.length() > 4 && !lower.endsWith("ss")
                || candidate.to() >= script.end(candidate.sentence())) {
            return true;
        }
        Piece next = script.piece(candidate.to());
        return !next.isPossessive()
                && !next.is(",")
                && !next.is("(")
                && !Cue.VERB_COMPANY.has(next.lower())
                && !Cue.AUXILIARY.has(next.lower());
    }

    /** "Rival Ann Lee" is "Ann Lee" where the text names her elsewhere, or her name shows it. */
    private Candidate withoutOpener(Candidate candidate, Set<String> sure) {
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
        boolean person =
                !Vocabulary.isGivenName(first) && Shape.isPerson(script.pieces().subList(from + 1, candidate.to()));
        return person || sure.contains(rest)
                ? new Candidate(from + 1, candidate.to(), candidate.sentence(), rest, null, false)
                : candidate;
    }

    private void sentence(int sentence) {
        int end = script.end(sentence);
        int at = script.start(sentence);
        boolean opening = true;
        while (at < end) {
            Piece piece = script.piece(at);
            if (isNumbered(at, end)) {
                int to = runEnd(at + 1, sentence, end);
                add(at, to, sentence, null, false);
                at = to;
                opening = false;
                continue;
            }
            if (!piece.isWord() && gazetteer.match(script.pieces(), at, end) == null) {
                opening &= !Character.isLetterOrDigit(piece.text().codePointAt(0));
                opening |= isOpener(piece);
                at++;
                continue;
            }
            int next = name(sentence, at, end, opening);
            opening = false;
            at = Math.max(next, at + 1);
        }
    }

    /** "1984 Ventures". */
    private boolean isNumbered(int at, int end) {
        return script.piece(at).kind() == Token.Kind.NUMBER
                && at + 1 < end
                && script.follows(at + 1)
                && script.piece(at + 1).isCapitalised()
                && isFund(script.piece(at + 1).lower());
    }

    private static boolean isFund(String lower) {
        return switch (lower) {
            case "ventures", "capital", "partners", "labs" -> true;
            default -> false;
        };
    }

    /** After a quotation mark or a colon, a capital tells nothing either. */
    private static boolean isOpener(Piece piece) {
        return switch (piece.text()) {
            case "“", "\"", ":", "•" -> true;
            default -> false;
        };
    }

    /** Adds the name that starts at {@code at}, if any; returns where to go on. */
    private int name(int sentence, int at, int end, boolean opening) {
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), at, end);
        if (entry != null && !yields(entry, sentence, at, end)) {
            return known(entry, sentence, at, end, opening);
        }
        Piece piece = script.piece(at);
        if (isSmallName(at, sentence, end)) {
            add(at, at + 1, sentence, null, opening);
            return at + 1;
        }
        if (!piece.looksLikeName() || isDropped(at, sentence, opening)) {
            return at + 1;
        }
        int to = runEnd(at, sentence, end);
        if (piece.text().equals("Series")
                && to == at + 2
                && script.piece(at + 1).text().length() <= 2) {
            return to;
        }
        int person = personIn(at, to);
        if (person > 0) {
            if (person > at + 1) {
                add(at, person, sentence, null, opening);
            }
            add(person, to, sentence, null, false);
            return to;
        }
        add(at, to, sentence, null, opening);
        return to;
    }

    /** A known single word gives way to a person's name: "Harvey Milk" is no company. */
    private boolean yields(Gazetteer.Entry entry, int sentence, int at, int end) {
        if (entry.words().size() != 1 || at + 1 >= end || !Vocabulary.isGivenName(script.piece(at))) {
            return false;
        }
        Piece next = script.piece(at + 1);
        return script.follows(at + 1)
                && next.isCapitalised()
                && !next.isAllCaps()
                && !Cue.SUFFIX.has(next.lower())
                && !Cue.TITLE.has(next.lower())
                && !Cue.STOP.has(next.lower())
                && (Vocabulary.isFamilyName(next.lower())
                        || !Vocabulary.isEnglish(next.lower())
                        || !Vocabulary.isHouseholdName(script.piece(at).lower()) && !script.isHeadline(sentence))
                && gazetteer.match(script.pieces(), at + 1, end) == null;
    }

    /** "acquired io, a startup …", "the startup tana": a name written small, shown by what stands beside it. */
    private boolean isSmallName(int at, int sentence, int end) {
        Piece piece = script.piece(at);
        if (!Character.isLowerCase(piece.text().charAt(0))
                || at == script.start(sentence)
                || Vocabulary.isEnglish(piece.lower())
                || piece.text().indexOf('-') >= 0
                || piece.isPossessive()
                || piece.text().indexOf('\'') >= 0
                || piece.text().indexOf('’') >= 0) {
            return false;
        }
        String before = script.piece(at - 1).lower();
        return Cue.VERB_OBJECT.has(before)
                && at + 2 < end
                && script.piece(at + 1).is(",")
                && (script.piece(at + 2).is("a")
                        || script.piece(at + 2).is("an")
                        || script.piece(at + 2).is("the"));
    }

    /** Where a person's name begins inside a run: "Acme Ann Lee". */
    private int personIn(int from, int to) {
        if (to - from < 3 || Vocabulary.isGivenName(script.piece(from))) {
            return -1;
        }
        for (int at = from + 1; at < to - 1; at++) {
            if (isPerson(at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPerson(int from, int to) {
        return Shape.isPerson(script.pieces().subList(from, to))
                && !Vocabulary.isEnglish(script.piece(from).lower())
                && !Cue.SUFFIX.has(script.piece(to - 1).lower());
    }

    private int known(Gazetteer.Entry entry, int sentence, int at, int end, boolean opening) {
        int to = at + entry.words().size();
        int rest = to;
        while (rest < end && rest - to < 8 && continuesRun(rest, sentence, end)) {
            rest++;
        }
        if (rest > to && entry.kind() == Gazetteer.Kind.PLACE) {
            rest = runEnd(to, sentence, end);
        }
        boolean ownName = rest > to
                && isOrganisation(to, rest)
                && !(rest == to + 1 && isAcronym(script.piece(to)))
                && !(rest < end && script.follows(rest) && isJob(script.piece(rest)));
        if (ownName && entry.kind() != Gazetteer.Kind.PRODUCT && !isAcronym(entry) && !isVerbal(to, rest, sentence)) {
            boolean legal = rest == to + 1 && Cue.LEGAL.has(script.piece(to).lower());
            add(at, rest, sentence, legal ? entry : null, opening);
            return rest;
        }
        if (rest > to
                && entry.kind() == Gazetteer.Kind.COMPANY
                && entry.words().size() == 1
                && Cue.SUFFIX.has(script.piece(rest - 1).lower())
                && Vocabulary.isEnglish(script.piece(at).lower())
                && !Vocabulary.isHouseholdName(script.piece(at).lower())
                && !script.isHeadline(sentence)) {
            add(at, rest, sentence, null, opening);
            return rest;
        }
        add(at, to, sentence, entry, opening);
        boolean swallow = entry.kind() == Gazetteer.Kind.PRODUCT || entry.kind() == Gazetteer.Kind.COMPANY;
        if (swallow && rest > to && !namesPerson(to, rest) && !script.isHeadline(sentence)) {
            return rest;
        }
        return to;
    }

    private boolean namesPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Vocabulary.isGivenName(script.piece(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbal(int from, int to, int sentence) {
        if (!script.isHeadline(sentence)) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (Vocabulary.isEnglish(script.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** What follows a place in an organisation's name: "Energy Ventures", "Department of War". */
    private boolean isOrganisation(int from, int to) {
        return Cue.STRONG_SUFFIX.has(script.piece(to - 1).lower())
                || (to - from > 2
                        && Cue.ORG_HEAD.has(script.piece(from).lower())
                        && script.piece(from + 1).is("of"));
    }

    private static boolean isAcronym(Piece piece) {
        return piece.is("ai") || piece.is("a.i.") || piece.is("vc");
    }

    private static boolean isAcronym(Gazetteer.Entry entry) {
        return entry.kind() == Gazetteer.Kind.TERM && entry.name().chars().noneMatch(Character::isLowerCase);
    }

    private boolean isDropped(int at, int sentence, boolean opening) {
        Piece piece = script.piece(at);
        if (Cue.TITLE.has(piece.lower()) || piece.isPossessive() || isGluedToNumber(at) || isInJobTitle(at, sentence)) {
            return true;
        }
        if (piece.text().length() == 1 || piece.is("no.") || isLetterBeforeWord(at, sentence)) {
            return true;
        }
        if (Cue.STOP.has(piece.lower()) && (opening || script.isHeadline(sentence) || !piece.isAllCaps())) {
            return true;
        }
        return false;
    }

    /** "posted on X. Later, …": a letter with a point that is no initial. */
    private boolean isLetterBeforeWord(int at, int sentence) {
        Piece piece = script.piece(at);
        return piece.text().length() == 2
                && piece.text().charAt(1) == '.'
                && at + 1 < script.end(sentence)
                && (Vocabulary.isEnglish(script.piece(at + 1).lower()) && !Vocabulary.isGivenName(script.piece(at + 1))
                        || Cue.STOP.has(script.piece(at + 1).lower()));
    }

    /** "$14.3B". */
    private boolean isGluedToNumber(int at) {
        return at > 0
                && script.piece(at - 1).kind() == Token.Kind.NUMBER
                && script.piece(at - 1).end() == script.piece(at).start();
    }

    /** "Chief Strategy Officer", "Series B". */
    private boolean isInJobTitle(int at, int sentence) {
        if (at <= script.start(sentence)) {
            return false;
        }
        Piece before = script.piece(at - 1);
        if (before.text().equals("Series") && script.piece(at).text().length() <= 2) {
            return true;
        }
        Piece own = script.piece(at);
        if (at + 1 < script.end(sentence)
                && Vocabulary.isEnglish(own.lower())
                && script.follows(at + 1)
                && isJob(script.piece(at + 1))) {
            return true;
        }
        return before.isCapitalised()
                && Cue.TITLE.has(before.lower())
                && at + 1 < script.end(sentence)
                && script.piece(at + 1).isCapitalised()
                && Cue.TITLE.has(script.piece(at + 1).lower());
    }

    /** A title's noun written large: "Scientist", "Director", not "CEO". */
    private static boolean isJob(Piece piece) {
        return Cue.TITLE.has(piece.lower())
                && piece.isCapitalised()
                && !piece.isAllCaps()
                && piece.text().length() > 4;
    }

    private int runEnd(int at, int sentence, int end) {
        int to = at + 1;
        while (to < end && to - at < 8) {
            if (continuesRun(to, sentence, end)) {
                to++;
            } else if (joins(at, to, sentence, end)) {
                to += 2;
            } else if (joinsTwice(to, sentence, end)) {
                to += 3;
            } else if (isLegalTail(to, end)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** Whether the piece at {@code at} goes on with the name before it. */
    private boolean continuesRun(int at, int sentence, int end) {
        Piece piece = script.piece(at);
        if (!script.follows(at) || !piece.looksLikeName() || piece.isPossessive()) {
            return false;
        }
        if (piece.is("ai") || piece.is("a.i.")) {
            return !Cue.SUFFIX.has(script.piece(at - 1).lower())
                    && !(script.isHeadline(sentence)
                            && Vocabulary.isEnglish(script.piece(at - 1).lower()));
        }
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), at, end);
        if (entry != null && !Cue.SUFFIX.has(piece.lower())) {
            return entry.words().size() == 1 && isSingleGivenName(at - 1) && !isTerm(entry);
        }
        if (Cue.TITLE.has(piece.lower()) && !Cue.SUFFIX.has(piece.lower())) {
            return false;
        }
        return !script.isHeadline(sentence)
                || !Vocabulary.isEnglish(piece.lower())
                || Cue.STRONG_SUFFIX.has(piece.lower())
                || isSingleGivenName(at - 1);
    }

    private static boolean isTerm(Gazetteer.Entry entry) {
        return entry.kind() == Gazetteer.Kind.TERM;
    }

    private boolean isSingleGivenName(int at) {
        String lower = script.piece(at).lower();
        return Vocabulary.isGivenName(script.piece(at))
                && !Vocabulary.isEnglish(lower)
                && (at == 0
                        || !script.follows(at)
                        || !script.piece(at - 1).looksLikeName()
                        || Cue.TITLE.has(script.piece(at - 1).lower()));
    }

    /** "Johnson & Johnson", "University of Oxford", "Maria de Lourdes Zollo". */
    private boolean joins(int at, int to, int sentence, int end) {
        if (to + 1 >= end || !script.follows(to) || !script.follows(to + 1)) {
            return false;
        }
        Piece link = script.piece(to);
        Piece after = script.piece(to + 1);
        if (!after.isCapitalised() || !after.isWord()) {
            return false;
        }
        if (link.is("&")) {
            return true;
        }
        if (link.is("of")) {
            return Cue.ORG_HEAD.has(script.piece(to - 1).lower())
                    || (to - at == 1 && Cue.ORG_HEAD.has(script.piece(at).lower()));
        }
        return PARTICLES.contains(link.lower())
                && !link.isCapitalised()
                && Vocabulary.isGivenName(script.piece(at))
                && !script.isHeadline(sentence);
    }

    private boolean joinsTwice(int to, int sentence, int end) {
        return to + 2 < end
                && script.follows(to)
                && script.follows(to + 1)
                && PARTICLES.contains(script.piece(to).text())
                && PARTICLES.contains(script.piece(to + 1).text())
                && script.piece(to + 2).isCapitalised();
    }

    private boolean isLegalTail(int to, int end) {
        return to + 1 < end && script.piece(to).is(",") && isInc(script.piece(to + 1));
    }

    private static boolean isInc(Piece piece) {
        return switch (piece.lower()) {
            case "inc", "inc.", "llc", "ltd", "ltd.", "corp", "corp." -> piece.isCapitalised();
            default -> false;
        };
    }

    private void add(int from, int to, int sentence, Gazetteer.@Nullable Entry entry, boolean opening) {
        candidates.add(new Candidate(from, to, sentence, script.text(from, to), entry, opening));
    }
}
