package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a text that can be names: known ones, and runs of capitalised words. */
final class CandidateFinder {

    private static final int OFFICE = 7;

    private final Script script;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final NameStart start;
    private final NameRun run;
    private final KnownName known;
    private final Homonym homonym;
    private final Masthead masthead;
    private final OddName odd;
    private final SmallName small;
    private final List<Candidate> candidates = new ArrayList<>();

    private CandidateFinder(Script script) {
        this.script = script;
        this.start = new NameStart(script);
        this.run = new NameRun(script);
        this.known = new KnownName(script, run);
        this.homonym = new Homonym(script);
        this.masthead = new Masthead(script);
        this.odd = new OddName(script, run);
        this.small = new SmallName(script);
    }

    /** By position, not overlapping. */
    static List<Candidate> candidates(Script script) {
        CandidateFinder finder = new CandidateFinder(script);
        for (int sentence = 0; sentence < script.sentences(); sentence++) {
            finder.sentence(sentence);
        }
        Sieve.sift(script, finder.candidates);
        return finder.candidates;
    }

    private void sentence(int sentence) {
        int end = script.end(sentence);
        int at = script.start(sentence);
        boolean opening = true;
        while (at < end) {
            Piece piece = script.piece(at);
            int outlet = masthead.end(at, sentence);
            if (outlet > at) {
                at = add(at, outlet, sentence, null, false);
                opening = false;
            } else if (odd.end(at, sentence) > at) {
                at = add(at, odd.end(at, sentence), sentence, null, false);
                opening = false;
            } else if (!piece.isWord() && gazetteer.match(script.pieces(), at, end) == null) {
                opening = isOpener(piece)
                        || opening && !Character.isLetterOrDigit(piece.text().codePointAt(0));
                at++;
            } else {
                at = name(at, sentence, opening);
                opening = false;
            }
        }
    }

    /** After a quotation mark or a colon, a capital tells nothing either. */
    private static boolean isOpener(Piece piece) {
        return switch (piece.text()) {
            case "“", "\"", ":", "•" -> true;
            default -> false;
        };
    }

    /** Adds the name that starts at {@code at}, if any; returns where to go on. */
    private int name(int at, int sentence, boolean opening) {
        if (isMoney(at)) {
            return at + 1;
        }
        Gazetteer.Entry entry = gazetteer.match(script.pieces(), at, script.end(sentence));
        if (opening && (entry == null || entry.words().size() == 1) && start.isTrade(at, sentence)) {
            return at + 1;
        }
        if (entry != null && !homonym.yields(entry, at, sentence)) {
            KnownName.Reading reading = known.read(entry, at, sentence);
            add(at, reading.to(), sentence, reading.entry(), opening);
            return reading.next();
        }
        int firm = Math.max(small.firm(at, sentence), small.before(at, sentence));
        if (firm > at) {
            return add(at, firm, sentence, null, opening);
        }
        if (small.isAt(at, sentence)) {
            return add(at, at + 1, sentence, null, opening);
        }
        return start.isPossible(at, sentence, opening) ? run(at, sentence, opening) : at + 1;
    }

    /** "$3M" is no company. */
    private boolean isMoney(int at) {
        return at > 0
                && Character.isDigit(script.piece(at).text().charAt(0))
                && switch (script.piece(at - 1).text()) {
                    case "$", "€", "£" ->
                        script.piece(at - 1).end() == script.piece(at).start();
                    default -> false;
                };
    }

    private int run(int at, int sentence, boolean opening) {
        int to = run.end(at, sentence);
        if (to == at + 2 && start.isRound(at)) {
            return to;
        }
        int minister = officersName(at, to, sentence);
        if (minister > at) {
            return add(minister, to, sentence, null, false);
        }
        int person = isAfterPersonsWord(at, sentence) ? -1 : personIn(at, to);
        if (person < 0) {
            return add(at, to, sentence, null, opening);
        }
        if (person > at + 1) {
            add(at, person, sentence, null, opening);
        }
        return add(person, to, sentence, null, false);
    }

    /** "By Harshita Mary Varghese", "CEO Harshita Mary Varghese": the whole run is hers. */
    private boolean isAfterPersonsWord(int at, int sentence) {
        if (at <= script.start(sentence)
                || !script.follows(at)
                || Vocabulary.isEnglish(script.piece(at).lower())) {
            return false;
        }
        Piece before = script.piece(at - 1);
        return before.text().equals("By")
                || Cue.PERSON_NOUN.has(before.lower()) && !Cue.COMPANY_NOUN.has(before.lower());
    }

    /** Where the name begins in "the Secretary for Health Lo Chung-mau", "Minister of Trade Ann Lee"; -1 where no office stands before. */
    private int officersName(int at, int to, int sentence) {
        if (to - at < 3 || at <= script.start(sentence) || !isOffice(at, sentence)) {
            return -1;
        }
        int name = at;
        while (name < to && isSubject(script.piece(name))) {
            name++;
        }
        return name > at
                        && to - name > 1
                        && Shape.canBePerson(script.pieces(name, to))
                        && (Vocabulary.isGivenName(script.piece(name)) || Shape.isStrange(script.piece(name)))
                ? name
                : -1;
    }

    private static boolean isSubject(Piece piece) {
        return Vocabulary.isEnglish(piece.lower()) && !Vocabulary.isGivenName(piece);
    }

    /** Whether the words before are an officer's title that goes on with "of" or "for", written large. */
    private boolean isOffice(int at, int sentence) {
        boolean joined = false;
        for (int i = at - 1; i >= script.start(sentence) && i > at - OFFICE; i--) {
            Piece piece = script.piece(i);
            if (Cue.TITLE.has(piece.lower())) {
                return joined && piece.isCapitalised();
            }
            joined |= piece.is("of") || piece.is("for");
            if (!piece.isCapitalised() && !piece.is("of") && !piece.is("for") && !piece.is("and") && !piece.is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Where a person's name begins inside a run: "Acme Ann Lee". */
    private int personIn(int from, int to) {
        if (to - from < 3
                || Vocabulary.isGivenName(script.piece(from))
                || Shape.isStrangeName(script.pieces(from, to))) {
            return -1;
        }
        for (int at = from + 1; at < to - 1; at++) {
            if (!Cue.PARTICLE.has(script.piece(at - 1).lower()) && isPerson(at, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPerson(int from, int to) {
        if (script.piece(from - 1).is("ai") && Shape.isStrangeName(script.pieces(from, to))) {
            return true;
        }
        return Shape.isPerson(script.pieces(from, to))
                && !Vocabulary.isEnglish(script.piece(from).lower())
                && !Cue.SUFFIX.has(script.piece(to - 1).lower());
    }

    private int add(int from, int to, int sentence, Gazetteer.@Nullable Entry entry, boolean opening) {
        candidates.add(new Candidate(from, to, sentence, script.text(from, to), entry, opening));
        return to;
    }
}
