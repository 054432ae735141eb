package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Offices;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.takeover.AgreedPurchases;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.LineRule;
import parallax.rules.deal.telling.Stage;

/** Companies sign a deal, an agreement or a contract with each other. */
public final class AgreementRule implements LineRule<Telling> {

    public static final String NAME = "deal/agreement";

    private static final WordList NOUNS = WordList.of("agreement-nouns");
    private static final WordList ENDS = WordList.of("deal-enders");
    private static final WordList IFS = WordList.of("if-words");
    private static final WordList SIGNED = WordList.of("signed-agreements");
    private static final WordList AHEAD = WordList.of("planned-status");
    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList WINS = WordList.of("order-verbs");
    private static final WordList NEGATIONS = WordList.of("negations");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        AgreementSides sides = new AgreementSides(line);
        for (int i = 0; i < line.size(); i++) {
            int length = NOUNS.lengthAt(line, i);
            if (length > 0) {
                for (List<Integer> parties : sides.of(i, i + length)) {
                    tell(line, i, parties, told);
                }
                i += length - 1;
            }
        }
        return told;
    }

    private static void tell(Line line, int noun, List<Integer> parties, List<Telling> told) {
        int from = line.clause().clauseStart(noun);
        Draft purchase = AgreedPurchases.draft(line, noun, parties);
        if (!purchase.isEmpty()) {
            boolean over = status(line, noun) == DealStatus.TERMINATED;
            purchase.status(over ? DealStatus.TERMINATED : DealStatus.ANNOUNCED).tell(NAME, told);
        } else if (!NEGATIONS.anyIn(line, Math.max(from, noun - 8), noun)) {
            List<Integer> makers = parties.stream()
                    .filter(party -> PowerSellers.isOne(line, party))
                    .toList();
            boolean power = parties.size() == 2 && makers.size() == 1;
            int payer = parties.size() == 2 && line.hasMoney() ? office(line, noun, parties) : -1;
            boolean office = payer >= 0;
            new Draft(line, power || office ? DealType.OTHER : DealType.PARTNERSHIP, noun)
                    .with(PartyRole.SUPPLIER, power ? makers : office ? List.of(parties.get(1 - payer)) : List.of())
                    .with(power || office ? PartyRole.CUSTOMER : PartyRole.PARTNER, parties)
                    .status(status(line, noun))
                    .tell(NAME, told);
        }
    }

    /** "The ministry signed a $9 million contract with Acme", "Acme wins $9 million army contract": which of the two buys, or -1. */
    private static int office(Line line, int noun, List<Integer> parties) {
        boolean first = Offices.isOne(line, parties.get(0));
        boolean second = Offices.isOne(line, parties.get(1)) && WINS.anyIn(line, noun - 10, noun);
        return first == second ? -1 : first ? 0 : 1;
    }

    /** "is ending its deal with Acme", "signed a deal": over, or made. What else the words say, {@link Stage} knows. */
    private static @Nullable DealStatus status(Line line, int noun) {
        int end = ENDS.firstIn(line, noun - 7, noun);
        if (end >= 0 && !IFS.anyIn(line, end - 8, end)) {
            return DealStatus.TERMINATED;
        }
        if (TALKS.anyIn(line, noun - 8, noun)) {
            return DealStatus.RUMOURED;
        }
        int signed = SIGNED.lastIn(line, noun - 8, noun);
        boolean ahead = signed < 0 || AHEAD.anyIn(line, signed - 5, signed);
        return ahead || line.cues().isReported(noun) ? null : DealStatus.COMPLETED;
    }
}
