package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whose people they are that join another company: "[Acme] CEO Ann Lee and some researchers will join Bolt". */
final class LeftCompany {

    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList TEAM = WordList.of("team-words");
    private static final WordList WHOLE = WordList.of("whole-team");
    private static final WordList LICENCES = WordList.of("licence-deals");
    private static final WordList DEALS = WordList.of("pacts");

    private LeftCompany() {}

    /** Index of the company that they leave who join {@code acquirer}, by the verb at {@code at}; or -1. */
    static int of(Line line, int at, int acquirer) {
        int whole = HiredTeam.moving(line, at);
        if (whole >= 0 && !line.isSameName(whole, acquirer)) {
            return whole;
        }
        int deal = deal(line);
        if (deal < 0 && !HiredTeam.isWhole(line, at) || !TEAM.anyIn(line, 0, at)) {
            return -1;
        }
        return deal >= 0 && line.is(deal + 1, "with") ? line.clause().object(deal + 2) : employer(line, at, acquirer);
    }

    /** "[Acme]'s chief", "[Acme] staff", before the verb. */
    private static int employer(Line line, int at, int acquirer) {
        for (int i = 0; i < at; i++) {
            boolean company = line.at(i).isCompany() && !line.isSameName(i, acquirer);
            int staff = line.isAny(i + 1, "'s", "'") ? i + 2 : i + 1;
            if (company
                    && (POSITIONS.startsAt(line, staff) || WHOLE.startsAt(line, staff) || HiredTeam.isOf(line, i))) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last word for the deal behind a move, or -1: "licensing deal", "acqui-hire", "deal with". */
    private static int deal(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int licence = LICENCES.lengthAt(line, i);
            if (licence > 0) {
                return i + licence - 1;
            }
            boolean with = DEALS.startsAt(line, i) && line.is(i + 1, "with");
            if (with || line.isAny(i, "acqui-hire", "acquihire", "license", "licence", "licenses", "licensing")) {
                return i;
            }
        }
        return -1;
    }
}
