package parallax.rules.deal.capital;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Stage;

/** Existing shares of a company change hands. */
public final class SecondarySaleRule implements LineRule<Telling> {

    private static final WordList NOUNS = WordList.of("tender-nouns");
    private static final WordList LETS = WordList.of("let-verbs");
    private static final WordList STAFF = WordList.of("staff");
    private static final WordList SELLS = WordList.of("sell-verbs");
    private static final WordList SHARES = WordList.of("share-words");
    private static final WordList OPENS = WordList.of("opening-verbs");

    private static final int REACH = 10;

    @Override
    public String name() {
        return "deal/tender-offer";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int noun = NOUNS.lengthAt(line, i);
            if (noun > 0 && !staffSells(line, i)) {
                offered(line, i, i + noun, told);
            } else if (STAFF.startsAt(line, i) && sale(line, i) >= 0) {
                sold(line, i, sale(line, i), told);
            } else if (STAFF.startsAt(line, i) && BoughtShares.verb(line, i) >= 0) {
                bought(line, i, told);
            } else if (STAFF.startsAt(line, i) && BoughtShares.back(line, i) >= 0) {
                int back = BoughtShares.back(line, i);
                tell(line, back, line.clause().subject(back), told);
            }
        }
        return told;
    }

    /** "a liquidity program, in which Acme staff can sell": whose shares they are is told behind. */
    private static boolean staffSells(Line line, int noun) {
        for (int i = noun + 1; i < line.size(); i++) {
            if (STAFF.startsAt(line, i) && line.at(i - 1).isCompany() && sale(line, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void offered(Line line, int at, int end, List<Telling> told) {
        for (int seller : TenderSellers.of(line, at, end)) {
            tell(line, at, seller, told);
        }
    }

    /** Where staff is said to sell shares, or -1: "employees to sell $2 million of stock". */
    private static int sale(Line line, int staff) {
        int sells = SELLS.firstIn(line, staff + 1, staff + 13);
        boolean them = sells >= 0 && line.is(sells + 1, "them") && SHARES.anyIn(line, staff + 1, sells);
        return sells >= 0 && (them || SHARES.anyIn(line, sells + 1, sells + 9)) ? sells : -1;
    }

    /** "sell $2 million of stock to Acme and Bolt": indexes of those who buy. */
    private static List<Integer> buyers(Line line, int sale) {
        for (int i = sale + 1; i < sale + REACH && !line.isAny(i, ".", ",", ";", "at", "in"); i++) {
            boolean sold = line.is(i - 1, "them") || SHARES.startsAt(line, i - 1);
            if (sold && line.is(i, "to")) {
                return line.clause().list(i + 1).stream()
                        .filter(name -> line.at(name).isCompany())
                        .toList();
            }
        }
        return List.of();
    }

    /** "Acme is letting employees sell", "Acme employees will sell", "employees of Acme". */
    private void sold(Line line, int staff, int sale, List<Telling> told) {
        int let = LETS.lastIn(line, staff - 6, staff);
        int seller = let >= 0 ? line.clause().subject(let) : -1;
        if (seller < 0 && line.at(staff - 1).isCompany()) {
            seller = staff - 1;
        } else if (seller < 0) {
            seller = line.isAny(staff + 1, "of", "at")
                    ? line.clause().object(staff + 2)
                    : line.clause().owner(staff);
        }
        if (line.at(seller).isCompany()) {
            tell(line, sale, seller, told);
        }
    }

    /** "Acme bought $2 million of Tarn shares from employees". */
    private void bought(Line line, int staff, List<Telling> told) {
        int company = BoughtShares.company(line, staff);
        if (line.at(company).isCompany()) {
            int verb = BoughtShares.verb(line, staff);
            told.add(new Draft(line, DealType.SECONDARY_SALE, verb)
                    .with(PartyRole.TARGET, company)
                    .with(PartyRole.INVESTOR, new Joint(line).subjects(verb))
                    .told(name()));
        }
    }

    private void tell(Line line, int anchor, int seller, List<Telling> told) {
        Draft draft = new Draft(line, DealType.SECONDARY_SALE, anchor)
                .with(PartyRole.TARGET, line.at(seller).isCompany() ? seller : -1)
                .with(PartyRole.LEAD_INVESTOR, leaders(line, anchor))
                .with(PartyRole.INVESTOR, buyers(line, anchor))
                .status(status(line, anchor));
        told.add(draft.told(name()));
    }

    /** "a Acme-led tender offer", "a tender offer led by Acme and Bolt". */
    private static List<Integer> leaders(Line line, int anchor) {
        for (int k = anchor - 1; k > anchor - 4; k--) {
            if (line.isPrefix(k) && line.is(k + 1, "-led")) {
                return List.of(k);
            }
        }
        for (int k = anchor + 1; k < anchor + REACH && !line.clause().isBoundary(k); k++) {
            if (line.is(k, "led") && line.is(k + 1, "by")) {
                return new Joint(line).from(line.clause().object(k + 2));
            }
        }
        return List.of();
    }

    /** An offer that opens is not done; null where the words say all of it. */
    private static @Nullable DealStatus status(Line line, int anchor) {
        boolean opens = OPENS.anyIn(line, anchor - REACH, anchor);
        return opens && new Stage(line).status(anchor) == DealStatus.COMPLETED ? DealStatus.ANNOUNCED : null;
    }
}
