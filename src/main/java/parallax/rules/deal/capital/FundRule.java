package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Affiliation;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** An investor raises a fund of its own. */
public final class FundRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("fund-nouns");
    private static final WordList RAISES = WordList.of("fund-raise-verbs");
    private static final WordList BACKS = WordList.of("backing-verbs");
    private static final WordList BACKED = WordList.of("backed-nouns");
    private static final WordList ADJECTIVES = WordList.of("fund-adjectives");
    private static final int REACH = 12;

    @Override
    public String name() {
        return "deal/fund";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int noun = NOUNS.lengthAt(line, i);
            int by = raisedBy(line, i);
            if (by >= 0) {
                for (int manager : line.clause().list(by)) {
                    manager(line, i, manager, told);
                }
            } else if (noun > 0 || isFund(line, i)) {
                if (!isMoney(line, i)
                        && !StandingFund.is(line, i, i + Math.max(1, noun), FundManager.raised(line, i) >= 0)) {
                    told.add(fund(line, i));
                }
                i += Math.max(0, noun - 1);
            } else if (RAISES.startsAt(line, i) && backsOthers(line, i)) {
                manager(line, i, line.clause().subject(i), told);
            }
        }
        return told;
    }

    private Telling fund(Line line, int at) {
        return new Draft(line, DealType.FUND, at)
                .with(PartyRole.TARGET, FundManager.of(line, at))
                .round(FundName.at(line, at))
                .told(name());
    }

    /** "a $232 million Fund III", "Fund II was", "a €150 million AI fund": a fund by its number or its size. */
    private static boolean isFund(Line line, int index) {
        if (isVehicle(line, index) || isSizedBehind(line, index)) {
            return true;
        }
        if (!line.isAny(index, "fund", "funds") || !line.at(index).isPlain() || StandingFund.isTraded(line, index)) {
            return false;
        }
        if (FundName.at(line, index) != null || isNext(line, index)) {
            return true;
        }
        for (int i = index - 1; i > index - 6; i--) {
            if (line.at(i).isMoney()) {
                return FundManager.raised(line, i) >= 0
                        || FundManager.from(line, index) >= 0
                        || i == index - 1 && line.is(i - 1, "the");
            }
            if (!line.at(i).isPlain() || line.isAny(i, "from", "by", ",", "of", "in")) {
                return false;
            }
        }
        return false;
    }

    /** "doubled its AI fund to $500 million", "announced its third vehicle, with commitments of $500 million". */
    private static boolean isSizedBehind(Line line, int index) {
        if (line.is(index, "vehicle")) {
            return FundName.at(line, index) != null
                    && line.hasMoney(index, index + 7)
                    && FundManager.raised(line, index) >= 0;
        }
        boolean sized = line.is(index, "fund") && line.isAny(index + 1, "to", "of", "worth", "totaling", "totalling");
        boolean sum = line.at(index + 2).isMoney() || line.at(index + 3).isMoney();
        return sized && sum && !StandingFund.isTraded(line, index) && FundManager.raised(line, index) >= 0;
    }

    /** "its new deep tech fund": being raised, by the words about it. */
    private static boolean isNext(Line line, int index) {
        for (int i = index - 1;
                i > index - 5 && line.at(i).isPlain() && !line.isAny(i, ",", "from", "by", "of", "in");
                i--) {
            if (ADJECTIVES.startsAt(line, i)) {
                return FundManager.raised(line, i) >= 0;
            }
        }
        return false;
    }

    /** "is raising a $600 million vehicle", "closed a $600 million investment vehicle": no car. */
    private static boolean isVehicle(Line line, int index) {
        int sum = line.isAny(index - 1, "investment", "fund", "venture", "growth") ? index - 2 : index - 1;
        return line.is(index, "vehicle")
                && line.at(sum).isMoney()
                && RAISES.startsAt(line, SumWords.taker(line, sum, 3, at -> RAISES.startsAt(line, at)));
    }

    /** "funds raised by rivals such as Acme and Bolt": index of the first item of that list, or -1. */
    private static int raisedBy(Line line, int funds) {
        int by = line.isAny(funds + 1, "raised", "closed") ? funds + 2 : funds + 1;
        if (!line.isAny(funds, "funds", "fund") || by == funds + 1 || !line.is(by, "by")) {
            return -1;
        }
        return line.clause().firstName(by + 1, by + 6);
    }

    /** "targets $400 million in new funds", of a company that is no investor: money. */
    private static boolean isMoney(Line line, int fund) {
        return line.is(fund + 1, "funds")
                && line.is(fund - 1, "in")
                && line.at(fund - 2).isMoney()
                && !new Affiliation(line).isFirm(FundManager.of(line, fund));
    }

    /** "raises $5 billion to back late-stage startups": who gives the money on raises no round. */
    private static boolean backsOthers(Line line, int verb) {
        boolean money = false;
        for (int i = verb + 1; i < verb + REACH; i++) {
            money |= line.at(i).isMoney();
            if (money && BACKS.startsAt(line, i)) {
                return BACKED.anyIn(line, i + 1, i + 7);
            }
        }
        return false;
    }

    private void manager(Line line, int anchor, int manager, List<Telling> told) {
        if (line.at(manager).isCompany()) {
            told.add(new Draft(line, DealType.FUND, anchor)
                    .with(PartyRole.TARGET, manager)
                    .told(name()));
        }
    }
}
