package parallax.rules.deal;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Modality;
import parallax.text.Span;

/** How firmly a sentence stands behind what it says, and on whose word. */
final class Cues {

    private static final WordList POSSIBLE = WordList.of("possible");
    private static final WordList PLANNED = WordList.of("planned");
    private static final WordList EXPECTED = WordList.of("expected");
    private static final WordList DENIED = WordList.of("denied");
    private static final WordList DISPUTES = WordList.of("disputes-reports");
    private static final WordList PAYS = WordList.of("pay-verbs");
    private static final WordList BUYS = WordList.of("acquire-verbs");

    /** Verbs by which a sentence goes on behind an aside. */
    private static final WordList TELLS = WordList.of("telling-verbs");

    private final Line line;
    private final Scope scope;
    private final Hearsay hearsay;
    private final Background background;
    private final @Nullable String attribution;

    Cues(Line line) {
        this.line = line;
        this.scope = new Scope(line);
        this.hearsay = new Hearsay(line);
        this.background = new Background(line);
        this.attribution = Attribution.of(line);
    }

    /** Whom the sentence names for what it says, or null. */
    @Nullable
    String attribution() {
        return attribution;
    }

    /** How firmly the sentence stands behind the figure at {@code index}. */
    Modality modality(int index) {
        int start = scope.start(index);
        int end = scope.end(index);
        if (isDenied(Math.max(start, index - 5), index) || isDisputed(index)) {
            return Modality.DENIED;
        }
        if (POSSIBLE.anyIn(line, start, index)) {
            return Modality.POSSIBLE;
        }
        if (EXPECTED.anyIn(line, start, index)) {
            return Modality.EXPECTED;
        }
        if (hearsay.in(start, end) >= 0 || line.isAny(index - 1, "reported", "rumored", "rumoured")) {
            return Modality.REPORTED;
        }
        return PLANNED.anyIn(line, behindAside(start, index), index) || isHeadlinePlan(index)
                ? Modality.PLANNED
                : Modality.ASSERTED;
    }

    /** "Acme, which plans to grow, has raised $9 million": index behind the aside, which says nothing of the figure. */
    private int behindAside(int start, int index) {
        for (int i = index - 1; i > start; i--) {
            if (line.at(i).isComma() && TELLS.startsAt(line, i + 1)) {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether a word in {@code [from, to)} denies: "has not raised", but not "has not yet raised". */
    boolean isDenied(int from, int to) {
        int denied = DENIED.firstIn(line, from, to);
        return denied >= 0 && !line.isAny(denied + 1, "yet", "only", "just");
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

    /** Where the first words stand that weaken what is said of the figure at {@code index}, the strongest kind first; or null. */
    @Nullable
    Span hedge(int index) {
        int start = scope.start(index);
        for (WordList words : new WordList[] {DENIED, POSSIBLE, EXPECTED}) {
            int at = words.firstIn(line, start, index);
            if (at >= 0) {
                return line.span(at, at + words.lengthAt(line, at) - 1);
            }
        }
        int reported = hearsay.in(start, scope.end(index));
        if (reported >= 0) {
            return line.at(reported).span();
        }
        int planned = PLANNED.firstIn(line, behindAside(start, index), index);
        return planned < 0 ? null : line.span(planned, planned + PLANNED.lengthAt(line, planned) - 1);
    }

    /** Which words bear on which. */
    Scope scope() {
        return scope;
    }

    /** Whether the sentence hands on what others say. */
    boolean isReported() {
        return hearsay.isAny();
    }

    /** What is told of before the news. */
    Background background() {
        return background;
    }
}
