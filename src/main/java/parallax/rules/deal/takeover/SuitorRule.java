package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A company looks for a buyer, and who might be one. */
public final class SuitorRule implements LineRule<Telling> {

    public static final String NAME = "deal/suitor";

    private static final WordList EXPLORES = WordList.of("explore-verbs");
    private static final WordList SEEKS = WordList.of("sale-seeking");
    private static final WordList SUITORS = WordList.of("suitor-nouns");
    private static final WordList OFFERS = WordList.of("offered-for-sale");
    private static final WordList BUYERS = WordList.of("buyers");
    private static final WordList UNITS = WordList.of("business-nouns");
    private static final WordList HIRES = WordList.of("retain-verbs");
    private static final WordList FINDS = WordList.of("buyer-seekers");
    private static final WordList INTEREST = WordList.of("takeover-interest");
    private static final WordList DRAWS = WordList.of("draw-interest");
    private static final WordList LINKS = WordList.of("suitor-links");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "sale") && !line.isAny(i + 1, "to", "price", "of", "process")) {
                explored(line, i, told);
            }
            boolean offered = !line.is(i, "up") || OFFERS.startsAt(line, i - 1) || line.is(i - 1, "itself");
            boolean other =
                    line.is(i + SEEKS.lengthAt(line, i), "for") && line.is(i + SEEKS.lengthAt(line, i) - 1, "buyer");
            if (offered && !other && SEEKS.startsAt(line, i)) {
                int end = i + SEEKS.lengthAt(line, i);
                seek(line, end - 1, line.clause().subject(i), to(line, end), told);
            } else if (BUYERS.startsAt(line, i) && line.isAny(i + 1, "for", "of") && FINDS.anyIn(line, i - 4, i)) {
                sought(line, i, told);
            } else if (INTEREST.startsAt(line, i)) {
                wanted(line, i, told);
            } else if (SUITORS.startsAt(line, i)) {
                suitors(line, i, told);
            }
        }
        return told;
    }

    /** "explores a possible sale", "held talks with others about a sale". */
    private void explored(Line line, int sale, List<Telling> told) {
        for (int i = sale - 1; i > sale - 10 && !line.clause().isBoundary(i) && !line.isAny(i, ".", ","); i--) {
            if (EXPLORES.startsAt(line, i) && isOwn(line, i, sale)) {
                int suitor = line.is(i + EXPLORES.lengthAt(line, i), "with") ? i + EXPLORES.lengthAt(line, i) + 1 : -1;
                seek(line, sale, line.clause().subject(i), suitor >= 0 ? suitor : to(line, sale + 1), told);
                return;
            }
        }
    }

    /** "a sale", "a possible sale", "talks with others about a sale": not "a chip sale". */
    private static boolean isOwn(Line line, int verb, int sale) {
        int at = sale - 1;
        while (at > verb && line.isAny(at, "possible", "potential", "outright", "full", "partial", "complete")) {
            at--;
        }
        return at == verb || line.isAny(at, "a", "an", "its", "their", "for");
    }

    /** Index of the name behind "to", or -1: "is not for sale to [Acme]". */
    private static int to(Line line, int index) {
        return line.is(index, "to") ? index + 1 : -1;
    }

    /** "put itself up for sale", "held talks with Acme about a sale". */
    private void seek(Line line, int anchor, int target, int suitor, List<Telling> told) {
        if (line.at(target).isCompany() && !line.isPossessive(target)) {
            Telling telling = new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.TARGET, target)
                    .with(PartyRole.ACQUIRER, line.at(suitor).isCompany() ? suitor : -1)
                    .told(NAME);
            told.add(open(telling));
        }
    }

    /** "seeks a buyer for Acme", "looks for buyers of its paint unit". */
    private void sought(Line line, int buyer, List<Telling> told) {
        int seller = line.isAny(buyer + 2, "its", "their") && UNITS.anyIn(line, buyer + 3, buyer + 7)
                ? line.clause().subject(FINDS.lastIn(line, buyer - 4, buyer))
                : -1;
        if (line.at(seller).isCompany()) {
            told.add(open(new Draft(line, DealType.ACQUISITION, buyer)
                    .with(PartyRole.SELLER, seller)
                    .told(NAME)));
        } else {
            int hires = HIRES.lastIn(line, buyer - 14, buyer);
            int named = line.clause().object(buyer + 2);
            boolean own = line.is(buyer + 2, "the") && hires >= 0;
            int finder = line.clause().subject(FINDS.lastIn(line, buyer - 4, buyer));
            boolean self = !line.isNamed(named) && line.at(finder).isCompany() && !line.isSameName(finder, named);
            seek(line, buyer, own ? line.clause().subject(hires) : self ? finder : named, -1, told);
        }
    }

    /** "has drawn takeover interest from Acme and Bolt". */
    private void wanted(Line line, int at, List<Telling> told) {
        int verb = DRAWS.lastIn(line, at - 6, at);
        int from = at + INTEREST.lengthAt(line, at);
        List<Integer> suitors = line.is(from, "from") ? line.clause().list(from + 1) : List.of();
        int target = verb < 0 ? -1 : line.clause().subject(verb);
        if (line.at(target).isCompany() && !line.isPossessive(target)) {
            Telling telling = new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.TARGET, target)
                    .with(PartyRole.ACQUIRER, suitors)
                    .told(NAME);
            told.add(open(telling));
        }
    }

    /** "a potential buyer was Acme", "possible suitors include Acme and Bolt", "approached Acme as a potential buyer". */
    private void suitors(Line line, int at, List<Telling> told) {
        int end = at + SUITORS.lengthAt(line, at);
        int wanted = line.is(end, "for") ? line.clause().object(end + 1) : -1;
        int link = line.isAny(end, "for", "of") ? end + 2 : end;
        List<Integer> names = among(line, at);
        if (names.isEmpty() && LINKS.startsAt(line, link)) {
            names = line.clause().list(link + LINKS.lengthAt(line, link));
        } else if (names.isEmpty() && line.is(at - 2, "as") && line.is(at - 1, "a")) {
            names = List.of(at - 3);
        }
        List<Integer> companies =
                names.stream().filter(name -> line.at(name).isCompany()).toList();
        if (!companies.isEmpty()) {
            Telling telling = new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.ACQUIRER, companies)
                    .with(line.isPossessive(wanted) ? PartyRole.SELLER : PartyRole.TARGET, wanted)
                    .told(NAME);
            told.add(open(telling));
        }
    }

    /** "Acme and Bolt are among the potential buyers". */
    private static List<Integer> among(Line line, int suitors) {
        int among = line.isAny(suitors - 1, "the", "its", "several") ? suitors - 2 : suitors - 1;
        if (!line.is(among, "among")) {
            return List.of();
        }
        return line.clause().subjects(line.isAny(among - 1, "is", "are", "was", "were") ? among - 1 : among);
    }

    /** Whoever seeks a buyer has not sold. */
    private static Telling open(Telling telling) {
        boolean done = telling.status() == DealStatus.COMPLETED || telling.status() == DealStatus.ANNOUNCED;
        return done ? telling.withStatus(DealStatus.RUMOURED) : telling;
    }
}
