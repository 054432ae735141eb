package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Alone;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.RoundTalk;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** A company borrows. */
public final class DebtRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("debt-nouns");
    private static final WordList LOOSE = WordList.of("debt-masses");
    private static final WordList VERBS = WordList.of("borrow-verbs");
    private static final WordList BORROWS = WordList.of("borrowing");
    private static final WordList LENDS = WordList.of("lend-verbs");
    private static final WordList LEAD_VERBS = WordList.of("lead-verbs");
    private static final WordList GRANTS = WordList.of("grant-loan-verbs");
    private static final WordList LENT = WordList.of("lent");
    private static final WordList REPAYS = WordList.of("repay-verbs");

    private static final WordList HAS = WordList.of("has-verbs");

    private static final int REACH = 9;

    @Override
    public String name() {
        return "deal/debt";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int noun = NOUNS.lengthAt(line, i);
            if (noun > 0) {
                if (!isMixed(line, i, i + noun) && !isOwed(line, i) && !isOfInvestors(line, i)) {
                    noun(line, i, i + noun, told);
                }
                i += noun - 1;
            } else if (BORROWS.startsAt(line, i) && line.hasMoney(i, i + 5)) {
                tell(line, i, line.clause().subject(i), Lenders.of(line, i), told);
            } else if (LENDS.startsAt(line, i) && line.hasMoney(i, i + 6)) {
                tell(
                        line,
                        i,
                        line.clause().object(i + 1),
                        new Lenders(List.of(), List.of(line.clause().subject(i))),
                        told);
            }
        }
        return told;
    }

    /** "to raise $600 million to pay down its debt", "valued at $6 billion including debt": nobody lends it that. */
    private static boolean isOwed(Line line, int noun) {
        return REPAYS.anyIn(line, noun - 4, noun) || line.isAny(noun - 1, "including", "excluding", "assumed");
    }

    /** "raised $9 million by selling convertible debt to investors": notes that become shares, a round by another name. */
    private static boolean isOfInvestors(Line line, int at) {
        return line.is(at, "convertible") && RoundTalk.isOfInvestors(line);
    }

    /** "$90 million in equity and debt", "a mix of debt and equity", "half of it in debt": a round, whatever part of it is lent. */
    private static boolean isMixed(Line line, int at, int end) {
        return joins(line, at - 1) && line.is(at - 2, "equity")
                || joins(line, end) && line.is(end + 1, "equity")
                || line.isAny(at - 1, "in", "as") && line.isAny(at - 2, "it", "which", "that", "half")
                || isBesideEquity(line, at, end);
    }

    /** "$30 million in equity and $20 million in debt", or the other way round: two parts of one round. */
    private static boolean isBesideEquity(Line line, int at, int end) {
        boolean of = line.isAny(at - 1, "in", "of") && line.at(at - 2).isMoney();
        boolean before = joins(line, at - 3) && line.is(at - 4, "equity");
        boolean behind = joins(line, end) && line.at(end + 1).isMoney() && line.is(end + 3, "equity");
        return of && (before || behind);
    }

    private static boolean joins(Line line, int index) {
        return line.isAny(index, "and", "&", "plus");
    }

    private void noun(Line line, int at, int end, List<Telling> told) {
        int lead = leadVerb(line, at);
        if (lead >= 0) {
            int borrower = line.isAny(end, "for", "to") ? line.clause().object(end + 1) : -1;
            draft(line, at, borrower, new Lenders(new Joint(line).subjects(lead), List.of()), told);
            return;
        }
        boolean given =
                line.is(end, "to") || line.is(end, "for") && line.at(end + 1).isCompany();
        int taker = given ? line.clause().object(end + 1) : -1;
        int grant = given ? GRANTS.lastIn(line, at - REACH, at) : -1;
        int owner = line.at(taker).isCompany() ? line.clause().owner(at) : -1;
        if (grant >= 0 || line.at(owner).isCompany()) {
            List<Integer> lenders = grant >= 0 ? new Joint(line).subjects(grant) : List.of(owner);
            tell(line, at, taker, new Lenders(List.of(), lenders), told);
            return;
        }
        if (line.at(taker).isCompany() && line.is(end, "to") && line.hasMoney(at - 5, taker + 5)) {
            tell(line, at, taker, Lenders.of(line, at), told);
            return;
        }
        boolean mass = LOOSE.startsAt(line, at) && end - at < 2;
        boolean lent = LENT.anyIn(line, end, end + 2);
        if (!mass || lent || line.hasMoney(at - REACH, at + 6)) {
            tell(line, at, borrower(line, at), Lenders.of(line, at), told);
        }
    }

    /** "Acme led the debt round". */
    private static int leadVerb(Line line, int noun) {
        return LEAD_VERBS.lastIn(line, noun - 4, noun);
    }

    private static int borrower(Line line, int noun) {
        int owner = line.clause().owner(noun);
        if (line.at(owner).isCompany() && !line.isAny(owner, "its", "their")) {
            return owner;
        }
        int verb = VERBS.lastIn(line, noun - REACH - 2, noun);
        if (verb < 0 && line.at(noun - 1).isMoney()) {
            verb = HAS.lastIn(line, noun - 4, noun);
        }
        return verb < 0 ? Alone.company(line, noun) : line.clause().subject(verb);
    }

    private void tell(Line line, int anchor, int borrower, Lenders lenders, List<Telling> told) {
        boolean lent = !lenders.isEmpty();
        boolean known =
                line.is(anchor - 1, "the") && lent || sum(line, anchor) >= 0 && (lent || isRaised(line, anchor));
        if (line.at(borrower).isCompany() || known) {
            draft(line, anchor, borrower, lenders, told);
        }
    }

    /** "a $9 million bank loan raised in 2016". */
    private static boolean isRaised(Line line, int noun) {
        int verb = noun + NOUNS.lengthAt(line, noun);
        return line.isAny(verb, "raised", "secured", "obtained", "borrowed")
                && line.at(verb + 2).isDay();
    }

    private void draft(Line line, int anchor, int borrower, Lenders lenders, List<Telling> told) {
        int sum = sum(line, anchor);
        Draft draft = new Draft(line, DealType.DEBT_FINANCING, anchor)
                .with(PartyRole.TARGET, borrower)
                .with(PartyRole.LEAD_INVESTOR, lenders.leaders())
                .with(PartyRole.INVESTOR, lenders.others())
                .money(sum);
        if (sum >= 0 || !draft.isEmpty()) {
            told.add(draft.told(name()));
        }
    }

    /** Index of the sum that is borrowed: "a $9 million term loan", "a loan of $9 million"; or -1. */
    private static int sum(Line line, int noun) {
        for (int i = noun - 1; i > noun - REACH && !line.at(i).isComma(); i--) {
            if (line.at(i).isMoney()) {
                return i;
            }
        }
        for (int i = noun + 1; i < noun + 5; i++) {
            if (line.at(i).isMoney()) {
                return line.isAny(i - 1, "of", "for", "worth") ? i : -1;
            }
        }
        return -1;
    }
}
