package parallax.rules.deal.line;

import parallax.extraction.Figure;

/** Which words of a sentence speak of what lies behind the article's news. */
public final class Background {

    private static final WordList AIMS = WordList.of("aims");
    private static final WordList EARLIER = WordList.of("earlier");
    private static final WordList ANNOUNCED = WordList.of("told-before");
    private static final WordList VALUES = WordList.of("valuation-after");
    private static final WordList DONE = WordList.of("progress-verbs");
    private static final WordList STARTS = WordList.of("starts");
    private static final WordList BEFORE_NEWS = WordList.of("before-news");
    private static final WordList FRESH = WordList.of("fresh");
    private static final WordList CONFIRMED = WordList.of("confirmed");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList BEGUN = WordList.of("origin-verbs");
    private static final WordList SHOWN = WordList.of("release-verbs");
    private static final WordList REACTIONS = WordList.of("market-reactions");
    private static final WordList EXPECTED = WordList.of("close-ahead-status");

    /** How far before a day the words stand by which it is yet to come. */
    private static final int AHEAD = 10;

    private final Line line;
    private final Clause clause;
    private final Scope scope;

    Background(Line line, Scope scope) {
        this.line = line;
        this.clause = line.clause();
        this.scope = scope;
    }

    /** Whether the words around {@code anchor} speak of something that lies behind the article's news. */
    public boolean isBehind(int anchor) {
        int start = scope.start(anchor);
        int end = scope.end(anchor);
        int before = BEFORE_NEWS.firstIn(line, Math.max(start, anchor - 6), anchor);
        if (before >= 0) {
            return !scope.asides().explainsValue(before) && !REACTIONS.anyIn(line, 0, before);
        }
        if (isLedThen(anchor) || isApposedToEarlier(start) || isPartOfEarlier(start)) {
            return true;
        }
        if (FRESH.anyIn(line, start, Math.min(end, anchor + 8))) {
            return false;
        }
        return isWhen(start) || isEarlierWord(start, end, anchor) || pastDay(start, end, anchor) || pluperfect(anchor);
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
                int verb = line.isAny(i + 1, "had", "also", "previously") ? i + 2 : i + 1;
                return line.isAny(verb, "led", "co-led")
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
        return line.is(when, "when") && line.at(day).isDay() && PastDays.isPast(line.word(day));
    }

    /** "previously raised": not "months after launch". */
    private boolean isEarlierWord(int start, int end, int anchor) {
        int at = scope.first(EARLIER, start, end, anchor);
        while (at >= 0) {
            int next = at + EARLIER.lengthAt(line, at);
            boolean launch = line.is(next - 1, "after") && STARTS.anyIn(line, next, next + 4);
            if (!launch
                    && !scope.asides().explainsValue(at)
                    && !(anchor < at && isOfPurpose(anchor, at))
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

    /** "to expand what it previously sold", "to double the staff that it hired in 2024": told of what the money is for. */
    private boolean isOfPurpose(int anchor, int at) {
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
        return clause;
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

    /** "an extension of the Series A it announced in May": the day of a round named beside. */
    private boolean isOfOther(int anchor, int day) {
        for (int i = day - 1; i > Math.max(anchor, day - 6); i--) {
            if (line.at(i).isCompany()
                    && !line.isPossessive(i)
                    && line.at(i + 1).isPlain()) {
                int noun = line.is(i - 1, "that") ? i - 2 : i - 1;
                return noun > anchor + 1 && (Rounds.startsAt(line, noun) || RoundName.startsAt(line, noun - 1));
            }
        }
        return false;
    }

    /** "by 2030": a hedge of the date. */
    private boolean isDeadline(int day) {
        Figure figure = line.at(day).figure();
        return figure != null
                && figure.hedge() != null
                && figure.hedge().of(line.text()).equalsIgnoreCase("by");
    }

    /** "reported last week", "said in March": when others told of it. */
    private boolean isOfReport(int day) {
        int before = line.isAny(day - 1, "on", "in") ? day - 2 : day - 1;
        return REPORT_VERBS.startsAt(line, before) || line.isAny(before, "said", "learned");
    }

    /** "the lab launched by Ann Lee in July": when the company began, whatever it does now. */
    private boolean isOfStart(int day) {
        for (int i = day - 1; i > day - 7 && !line.at(i).isComma(); i--) {
            if (line.isAny(i, "launched", "created", "formed", "set", "founded", "started") && line.is(i + 1, "by")) {
                return true;
            }
        }
        return false;
    }

    /** "founded in 2019", "a gadget introduced in 2023": when something began that is named beside. */
    private boolean isOfBeginning(int verb) {
        return BEGUN.startsAt(line, verb)
                || SHOWN.startsAt(line, verb)
                        && line.at(verb - 1).isPlain()
                        && !line.at(verb - 1).isComma()
                || SHOWN.startsAt(line, verb)
                        && (line.isAny(verb - 2, "a", "an", "the") || line.isAny(verb - 3, "a", "an"));
    }

    private boolean pastDay(int start, int end, int anchor) {
        for (int i = start; i < end; i++) {
            if (line.at(i).isDay()
                    && scope.asides().isTogether(i, anchor)
                    && PastDays.isPast(line.word(i))
                    && !isDeadline(i)
                    && !isOfReport(i)
                    && !isOfStart(i)
                    && !(anchor < i
                            && (AIMS.anyIn(line, anchor + 1, i) || isOfPurpose(anchor, i) || isOfOther(anchor, i)))
                    && !line.is(i + 1, "(")
                    && !isOfBeginning(line.is(i - 1, "in") ? i - 2 : i - 1)
                    && !EXPECTED.anyIn(line, Math.max(anchor + 1, i - AHEAD), i)
                    && !line.isAny(i - 1, "by", "until", "through", "from", "to", "for")) {
                return true;
            }
        }
        return false;
    }
}
