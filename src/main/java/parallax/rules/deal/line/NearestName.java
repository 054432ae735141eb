package parallax.rules.deal.line;

/** The name nearest before a word that no preposition hides from it: "a startup backed by Acme" hides Acme. */
final class NearestName {

    private static final WordList RELATED = WordList.of("related-nouns");

    private final Line line;
    private final Clause clause;

    NearestName(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the nearest one up to {@code before}, else of an owner, else of any; -1 where there is none. */
    int before(int before) {
        int owner = -1;
        int hidden = -1;
        int led = -1;
        boolean another = Anonymous.opens(line);
        for (int i = before; i >= Math.max(0, before - Clause.REACH) && !clause.isBoundary(i); i--) {
            if (!line.at(i).isName()
                    || line.isPrefix(i)
                    || isBracketed(i)
                    || Anonymous.isKin(line, i)
                    || Staff.isOf(line, i)
                    || Staff.isFormerOf(line, i)
                    || Staff.tellsOwner(line, i)
                    || Attribution.isSource(line, i)) {
                led = led < 0 && Staff.speaksFor(line, i) ? i : led;
                i -= line.at(i).isName() && Staff.isOf(line, i) && line.is(i - 1, "and") ? 2 : 0;
                continue;
            }
            if (line.isPossessive(i)) {
                owner = owner < 0 && !isRelated(i, before) ? i : owner;
            } else if (clause.isBehindPreposition(i) && !(i == before && (opensClause(i - 1) || isFor(i)))) {
                hidden = hidden < 0
                                && !(another && !line.is(i - 1, "of"))
                                && !Staff.isHeadOf(line, i)
                                && !backsOther(i)
                                && !Anonymous.isKinOf(line, i)
                        ? i
                        : hidden;
            } else {
                return i;
            }
        }
        int other = owner >= 0 ? owner : hidden;
        return other >= 0 ? other : led;
    }

    /** The wire of "(Acme) -- The", the ticker of "Bolt (BLT)". */
    private boolean isBracketed(int index) {
        return line.is(index - 1, "(") && line.is(index + 1, ")");
    }

    /** "a startup backed by Acme raised": not Acme, though nobody else is named. */
    private boolean backsOther(int name) {
        int by = line.is(name - 1, "by") ? name - 1 : line.is(name - 2, "by") ? name - 2 : -1;
        return by > 0
                && line.isAny(
                        by - 1,
                        "backed",
                        "founded",
                        "co-founded",
                        "started",
                        "owned",
                        "run",
                        "led",
                        "created",
                        "funded")
                && line.isAny(by - 2, "startup", "company", "firm", "lab", "business", "venture", "one");
    }

    /** "bets big as Acme hits", "with Acme agreeing to": the word before the name opens a clause. */
    private boolean opensClause(int index) {
        boolean going = line.is(index, "with") && line.word(index + 2).endsWith("ing");
        return going || line.isAny(index, "as", "after", "before", "since", "than", "until");
    }

    /** "a deal for Acme to buy". */
    private boolean isFor(int index) {
        return line.is(index - 1, "for") && line.is(index + 1, "to");
    }

    /** "Acme's biggest rival agrees": somebody whom the owner only describes. */
    private boolean isRelated(int owner, int before) {
        for (int i = owner + 1; i <= before; i++) {
            if (RELATED.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }
}
