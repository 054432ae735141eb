package parallax.rules.deal.line;

/** Which name the words behind a verb, a noun or a preposition speak of: "buys the AI startup [Acme]". */
final class DirectObject {

    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList NOUNS = WordList.of("company-nouns");
    private static final WordList PARTS = WordList.of("part-nouns");
    private static final WordList KINDS = WordList.of("company-kinds");

    private final Line line;
    private final Clause clause;

    DirectObject(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the first name that the words from {@code from} on speak of, or -1: "the AI startup [Tarn Labs]". */
    int from(int from) {
        for (int i = from; i < from + Clause.REACH; i++) {
            int held = Math.max(behindNotHeld(i), behindShort(i));
            if (held > i) {
                i = held - 1;
            } else if (line.at(i).isName() && line.is(i + 1, "portfolio") && NOUNS.startsAt(line, i + 2)) {
                i += 2;
            } else if (line.at(i).isName()) {
                int founded = line.isPossessive(i) ? founded(i) : -1;
                if (founded >= 0) {
                    return founded;
                }
                if (clause.isListable(i)) {
                    return line.isPossessive(i) && !line.isAny(i, "its", "their") ? owned(i) : i;
                }
            } else if (stops(i)
                    && !isIssued(i)
                    && !isPart(i)
                    && !(line.is(i, "of") && (isPart(i - 1) || line.is(i - 1, "one")))
                    && !isJoint(i)
                    && !isTrade(from, i)
                    && !isQuality(from, i)) {
                return apposed(from, i);
            }
        }
        return -1;
    }

    /** "a small robot maker, Acme": index of the name behind the comma at {@code comma}, or -1. */
    private int apposed(int from, int comma) {
        boolean described =
                (line.isAny(from, "a", "an", "another", "one", "yet") || isKind(comma - 1)) && comma > from + 1;
        boolean whole = line.isAny(comma + 2, ",", ".", "in", "for", "to", "(", "—", "–") || comma + 2 >= line.size();
        return line.at(comma).isComma()
                        && described
                        && whole
                        && line.at(comma + 1).isCompany()
                ? comma + 1
                : -1;
    }

    /** "the startup", "cloud provider": what a company is called. */
    private boolean isKind(int noun) {
        return NOUNS.startsAt(line, noun) || KINDS.startsAt(line, noun) || line.isAny(noun, "service", "partner");
    }

    /** "the 45% it does not already own of", "the shares that it does not hold in": index behind such words, else {@code index}. */
    private int behindNotHeld(int index) {
        int it = line.is(index, "that") ? index + 1 : index;
        boolean not = line.isAny(it, "it", "they") && line.isAny(it + 1, "does", "do", "did") && isNot(it + 2);
        for (int i = it + 3; not && i < it + 6; i++) {
            if (line.isAny(i, "own", "hold", "have", "control")) {
                return line.isAny(i + 1, "in", "of") ? i + 2 : i + 1;
            }
        }
        return index;
    }

    /** "artificial intelligence (AI) startup": index behind the short form in brackets, else {@code index}. */
    private int behindShort(int index) {
        boolean word = line.at(index + 1).isPlain() && line.at(index + 1).capital();
        return line.is(index, "(") && word && line.is(index + 2, ")") ? index + 3 : index;
    }

    private boolean isNot(int index) {
        return line.is(index, "not") || line.word(index).endsWith("n't");
    }

    /** "all issued and outstanding shares": two words for one thing. */
    private boolean isIssued(int and) {
        return line.is(and, "and") && line.is(and - 1, "issued") && line.is(and + 1, "outstanding")
                || line.isAny(and, "shares", "stock") && line.is(and - 1, "outstanding");
    }

    /** "the boot and stick maker Acme", "data and analytics company Acme": two trades of one company. */
    private boolean isJoint(int and) {
        for (int i = and + 1; line.is(and, "and") && i < and + 6; i++) {
            if (line.at(i).isName()) {
                return i > and + 1 && line.at(i).isCompany() && KINDS.startsAt(line, i - 1) && !line.isPossessive(i);
            }
            boolean trade =
                    line.at(i).isPlain() && (!line.at(i).capital() || line.isAny(i, "ai", "it", "ar", "vr", "hr"));
            if (!trade || STOPS.startsAt(line, i) || line.isAny(i, "a", "an", "the")) {
                return false;
            }
        }
        return false;
    }

    /** "the buy now, pay later provider Acme": a comma among the words for what one company does. */
    private boolean isTrade(int from, int comma) {
        for (int i = from; line.at(comma).isComma() && i < comma; i++) {
            if (line.at(i).isName() || isKind(i)) {
                return false;
            }
        }
        for (int i = comma + 1; line.at(comma).isComma() && i < comma + 5; i++) {
            if (line.at(i).isName()) {
                return i > comma + 1 && line.at(i).isCompany() && isKind(i - 1) && !line.isPossessive(i);
            }
            if (stops(i) || !line.at(i).isPlain() || line.at(i).capital() || line.isAny(i, "a", "an", "the")) {
                return false;
            }
        }
        return false;
    }

    /** "another free, ad-supported streaming service, Acme": a comma between two qualities of what is named behind the next one. */
    private boolean isQuality(int from, int comma) {
        boolean first = line.isAny(from, "a", "an", "another") && line.at(comma).isComma() && comma < from + 4;
        for (int i = comma + 1; first && i < comma + 7 && !line.at(i).capital(); i++) {
            if (line.at(i).isComma()) {
                return isKind(i - 1) && apposed(from, i) >= 0;
            }
            if (stops(i) || !line.at(i).isPlain() || line.isAny(i, "a", "an", "the")) {
                return false;
            }
        }
        return false;
    }

    /** "30 percent of", "the assets of". */
    private boolean isPart(int index) {
        return line.is(index + 1, "of") && (line.at(index).isPercent() || PARTS.startsAt(line, index));
    }

    /** "Ann Lee's previous startup, Acme": the company named for what somebody had; or -1. */
    private int founded(int owner) {
        int from = line.isAny(owner + 1, "'s", "'") ? owner + 2 : owner + 1;
        for (int i = from; i < from + 4 && line.at(i).isPlain() && !line.at(i).isComma(); i++) {
            if (line.isAny(i, "startup", "company", "firm", "business", "venture", "rival", "competitor")) {
                int name = line.at(i + 1).isComma() ? i + 2 : i + 1;
                return line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
            }
        }
        return -1;
    }

    /** What is bought is not the owner: "Acme's Bolt browser". */
    private int owned(int index) {
        return line.at(index).isPerson()
                        || line.at(index + 2).isPlain() && line.at(index + 2).capital()
                ? -1
                : index;
    }

    private boolean stops(int index) {
        return index >= line.size() || STOPS.startsAt(line, index) || clause.isBoundary(index);
    }
}
