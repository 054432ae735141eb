package parallax.rules.deal.line;

/** Which words of a sentence speak of what lies behind the article's news. */
public final class Background {

    private static final WordList EARLIER = WordList.of("earlier");
    private static final WordList ANNOUNCED = WordList.of("told-before");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList DONE = WordList.of("progress-verbs");
    private static final WordList STARTS = WordList.of("starts");
    private static final WordList BEFORE_NEWS = WordList.of("before-news");
    private static final WordList FRESH = WordList.of("fresh");
    private static final WordList CONFIRMED = WordList.of("confirmed");
    private static final WordList REACTIONS = WordList.of("market-reactions");
    private static final WordList JOINS = WordList.of("join-verbs");

    private final Line line;
    private final Clause clause;
    private final Scope scope;
    private final BackgroundDays days;

    Background(Line line, Scope scope) {
        this.line = line;
        this.clause = line.clause();
        this.scope = scope;
        this.days = new BackgroundDays(line, scope);
    }

    /** Whether the words around {@code anchor} speak of something that lies behind the article's news. */
    public boolean isBehind(int anchor) {
        int start = scope.start(anchor);
        int end = scope.end(anchor);
        int before = BEFORE_NEWS.firstIn(line, Math.max(start, anchor - 6), anchor);
        if (before >= 0) {
            boolean news = scope.asides().explainsValue(before);
            return news ? days.isBehind(start, end, anchor) : !REACTIONS.anyIn(line, 0, before);
        }
        if (isLedThen(anchor)
                || isApposedToEarlier(start)
                || isPartOfEarlier(start)
                || isOfValue(anchor)
                || isRaisingThen(anchor)
                || isBeforeRound(anchor)) {
            return true;
        }
        if (FRESH.anyIn(line, start, Math.min(end, anchor + 8))) {
            return false;
        }
        return isWhen(start)
                || isEarlierWord(start, end, anchor)
                || days.isBehind(start, end, anchor)
                || pluperfect(anchor);
    }

    /** "Acme's last financing — a $9 million round": what a dash explains lies behind the news with it. */
    private boolean isApposedToEarlier(int start) {
        return line.isAny(start, "—", "–") && Rounds.startsAt(line, start - 1) && isBehind(start - 1);
    }

    /** "In 2023, Acme agreed to invest $2 billion, which included a $500 million [infusion]": of the same day. */
    private boolean isPartOfEarlier(int start) {
        int which = line.at(start).isComma() ? start + 1 : start;
        return line.is(which, "which") && line.isAny(which + 1, "included", "includes") && isBehind(which - 2);
    }

    /** "This was followed by a Series A in 2024, raising $9 million": in that round. */
    private boolean isRaisingThen(int anchor) {
        boolean raising = line.is(anchor, "raising") && line.at(anchor - 1).isComma();
        for (int i = anchor - 2; raising && i > anchor - 12 && !clause.isBoundary(i); i--) {
            if (RoundName.startsAt(line, i)) {
                return isBehind(i);
            }
        }
        return days.isAnnouncedThen(anchor);
    }

    /** "Prior to the latest round, Acme raised $9 million": not in that. */
    private boolean isBeforeRound(int anchor) {
        int from = line.is(0, "before") ? 1 : line.is(0, "prior") && line.is(1, "to") ? 2 : anchor;
        for (int i = from; i < from + 6 && i < anchor; i++) {
            if (line.at(i).isComma()) {
                return Rounds.startsAt(line, i - 1) || Rounds.startsAt(line, i - 2);
            }
        }
        return false;
    }

    /** "its $4 billion valuation from its Series B": the round behind a value of before. */
    private boolean isOfValue(int anchor) {
        int from = anchor - 1;
        while (from > anchor - 4 && line.isAny(from, "its", "the", "a", "an", "last", "previous", "latest")) {
            from--;
        }
        return line.is(from, "from")
                && (VALUES.startsAt(line, from - 1) || line.at(from - 1).isMoney());
    }

