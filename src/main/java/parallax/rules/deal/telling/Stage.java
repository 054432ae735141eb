package parallax.rules.deal.telling;

import parallax.extraction.DealStatus;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Cues;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Means;
import parallax.rules.deal.line.WordList;

/** How far a deal has come by the words of a sentence. */
public final class Stage {

    private static final WordList POSSIBLE = WordList.of("possible");
    private static final WordList RUMOURS = WordList.of("rumoured-status");
    private static final WordList PLANS = WordList.of("plans-to-raise");
    private static final WordList FUTURE = WordList.of("planned-status");
    private static final WordList AHEAD = WordList.of("close-ahead-status");
    private static final WordList DONE = WordList.of("completing");
    private static final WordList OPEN = WordList.of("open-plans");
    private static final WordList ANNOUNCED = WordList.of("unveil-verbs");
    private static final WordList ALLIANCES = WordList.of("alliances-announced");
    private static final WordList SIGNED = WordList.of("agreement-verbs");
    private static final WordList CONFIRMED = WordList.of("confirmed");
    private static final WordList PAID = WordList.of("paid-verbs");
    private static final WordList BLOCKS = WordList.of("block-verbs");
    private static final WordList EMERGES = WordList.of("emerge-verbs");

    private final Line line;
    private final Clause clause;
    private final Cues cues;
    private final Outcome outcome;

    public Stage(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.cues = line.cues();
        this.outcome = new Outcome(line);
    }

    /** How far the deal has come whose deciding word stands at {@code anchor}. */
    public DealStatus status(int anchor) {
        int chain = chain(anchor);
        if (outcome.isGivenUp(anchor)) {
            return DealStatus.TERMINATED;
        }
        if (cues.isDenied(chain, anchor, anchor) || cues.isDisputed(anchor) || outcome.isUndone(anchor)) {
            return DealStatus.DENIED;
        }
        if (isRumour(chain, anchor) && !isAnnouncedPlan(chain, anchor)
                || cues.isReported(anchor) && !cues.isCounted(anchor) && !isConfirmed()) {
            return DealStatus.RUMOURED;
        }
        return isAhead(chain, anchor) ? DealStatus.ANNOUNCED : DealStatus.COMPLETED;
    }

    private boolean isAhead(int chain, int anchor) {
        int verb = clause.chainStart(anchor);
        int from = line.isAny(verb, "has", "have") && verb < anchor ? verb : chain;
        int future = cues.scope().first(FUTURE, from, anchor + 1, anchor);
        int done = cues.scope().first(DONE, chain, anchor + 1, anchor);
        if (done >= 0 && (future < 0 || done < future) || isDoneBehind(anchor) || isPaid(anchor)) {
            return false;
        }
        return future >= 0
                || isHeadlinePlan(anchor)
                || isUnderWay(anchor)
                || wasUnderWay(anchor)
                || isAnnouncedAlliance(anchor)
                || AnnouncedPurchase.is(line, anchor)
                || AHEAD.anyIn(line, anchor + 1, phraseEnd(anchor));
    }

    /** "paid a whopping $9 billion to buy Acme": not "will have paid". */
    private boolean isPaid(int anchor) {
        if (line.is(anchor - 1, "to") && PAID.startsAt(line, anchor - 2)) {
            return clause.chainStart(anchor - 2) == anchor - 2;
        }
        int paid =
                line.is(anchor - 1, "to") && line.at(anchor - 2).isMoney() ? PAID.lastIn(line, anchor - 7, anchor) : -1;
        return paid >= 0 && clause.chainStart(paid) == paid;
    }

    /** "announced a new partnership with Acme": not "signed a partnership". */
    private boolean isAnnouncedAlliance(int anchor) {
        int announced = ANNOUNCED.lastIn(line, anchor - 8, anchor);
        return announced >= 0
                && ALLIANCES.anyIn(line, anchor, anchor + 1)
                && clause.clauseStart(anchor) <= announced
                && !SIGNED.anyIn(line, announced + 1, anchor);
    }

    /** "Acme to raise $9 million", over an article. */
    private boolean isHeadlinePlan(int anchor) {
        return line.isTitle()
                && line.is(anchor - 1, "to")
                && line.at(anchor - 2).isName();
    }

