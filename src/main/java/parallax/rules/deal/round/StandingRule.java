package parallax.rules.deal.round;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/**
 * Who backs a company, whatever the round: "its backers include Acme". {@code Standing} knows when those are the backers
 * of the news.
 */
public final class StandingRule implements LineRule<Telling> {

    public static final String NAME = "deal/standing-backers";

    private static final WordList BACKED = WordList.of("standing-backed");
    private static final WordList NOUNS = WordList.of("standing-nouns");
    private static final WordList COMPANY = WordList.of("standing-company");
    private static final WordList LINKS = WordList.of("standing-links");
    private static final WordList BESIDE = WordList.of("beside-investors");
    private static final WordList IS = WordList.of("standing-is");
    private static final WordList COUNTS = WordList.of("standing-counts");

    /** How far the noun may stand behind "counts": "counts Acme, Bolt and Core among its investors". */
    private static final int REACH = 40;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (IS.startsAt(line, i)) {
                held(line, i, told);
            }
            int list = line.at(i).isPlain() ? list(line, i) : -1;
            if (list >= 0 && BackersBehind.investors(line, i) < 0) {
                tell(line, i, company(line, i), names(line, list), told);
            }
        }
        return told;
    }

    private static void tell(Line line, int at, int company, List<Integer> backers, List<Telling> told) {
        if (!backers.isEmpty()) {
            told.add(new Draft(line, DealType.FUNDING_ROUND, at)
                    .with(PartyRole.TARGET, company)
                    .with(PartyRole.INVESTOR, backers)
                    .told(NAME));
        }
    }

    /** "Acme and Bolt are investors", "Acme is an investor in Tarn": not "in which Acme is an investor". */
    private static void held(Line line, int at, List<Telling> told) {
        List<Integer> backers = BackersBefore.of(line, at);
        int in = at + IS.lengthAt(line, at);
        int company = line.is(in, "in") ? line.clause().object(in + 1) : -1;
        boolean own = COMPANY.startsAt(line, in)
                || line.isAny(in, ".", ",", "too")
                || line.at(company).isCompany();
        if (own && !backers.isEmpty() && !line.is(backers.get(0) - 1, "which")) {
            tell(line, at, line.at(company).isCompany() ? company : -1, backers, told);
        }
    }

    /** Index of the first item of the list that the words at {@code at} open, or -1. */
    private static int list(Line line, int at) {
        int backed = BACKED.lengthAt(line, at);
        if (backed > 0) {
            return at + backed;
        }
        if (COUNTS.startsAt(line, at) && counts(line, at)) {
            return at + COUNTS.lengthAt(line, at);
        }
        if (!NOUNS.startsAt(line, at) || line.isAny(at - 1, "past", "previous", "prior", "former", "earlier")) {
            return -1;
        }
        int link = at + 1 + COMPANY.lengthAt(line, at + 1);
        int length = LINKS.lengthAt(line, link);
        boolean listed = !line.isAny(link, "are", "were") || Backing.opensList(line, link + 1);
        return length > 0 && listed ? link + length : -1;
    }

    /** Those listed from {@code from} on, and those beside them: "Acme and Bolt, as well as Core". */
    private static List<Integer> names(Line line, int from) {
        List<Integer> names = new ArrayList<>(line.clause().list(from));
        if (!names.isEmpty()) {
            int next = names.get(names.size() - 1) + 1;
            int beside = line.at(next).isComma() ? next + 1 : next;
            int length = BESIDE.lengthAt(line, beside);
            names.addAll(length > 0 ? line.clause().list(beside + length) : List.of());
        }
        return names;
    }

    /** "counts Acme and Bolt among its investors", "counts Acme as a backer": not customers. */
    private static boolean counts(Line line, int at) {
        for (int i = at + 1; i < at + REACH && i < line.size(); i++) {
            if (line.isAny(i, "as", "among")) {
                return NOUNS.anyIn(line, i + 1, i + 5);
            }
        }
        return false;
    }

    private static int company(Line line, int at) {
        int owner = line.clause().owner(at);
        int company = owner >= 0 ? owner : line.clause().subject(at);
        return line.at(company).isCompany() ? company : -1;
    }
}
