package parallax.rules.deal.line;

/** People whom the words around a company's name speak of in its place: "Acme researchers", "the founder of Acme". */
final class Staff {

    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList LEADERS = WordList.of("company-leaders");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList KIN = WordList.of("apposed-nouns");

    private Staff() {}

    /** "[Acme] researchers", "the [Acme] founder": whether the words name people of the company at {@code index}. */
    static boolean isOf(Line line, int index) {
        return line.at(index).isCompany() && PEOPLE.startsAt(line, index + 1);
    }

    /** "former [Acme] and Bolt researchers": the same, of the first of two as well. */
    static boolean isOfEither(Line line, int index) {
        return isOf(line, index) || line.is(index + 1, "and") && isOf(line, index + 2) || isFormerOf(line, index);
    }

    /** "former [Acme] and Bolt artificial intelligence researchers": the same, with words between. */
    static boolean isFormerOf(Line line, int index) {
        int last = line.is(index + 1, "and") && line.at(index + 2).isCompany() ? index + 2 : index;
        int first = line.is(index - 1, "and") && line.at(index - 2).isCompany() ? index - 2 : index;
        boolean former = line.isAny(first - 1, "former", "ex-", "ex");
        for (int i = last + 1;
                former && i < last + 5 && line.at(i).isPlain() && !line.at(i).isComma();
                i++) {
            if (PEOPLE.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the [Acme] president's startup", "[Acme] rival's parent": whether somebody whom the name only tells apart owns what is told of. */
    static boolean tellsOwner(Line line, int index) {
        boolean kin = PEOPLE.startsAt(line, index + 1)
                || POSITIONS.startsAt(line, index + 1)
                || KIN.startsAt(line, index + 1);
        return line.at(index).isCompany() && kin && line.isAny(index + 2, "'s", "'");
    }

    /** "[Acme] executives": what they do, the company does; what former ones do, it does not. */
    static boolean speaksFor(Line line, int index) {
        boolean former = false;
        for (int i = index - 1; i > index - 5; i--) {
            former |= line.isAny(i, "former", "ex", "ex-", "one-time");
        }
        return isOf(line, index) && LEADERS.startsAt(line, index + 1) && !former;
    }

    /** "a startup founded by [Ann Lee], which": who began what the words go on about. */
    static boolean isFounder(Line line, int index) {
        return line.at(index).isPerson()
                && line.is(index - 1, "by")
                && line.isAny(index - 2, "founded", "co-founded", "started", "created", "launched", "run", "headed");
    }

    /** "the founder of [Acme]": a person, not the company. */
    static boolean isHeadOf(Line line, int index) {
        return line.isAny(index - 1, "of", "behind") && POSITIONS.startsAt(line, index - 2);
    }
}
