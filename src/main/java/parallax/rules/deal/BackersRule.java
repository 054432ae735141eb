package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Who puts up the money of a round, and who leads it. */
final class BackersRule implements LineRule<Telling> {

    private static final WordList LEADS = WordList.of("led-by");
    private static final WordList JOINS = WordList.of("backed-by");
    private static final WordList LEAD_VERBS = WordList.of("lead-verbs");
    private static final WordList JOIN_VERBS = WordList.of("join-verbs");

    private static final WordList LOOSE = WordList.of("backed-loosely");
    private static final WordList DEALS = WordList.of("deal-words");
    private static final WordList RAISES = WordList.of("raise-verbs");

    @Override
    public String name() {
        return "deal/backers";
    }

    @Override
    public List<Telling> read(Line line) {
        Clause clause = new Clause(line);
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int leads = LEADS.lengthAt(line, i);
            int joins = leads > 0 ? 0 : JOINS.lengthAt(line, i);
            if (leads > 0 && isDealLine(line)) {
                tell(line, i, PartyRole.LEAD_INVESTOR, clause.list(i + leads), told);
            } else if (joins > 0 && (!LOOSE.startsAt(line, i) || isRoundLine(line))) {
                tell(line, i, PartyRole.INVESTOR, clause.list(i + joins), told);
            } else if (line.is(i, "from") && isGiver(line, i)) {
                tell(line, i, PartyRole.INVESTOR, clause.list(i + 1), told);
            } else if (line.isAny(i, "including", "like") && ofInvestors(line, i) && isRoundLine(line)) {
                tell(line, i, PartyRole.INVESTOR, clause.list(i + 1), told);
            } else if (LEAD_VERBS.startsAt(line, i) && takesRound(line, i)) {
                tell(line, i, PartyRole.LEAD_INVESTOR, leaders(line, clause, i), told);
            } else if (JOIN_VERBS.startsAt(line, i)) {
                tell(line, i, PartyRole.INVESTOR, before(line, clause, i), told);
            }
        }
        return told;
    }

    /** "raised $15 million from Acme", "a $20 million round from Acme". */
    private static boolean isGiver(Line line, int from) {
        boolean money = false;
        for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
            money |= line.at(i).isMoney() || FundingRule.isRound(line, i);
            if (money && RAISES.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "with many of its backers putting in more, including": who is listed puts up money. */
    private static boolean ofInvestors(Line line, int index) {
        for (int i = index - 1; i > index - 7 && line.at(i).isPlain(); i--) {
            if (line.isAny(i, "investors", "backers")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoundLine(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (RAISES.startsAt(line, i) || FundingRule.isRound(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDealLine(Line line) {
        return DEALS.anyIn(line, 0, line.size()) || isRoundLine(line);
    }

    private static boolean takesRound(Line line, int verb) {
        for (int i = verb + 1; i < verb + 8; i++) {
            if (FundingRule.isRound(line, i) || line.isAny(i, "round", "deal", "investment")) {
                return true;
            }
        }
        return false;
    }

    /** "Acme co-led the round alongside Bolt and Core". */
    private static List<Integer> leaders(Line line, Clause clause, int verb) {
        List<Integer> leaders = new ArrayList<>(before(line, clause, verb));
        for (int i = verb + 1; i < verb + 8; i++) {
            if (line.isAny(i, "alongside", "with") && line.is(i - 1, "round")) {
                leaders.addAll(clause.list(i + 1));
            }
        }
        return leaders;
    }

    /** The names of a list that ends before the verb. */
    private static List<Integer> before(Line line, Clause clause, int verb) {
        int from = clause.chainStart(verb);
        while (from > 0 && clause.isListed(from - 1)) {
            from--;
        }
        if (line.isAny(from - 1, "by", "to", "of", "told") || line.is(from - 1, "the") && line.is(from - 2, "by")) {
            while (from < verb && !line.at(from).isComma()) {
                from++;
            }
        }
        return clause.list(from).stream().filter(i -> i < verb).toList();
    }

    private void tell(Line line, int anchor, PartyRole role, List<Integer> backers, List<Telling> told) {
        if (!backers.isEmpty()) {
            told.add(new Telling.Draft(line, DealType.FUNDING_ROUND, anchor)
                    .with(role, backers)
                    .told(name()));
        }
    }
}
