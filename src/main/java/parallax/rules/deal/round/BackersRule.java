package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Means;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** Who puts up the money of a round, and who leads it. */
public final class BackersRule implements LineRule<Telling> {

    public static final String NAME = "deal/backers";

    private static final WordList LEAD_VERBS = WordList.of("lead-verbs");

    private static final WordList BECOMES = WordList.of("become-verbs");
    private static final WordList LED = WordList.of("lead-phrases");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain()) {
                listedBehind(line, i, told);
                listedBefore(line, i, told);
            }
        }
        return told;
    }

    /** "led by Acme and Bolt", "with participation from Acme": the names follow. */
    private void listedBehind(Line line, int at, List<Telling> told) {
        int leaders = LeadersBehind.leaders(line, at);
        if (leaders >= 0) {
            tell(
                    line,
                    at,
                    PartyRole.LEAD_INVESTOR,
                    Means.givers(line, firms(line, LeadersBehind.listed(line, leaders))),
                    told);
            return;
        }
        int investors = BackersBehind.investors(line, at);
        if (investors >= 0) {
            tell(
                    line,
                    at,
                    PartyRole.INVESTOR,
                    Means.givers(line, Investors.givers(line, line.clause().list(investors))),
                    told);
        }
    }

    /** "Acme led the round", "with Acme and Bolt participating": the names stand before. */
    private void listedBefore(Line line, int at, List<Telling> told) {
        boolean chief = line.is(at, "lead")
                && line.isAny(at + 1, "investor", "investors")
                && line.isAny(at + 2, "in", "of", "for");
        int round = !chief && LEAD_VERBS.startsAt(line, at) ? BackersBefore.round(line, at) : -1;
        if (isMarkedLead(line, at)) {
            tell(line, at, PartyRole.LEAD_INVESTOR, List.of(at - 1), told);
            return;
        }
        int back = !chief && round < 0 && LEAD_VERBS.startsAt(line, at)
                ? BackersBefore.roundBefore(line, BackersBefore.of(line, at))
                : -1;
        if (chief) {
            chief(line, at, told);
        } else if (back >= 0) {
            lead(line, at, back, firms(line, BackersBefore.of(line, at)), told);
        } else if (round >= 0) {
            lead(line, at, round, firms(line, BackersBefore.leaders(line, at)), told);
        } else if (LED.startsAt(line, at)) {
            tell(line, at, PartyRole.LEAD_INVESTOR, BackersBefore.of(line, at), told);
        } else if (Joining.joins(line, at)) {
            join(line, at, Investors.givers(line, BackersBefore.of(line, at)), told);
        } else if (line.is(at, "-backed") && line.at(at - 1).isName() && Rounds.startsAt(line, at + 1)) {
            tell(line, at, PartyRole.INVESTOR, List.of(at - 1), told);
        } else if (line.is(at, "-led") && line.at(at - 1).isName() && BackersBefore.round(line, at) >= 0) {
            tell(line, at, PartyRole.LEAD_INVESTOR, List.of(at - 1), told);
        }
    }

    /** "Acme (lead), Bolt and Core": whether the bracket at {@code at} says that the name before it leads. */
    private static boolean isMarkedLead(Line line, int at) {
        if (!line.is(at, "(") || !line.at(at - 1).isName()) {
            return false;
        }
        int word = line.isAny(at + 1, "the", "which", "who") ? at + 2 : at + 1;
        return line.isAny(word, "lead", "led")
                && line.isAny(word + (line.isAny(word + 1, "investor", "it") ? 2 : 1), ")");
    }

    /** "Acme is to be the lead investor in Tarn's next round". */
    private void chief(Line line, int at, List<Telling> told) {
        int becomes = BECOMES.lastIn(line, at - 4, at);
        if (becomes >= 0) {
            int round = at + 3;
            while (round < at + 12 && !Rounds.startsAt(line, round)) {
                round++;
            }
            lead(line, at, round, List.of(line.clause().subject(becomes)), told);
        }
    }

    private void lead(Line line, int anchor, int round, List<Integer> leaders, List<Telling> told) {
        if (!leaders.isEmpty()) {
            Rounds.Found found = Rounds.around(line, round);
            told.add(new Draft(line, DealType.FUNDING_ROUND, anchor)
                    .with(PartyRole.LEAD_INVESTOR, leaders)
                    .with(PartyRole.TARGET, RoundTaker.named(line, round, found.last()))
                    .round(found.name())
                    .money(found.money())
                    .told(NAME));
        }
    }

    /** "Acme is participating in a $9 million Series A for Tarn": in whose round, where the words say so. */
    private void join(Line line, int verb, List<Integer> backers, List<Telling> told) {
        int round = backers.isEmpty() ? -1 : BackersBefore.round(line, verb);
        Rounds.Found found = round < 0 ? null : Rounds.around(line, round);
        int taker = found == null ? -1 : RoundTaker.named(line, round, found.last());
        if (found == null || taker < 0) {
            tell(line, verb, PartyRole.INVESTOR, backers, told);
        } else {
            List<Integer> takers = line.is(found.last(), "rounds") ? new Joint(line).from(taker) : List.of(taker);
            takers.forEach(company -> told.add(new Draft(line, DealType.FUNDING_ROUND, verb)
                    .with(PartyRole.INVESTOR, backers)
                    .with(PartyRole.TARGET, company)
                    .round(found.name())
                    .money(found.money())
                    .told(NAME)));
        }
    }

    /** Of "Acme's Ann Lee" and "Ann Lee of Acme", the firm. */
    private static List<Integer> firms(Line line, List<Integer> names) {
        List<Integer> firms = new ArrayList<>();
        for (int name : names) {
            boolean owned = line.at(name).isPerson() && line.isAny(name - 1, "'s", "'");
            boolean employed = line.at(name).isPerson()
                    && line.isAny(name + 1, "of", "at", "from")
                    && line.at(name + 2).isCompany();
            int colleague = line.is(name - 1, "and") && line.at(name).isPerson() ? name - 2 : -1;
            boolean same = line.isAny(colleague - 1, "'s", "'") && Investors.isOne(line.at(colleague - 2));
            firms.add(
                    owned && line.at(name - 2).isCompany()
                            ? name - 2
                            : same ? colleague - 2 : employed ? name + 2 : name);
        }
        return firms.stream().distinct().toList();
    }

    private void tell(Line line, int anchor, PartyRole role, List<Integer> backers, List<Telling> told) {
        if (!backers.isEmpty()) {
            boolean older =
                    line.at(anchor - 1).isMoney() && line.cues().background().isBehind(anchor);
            told.add(new Draft(line, DealType.FUNDING_ROUND, anchor)
                    .with(role, backers)
                    .with(PartyRole.TARGET, Receiver.of(line, anchor))
                    .money(older ? anchor - 1 : -1)
                    .told(NAME));
        }
    }
}
