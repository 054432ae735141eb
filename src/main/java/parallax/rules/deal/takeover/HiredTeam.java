package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whose team is hired: "Acme CEO Ann Lee and part of its team", "the team behind Acme"; not one person of many. */
final class HiredTeam {

    private static final WordList GRABS = WordList.of("grab-verbs");
    private static final WordList JOINS = WordList.of("move-verbs");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList TEAM = WordList.of("team-words");
    private static final WordList STAFF = WordList.of("moved-staff");
    private static final WordList WHOLE = WordList.of("whole-team");

    private static final WordList CREWS = WordList.of("crew-words");
    private static final WordList HOMES = WordList.of("home-nouns");

    private static final int REACH = 10;

    /** "Acme and its founding team will": how far behind the company its team and the verb stand. */
    private static final int JOINED = 6;

    private HiredTeam() {}

    /** Index of the company that loses its team to whoever does what the verb at {@code hire} says, or -1. */
    static int of(Line line, int hire) {
        for (int i = hire + 1; i < hire + REACH && !isEnd(line, i); i++) {
            int company = line.at(i).isCompany() ? employer(line, hire, i) : sent(line, i);
            if (company >= 0) {
                return company;
            }
            if (line.at(i).isName() || JOINS.startsAt(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a part of the sentence ends there: not at the "and" of "both founders and most engineers". */
    private static boolean isEnd(Line line, int at) {
        boolean and = line.is(at, "and") && WHOLE.startsAt(line, at - 1);
        return line.at(at).isComma() || !and && line.clause().isBoundary(at);
    }

    /** "the hiring of former Acme staff", "of most of the team at Acme": of whom words from {@code from} on tell; or -1. */
    static int behind(Line line, int from) {
        for (int i = from; i < from + REACH && !line.clause().isBoundary(i) && !line.isAny(i, ".", ","); i++) {
            if (line.at(i).isCompany()) {
                int staff = line.isPossessive(i) ? i + 2 : i + 1;
                return STAFF.anyIn(line, staff, staff + 3) || STAFF.anyIn(line, from, i) ? i : -1;
            }
        }
        return -1;
    }

    /** "the founders of Acme, along with other members of its team, are joining": more than one who moves at {@code move}. */
    static boolean isWhole(Line line, int move) {
        boolean founders = false;
        boolean team = false;
        for (int i = 0; i < line.size(); i++) {
            boolean one = i < move
                    && line.isAny(i, "founder", "co-founder", "cofounder", "ceo")
                    && isWithOthers(line, i, move);
            founders |= one || i < move && line.isAny(i, "founders", "co-founders", "cofounders");
            team |= line.isAny(i, "members", "employees", "researchers", "engineers", "staff", "colleagues");
        }
        return founders && team;
    }

    /** "co-founder Ann Lee and several other employees will join": not he alone. */
    private static boolean isWithOthers(Line line, int founder, int move) {
        boolean and = false;
        for (int i = founder + 1; i < move; i++) {
            and |= line.isAny(i, "and", "with");
            if (and && STAFF.startsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "under which most of its staff will move to the chip maker": whether words from {@code from} on tell so, naming no new home. */
    static boolean moves(Line line, int from) {
        int team = STAFF.firstIn(line, from, line.size());
        int move = team < 0 ? -1 : JOINS.firstIn(line, team, team + 6);
        return move >= 0 && !line.isNamed(move + JOINS.lengthAt(line, move));
    }

    /** "the team behind Acme is joining Bolt", "Acme and its staff will join Bolt": who moves as a whole at {@code move}, or -1. */
    static int moving(Line line, int move) {
        int company = line.clause().subject(move);
        if (!line.at(company).isCompany() || !isHome(line, move + 1)) {
            return -1;
        }
        int verb = line.clause().chainStart(move);
        boolean behind = isTeamOf(line, company);
        boolean next = line.isAny(company + 1, "'s", "'")
                || line.is(company + 1, "and") && verb - company < JOINED
                || line.at(company + 1).isPlain() && verb == company + 2;
        return behind || next && CREWS.startsAt(line, verb - 1) ? company : -1;
    }

    /** "the team behind Acme", "the team at the chip startup Acme". */
    private static boolean isTeamOf(Line line, int company) {
        int of = company - 1;
        while (of > company - 6 && line.at(of).isPlain() && !line.isAny(of, "at", "behind", "from", "of", ",")) {
            of--;
        }
        return line.isAny(of, "at", "behind", "from", "of") && line.isAny(of - 1, "team", "founders");
    }

    /** "[Acme] next month", "[Acme]'s safety team", "[Acme] to build", not "[Acme] on stage": where a team goes to stay. */
    private static boolean isHome(Line line, int index) {
        if (line.isPossessive(index)) {
            return HOMES.anyIn(line, index + 2, index + 5);
        }
        boolean stage = line.isAny(index + 1, "on", "for", "at", "in")
                && !line.at(index + 2).isDay();
        return line.at(index).isCompany() && !stage;
    }

    /** "the team at Acme", "founders of one of the hottest startups, Acme": whether the company at {@code index} is theirs. */
    static boolean isOf(Line line, int index) {
        for (int i = index - 1; i > index - REACH && line.at(i).isPlain(); i--) {
            if (WHOLE.startsAt(line, i)) {
                return line.isAny(i + 1, "of", "at", "behind", "from");
            }
        }
        return false;
    }

    /** "Acme CEO Ann Lee and part of its team", "multiple Acme leaders", "Acme's founders". */
    private static int employer(Line line, int hire, int name) {
        boolean people = POSITIONS.startsAt(line, name + 1)
                || WHOLE.startsAt(line, name + 1)
                || line.isPossessive(name) && !line.isAny(name, "its", "their");
        boolean deal = line.is(hire - 1, "to") && line.is(hire - 2, "deal") && POSITIONS.startsAt(line, name + 1);
        boolean grabbed = GRABS.startsAt(line, hire);
        boolean team = grabbed ? WHOLE.anyIn(line, name + 1, name + 4) : besides(line, name);
        return people && (team || deal) && !line.is(name, "it") ? name : -1;
    }

    /** Whether more are hired than one who holds a position: "Acme co-founder Ann Lee, as chief technology officer" is one. */
    private static boolean besides(Line line, int name) {
        int position = line.isPossessive(name) ? name + 2 : name + 1;
        int team = TEAM.firstIn(line, position + 1, line.size());
        while (team >= 0 && line.is(team - 1, "chief")) {
            team = TEAM.firstIn(line, team + 1, line.size());
        }
        return WHOLE.startsAt(line, position) || team >= 0;
    }

    /** Whose people are hired: "the team behind Acme", "multiple employees from Acme, including the CEO". */
    private static int sent(Line line, int people) {
        int whole = WHOLE.lengthAt(line, people);
        boolean staff = whole == 0 && line.isAny(people, "employees", "staff", "staffers", "researchers", "engineers");
        int from = people + Math.max(1, whole);
        if (whole == 0 && !staff || !line.isAny(from, "of", "from", "behind", "at")) {
            return -1;
        }
        int target = line.clause().object(from + 1);
        boolean several =
                line.is(people - 1, "other") && line.is(people - 2, "and") && STAFF.startsAt(line, people - 3);
        boolean led = whole > 0 || several || isLed(line, people) || isMost(line, people);
        return led && line.at(target).isCompany() && !line.isPossessive(target) ? target : -1;
    }

    /** "most of its engineers", "the entire staff". */
    private static boolean isMost(Line line, int people) {
        boolean most = line.isAny(people - 1, "entire", "whole", "all");
        for (int i = people - 1; i > people - 4; i--) {
            most |= line.isAny(i, "most", "much", "all") && line.isAny(i + 1, "of", "the");
        }
        return most;
    }

    /** "including the startup's CEO". */
    private static boolean isLed(Line line, int from) {
        for (int i = from + 1; i < from + 15; i++) {
            if (line.is(i, "including")) {
                for (int k = i + 1; k < i + 8; k++) {
                    if (line.isAny(k, "ceo", "founder", "co-founder", "founders", "co-founders")
                            || line.is(k, "chief")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
