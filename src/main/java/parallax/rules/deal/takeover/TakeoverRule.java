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

/** A company buys another one, or offers to: by a noun. */
public final class TakeoverRule implements LineRule<Telling> {

    public static final String NAME = "deal/takeover";

    private static final WordList NOUNS = WordList.of("acquisition-nouns");
    private static final WordList OTHERS = WordList.of("other-offers");
    private static final WordList OFFERS = WordList.of("offer-nouns");
    private static final WordList TALK = WordList.of("takeover-talk");
    private static final WordList PAID = WordList.of("paid-verbs");
    private static final WordList GUESSES = WordList.of("takeover-guesses");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int offer = OTHERS.startsAt(line, i - 1) ? 0 : OFFERS.lengthAt(line, i);
            if (offer > 0) {
                offered(line, i, i + offer, told);
                i += offer - 1;
            } else if (NOUNS.startsAt(line, i) || isBuy(line, i)) {
                int before = told.size();
                PurchaseNoun.read(line, i, told);
                if (told.size() == before && GUESSES.startsAt(line, i)) {
                    talk(line, i, told);
                }
            } else if (line.is(i, "deal") && line.is(i + 1, "for")) {
                PurchaseNoun.dealFor(line, i, told);
            } else if (isPricedDeal(line, i)) {
                PurchaseNoun.read(line, i, told);
            } else if (Consortium.list(line, i) >= 0) {
                bidders(line, i, told);
            } else {
                talk(line, i, told);
            }
        }
        return told;
    }

    /** "closes $28B Acme buy", over an article: the noun. */
    private static boolean isBuy(Line line, int at) {
        boolean ends =
                at == line.size() - 1 || line.isAny(at + 1, "for", "to", "as", "after", "amid", "over", ",", "in");
        return line.isTitle() && line.is(at, "buy") && line.at(at - 1).isCompany() && ends && line.hasMoney(0, at);
    }

    /** "closed its $9 million Acme deal": the name between the price and the noun is bought. */
    private static boolean isPricedDeal(Line line, int at) {
        boolean named = line.is(at, "deal") && line.at(at - 1).isCompany() && line.isNamed(at - 1);
        return named && line.at(at - 2).isMoney() && !line.isPossessive(at - 1) && !line.isAny(at + 1, "with", "to");
    }

    private void offered(Line line, int at, int next, List<Telling> told) {
        List<Telling> offered = new ArrayList<>();
        Offers.draft(line, at, next).tell(NAME, offered);
        if (offered.isEmpty()) {
            talk(line, at, offered);
        }
        offered.forEach(telling -> told.add(telling.offered()));
    }

    /** "Other investors in the consortium include Acme": who bids with others. */
    private void bidders(Line line, int at, List<Telling> told) {
        List<Integer> names = line.clause().list(Consortium.list(line, at));
        if (!names.isEmpty()) {
            told.add(new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.INVESTOR, names)
                    .told(NAME)
                    .offered());
        }
    }

    /** "called the takeover bid too low": the company that the sentence is about is to be bought, until others say more. */
    private void talk(Line line, int at, List<Telling> told) {
        int words = TALK.lengthAt(line, at);
        if (words > 0 && !line.is(at + words, "of") && !PAID.startsAt(line, at - 1)) {
            for (int i = 0; i < line.size(); i++) {
                if (line.at(i).isCompany()) {
                    told.add(new Draft(line, DealType.ACQUISITION, at)
                            .with(PartyRole.TARGET, i)
                            .status(GUESSES.startsAt(line, at) ? DealStatus.RUMOURED : null)
                            .told(NAME));
                    return;
                }
            }
        }
    }
}
