package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Modality;

/** How firmly a sentence stands behind what it says, and on whose word. */
public final class Cues {

    private static final WordList POSSIBLE = WordList.of("possible");
    private static final WordList PLANNED = WordList.of("planned");
    private static final WordList EXPECTED = WordList.of("expected");
    private static final WordList DENIED = WordList.of("denied");
    private static final WordList DISPUTES = WordList.of("disputes-reports");
    private static final WordList PAYS = WordList.of("pay-verbs");
    private static final WordList BUYS = WordList.of("acquire-verbs");
    private static final WordList PROVIDERS = WordList.of("data-providers");
    private static final WordList RAISES = WordList.of("raise-verbs");

    /** How far a denial reaches to a figure: "has not paid the full $9 million". */
    private static final int DENIAL = 5;

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
        this.hearsay = new Hearsay(line, scope);
        this.background = new Background(line, scope);
        this.attribution = Attribution.of(line);
    }

    /** Whom the sentence names for what it says, or null. */
    @Nullable
    public String attribution() {
        return attribution;
    }

    /** How firmly the sentence stands behind the figure at {@code index}: by the words that weaken it most. */
    public Firmness firmness(int index) {
        int start = scope.start(index);
        int denied = denial(Math.max(start, index - DENIAL), index, index);
        if (denied >= 0) {
            return by(Modality.DENIED, DENIED, denied);
        }
        int disputed = disputed(index);
        if (disputed >= 0) {
            return new Firmness(Modality.DENIED, line.at(disputed).span());
        }
        int told = isRaised(index) ? index : behindAside(start, index);
        int possible = scope.first(POSSIBLE, told, index, index);
        if (possible >= 0) {
            return by(Modality.POSSIBLE, POSSIBLE, possible);
        }
        int expected = scope.first(EXPECTED, told, index, index);
        if (expected >= 0) {
            return by(Modality.EXPECTED, EXPECTED, expected);
        }
        int reported = hearsay.of(index);
        if (reported >= 0) {
            return new Firmness(Modality.REPORTED, line.at(reported).span());
        }
        int planned = scope.first(PLANNED, told, index, index);
        return planned >= 0 ? by(Modality.PLANNED, PLANNED, planned) : planOrFact(index);
    }

    /** "will use the $9 million it raised": what is to be done with money that is there. */
    private boolean isRaised(int index) {
        int verb = line.is(index + 2, "has") ? index + 3 : index + 2;
        return line.at(index + 1).isName()
                && RAISES.startsAt(line, verb)
                && line.word(verb).endsWith("ed");
    }

    /** "Acme, which plans to grow, has raised $9 million": index behind the aside, which says nothing of the figure. */
    private int behindAside(int start, int index) {
        for (int i = index - 1; i > start; i--) {
            int verb = line.at(i + 1).isDay() ? i + 2 : i + 1;
            if (line.at(i).isComma() && TELLS.startsAt(line, verb)) {
                return verb;
            }
        }
        return start;
    }

    private Firmness by(Modality modality, WordList words, int at) {
        return new Firmness(modality, at < 0 ? null : line.span(at, at + words.lengthAt(line, at) - 1));
    }

    /** "Acme to raise $4 billion", over an article. */
    private Firmness planOrFact(int index) {
        boolean title = line.isTitle();
        for (int i = 0; title && i < index - 1; i++) {
            if (line.at(i).isCompany()
                    && line.is(i + 1, "to")
                    && (PAYS.startsAt(line, i + 2) || BUYS.startsAt(line, i + 2))
                    && scope.asides().isTogether(i + 1, index)) {
                return new Firmness(Modality.PLANNED, line.span(i + 1, i + 2));
            }
        }
        return new Firmness(Modality.ASSERTED, null);
    }

    /** Whether a word in {@code [from, to)} denies what the item at {@code index} tells: "has not raised". */
    public boolean isDenied(int from, int to, int index) {
        return denial(from, to, index) >= 0;
    }

    /** Index of that word, or -1: not "has not yet raised", "has not made a profit and raised". */
    private int denial(int from, int to, int index) {
        int at = scope.first(DENIED, from, to, index);
        while (at >= 0 && (line.isAny(at + 1, "yet", "only", "just") || isBehindAnd(at, index) || isRegretted(at))) {
            at = scope.first(DENIED, at + 1, to, index);
        }
        return at;
    }

    /** "it should not have been allowed to buy": but it was. */
    private boolean isRegretted(int denial) {
        return (line.is(denial - 1, "should") || line.word(denial).startsWith("shouldn"))
                && line.is(denial + 1, "have");
    }

    /** Whether another verb begins between the two: "[not] profitable and raised [$9 million]". */
    private boolean isBehindAnd(int denial, int index) {
        for (int i = denial + 1; i < index; i++) {
            if (line.isAny(i, "and", "but", ",") && (isDeal(i + 1) || isDeal(subjectEnd(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeal(int verb) {
        return RAISES.startsAt(line, verb) || PAYS.startsAt(line, verb) || BUYS.startsAt(line, verb);
    }

    /** "As the boom has [not] ended, Acme today raised": index behind whom the next clause is about. */
    private int subjectEnd(int from) {
        int at = line.at(from).isCompany() ? from + 1 : from;
        while (at > from && (line.at(at).isDay() || line.isAny(at, "has", "on", "just"))) {
            at++;
        }
        return at;
    }

    /** "denied a report that it is in talks to sell for $9 million": what the report says is denied, too. */
    public boolean isDisputed(int index) {
        return disputed(index) >= 0;
    }

    private int disputed(int index) {
        int disputes = DISPUTES.firstIn(line, 0, index);
        for (int i = disputes; disputes >= 0 && i < index; i++) {
            if (line.isAny(i, "but", ";", "while", "though", "although")) {
                return -1;
            }
        }
        return disputes;
    }

    /** Which words bear on which. */
    public Scope scope() {
        return scope;
    }

    /** Whether the sentence only hands on what others say where it tells of the item at {@code index}. */
    public boolean isReported(int index) {
        return hearsay.of(index) >= 0;
    }

    /** Whether it only hands on what those say who count such deals: "according to PitchBook". */
    public boolean isCounted(int index) {
        int report = hearsay.of(index);
        return report >= 0
                && line.is(report, "according")
                && (PROVIDERS.holds(line.word(report + 2)) || PROVIDERS.holds(line.word(report + 3)));
    }

    /** What is told of before the news. */
    public Background background() {
        return background;
    }
}