    /** "less than a year after Acme walked away from a $9 billion [offer]": all that such a remark tells lies behind the news. */
    public boolean isTimedAfter(int anchor) {
        int opener = scope.asides().opener(anchor);
        return opener > 0 && BEFORE_NEWS.startsAt(line, opener) && EARLIER.startsAt(line, opener - 1);
    }

    /** "months after its [Series B]", "since the Series A": what stands right behind such a word was before the news. */
    public boolean isAfterwards(int anchor) {
        for (int i = anchor - 1; i > anchor - 6 && !clause.isBoundary(i); i--) {
            if (line.isAny(i, "after", "since")) {
                return !scope.asides().explainsValue(i);
            }
        }
        return false;
    }

    /** "Acme, which led its Series A, also joined": by the round's name who led it is told apart from the news. */
    public boolean isLedThen(int anchor) {
        for (int i = anchor - 1; i > anchor - 8; i--) {
            if (line.isAny(i, "which", "who")) {
                boolean then = line.isAny(i + 1, "had", "also", "previously");
                int verb = then ? i + 2 : i + 1;
                return line.isAny(verb, "led", "co-led")
                        && (then || line.isAny(verb + 1, "its", "their") || JOINS.anyIn(line, 0, line.size()))
                        && verb <= anchor
                        && Rounds.name(line, verb, anchor + 7) != null;
            }
            if (line.at(i).isComma()) {
                return false;
            }
        }
        return false;
    }

    /** "in 2024, when it raised $80 million": the clause tells of that day. */
    private boolean isWhen(int start) {
        int when = line.is(start, "when") ? start : start - 1;
        int day = line.at(when - 1).isComma() ? when - 2 : when - 1;
        return line.is(when, "when") && line.at(day).isDay() && PastDays.isPast(line, day);
    }

    /** "previously raised": not "months after launch". */
    private boolean isEarlierWord(int start, int end, int anchor) {
        int at = scope.first(EARLIER, start, end, anchor);
        while (at >= 0) {
            int next = at + EARLIER.lengthAt(line, at);
            boolean launch = line.is(next - 1, "after") && STARTS.anyIn(line, next, next + 4);
            if (!launch
                    && !scope.asides().explainsValue(at)
                    && !(anchor < at && PurposeClause.holds(line, anchor, at))
                    && !isNewsOfOld(at, next)
                    && !(line.is(at - 1, "as") && ANNOUNCED.startsAt(line, next))
                    && !isOfAnother(anchor, at, next)
                    && !isOfBesides(next)) {
                return true;
            }
            at = scope.first(EARLIER, next, end, anchor);
        }
        boolean other = line.is(anchor, "that") || line.is(anchor - 1, "that");
        return other && EARLIER.anyIn(line, anchor + 1, Math.min(end, anchor + 7));
    }

    /** "at double its previous valuation", "with prior investor Acme": not when the deal was. */
    private boolean isOfBesides(int noun) {
        return VALUES.startsAt(line, noun) || line.isAny(noun, "investor", "investors", "backer", "backers");
    }

    /** "will offer $3 in a bid against the previously reported offer": said of what stands behind it alone. */
    private boolean isOfAnother(int anchor, int earlier, int next) {
        int noun = next + ANNOUNCED.lengthAt(line, next);
        return anchor < earlier
                && noun > next
                && line.at(noun).isPlain()
                && !line.at(noun).isComma()
                && !line.isAny(noun, ".", "by", "in", "on", "that", "and", "to");
    }

    /** "completed the previously announced purchase": what becomes of an older deal is news. */
    private boolean isNewsOfOld(int earlier, int next) {
        return ANNOUNCED.startsAt(line, next) && DONE.anyIn(line, earlier - 5, earlier);
    }

    /** "had raised", unless somebody has just said so: "said that it had raised". */
    private boolean pluperfect(int anchor) {
        int chain = clause.chainStart(anchor);
        for (int i = chain; i < anchor; i++) {
            if (line.is(i, "had")) {
                int said = line.beforeDay(chain - 2);
                return !CONFIRMED.anyIn(line, chain - 6, anchor) && !line.isAny(said, "that", "said", "says");
            }
        }
        return false;
    }
}
