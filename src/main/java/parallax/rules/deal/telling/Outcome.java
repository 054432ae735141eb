package parallax.rules.deal.telling;

import parallax.extraction.Mention;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Scope;
import parallax.rules.deal.line.WordList;

/** Whether a sentence says of a deal that nothing came of it. */
final class Outcome {

    private static final WordList FELL_APART = WordList.of("talks-over");
    private static final WordList UNDONE = WordList.of("nothing-done");
    private static final WordList OTHER_MONEY = WordList.of("round-offers");
    private static final WordList NOTHING = WordList.of("came-to-nothing");
    private static final WordList MODALS = WordList.of("modals");
    private static final WordList AUXILIARIES = WordList.of("verb-chain");
    private static final WordList COMPANIES = WordList.of("startup-nouns");
    private static final WordList DEALS = WordList.of("deal-in-question");

    private static final WordList BOTH = WordList.of("both-sides");

    /** How far behind "but" the words stand that say how it ended. */
    private static final int TURN = 6;

    private final Line line;
    private final Clause clause;
    private final Scope scope;

    Outcome(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.scope = line.cues().scope();
    }

    /** Whether the deal whose deciding word stands at {@code anchor} has been given up. */
    boolean isGivenUp(int anchor) {
        int end = clause.partEnd(anchor);
        for (int at = scope.start(anchor); at < end; at++) {
            if (Ending.startsAt(line, at) && isOf(at, anchor) && !isOfOther(at, anchor)) {
                return true;
            }
        }
        return cameToNothing(anchor) || isTurned(anchor) || hasFailed(anchor);
    }

    /** "a failed bid", "Acme's takeover of Bolt failed", "the merger with Core ultimately died": said of the noun, whoever stands between. */
    private boolean hasFailed(int anchor) {
        for (int i = anchor - 1;
                i > anchor - 4 && (line.at(i).isPlain() || line.at(i).isMoney());
                i--) {
            if (line.isAny(i, "failed", "aborted", "doomed", "thwarted", "abortive", "unsuccessful")) {
                return clause.owner(anchor) >= 0 || line.isAny(i - 1, "a", "the", "an");
            }
        }
        int name = line.isAny(anchor + 1, "of", "with", "for") ? clause.firstName(anchor + 2, anchor + 6) : anchor;
        int verb = line.isAny(name + 1, "ultimately", "later", "eventually", "has", "had", "also", "then")
                ? name + 2
                : name + 1;
        return name >= 0 && line.isAny(verb, "failed", "died", "lapsed", "foundered", "floundered");
    }

    /** "but no deal has been signed": not "but no deal has been signed with Core", of another company. */
    boolean isUndone(int anchor) {
        int undone = UNDONE.firstIn(line, anchor, line.size());
        return undone >= 0 && !namesOther(undone);
    }

    /** "its bid was rejected": not "bought it after a deal with Core fell apart", "raised it to find rejected parts". */
    private boolean isOf(int ender, int anchor) {
        int relative = relative(ender, anchor);
        if (relative >= 0) {
            return isOfRelative(ender, relative);
        }
        return scope.asides().isTogether(ender, anchor)
                && !isOfPurpose(ender, anchor)
                && !isOfClauseBefore(ender, anchor);
    }

    /** Index of the last word between the two that refers back to what it follows, or -1. */
    private int relative(int ender, int anchor) {
        for (int i = ender - 1; i > anchor; i--) {
            if (line.isAny(i, "which", "that", "who", "where")) {
                return i;
            }
        }
        return -1;
    }

    /** ", which was called off", "that fell apart", ", which regulators blocked": not ", which blocks fraud". */
    private boolean isOfRelative(int ender, int relative) {
        boolean active =
                relative == ender - 2 && line.at(ender - 1).isPlain() && !AUXILIARIES.startsAt(line, ender - 1);
        boolean told = active || line.isAny(ender - 1, "was", "been") || FELL_APART.startsAt(line, ender);
        return told && !isOfCompany(relative);
    }

    /** "a startup that was rejected": said of no deal. */
    private boolean isOfCompany(int relative) {
        Mention before = line.at(relative - 1).mention();
        return !line.isAny(relative, "which", "that")
                || COMPANIES.startsAt(line, relative - 1)
                || before != null && before.form() == Mention.Form.DESCRIPTION;
    }

    /** "ditches its phone, sells its chip unit": done before. */
    private boolean isOfClauseBefore(int ender, int anchor) {
        int comma = clause.chainStart(anchor) - 1;
        return line.isTitle() && comma > ender && line.at(comma).isComma();
    }

    /** "to find rejected parts": what the deal is for. */
    private boolean isOfPurpose(int ender, int anchor) {
        for (int i = anchor + 1; i < ender; i++) {
            if (line.is(i, "to") && line.at(i + 1).isPlain() && !line.isAny(i + 1, "a", "an", "the", "its")) {
                return true;
            }
        }
        return false;
    }

    /** "scrapped its round to be bought by Acme": what was given up is told before the purpose. */
    private boolean isOfOther(int ender, int anchor) {
        int money = OTHER_MONEY.firstIn(line, ender + 1, anchor);
        for (int i = money + 1; money >= 0 && i < anchor; i++) {
            if (line.isAny(i, "to", "for", "after", "and", "because")) {
                return true;
            }
        }
        return false;
    }

    /** "held talks to buy Acme, but they did not lead to a deal": not "may not lead to a deal". */
    private boolean cameToNothing(int anchor) {
        int nothing = NOTHING.firstIn(line, anchor, line.size());
        int relative = relative(nothing, anchor);
        return nothing >= 0 && !MODALS.startsAt(line, nothing - 1) && (relative < 0 || !isOfCompany(relative));
    }

    /** "agreed to buy Acme, but the deal was scrapped", "but the two later walked away": not "but dropped its bid for Core". */
    private boolean isTurned(int anchor) {
        for (int i = anchor + 1; i < line.size(); i++) {
            if (line.isAny(i, "but", "before", "until")) {
                boolean deal = DEALS.anyIn(line, i + 1, i + 3) || BOTH.anyIn(line, i + 1, i + 3);
                int ender = Ending.firstIn(line, i + 1, i + (deal ? TURN : 3));
                return ender >= 0 && !namesOther(ender);
            }
        }
        return false;
    }

    /** Whether a company stands behind that the sentence has not named before. */
    private boolean namesOther(int index) {
        int name = clause.firstName(index, clause.partEnd(index));
        for (int i = 0; i < index; i++) {
            if (line.isSameName(i, name)) {
                return false;
            }
        }
        return name >= 0 && line.isAny(name - 1, "with", "for", "of", "to");
    }
}
