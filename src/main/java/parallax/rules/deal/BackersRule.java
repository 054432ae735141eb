package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** Who puts up the money of a round, and who leads it. */
final class BackersRule implements LineRule<Telling> {

    static final String NAME = "deal/backers";

    private static final WordList LEADS = WordList.of("led-by");
    private static final WordList JOINS = WordList.of("backed-by");
    private static final WordList LEAD_VERBS = WordList.of("lead-verbs");
    private static final WordList JOIN_VERBS = WordList.of("join-verbs");

    private static final WordList BESIDE = WordList.of("beside-investors");
    private static final WordList BECOMES = WordList.of("become-verbs");
    private static final WordList DRAWS = WordList.of("draw-verbs");
    private static final WordList BACKED = WordList.of("backed");
    private static final WordList LED = WordList.of("lead-phrases");
    private static final WordList JOINS_LOOSELY = WordList.of("joins-loosely");
    private static final WordList LOOSE = WordList.of("backed-loosely");
    private static final WordList DEALS = WordList.of("deal-words");
    private static final WordList RAISES = WordList.of("raise-verbs");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPlain()) {
                listedAfter(line, i, told);
                listedBefore(line, i, told);
            }
        }
        return told;
    }

    /** "led by Acme and Bolt", "with participation from Acme": the names follow. */
    private void listedAfter(Line line, int at, List<Telling> told) {
        int leads = LEADS.lengthAt(line, at);
        int joins = leads > 0 ? 0 : JOINS.lengthAt(line, at);
        boolean lead = line.is(at, "lead");
        boolean group = line.isAny(at - 1, "group", "consortium", "team") && !RAISES.anyIn(line, 0, at);
        if (leads > 0 && !group && (lead || isDealLine(line))) {
            tell(line, at, PartyRole.LEAD_INVESTOR, firms(line, line.clause().list(at + leads)), told);
        } else if (ofTotal(line, at)) {
            return;
        } else if (joins > 0 && isOfRound(line, at, joins)) {
            tell(line, at, PartyRole.INVESTOR, line.clause().list(at + joins), told);
        } else if (line.is(at, "from") && isGiver(line, at)) {
            tell(line, at, PartyRole.INVESTOR, line.clause().list(at + 1), told);
        } else if (Backing.list(line, at) >= 0) {
            tell(line, at, PartyRole.INVESTOR, line.clause().list(Backing.list(line, at)), told);
        } else if (isResult(line, at)) {
            tell(line, at, PartyRole.INVESTOR, line.clause().list(at + 1), told);
        } else if (line.isAny(at, "including", "like") && ofInvestors(line, at) && isRoundLine(line)) {
            tell(line, at, PartyRole.INVESTOR, line.clause().list(at + 1), told);
        }
    }

    /** "Acme led the round", "with Acme and Bolt participating": the names stand before. */
    private void listedBefore(Line line, int at, List<Telling> told) {
        boolean chief = line.is(at, "lead")
                && line.isAny(at + 1, "investor", "investors")
                && line.isAny(at + 2, "in", "of", "for");
        int round = !chief && LEAD_VERBS.startsAt(line, at) ? round(line, at) : -1;
        if (chief) {
            chief(line, at, told);
        } else if (round >= 0) {
            List<Integer> leaders = leaders(line, at);
            if (!leaders.isEmpty()) {
                Rounds.Found found = Rounds.around(line, round);
                told.add(new Draft(line, DealType.FUNDING_ROUND, at)
                        .with(PartyRole.LEAD_INVESTOR, leaders)
                        .with(PartyRole.TARGET, RoundTaker.named(line, round, found.last()))
                        .round(found.name())
                        .money(found.money())
                        .told(NAME));
            }
        } else if (LED.startsAt(line, at)) {
            tell(line, at, PartyRole.LEAD_INVESTOR, before(line, at), told);
        } else if (joins(line, at)) {
            tell(line, at, PartyRole.INVESTOR, before(line, at), told);
        } else if (line.is(at, "-led") && line.at(at - 1).isName() && round(line, at) >= 0) {
            tell(line, at, PartyRole.LEAD_INVESTOR, List.of(at - 1), told);
        }
    }

    /** "Acme is to be the lead investor in Tarn's next round". */
    private void chief(Line line, int at, List<Telling> told) {
        for (int i = at - 1; i > at - 5; i--) {
            if (BECOMES.startsAt(line, i)) {
                int next = at + 3;
                while (next < at + 12 && !Rounds.startsAt(line, next)) {
                    next++;
                }
                Rounds.Found found = Rounds.around(line, next);
                told.add(new Draft(line, DealType.FUNDING_ROUND, at)
                        .with(PartyRole.LEAD_INVESTOR, line.clause().subject(i))
                        .with(PartyRole.TARGET, RoundTaker.named(line, next, found.last()))
                        .round(found.name())
                        .money(found.money())
                        .told(NAME));
                return;
            }
        }
    }

    /** Whether words that are said of much else too stand beside a round. */
    private static boolean isOfRound(Line line, int at, int length) {
        if (BESIDE.startsAt(line, at)) {
            boolean led = LEADS.anyIn(line, 0, at) || LEAD_VERBS.anyIn(line, 0, at);
            return (line.at(at - 1).isName() || line.isAny(at - 1, "round", ",", "participated"))
                    && (led && isRoundLine(line) || isJoined(line, at) || isListed(line, at));
        }
        if (line.isAny(at, "investors", "backers") && BACKED.anyIn(line, at - 6, at) && !isRoundLine(line)) {
            return false;
        }
        boolean beside = line.is(at, "as") && JOIN_VERBS.anyIn(line, 0, at) || LEADS.anyIn(line, 0, at);
        return LOOSE.lengthAt(line, at) < length || isRoundLine(line) || beside;
    }

    /** Whether a list of investors stands before: words that only go on with a list open none. */
    private static boolean isJoined(Line line, int at) {
        for (int i = 0; i < at; i++) {
            if (JOINS.startsAt(line, i) && !BESIDE.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Line line, int at) {
        return JOIN_VERBS.startsAt(line, at)
                && (!JOINS_LOOSELY.startsAt(line, at) || isOfInvestors(line) || goesOn(line, at));
    }

    /** "Other investors include Acme, alongside Bolt", "Acme joined the round, along with Bolt". */
    private static boolean isListed(Line line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Backing.list(line, i) >= 0 || joins(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "whose $300 million round last year included Acme", "the financing attracted Acme". */
    private static boolean isResult(Line line, int at) {
        int before = at - 1;
        while (before > at - 4
                && (line.at(before).isDay() || line.isAny(before, "last", "year", "also", "in", "has"))) {
            before--;
        }
        boolean opened = line.at(before).isComma() && (Rounds.startsAt(line, 0) || Rounds.startsAt(line, 1));
        return DRAWS.startsAt(line, at) && opened
                || DRAWS.startsAt(line, at)
                        && line.at(before).isPlain()
                        && Rounds.last(line, before) == before
                        && Rounds.startsAt(line, before);
    }

    /** "Acme and Bolt also participated": by "also" the words go on with the round told before. */
    private static boolean goesOn(Line line, int verb) {
        int end = verb + JOIN_VERBS.lengthAt(line, verb);
        return line.is(verb - 1, "also")
                && (line.at(end - 1).word().equals(".") || line.isAny(end, ".", ",", "in", "as", "alongside", "along"));
    }

    private static boolean isOfInvestors(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isAny(i, "investors", "backers", "round", "investor", "angels")) {
                return true;
            }
        }
        return isRoundLine(line);
    }

    /** Of "Acme's Ann Lee" and "Ann Lee of Acme", the firm. */
    private static List<Integer> firms(Line line, List<Integer> names) {
        List<Integer> firms = new ArrayList<>();
        for (int name : names) {
            boolean owned = line.at(name).isPerson() && line.isAny(name - 1, "'s", "'");
            boolean employed = line.at(name).isPerson()
                    && line.isAny(name + 1, "of", "at", "from")
                    && line.at(name + 2).isCompany();
            firms.add(owned && line.at(name - 2).isCompany() ? name - 2 : employed ? name + 2 : name);
        }
        return firms.stream().distinct().toList();
    }

    /** "raised $15 million from Acme", "a $20 million round from Acme". */
    private static boolean isGiver(Line line, int from) {
        boolean money = false;
        for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
            money |= line.at(i).isMoney() || Rounds.startsAt(line, i);
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

    /** "To date it has raised $20 million from Acme and Bolt": those of all its rounds. */
    private static boolean ofTotal(Line line, int at) {
        boolean from = line.is(at, "from") || line.isAny(at, "funding", "investors", "backers", "capital", "money");
        for (int i = at - 1; from && i > at - 6; i--) {
            if (line.at(i).isMoney()) {
                return TotalRaisedRule.isToDate(line, i) && !LEADS.anyIn(line, 0, at);
            }
        }
        return false;
    }

    private static boolean isRoundLine(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (RAISES.startsAt(line, i) || Rounds.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDealLine(Line line) {
        return DEALS.anyIn(line, 0, line.size()) || isRoundLine(line);
    }

    /** Index of the round that a verb of leading takes, or -1. */
    private static int round(Line line, int verb) {
        for (int i = verb + 1; i < verb + 8; i++) {
            if (Rounds.startsAt(line, i) || line.isAny(i, "round", "deal", "investment") || isNumbered(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Acme led the first round, while Bolt led the second": the noun stands before. */
    private static boolean isNumbered(Line line, int at) {
        return line.isAny(at, "first", "second", "third", "latter")
                && line.is(at - 1, "the")
                && (line.isAny(at + 1, ",", ".", "and") || at + 1 == line.size())
                && isRoundLine(line);
    }

    /** "Acme co-led the round alongside Bolt and Core". */
    private static List<Integer> leaders(Line line, int verb) {
        boolean aside = line.isAny(line.clause().chainStart(verb) - 1, "which", "who");
        List<Integer> leaders = new ArrayList<>(before(line, verb));
        if (aside && leaders.isEmpty() && line.clause().subject(verb) >= 0) {
            leaders.add(line.clause().subject(verb));
        }
        for (int i = verb + 1; i < verb + 8; i++) {
            boolean with = line.is(i, "with") && line.at(i + 1).isName();
            if ((line.is(i, "alongside") || with) && line.is(i - 1, "round")) {
                leaders.addAll(line.clause().list(i + 1));
            }
        }
        return leaders;
    }

    /** The names of a list that ends before the verb. */
    private static List<Integer> before(Line line, int verb) {
        NameList names = new NameList(line);
        int from = line.clause().chainStart(verb);
        from = Math.max(from, 0);
        int aside = names.asideBefore(from - 1);
        from = aside >= 0 ? aside : from;
        while (from > 0 && (names.isListed(from - 1) || line.isAny(from - 1, "'s", ")"))) {
            from = line.is(from - 1, ")") ? opening(line, from - 1) : from - 1;
        }
        if (line.isAny(from - 1, "by", "to", "of", "told") || line.is(from - 1, "the") && line.is(from - 2, "by")) {
            while (from < verb && !line.at(from).isComma()) {
                from++;
            }
        }
        return line.clause().list(from).stream().filter(i -> i < verb).toList();
    }

    /** "Ann Lee (president of Acme)": index of the bracket that the one at {@code close} closes, or what is next to it. */
    private static int opening(Line line, int close) {
        for (int i = close - 1; i > close - 12; i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private void tell(Line line, int anchor, PartyRole role, List<Integer> backers, List<Telling> told) {
        if (!backers.isEmpty()) {
            told.add(new Draft(line, DealType.FUNDING_ROUND, anchor)
                    .with(role, backers)
                    .told(NAME));
        }
    }
}