    /** "reviewing the purchase, which closed last year". */
    private boolean isDoneBehind(int anchor) {
        for (int i = anchor + 1; i < clause.partEnd(anchor); i++) {
            if (line.isAny(i, "which", "that")) {
                int verb = line.isAny(i + 1, "was", "were", "had", "has") ? i + 2 : i + 1;
                return line.isAny(verb, "closed", "completed", "finalized", "finalised");
            }
        }
        return false;
    }

    /** "is being bought", "are merging", "is now snapping up"; who "is coming out of stealth with" money has it already. */
    boolean isUnderWay(int anchor) {
        boolean going = line.word(anchor).endsWith("ing") && !EMERGES.startsAt(line, anchor);
        for (int i = anchor - 1; i >= clause.chainStart(anchor); i--) {
            going |= line.is(i, "being");
            if (going && (line.isAny(i, "is", "are", "'re") || line.is(i, "'s") && line.is(i - 1, "it"))) {
                return true;
            }
        }
        return false;
    }

    /** "said that it was being bought". */
    private boolean wasUnderWay(int anchor) {
        for (int i = anchor - 1; i > clause.chainStart(anchor); i--) {
            if (line.is(i, "being") && line.isAny(i - 1, "was", "were")) {
                return true;
            }
        }
        return false;
    }

    private int chain(int anchor) {
        if (line.word(anchor).endsWith("ed")
                && line.at(anchor - 1).isName()
                && line.at(anchor - 2).isMoney()) {
            return anchor - 1;
        }
        int start = Math.max(clause.clauseStart(anchor), Means.with(line, anchor));
        return Math.max(start, Math.min(clause.chainStart(anchor), DealWith.reach(line, anchor)));
    }

    private boolean isRumour(int chain, int anchor) {
        int rumour = cues.scope().first(RUMOURS, chain, anchor + 1, anchor);
        return cues.scope().first(POSSIBLE, chain, anchor + 1, anchor) >= 0 || rumour >= 0 && !isAgainst(rumour);
    }

    /** "sought to block the purchase", "wants to unwind it": there is a deal to be against. */
    private boolean isAgainst(int wish) {
        return line.is(wish + 1, "to") && BLOCKS.startsAt(line, wish + 2);
    }

    /** "Acme announced on Monday that it plans to raise": no rumour, for the company says so. */
    private boolean isAnnouncedPlan(int chain, int anchor) {
        int plan = PLANS.firstIn(line, chain, anchor);
        boolean announced = plan >= 0 && ANNOUNCED.anyIn(line, Math.max(0, plan - 8), plan);
        return announced
                && cues.scope().first(POSSIBLE, chain, anchor + 1, anchor) < 0
                && cues.scope().first(RUMOURS, chain, anchor, anchor) == plan;
    }

    /** Whether only others' reports make it a rumour: the words themselves tell it as done or agreed. */
    boolean isHearsay(int anchor) {
        return cues.isReported(anchor) && !isRumour(chain(anchor), anchor);
    }

    /** "announced that it would buy", "its intention to buy": a plan, however long ago it was made; "is reportedly raising". */
    boolean isOpen(int anchor) {
        return OPEN.anyIn(line, chain(anchor), anchor + 1)
                || AnnouncedPurchase.isRecent(line, anchor)
                || isHearsay(anchor) && isUnderWay(anchor);
    }

    /** Whether somebody who must know says so. */
    public boolean isConfirmed() {
        for (int i = 0; i < line.size(); i++) {
            if (CONFIRMED.startsAt(line, i) && isSpeaker(clause.chainStart(i) - 1) && !POSSIBLE.anyIn(line, i, i + 5)) {
                return true;
            }
        }
        return false;
    }

    /** "The company confirmed", "sources close to the deal confirmed". */
    private boolean isSpeaker(int index) {
        boolean near = line.is(index, "the") && line.is(index - 1, "to") && line.is(index - 2, "close");
        return near
                || line.at(index).isName()
                || line.isAny(index, "company", "startup", "companies", "founder", "it", "spokesperson");
    }

    private int phraseEnd(int index) {
        int at = index + 1;
        int end = clause.partEnd(index);
        while (at < end && !line.isAny(at, ",", "as", "which", "and")) {
            at++;
        }
        return at;
    }
}
