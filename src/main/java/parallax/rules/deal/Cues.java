package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.Modality;
import parallax.text.Span;

/** The words of a sentence that say how firm and how far something is. */
final class Cues {

    private static final WordList REPORTED = WordList.of("reported");
    private static final WordList ACCORDING = WordList.of("according-sources");
    private static final WordList POSSIBLE = WordList.of("possible");
    private static final WordList PLANNED = WordList.of("planned");
    private static final WordList EXPECTED = WordList.of("expected");
    private static final WordList DENIED = WordList.of("denied");
    private static final WordList DISPUTES = WordList.of("disputes-reports");
    private static final WordList PAYS = WordList.of("pay-verbs");
    private static final WordList BUYS = WordList.of("acquire-verbs");
    private static final WordList CONFIRMED = WordList.of("confirmed");
    private static final WordList EARLIER = WordList.of("earlier");
    private static final WordList STARTS = WordList.of("starts");
    private static final WordList BEFORE_NEWS = WordList.of("before-news");
    private static final WordList BESIDE = WordList.of("side-clauses");
    private static final WordList COMPARES = WordList.of("valuation-multiples");
    private static final WordList VALUES = WordList.of("valuation-before");
    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList FRESH = WordList.of("fresh");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");

    private final Line line;
    private final Clause clause;
    private final List<Integer> reports = new ArrayList<>();
    private final @Nullable String attribution;

    Cues(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.attribution = Attribution.of(line);
        for (int i = 0; i < line.size(); i++) {
            if (REPORTED.startsAt(line, i) || according(i) || reporter(i)) {
                reports.add(i);
            }
        }
    }

    /** Whom the sentence names for what it says, or null. */
    @Nullable
    String attribution() {
        return attribution;
    }

    /** How firmly the sentence stands behind the figure at {@code index}. */
    Modality modality(int index) {
        int start = clauseStart(index);
        int end = clauseEnd(index);
        int denied = DENIED.firstIn(line, Math.max(start, index - 5), index);
        if (denied >= 0 && !line.isAny(denied + 1, "yet", "only", "just") || isDisputed(index)) {
            return Modality.DENIED;
        }
        if (POSSIBLE.anyIn(line, start, index)) {
            return Modality.POSSIBLE;
        }
        if (EXPECTED.anyIn(line, start, index)) {
            return Modality.EXPECTED;
        }
        if (reportedAt(start, end) >= 0 || line.isAny(index - 1, "reported", "rumored", "rumoured")) {
            return Modality.REPORTED;
        }
        return PLANNED.anyIn(line, start, index) || isHeadlinePlan(index) ? Modality.PLANNED : Modality.ASSERTED;
    }

