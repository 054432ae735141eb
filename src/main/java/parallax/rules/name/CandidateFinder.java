package parallax.rules.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a text that can be names: known ones, and runs of capitalised words. */
final class CandidateFinder {

    private final Script script;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final NameStart start;
    private final NameRun run;
    private final PersonStart person;
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
        this.person = new PersonStart(script);
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
        int officer = person.ofOfficer(at, to, sentence);
        if (officer > at) {
            return add(officer, to, sentence, null, false);
        }
        int name = person.in(at, to, sentence);
        if (name < 0) {
            return add(at, to, sentence, null, opening);
        }
        if (name > at + 1) {
            add(at, name, sentence, null, opening);
        }
        return add(name, to, sentence, null, false);
    }

    private int add(int from, int to, int sentence, Gazetteer.@Nullable Entry entry, boolean opening) {
        candidates.add(new Candidate(from, to, sentence, script.text(from, to), entry, opening));
        return to;
    }
}
