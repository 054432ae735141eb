package parallax.rules.name;

import java.util.List;
import java.util.Set;
import parallax.extraction.Mention;

/** Lets names in a row speak for one another: "Acme, Bolt and Corax": what most of them are, the others are too. */
final class Rows {

    private static final Set<String> LINKS =
            Set.of(",", "and", "or", "&", "as", "well", ";", "(", ")", "*", "+", "!", "a");

    private final Script script;
    private final List<Candidate> candidates;
    private final Tallies tallies;

    Rows(Script script, List<Candidate> candidates, Tallies tallies) {
        this.script = script;
        this.candidates = candidates;
        this.tallies = tallies;
    }

    void tell() {
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size() && isLinked(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            Introduction introduction = Introduction.before(candidates.get(from), script);
            if (to - from > 1 || introduction != Introduction.NOTHING) {
                tell(candidates.subList(from, to), introduction);
            }
            from = to;
        }
    }

    private boolean isLinked(Candidate one, Candidate two) {
        if (one.sentence() != two.sentence() || two.from() - one.to() > 4 || two.from() == one.to()) {
            return false;
        }
        for (int i = one.to(); i < two.from(); i++) {
            if (!LINKS.contains(script.piece(i).lower()) && !(i > one.to() && isIntroducing(i, two))) {
                return false;
            }
        }
        return true;
    }

    /** The "newcomer" of "Acme, Bolt and newcomer Corax". */
    private boolean isIntroducing(int at, Candidate two) {
        Piece piece = script.piece(at);
        return at == two.from() - 1
                && !piece.isCapitalised()
                && Cue.COMPANY_NOUN.has(piece.lower())
                && script.piece(at - 1).is("and");
    }

    private void tell(List<Candidate> row, Introduction introduction) {
        int companies = introduction == Introduction.COMPANIES ? 1 : 0;
        int others = introduction == Introduction.PRODUCTS ? 1 : 0;
        int persons = 0;
        for (Candidate member : row) {
            persons += tallies.verdict(member) == Mention.Kind.PERSON ? 1 : 0;
            companies += tallies.verdict(member) == Mention.Kind.COMPANY ? 1 : 0;
            others += member.isKnown(Gazetteer.Kind.PRODUCT) || isSite(member) ? 1 : 0;
        }
        for (Candidate member : row) {
            announced(member, introduction, others);
            if (isSite(member) && companies > others || isDoubted(member) && companies > 0 && companies >= others) {
                tallies.of(member).company(1);
            }
            if (isOpen(member) && persons > 0 && persons >= companies && canBePerson(member)) {
                tallies.of(member).person(4);
            } else if (isOpen(member)) {
                tallies.of(member).company(companies > others ? 3 : 0);
                tallies.of(member).other(others > companies ? 3 : 0);
            }
        }
    }

    /** Two words of which the second is no English one: "Naval Ravik" among people. */
    private boolean canBePerson(Candidate member) {
        List<Piece> words = script.pieces(member.from(), member.to());
        return member.entry() == null
                && words.size() == 2
                && Shape.isStrange(words.get(1))
                && !words.get(0).isAllCaps()
                && !Shape.isBody(words)
                && !Shape.isOrganisation(words);
    }

    /** A known company whose name is a word or a given name, too, and nothing else speaks for it. */
    private boolean isDoubted(Candidate member) {
        return member.isKnown(Gazetteer.Kind.COMPANY) && member.length() == 1 && tallies.verdict(member) == null;
    }

    /** What the words before the row say of each name in it. */
    private void announced(Candidate member, Introduction introduction, int others) {
        if (introduction == Introduction.PRODUCTS && member.entry() != null && others > 1) {
            tallies.of(member).other(7);
        }
        if (introduction == Introduction.COMPANIES && isSite(member)) {
            tallies.of(member).company(1);
        }
        if (introduction == Introduction.COMPANIES && isOnlyStrange(member)) {
            tallies.of(member).company(4);
        }
    }

    /** A name that is a person's only by its odd words, or a street's: "Société Rhône", "Hazel Street". */
    private boolean isOnlyStrange(Candidate member) {
        List<Piece> words = script.pieces(member.from(), member.to());
        return member.entry() == null
                && member.length() == 2
                && !Cue.PERSON_NOUN.has(script.piece(member.from() - 1).lower())
                && (Shape.isStrangeName(words) && Shape.isForeign(words)
                        || Shape.isOther(words)
                                && !Vocabulary.isEnglish(words.get(0).lower()));
    }

    /** Whether nothing but its capitals speaks for what a name names. */
    private boolean isOpen(Candidate member) {
        if (member.entry() != null && (!member.isKnown(Gazetteer.Kind.COMPANY) || isSite(member))) {
            return false;
        }
        Mention.Kind kind = tallies.verdict(member);
        return kind == null || kind == Mention.Kind.BODY && member.length() == 1 && member.entry() == null;
    }

    private boolean isSite(Candidate member) {
        return member.length() == 1 && Cue.SITE.has(script.piece(member.from()).lower());
    }
}
