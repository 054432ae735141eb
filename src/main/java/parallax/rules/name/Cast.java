package parallax.rules.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** The companies and people of one document, each with every name it goes by. */
final class Cast {

    private final Script script;
    private final Judgement judgement;
    private final Roster roster;
    private final ShortForms shortForms;
    private final Renaming renaming;
    private final SpelledOut spelledOut;
    private final Initials initials;
    private final List<Place> places = new ArrayList<>();

    Cast(Script script) {
        this.script = script;
        List<Candidate> candidates = CandidateFinder.candidates(script);
        this.judgement = new Judgement(script, candidates);
        this.roster = new Roster(script);
        this.shortForms = new ShortForms(script, candidates, roster);
        this.renaming = new Renaming(script);
        enlist(candidates);
        this.spelledOut = new SpelledOut(script, candidates, roster, renaming);
        this.initials = new Initials(candidates, judgement, roster);
        candidates.forEach(this::place);
    }

    /** Where companies and people are named, by position. */
    List<Place> places() {
        return places;
    }

    /** Everybody with a name of his own: short forms of fuller names come later. */
    private void enlist(List<Candidate> candidates) {
        List<Candidate> byLength = new ArrayList<>(candidates);
        byLength.sort(Comparator.comparingInt(Candidate::length)
                .thenComparingInt(candidate -> candidate.name().length())
                .reversed());
        for (Candidate candidate : byLength) {
            Mention.Kind kind = judgement.verdict(candidate);
            if (kind != null && roster.named(candidate) == null && shortForms.fuller(candidate, kind) == null) {
                roster.enlist(candidate, kind);
            }
        }
    }

    private void place(Candidate candidate) {
        Member member = meant(candidate);
        if (member != null) {
            member.add(candidate, renaming.isFormer(candidate));
            places.add(new Place(candidate.from(), candidate.to(), candidate.sentence(), member));
        }
    }

    private @Nullable Member meant(Candidate candidate) {
        Member member = spelledOut.get(candidate);
        if (member == null) {
            member = initials.meant(candidate);
        }
        if (member != null) {
            return member;
        }
        Mention.Kind kind = judgement.verdict(candidate);
        Member own = roster.named(candidate);
        if (own != null && kind != null) {
            return own;
        }
        if (candidate.entry() != null && !candidate.isKnown(Gazetteer.Kind.COMPANY)) {
            Member firm = candidate.isKnown(Gazetteer.Kind.PRODUCT) ? shortForms.firm(candidate) : null;
            return firm != null && isSpelledAsName(candidate) ? firm : null;
        }
        Member fuller = shortForms.fuller(candidate, kind);
        return fuller != null && (kind != null || isSpelledAsName(candidate)) ? fuller : null;
    }

    /** A word that is also an English one, and opens its sentence, is a short form only where it is never written small. */
    private boolean isSpelledAsName(Candidate candidate) {
        String lower = script.piece(candidate.from()).lower();
        if (!Vocabulary.isEnglish(lower) || candidate.length() > 1) {
            return true;
        }
        if (!candidate.opens() && !script.isHeadline(candidate.sentence())) {
            return true;
        }
        boolean owns = candidate.to() < script.end(candidate.sentence())
                && (script.piece(candidate.to()).isPossessive()
                        || Cue.VERB_COMPANY.has(script.piece(candidate.to()).lower()));
        return script.small(lower) == 0 || owns;
    }
}
