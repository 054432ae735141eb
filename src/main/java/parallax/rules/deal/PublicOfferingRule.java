package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company sells shares to the public. */
final class PublicOfferingRule implements LineRule<Telling> {

    private static final WordList GOES_PUBLIC = WordList.of("go-public");
    private static final WordList NOUNS = WordList.of("offering-nouns");

    @Override
    public String name() {
        return "deal/public-offering";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            if (GOES_PUBLIC.startsAt(line, i)) {
                tell(line, i, clause.subject(i), told);
            } else if (NOUNS.startsAt(line, i)) {
                tell(line, i, issuer(line, clause, i), told);
            }
        }
        return told;
    }

    /** "Acme's IPO", "the Acme IPO", "Acme has filed for an IPO". */
    private static int issuer(Line line, Clause clause, int noun) {
        int owner = clause.owner(noun);
        if (owner >= 0) {
            return owner;
        }
        Integer before = clause.nameBefore(noun);
        if (before != null) {
            return before;
        }
        for (int i = noun - 1; i > Math.max(0, noun - 7); i--) {
            if (line.at(i).isPlain() && FILES.startsAt(line, i)) {
                return clause.subject(i);
            }
        }
        return -1;
    }

    private static final WordList FILES = WordList.of("file-verbs");

    private void tell(Line line, int anchor, int issuer, List<Telling> told) {
        if (line.at(issuer).isCompany()) {
            told.add(new Telling.Draft(line, DealType.PUBLIC_OFFERING, anchor)
                    .with(PartyRole.TARGET, issuer)
                    .told(name()));
        }
    }
}
