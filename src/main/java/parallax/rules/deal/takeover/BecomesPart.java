package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Purchases;

/** A company that becomes another one's, or its owner: "Bolt becomes a part of [Acme]", "Acme will become the owner of [Bolt]". */
final class BecomesPart {

    private static final WordList BECOMES = WordList.of("turn-verbs");
    private static final WordList UNITS = WordList.of("unit-nouns");

    private BecomesPart() {}

    /** "is to become a wholly owned subsidiary of Acme": index of the new owner, or -1. */
    static int owner(Line line, int becomes) {
        if (!BECOMES.startsAt(line, becomes)) {
            return -1;
        }
        for (int i = becomes + 1; i < becomes + 7; i++) {
            if (line.is(i, "of") && UNITS.startsAt(line, i - 1)) {
                int owner = line.clause().object(i + 1);
                boolean whole = line.at(owner).isCompany() && Purchases.isWhole(line, owner);
                return whole && line.at(line.clause().subject(becomes)).isCompany() ? owner : -1;
            }
        }
        return -1;
    }

    /** "will become the new owner of Acme": index of what is owned, or -1. */
    static int owned(Line line, int becomes) {
        if (!BECOMES.startsAt(line, becomes)) {
            return -1;
        }
        int of = line.is(becomes + 2, "owner") ? becomes + 3 : becomes + 4;
        boolean owner = line.isAny(of - 1, "owner") && line.is(of, "of");
        int owned = owner ? line.clause().object(of + 1) : -1;
        return line.at(owned).isCompany() ? owned : -1;
    }
}
