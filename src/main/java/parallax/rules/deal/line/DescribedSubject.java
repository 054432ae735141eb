package parallax.rules.deal.line;

/** Which name is the subject of a verb behind the mark that ends what is told of it: "Acme, a startup that helps when banks close, raised". */
final class DescribedSubject {

    private static final WordList APPOSED = WordList.of("apposed-nouns");

    private final Line line;
    private final Clause clause;

    DescribedSubject(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the company right before the mark at {@code end}, or before the aside that opens at {@code aside} and ends there; or -1. */
    int before(int end, int aside) {
        boolean comma = line.at(end).isComma();
        if (isApposed(end) || comma && opensItem(end - 1)) {
            return end - 1;
        }
        if (isDescribed(aside)) {
            return aside - 1;
        }
        int remark = comma && aside < 0 ? line.cues().scope().asides().opener(end - 1) : -1;
        return line.at(remark).isComma() && line.at(remark - 1).isCompany() && standsAlone(remark - 1)
                ? remark - 1
                : -1;
    }

    /** "Acme, which raised $9 million; and [Bolt], valued at": whether a company stands at the head of an item of a list. */
    private boolean opensItem(int name) {
        int mark = line.is(name - 1, "and") ? name - 2 : name - 1;
        return line.at(name).isCompany() && line.is(mark, ";");
    }

    /** "its former partner, Acme, is", "his startup — code platform Acme — was": whether a description stands before the aside. */
    private boolean isApposed(int end) {
        boolean aside = isMark(end) && line.at(end - 1).isCompany() && !line.isPossessive(end - 1);
        for (int i = end - 2; aside && i > end - 7; i--) {
            if (isMark(i)) {
                return APPOSED.startsAt(line, i - 1);
            }
            if (!line.at(i).isPlain() && !line.at(i).isCompany()) {
                return false;
            }
        }
        return false;
    }

    private boolean isMark(int index) {
        return line.at(index).isComma() || line.isAny(index, "—", "–", "-");
    }

    /** "Acme, a startup that helps when banks close, raised": whether the aside at the comma tells who the name before it is. */
    private boolean isDescribed(int aside) {
        return aside > 0
                && line.at(aside - 1).isCompany()
                && standsAlone(aside - 1)
                && line.isAny(aside + 1, "a", "an", "the", "which", "who", "its", "one", "another");
    }

    private boolean standsAlone(int name) {
        return !line.isPossessive(name) && !clause.isBehindPreposition(name) && !Attribution.isSource(line, name);
    }
}
