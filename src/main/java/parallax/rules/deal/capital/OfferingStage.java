package parallax.rules.deal.capital;

import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Stage;

/** How far a sale of shares to the public has come, beyond what the words say of any deal. */
final class OfferingStage {

    private static final WordList NOUNS = WordList.of("offering-nouns");
    private static final WordList PAPERS = WordList.of("offering-papers");
    private static final WordList HANDS_IN = WordList.of("hand-in-verbs");
    private static final WordList ENDS = WordList.of("offering-enders");
    private static final WordList AHEAD = WordList.of("offering-ahead");
    private static final WordList PRICED = WordList.of("offering-done-verbs");
    private static final WordList HOPES = WordList.of("offering-hopes");
    private static final WordList GOALS = WordList.of("offering-goals");

    private final Line line;

    OfferingStage(Line line) {
        this.line = line;
    }

    /** A filing is a plan made public, however it is told; null where the sentence says all of it. */
    @Nullable
    DealStatus of(int anchor) {
        if (ENDS.anyIn(line, anchor - 7, line.size())) {
            return DealStatus.TERMINATED;
        }
        if (PRICED.anyIn(line, anchor - 4, anchor)) {
            return DealStatus.COMPLETED;
        }
        DealStatus stage = new Stage(line).status(anchor);
        if (stage == DealStatus.RUMOURED && (isOwnPlan(anchor) || isInFiling())) {
            return DealStatus.ANNOUNCED;
        }
        if (HOPES.anyIn(line, anchor - 6, anchor) && stage == DealStatus.COMPLETED) {
            return DealStatus.RUMOURED;
        }
        return stage == DealStatus.COMPLETED && isToCome(anchor) ? DealStatus.ANNOUNCED : null;
    }

    /** Whether papers, a range of prices or what it is to bring say that no share is sold yet. */
    private boolean isToCome(int anchor) {
        return isRanged(anchor)
                || OfferedShares.isToCome(line, anchor)
                || hasGoal(anchor)
                || AHEAD.startsAt(line, anchor - 1)
                || AHEAD.startsAt(line, anchor)
                || HANDS_IN.anyIn(line, anchor - 7, anchor + 1)
                || PAPERS.startsAt(line, anchor);
    }

    /** "Acme's IPO, which is seeking to raise $2 billion", "the IPO would value Acme at". */
    private boolean hasGoal(int anchor) {
        int noun = NOUNS.lengthAt(line, anchor);
        int end = anchor + noun + 4;
        return noun > 0
                && GOALS.anyIn(line, anchor + noun, Math.min(end, line.clause().partEnd(anchor)));
    }

    /** "Acme said on Thursday it plans to raise money through a stock offering": its own word, no rumour. */
    private boolean isOwnPlan(int anchor) {
        for (int i = anchor - 1; i > anchor - 14 && !line.clause().isBoundary(i); i--) {
            if (line.is(i, "plans") && line.isAny(i - 1, "it", "that")) {
                int said = line.beforeDay(line.is(i - 2, "that") ? i - 3 : i - 2);
                return line.isAny(said, "said", "says", "announced")
                        && line.at(said - 1).isCompany();
            }
        }
        return false;
    }

    /** "is seeking a listing, according to a filing". */
    private boolean isInFiling() {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "according") && line.is(i + 1, "to")) {
                return line.isAny(i + 3, "filing", "prospectus") || line.isAny(i + 4, "filing", "prospectus");
            }
        }
        return false;
    }

    /** "lifted the price range for its IPO": not priced yet. */
    private boolean isRanged(int anchor) {
        for (int i = anchor - 6; i < anchor + 8; i++) {
            if (line.is(i, "range") && line.is(i - 1, "price")) {
                return true;
            }
        }
        return false;
    }
}
