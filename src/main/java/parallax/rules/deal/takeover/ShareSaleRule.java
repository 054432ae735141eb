package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;

/** A company sells shares that it holds in another one, to nobody in particular. */
public final class ShareSaleRule implements LineRule<Telling> {

    public static final String NAME = "deal/share-sale";

    private static final WordList SELLS = WordList.of("share-sale-verbs");
    private static final WordList LESSENS = WordList.of("lessen-verbs");
    private static final WordList SHARES = WordList.of("holding-nouns");

    private static final int REACH = 9;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (SELLS.startsAt(line, i) || isSale(line, i)) {
                int of = sold(line, i);
                int seller = of < 0 ? -1 : line.clause().subject(i);
                Draft draft = new Draft(line, DealType.SECONDARY_SALE, i)
                        .with(PartyRole.SELLER, line.at(seller).isCompany() ? seller : -1)
                        .with(PartyRole.TARGET, of);
                boolean lessened = line.isAny(i + 1, "its", "their") && !draft.isEmpty();
                if (draft.has(PartyRole.TARGET)
                        && (draft.has(PartyRole.SELLER) || lessened && LESSENS.startsAt(line, i))) {
                    told.add(draft.told(NAME));
                }
            }
        }
        return told;
    }

    /** "an outright sale of its stake in Acme": the noun that does for the verb; "the sale" was told before. */
    private static boolean isSale(Line line, int index) {
        boolean one =
                line.isAny(index - 1, "a", "an") || line.at(index - 1).isPlain() && line.isAny(index - 2, "a", "an");
        return one && line.is(index, "sale") && line.is(index + 1, "of");
    }

    /** Whether the shares at {@code stake} are what such a sale sells: who owns them so far takes no stake. */
    static boolean sellsBefore(Line line, int stake) {
        for (int i = stake - 1;
                i > stake - REACH && line.at(i).isPlain() && !line.at(i).isComma();
                i--) {
            if (isSale(line, i)) {
                return sold(line, i) >= 0;
            }
        }
        return false;
    }

    /** Index of the company whose shares the verb takes: "its entire stake in [Acme]", "its [Acme] shares"; or -1. */
    private static int sold(Line line, int verb) {
        for (int i = verb + 1; i < verb + REACH && !line.isAny(i, ".", ",", "to", "and", "that"); i++) {
            if (SHARES.startsAt(line, i)) {
                int of = line.isAny(i + 1, "in", "of")
                        ? company(line, i + 2)
                        : Math.max(company(line, i - 1), Shares.companyBehind(line, i));
                return of >= 0 && !hasBuyer(line, Math.max(i, of)) ? of : -1;
            }
        }
        return -1;
    }

    private static int company(Line line, int from) {
        for (int i = from; i < from + 4; i++) {
            if (line.at(i).isCompany()) {
                return line.isPossessive(i) ? -1 : i;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", "its", "the", "to")) {
                return -1;
            }
        }
        return -1;
    }

    /** "sold its stake in Acme to Bolt": Bolt takes a stake. */
    private static boolean hasBuyer(Line line, int index) {
        for (int i = index + 1; i < index + 7 && !line.isAny(i, ".", ",", "as", "after"); i++) {
            if (line.is(i, "back")
                    || line.is(i, "to") && line.at(line.clause().object(i + 1)).isName()) {
                return true;
            }
        }
        return false;
    }
}
