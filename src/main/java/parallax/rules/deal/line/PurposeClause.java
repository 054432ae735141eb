package parallax.rules.deal.line;

/** What money is for, told behind the deal: "to expand what it previously sold", "to double the staff that it hired in 2024". */
final class PurposeClause {

    private PurposeClause() {}

    /** Whether the item at {@code at} belongs to such words behind {@code anchor}, and so says nothing of when the deal was. */
    static boolean holds(Line line, int anchor, int at) {
        boolean purpose = false;
        boolean clause = false;
        for (int i = anchor + 1; i < at; i++) {
            boolean ends = line.at(i).isComma();
            purpose = !ends && (purpose || line.is(i, "to") && line.at(i + 1).isPlain());
            clause = !ends
                    && (clause
                            || line.is(i, "what")
                            || purpose && line.isAny(i, "that", "which", "who", "where", "it", "they"));
        }
        return clause || purpose && isOfThing(line, at);
    }

    /** "to speed up prior authorizations", "to build on previous work": said of a thing that the money is for. */
    private static boolean isOfThing(Line line, int at) {
        return line.isAny(at, "prior", "previous") && line.at(at + 1).isPlain() && !Rounds.startsAt(line, at + 1);
    }
}