    /** "Acme to raise $4 billion", over an article. */
    private boolean isHeadlinePlan(int index) {
        boolean title = line.isTitle();
        for (int i = 0; title && i < index - 1; i++) {
            if (line.at(i).isCompany()
                    && line.is(i + 1, "to")
                    && (PAYS.startsAt(line, i + 2) || BUYS.startsAt(line, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** "denied a report that it is in talks to sell for $9 million": what the report says is denied, too. */
    boolean isDisputed(int index) {
        int disputes = DISPUTES.firstIn(line, 0, index);
        for (int i = disputes; disputes >= 0 && i < index; i++) {
            if (line.isAny(i, "but", ";", "while", "though", "although")) {
                return false;
            }
        }
        return disputes >= 0;
    }

    /** Where the word stands that gives {@link #modality} its answer, or null. */
    @Nullable
    Span hedge(int index) {
        int start = clauseStart(index);
        for (WordList words : new WordList[] {DENIED, POSSIBLE, EXPECTED}) {
            int at = words.firstIn(line, start, index);
            if (at >= 0) {
                return line.span(at, at + words.lengthAt(line, at) - 1);
            }
        }
        int reported = reportedAt(start, clauseEnd(index));
        if (reported >= 0) {
            return line.at(reported).span();
        }
        int planned = PLANNED.firstIn(line, start, index);
        return planned < 0 ? null : line.span(planned, planned + PLANNED.lengthAt(line, planned) - 1);
    }

    int clauseStart(int index) {
        int at = clause.clauseStart(index);
        for (int i = index - 1; i > at; i--) {
            boolean opened = line.is(i, "(") && i < index - 1 || line.isAny(i, "—", "–");
            if (opened || line.at(i).isComma() && (opensClause(i + 1) || BESIDE.anyIn(line, at - 1, at + 6))) {
                return i;
            }
        }
        return at;
    }

    /** ", which", ", bringing": the words before the comma say nothing of what follows. */
    private boolean opensClause(int index) {
        return line.isAny(index, "which", "but", "up", "with", "and")
                || COMPARES.anyIn(line, index, index + 2)
                || line.at(index).isPlain() && line.word(index).endsWith("ing") && !line.is(index, "including");
    }

    private int clauseEnd(int index) {
        int at = index;
        while (at < line.size() && !clause.isBoundary(at) && !(line.at(at).isComma() && opensClause(at + 1))) {
            at++;
        }
        return at;
    }

    boolean isReported() {
        return reportedAt(0, line.size()) >= 0;
    }

    /**
     * Index of the word by which the sentence hands on what others say, or -1. "Reportedly" counts from {@code from} to
     * {@code to}, a source anywhere.
     */
    private int reportedAt(int from, int to) {
        for (int report : reports) {
            boolean adverb = line.isAny(report, "reportedly", "rumored", "rumoured");
            if (!adverb || from <= report && report < to) {
                return report;
            }
        }
        return -1;
    }

    /** "according to two people", "according to The Ledger": not "according to the company". */
    private boolean according(int index) {
        if (!line.is(index, "according") || !line.is(index + 1, "to")) {
            return false;
        }
        if (ACCORDING.anyIn(line, index + 2, index + 7)) {
            return true;
        }
        int source = line.isAny(index + 2, "the", "a") ? index + 3 : index + 2;
        return line.at(source).capital() && (line.at(source).isPlain() || isOutsider(source));
    }

    /** A company that the sentence names only as a source. */
    private boolean isOutsider(int source) {
        Mention mention = line.at(source).mention();
        if (mention == null || mention.form() != Mention.Form.NAME || mention.kind() != Mention.Kind.COMPANY) {
            return false;
        }
        return line.passage().mentions().stream()
                .noneMatch(other -> other != mention && other.name().equals(mention.name()));
    }

    /** "The Ledger reported", ", reports The Ledger": a name beside a verb of reporting. */
    private boolean reporter(int index) {
        if (!REPORT_VERBS.startsAt(line, index)) {
            return false;
        }
        if (line.at(index - 1).isComma() && line.at(index + 1).isCompany()) {
            return true;
        }
        int before = index - 1;
        while (line.isAny(before, "is", "has", "had", "now", "also", "first", "previously", "later")) {
            before--;
        }
        return line.at(before).capital()
                && (line.at(before).isPlain() || line.at(before).isCompany());
    }

    /** "months after its [Series B]", "since the Series A": what stands right behind such a word was before the news. */
    boolean isBehind(int anchor) {
        for (int i = anchor - 1; i > anchor - 6 && !clause.isBoundary(i); i--) {
            if (line.isAny(i, "after", "since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around {@code anchor} speak of something that lies behind the article's news. */
    boolean earlier(int anchor) {
        int start = clauseStart(anchor);
        int end = clauseEnd(anchor);
        int before = BEFORE_NEWS.firstIn(line, Math.max(start, anchor - 6), anchor);
        if (before >= 0) {
            return !explainsValue(before);
        }
        if (isLedThen(anchor)) {
            return true;
        }
        if (FRESH.anyIn(line, start, Math.min(end, anchor + 8))) {
            return false;
        }
        return isWhen(start) || isEarlierWord(start, end, anchor) || pastDay(start, end) || pluperfect(anchor);
    }

    /** "Acme, which led its Series A, also joined": by the round's name who led it is told apart from the news. */
    boolean isLedThen(int anchor) {
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

    /** "It is valued at $5 billion after raising $250 million": that round is the news. */
    private boolean explainsValue(int after) {
        return line.isAny(after, "after", "following")
                && VALUES.anyIn(line, after - 8, after)
                && (line.at(after - 1).isMoney() || VALUES.startsAt(line, after - 1))
                && RAISES.firstIn(line, 0, after) < 0;
    }

    /** "in 2024, when it raised $80 million": the clause tells of that day. */
    private boolean isWhen(int start) {
        int when = line.is(start, "when") ? start : start - 1;
        int day = line.at(when - 1).isComma() ? when - 2 : when - 1;
        return line.is(when, "when") && line.at(day).isDay() && PastDays.isPast(line.word(day));
    }

    /** "months after its Series A": not "months after launch". */
    private boolean isEarlierWord(int start, int end, int anchor) {
        int at = EARLIER.firstIn(line, start, end);
        while (at >= 0) {
            int next = at + EARLIER.lengthAt(line, at);
            boolean led = at < anchor || !comesAfter(anchor, next);
            if (led && (!line.is(next - 1, "after") || !STARTS.anyIn(line, next, next + 4))) {
                return true;
            }
            at = EARLIER.firstIn(line, next, end);
        }
        return false;
    }

    /** "The round comes months after": the round itself is the news. */
    private boolean comesAfter(int anchor, int end) {
        boolean comes = false;
        for (int i = anchor + 1; i < end; i++) {
            comes |= line.isAny(i, "comes", "arrives", "follows");
        }
        return comes && line.isAny(end - 1, "after", "follows") && !line.is(anchor - 1, "that");
    }

    /** "had raised", unless somebody has just said so: "said that it had raised". */
    private boolean pluperfect(int anchor) {
        int chain = clause.chainStart(anchor);
        for (int i = chain; i < anchor; i++) {
            if (line.is(i, "had")) {
                int said = beforeDay(line, chain - 2);
                return !CONFIRMED.anyIn(line, chain - 6, anchor) && !line.isAny(said, "that", "said", "says");
            }
        }
        return false;
    }

    /** Index of what stands before a day: of "said" in "said late on Thursday". */
    static int beforeDay(Line line, int index) {
        int at = index;
        while (line.at(at).isDay() || line.isAny(at, "on", "late", "early")) {
            at--;
        }
        return at;
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

    private boolean pastDay(int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.at(i).isDay()
                    && PastDays.isPast(line.word(i))
                    && !isDeadline(i)
                    && !isOfReport(i)
                    && !line.is(i + 1, "(")
                    && !line.isAny(i - 1, "founded", "co-founded", "started", "established", "born")
                    && !(line.is(i - 1, "in") && line.isAny(i - 2, "founded", "co-founded", "started", "established"))
                    && !line.isAny(i - 1, "by", "until", "through", "from", "to")) {
                return true;
            }
        }
        return false;
    }
}
