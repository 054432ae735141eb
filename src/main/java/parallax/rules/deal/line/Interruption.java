package parallax.rules.deal.line;

/** Where a list of names goes on behind words that interrupt it: behind an aside, or in front of a member that is described. */
final class Interruption {

    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList OCCUPATIONS = WordList.of("occupations");
    private static final WordList OTHERS = WordList.of("backed-by");
    private static final WordList SAYS = WordList.of("source-verbs");
    private static final WordList KINDS = WordList.of("investor-kinds");
    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final WordList AUXILIARIES = WordList.of("auxiliaries");
    private static final WordList FILLERS = WordList.of("list-fillers");
    private static final WordList TRADES = WordList.of("company-kinds");

    /** How many words may describe a member of a list ahead of its name. */
    private static final int DESCRIPTION = 8;

    private static final int LONGEST = 30;

    private final Line line;
    private final Aside aside;

    Interruption(Line line, Aside aside) {
        this.line = line;
        this.aside = aside;
    }

    /** "previous investors (a list that includes Acme)", "four funds (including Acme)": the names stand in brackets. */
    boolean opensList(int bracket) {
        for (int i = bracket + 1; i < bracket + 6; i++) {
            if (line.isAny(i, "includes", "included", "include", "including", "namely")) {
                return line.at(i + 1).isName()
                        || line.at(i + 2).isName()
                        || line.at(i + 3).isName();
            }
        }
        return false;
    }

    /** "Acme — the arm of a bank — and Bolt", "Acme — the arm of a bank, Bolt and Core": the list goes on behind the aside. */
    int behindDash(int dash, boolean first) {
        if (first && line.at(dash + 1).isName()) {
            return dash + 1;
        }
        if (first && namesBehindAside(dash) > 0) {
            return namesBehindAside(dash);
        }
        if (first || !aside.opens(dash + 1)) {
            return behind(dash);
        }
        for (int i = dash + 1; i < dash + LONGEST; i++) {
            if (line.at(i).isDash()) {
                return i + 1;
            }
        }
        int end = aside.after(dash, ",");
        for (int i = dash + 1; i < end; i++) {
            if (line.isAny(i, "backed", "like", "include", "includes", "including", "such")) {
                return line.size();
            }
        }
        return end;
    }

    /** "forty angels — all of them engineers — including Ann Lee": index of the first behind what the dashes say of all; or -1. */
    private int namesBehindAside(int dash) {
        for (int i = dash + 1; i < dash + LONGEST && !line.at(i).isName(); i++) {
            if (line.at(i).isDash()) {
                return line.isAny(i + 1, "including", "like", "among") ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** "a host of investors pouring in, including Acme", "some who's who: Acme": the list goes on behind; else it is over. */
    int behind(int index) {
        int described = behindDescription(index);
        if (described > 0) {
            return described;
        }
        for (int i = index; i < index + 5 && line.at(i).isPlain() && !SAYS.startsAt(line, i); i++) {
            boolean person = line.at(i + 1).isPerson() && OCCUPATIONS.startsAt(line, i);
            if (person || line.at(i + 1).isCompany() && KINDS.startsAt(line, i)) {
                return i + 1;
            }
            if (STOPS.startsAt(line, i) && !line.is(i, "and")) {
                break;
            }
        }
        for (int i = index;
                i < index + 6 && line.at(i).isPlain() && !line.is(i, ".") && !OTHERS.startsAt(line, i);
                i++) {
            boolean verb = line.isAny(i, "include", "includes", "included") && !line.isAny(i - 1, "and", "also", "it");
            if (verb || line.isAny(i, "including", ":")) {
                return i + 1;
            }
        }
        return line.size();
    }

    /** "and health and safety device maker Acme", "and the city's state-run Acme": index of a member's name behind what describes it; or -1. */
    private int behindDescription(int index) {
        boolean member = beginsMember(index);
        boolean two = false;
        for (int i = index; member && i < index + DESCRIPTION && !SAYS.startsAt(line, i); i++) {
            two |= i > index && line.is(i, "and");
            member = isDescribing(i) || i > index && line.isAny(i, "and", "'s");
            boolean trade = KINDS.startsAt(line, i) || TRADES.startsAt(line, i);
            boolean company = line.isNamed(i + 1) && line.at(i + 1).isCompany() && (!two || trade);
            boolean person = line.isNamed(i + 1) && line.at(i + 1).isPerson() && !two && endsMember(i + 2);
            if (member && (company || person)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "and, for the first time, Acme": index of the name behind a remark between commas; or -1. */
    int behindRemark(int comma) {
        int at = comma + 1;
        while (at < comma + 6 && line.at(at).isPlain() && !line.at(at).isComma()) {
            at++;
        }
        return line.at(at).isComma() && line.isNamed(at + 1) ? at + 1 : -1;
    }

    /** Whether the words right before go with a member that a comma or an "and" opened: "and the city's". */
    private boolean beginsMember(int index) {
        int at = index - 1;
        while (at > index - 5 && !isJoint(at) && line.at(at).isPlain() && leadsToMember(at)) {
            at--;
        }
        return isJoint(at) || line.is(at, "well") && line.is(at + 1, "as");
    }

    private boolean leadsToMember(int index) {
        return FILLERS.startsAt(line, index) || line.at(index).capital() || line.isAny(index, "'s", "'");
    }

    private boolean endsMember(int index) {
        return isJoint(index)
                || line.isAny(index, ".", "(", ")", "of", "at", "")
                || line.at(index).isDash();
    }

    /** Whether a further member of the list follows on the word. */
    boolean isJoint(int index) {
        return line.at(index).isComma() || line.isAny(index, "and", "&", ";");
    }

    /** "supermarket chain": whether the word may tell what the member behind it is, as no verb, link or place can. */
    private boolean isDescribing(int index) {
        String word = line.word(index);
        boolean bound = word.indexOf('-') > 0;
        return line.at(index).isPlain()
                && !word.isEmpty()
                && Character.isLetterOrDigit(word.charAt(0))
                && (bound || !word.endsWith("ing"))
                && (bound || !word.endsWith("ed"))
                && !word.endsWith("ly")
                && !line.at(index).isComma()
                && !STOPS.startsAt(line, index)
                && !PREPOSITIONS.startsAt(line, index)
                && !line.clause().isBoundary(index)
                && !AUXILIARIES.startsAt(line, index);
    }
}
