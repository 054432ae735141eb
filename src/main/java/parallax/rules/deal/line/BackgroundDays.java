package parallax.rules.deal.line;

import parallax.extraction.Figure;

/** Which printed days that are past are those on which something was done: not deadlines, days of reports or of a company's start. */
final class BackgroundDays {

    private static final WordList AIMS = WordList.of("aims");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList BEGUN = WordList.of("origin-verbs");
    private static final WordList SHOWN = WordList.of("release-verbs");
    private static final WordList EXPECTED = WordList.of("close-ahead-status");
    /** How far before a day the words stand by which it is yet to come. */
    private static final int AHEAD = 10;

    private final Line line;
    private final Scope scope;

    BackgroundDays(Line line, Scope scope) {
        this.line = line;
        this.scope = scope;
    }

    /** Whether one of those in {@code [start, end)} is. */
    boolean isBehind(int start, int end, int anchor) {
        for (int i = start; i < end; i++) {
            if (line.at(i).isDay()
                    && scope.asides().isTogether(i, anchor)
                    && PastDays.isPast(line, i)
                    && !isDeadline(i)
                    && !isOfReport(i)
                    && !isOfStart(i)
                    && !(anchor < i
                            && (AIMS.anyIn(line, anchor + 1, i)
                                    || PurposeClause.holds(line, anchor, i)
                                    || isOfOther(anchor, i)))
                    && !line.is(i + 1, "(")
                    && !isOfBeginning(line.is(i - 1, "in") ? i - 2 : i - 1)
                    && !EXPECTED.anyIn(line, Math.max(anchor + 1, i - AHEAD), i)
                    && !line.isAny(i - 1, "by", "until", "through", "from", "to", "for")) {
                return true;
            }
        }
        return false;
    }

    /** "It came out of hiding in April, announcing a $9 million [round]": on that day. */
    boolean isAnnouncedThen(int anchor) {
        for (int i = anchor - 1; i > anchor - 6; i--) {
            if (line.isAny(i, "announcing", "securing", "landing")
                    && line.at(i - 1).isComma()) {
                return line.at(i - 2).isDay() && PastDays.isPast(line, i - 2);
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
}
