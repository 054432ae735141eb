package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A company puts money into another one. */
public final class InvestmentRule implements LineRule<Telling> {

    private static final WordList RELATED = WordList.of("related-nouns");
    private static final WordList VERBS = WordList.of("invest-verbs");
    private static final WordList PUTS = WordList.of("put-verbs");
    private static final WordList BACKS = WordList.of("back-verbs");
    private static final WordList SPENDS = WordList.of("outlay-verbs");
    private static final WordList NOUNS = WordList.of("investment-nouns");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList MAKE = WordList.of("make-verbs");

    @Override
    public String name() {
        return "deal/investment";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int given = Math.max(Given.handed(line, i), Given.into(line, i));
            if (VERBS.startsAt(line, i) && !isHabit(line, i) && given < 0) {
                for (int target : Invested.inEach(line, i)) {
                    put(line, i, target, told);
                }
            } else if (PUTS.startsAt(line, i) && given < 0) {
                int put = Invested.in(line, i, true);
                List<Integer> targets = put >= 0 ? List.of(put) : Invested.byChecks(line, i);
                for (int target : targets) {
                    put(line, i, target, told);
                }
            } else if (given >= 0) {
                put(line, i, given, told);
            } else if (SPENDS.startsAt(line, i) && Invested.spentOn(line, i) >= 0) {
                tell(line, i, line.clause().subjects(i), Invested.spentOn(line, i), told);
            } else if (BACKS.startsAt(line, i) && !line.is(i + 1, "of")) {
                backed(line, i, told);
            } else if (NOUNS.startsAt(line, i)) {
                noun(line, i, told);
            }
        }
        return told;
    }

    /** "put $9 million into Acme and $5 million into Bolt": each of them. */
    private void put(Line line, int verb, int target, List<Telling> told) {
        List<Integer> investors = line.clause().subjects(verb);
        tell(line, verb, investors, target, told);
        if (line.at(target).isCompany() && line.hasMoney(verb, target + 2)) {
            List<Gapped.Item> more =
                    line.at(target + 1).isMoney() ? Gapped.behind(line, target + 1) : Gapped.into(line, target);
            more.forEach(item -> told.add(new Draft(line, DealType.MINORITY_STAKE, verb)
                    .with(PartyRole.INVESTOR, investors)
                    .with(PartyRole.TARGET, item.company())
                    .money(item.sum())
                    .told(name())));
        }
    }

    /** "known for investing in companies like Acme": what somebody always does. */
    private static boolean isHabit(Line line, int verb) {
        return line.isAny(verb - 1, "for", "in", "on")
                && line.isAny(verb - 2, "known", "specializes", "specialises", "focused");
    }

    private void noun(Line line, int at, List<Telling> told) {
        int end = line.is(at + 1, "of") && line.at(at + 2).isMoney() ? at + 3 : at + 1;
        if (line.isAny(end, "in", "into", "on") || line.is(at, "backing") && line.is(end, "of")) {
            int owner = line.clause().owner(at);
            tell(
                    line,
                    at,
                    owner >= 0 ? List.of(owner) : makers(line, at),
                    line.clause().object(end + 1),
                    told);
        } else if (madeBy(line, end) >= 0) {
            int giver = madeBy(line, end);
            tell(line, at, List.of(giver), line.clause().object(giver + 3), told);
        } else if (line.isAny(end, "from", "by")) {
            List<Integer> takers = takers(line, at);
            int giver = line.clause().object(end + 1);
            tell(
                    line,
                    at,
                    giver < 0 ? List.of() : List.of(giver),
                    takers.isEmpty() ? -1 : takers.get(takers.size() - 1),
                    told);
        } else if (line.at(at - 1).isCompany() && !line.isPossessive(at - 1) && !isPartOfName(line, at)) {
            named(line, at, told);
        }
    }

    /** "an investment (that) [Acme] made in Bolt": index of who made the one that ends before {@code end}, or -1. */
    private static int madeBy(Line line, int end) {
        int giver = line.isAny(end, "that", "which") ? end + 1 : end;
        boolean made = line.isAny(giver + 1, "made", "led") && line.isAny(giver + 2, "in", "into");
        return made && line.at(giver).isCompany() ? giver : -1;
    }

    /** "Acme Investment, Bolt and Core": capitals that only a title writes for words of its own. */
    private static boolean isPartOfName(Line line, int noun) {
        return line.at(noun).capital() && !line.isTitle();
    }

    /** "its Acme investment" is one in Acme; "Tarn scores an Acme investment" is one of Acme's. */
    private void named(Line line, int noun, List<Telling> told) {
        int name = noun - 1;
        int got = GETS.lastIn(line, name - 4, name);
        int taker = got < 0 ? -1 : line.clause().subject(got);
        if (line.at(taker).isCompany()) {
            tell(line, noun, List.of(name), taker, told);
            return;
        }
        int owner = line.clause().owner(name);
        int investor = owner < 0 ? deepening(line, name - 1) : owner;
        tell(line, noun, investor < 0 ? List.of() : List.of(investor), name, told);
    }

    /** "Acme deepens its bet on chips with [Bolt] investment": who does so by the investment before which {@code with} stands, or -1. */
    private static int deepening(Line line, int with) {
        int head = line.clause().firstName(0, with);
        boolean company = line.at(head).isCompany() && Topics.isHead(line, head) && !line.isPossessive(head);
        return line.isAny(with, "with", "via", "through") && company ? head : -1;
    }

    /** "Acme has received an investment", "Acme became a unicorn after a $9 million investment": whom the money goes to. */
    private static List<Integer> takers(Line line, int noun) {
        List<Integer> makers = makers(line, noun);
        int sum = line.at(noun - 1).isMoney() ? noun - 1 : noun - 2;
        boolean later = line.at(sum).isMoney()
                && line.isAny(sum - 1, "a", "an")
                && line.isAny(sum - 2, "after", "following", "with", "through", "thanks");
        int head = later && makers.isEmpty() ? line.clause().firstName(0, sum) : -1;
        boolean company = line.at(head).isCompany() && Topics.isHead(line, head) && !line.isPossessive(head);
        return company ? List.of(head) : makers;
    }

    /** Whose the investment is by the verb before it: "Acme finalized an investment", "Acme has received an investment". */
    private static List<Integer> makers(Line line, int noun) {
        int verb = MAKE.lastIn(line, noun - 8, noun);
        return verb < 0 ? List.of() : line.clause().subjects(verb);
    }

    /** "backed Acme with $100 million", "backed Acme in its Series B". */
    private void backed(Line line, int at, List<Telling> told) {
        int target = at + 1;
        boolean sum = line.is(at + 2, "with") && line.at(at + 3).isMoney();
        int round = line.at(at + 4).isMoney() ? at + 5 : at + 4;
        boolean named = line.is(at + 2, "in") && line.isAny(at + 3, "its", "a") && Rounds.startsAt(line, round);
        if (line.at(target).isCompany() && (sum || named)) {
            tell(line, at, line.clause().subjects(at), target, told);
        }
    }

    /** "had invested in Bolt through [Acme Ventures]": index of the arm by which somebody does so, or -1. */
    private static int through(Line line, int target) {
        int at = target + 1;
        while (at < target + 4 && (line.at(at).isDay() || line.isAny(at, "in", "last"))) {
            at++;
        }
        int arm = line.isAny(at, "through", "via") ? line.clause().object(at + 1) : -1;
        return line.at(arm).isCompany() && Investors.isOne(line.at(arm)) ? arm : -1;
    }

    /** Of "invests in its AI infrastructure", "pours money into Acme rivals" nothing is told: the owner of what is paid for is no target. */
    private void tell(Line line, int anchor, List<Integer> investors, int target, List<Telling> told) {
        if (line.at(target).isCompany() && !line.isPossessive(target) && !RELATED.startsAt(line, target + 1)) {
            int arm = through(line, target);
            Draft draft = new Draft(line, DealType.MINORITY_STAKE, anchor)
                    .with(PartyRole.INVESTOR, arm < 0 ? investors : List.of(arm))
                    .with(PartyRole.TARGET, target)
                    .money(InvestedSum.of(line, anchor, target));
            if (draft.has(PartyRole.TARGET)) {
                told.add(draft.told(name()));
            }
        }
    }
}
