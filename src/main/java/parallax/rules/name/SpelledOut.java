package parallax.rules.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;

/** Names that a text itself says to mean the same: "Federal Widget Board (FWB)", "Acme (formerly Bolt)". */
final class SpelledOut {

    private final Script script;
    private final Roster roster;
    private final Map<String, Member> byName = new HashMap<>();

    SpelledOut(Script script, List<Candidate> candidates, Roster roster, Renaming renaming) {
        this.script = script;
        this.roster = roster;
        for (int i = 1; i < candidates.size(); i++) {
            Candidate one = candidates.get(i - 1);
            Candidate two = candidates.get(i);
            if (isAcronym(one, two) || isCode(one, two)) {
                put(one, two, roster.named(one) != null ? roster.named(one) : roster.named(two));
            } else if (renaming.isTold(one, two)
                    && (two.entry() == null || script.piece(two.from() - 1).is("as"))
                    && isCompany(one)
                    && isCompany(two)) {
                put(one, two, roster.named(one));
            }
        }
    }

    @Nullable
    Member get(Candidate candidate) {
        return byName.get(candidate.name());
    }

    private boolean isCompany(Candidate candidate) {
        Member member = roster.named(candidate);
        return member != null && member.kind() == Mention.Kind.COMPANY;
    }

    private void put(Candidate one, Candidate two, @Nullable Member member) {
        if (member != null) {
            byName.put(one.name(), member);
            byName.put(two.name(), member);
        }
    }

    /** "Acme Corp. (ACMX)": a share's code that begins as the name does. */
    private boolean isCode(Candidate one, Candidate two) {
        return two.from() - one.to() == 1
                && one.sentence() == two.sentence()
                && script.piece(one.to()).is("(")
                && two.to() < script.end(two.sentence())
                && script.piece(two.to()).is(")")
                && two.length() == 1
                && two.entry() == null
                && two.name().length() < 6
                && script.piece(two.from()).isAllCaps()
                && two.name().charAt(0) == Character.toUpperCase(one.name().charAt(0))
                && isCompany(one);
    }

    /** The short name in brackets, or the long one after it. */
    private boolean isAcronym(Candidate one, Candidate two) {
        return two.from() - one.to() == 1
                && one.sentence() == two.sentence()
                && script.piece(one.to()).is("(")
                && (Spelling.stands(two.name(), one.name()) || Spelling.stands(one.name(), two.name()));
    }
}
