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

/** A company, or what is left of one, goes to whoever bids most for it. */
public final class AuctionRule implements LineRule<Telling> {

    private static final WordList WINNERS = WordList.of("auction-winners");
    private static final WordList WINS = WordList.of("auction-wins");
    private static final WordList OFFERS = WordList.of("offer-nouns");

    private static final int REACH = 16;

    @Override
    public String name() {
        return "deal/auction";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (WINNERS.startsAt(line, i)) {
                won(line, i, told);
            } else if (line.is(i, "auction") && line.isAny(i + 1, "of", "for")) {
                drew(line, i, told);
            } else if (OFFERS.startsAt(line, i) && WINS.startsAt(line, i + 1)) {
                tell(line, i, line.clause().owner(i), auctioned(line, i + 2, false), told);
            }
        }
        return told;
    }

    /** "has been named the winning bidder in the auction of Acme's assets". */
    private void won(Line line, int at, List<Telling> told) {
        boolean article = line.isAny(at - 1, "the", "a");
        int subject = line.clause().subject(article ? at - 2 : at - 1);
        tell(
                line,
                at,
                subject,
                auctioned(
                        line, at, line.word(at + WINNERS.lengthAt(line, at) - 1).equals("bidder")),
                told);
    }

    /** "an auction of Acme's assets drew a bid from Bolt". */
    private void drew(Line line, int at, List<Telling> told) {
        int offer = OFFERS.firstIn(line, at, at + REACH);
        int by = offer + OFFERS.lengthAt(line, offer);
        if (offer >= 0 && line.isAny(by, "from", "by")) {
            tell(line, offer, line.clause().object(by + 1), auctioned(line, at - 1, false), told);
        }
    }

    /**
     * Index of the company that words from {@code from} on say is sold: "Acme's auction", "the auction for all of the assets of [Acme]"; or -1.
     *
     * @param bids whether what is bid for needs no other word
     */
    private static int auctioned(Line line, int from, boolean bids) {
        boolean auction = false;
        for (int i = from; i < from + REACH + REACH && i < line.size(); i++) {
            auction |= line.is(i, "auction") || bids && line.is(i, "for");
            boolean before = line.isAny(i + 1, "bankruptcy", "auction") || line.is(i + 2, "auction");
            if (line.at(i).isCompany() && (auction || before)) {
                return i;
            }
        }
        return -1;
    }

    private void tell(Line line, int anchor, int buyer, int target, List<Telling> told) {
        if (line.at(buyer).isCompany() && line.at(target).isCompany() && !line.isSameName(buyer, target)) {
            told.add(new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .with(PartyRole.TARGET, target)
                    .status(DealStatus.ANNOUNCED)
                    .told(name()));
        }
    }
}
