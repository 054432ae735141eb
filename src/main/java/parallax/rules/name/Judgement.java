package parallax.rules.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Decides for each name of a document what it names: every place of the name votes, and the names it is listed with. */
final class Judgement {

    private static final Set<String> LINKS = Set.of(",", "and", "or", "&", "as", "well", ";", "(", ")", "*", "a");
    private static final Set<String> INTRODUCTIONS = Set.of(
            "including",
            "like",
            "as",
            "include",
            "are",
            "from",
            "by",
            "with",
            "alongside",
            "includes",
            "included",
            "were",
            "e.g",
            "counts",
            "claims");

    private static final Set<String> GENDERED = Set.of("he", "she", "his", "her", "him");

    private final Script script;
    private final List<Candidate> candidates;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    Judgement(Script script, List<Candidate> candidates) {
        this.script = script;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            if (candidate.length() > 1) {
                lastWords.add(script.piece(candidate.to() - 1).text());
            }
            Tally tally = tallies.get(candidate.name());
            if (tally == null) {
                tally = new Tally();
                tallies.put(candidate.name(), tally);
                if (candidate.entry() == null) {
                    Shape.judge(script.pieces(candidate.from(), candidate.to()), tally);
                }
            }
            Witness.hear(new Surroundings(script, candidate), tally);
        }
        owners();
        lists();
        pronouns();
    }

    Tally tally(Candidate candidate) {
        return tallies.getOrDefault(candidate.name(), new Tally());
    }

    Mention.@Nullable Kind verdict(Candidate candidate) {
        return tally(candidate).verdict();
    }

    /** "Ann Lee's Acme" is hers: a company. "Acme's Helix" is made by one. */
    private void owners() {
        for (int i = 1; i < candidates.size(); i++) {
            Candidate owner = candidates.get(i - 1);
            Candidate owned = candidates.get(i);
            if (owner.sentence() == owned.sentence()
                    && owned.from() - owner.to() == 1
                    && script.piece(owner.to()).isPossessive()
                    && owned.entry() == null) {
                Mention.Kind kind = verdict(owner);
                if (kind == null && verdict(owned) == Mention.Kind.PERSON && isNobody(owner)) {
                    tally(owner).company(3);
                } else if (kind == Mention.Kind.COMPANY) {
                    tally(owned).other(3);
                } else if (kind == Mention.Kind.PERSON && verdict(owned) != Mention.Kind.PERSON) {
                    tally(owned).company(2);
                }
            }
        }
    }

    /** Whether the name is a single word that is no part of another one: no surname. */
    private boolean isNobody(Candidate owner) {
        return owner.length() == 1
                && owner.entry() == null
                && !Vocabulary.isGivenName(script.piece(owner.from()))
                && !lastWords.contains(owner.name());
    }

    /** Somebody who is "he" or "she" right afterwards, with nobody else in view, is a person. */
    private void pronouns() {
        boolean[] gendered = new boolean[script.sentences() + 1];
        boolean[] peopled = new boolean[script.sentences() + 1];
        for (int i = 0; i < script.sentences(); i++) {
            for (int at = script.start(i); at < script.end(i); at++) {
                gendered[i] |= GENDERED.contains(script.piece(at).lower());
            }
        }
        for (Candidate candidate : candidates) {
            peopled[candidate.sentence()] |= verdict(candidate) == Mention.Kind.PERSON;
        }
        int last = -1;
        for (Candidate candidate : candidates) {
            int sentence = candidate.sentence();
            boolean first = sentence != last;
            last = sentence;
            if (first
                    && candidate.entry() == null
                    && !peopled[sentence]
                    && candidate.length() < 4
                    && (gendered[sentence] || gendered[sentence + 1] && !peopled[sentence + 1])
                    && tally(candidate).verdict() == null
                    && Shape.isStrange(script.piece(candidate.from()))
                    && Shape.canBePerson(script.pieces(candidate.from(), candidate.to()))) {
                tally(candidate).person(2);
            }
        }
    }

    /** "Acme, Bolt and Corax": what most of them are, the others are too. */
    private void lists() {
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size() && isLinked(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            if (to - from > 1 || isIntroduced(candidates.get(from)) != 0) {
                list(candidates.subList(from, to));
            }
            from = to;
        }
    }

    private void list(List<Candidate> members) {
        int companies = isIntroduced(members.get(0)) > 0 ? 1 : 0;
        int others = isIntroduced(members.get(0)) < 0 ? 1 : 0;
        for (Candidate member : members) {
            companies += verdict(member) == Mention.Kind.COMPANY ? 1 : 0;
            others += member.isKnown(Gazetteer.Kind.PRODUCT) || isSite(member) ? 1 : 0;
        }
        for (Candidate member : members) {
            if (member.entry() != null && isIntroduced(members.get(0)) < 0 && others > 1) {
                tally(member).other(7);
            } else if (isSite(member) && companies > others) {
                tally(member).company(1);
            }
            if (isIntroduced(members.get(0)) > 0 && isOnlyStrange(member)) {
                tally(member).company(4);
            }
            boolean open = member.entry() == null || member.isKnown(Gazetteer.Kind.COMPANY) && !isSite(member);
            if (open && isUndecided(member)) {
                if (companies > others) {
                    tally(member).company(3);
                } else if (others > companies) {
                    tally(member).other(3);
                }
            }
        }
    }

    /** Among companies, a name that is a person's only by its odd words, or a street's: "Société Rhône", "Hazel Street". */
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
    private boolean isUndecided(Candidate member) {
        Mention.Kind kind = verdict(member);
        return kind == null || kind == Mention.Kind.BODY && member.length() == 1 && member.entry() == null;
    }

    private boolean isSite(Candidate member) {
        return member.length() == 1 && Cue.SITE.has(script.piece(member.from()).lower());
    }

    /** Positive where the words before say that companies follow, negative where products do. */
    private int isIntroduced(Candidate first) {
        int at = first.from() - 1;
        int start = script.start(first.sentence());
        if (at - 1 >= start && isDealing(script.piece(at - 1), script.piece(at))) {
            return 1;
        }
        if (at - 1 < start || !INTRODUCTIONS.contains(script.piece(at).lower())) {
            return 0;
        }
        for (int i = at - 1; i >= Math.max(start, at - 4); i--) {
            String lower = script.piece(i).lower();
            if (Cue.COMPANY_NOUN.has(lower)
                    || lower.equals("led")
                    || lower.equals("participation")
                    || lower.equals("investment")
                    || lower.equals("backing")
                    || lower.equals("funding")) {
                return 1;
            }
            if (Cue.PRODUCT_NOUN.has(lower) && isListing(script.piece(at))) {
                return -1;
            }
        }
        return 0;
    }

    /** "Bets on", "agreements with", "stakes in". */
    private static boolean isDealing(Piece noun, Piece preposition) {
        return Cue.DEALINGS.has(noun.lower())
                && noun.lower().endsWith("s")
                && (preposition.is("with") || preposition.is("on") || preposition.is("in"));
    }

    private static boolean isListing(Piece introduction) {
        return introduction.is("like")
                || introduction.is("as")
                || introduction.is("including")
                || introduction.is("e.g");
    }

    private boolean isLinked(Candidate one, Candidate two) {
        if (one.sentence() != two.sentence() || two.from() - one.to() > 4 || two.from() == one.to()) {
            return false;
        }
        for (int i = one.to(); i < two.from(); i++) {
            if (!LINKS.contains(script.piece(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
