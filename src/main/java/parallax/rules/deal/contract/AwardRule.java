package parallax.rules.deal.contract;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Offices;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** An office or a company gives others a contract for their work, or buys power from them. */
public final class AwardRule implements LineRule<Telling> {

    private static final WordList AWARDS = WordList.of("award-verbs");
    private static final WordList WINS = WordList.of("order-verbs");
    private static final WordList GRABS = WordList.of("nab-verbs");
    private static final WordList CONTRACTS = WordList.of("award-nouns");
    private static final WordList BUYS = WordList.of("power-buy-verbs");
    private static final WordList SELLS = WordList.of("power-sell-verbs");
    private static final WordList POWER = WordList.of("power-words");

    private static final int REACH = 12;

    @Override
    public String name() {
        return "deal/award";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (AWARDS.startsAt(line, i) && CONTRACTS.anyIn(line, i + 1, i + REACH)) {
                awarded(line, i, told);
            } else if (CONTRACTS.startsAt(line, i)) {
                won(line, i, after(line, i, "from"), told);
            } else if (BUYS.startsAt(line, i)) {
                power(line, i, i + BUYS.lengthAt(line, i), told);
            } else if (SELLS.startsAt(line, i)) {
                sold(line, i, told);
            } else if (line.is(i, "from") && line.at(i - 1).isMoney()) {
                paid(line, i, told);
            }
        }
        return told;
    }

    /** "awarded the startup Acme a contract", "awarded contracts to Acme and Bolt", "was awarded a contract by the office". */
    private void awarded(Line line, int verb, List<Telling> told) {
        Clause clause = line.clause();
        if (line.isAny(verb - 1, "was", "were", "been", "being")) {
            int by = after(line, verb, "by", "from");
            if (by >= 0) {
                int office = Offices.named(line, by + 1);
                int customer = office >= 0 ? office : clause.object(by + 1);
                tell(line, verb, customer, List.of(clause.subject(verb)), told);
            }
            return;
        }
        int contract = CONTRACTS.firstIn(line, verb + 1, verb + REACH);
        int taker = clause.object(verb + 1);
        int to = taker > verb && taker < contract ? verb : after(line, verb, "to");
        if (to >= 0) {
            tell(line, verb, clause.subject(verb), new Joint(line).from(clause.object(to + 1)), told);
        }
    }

    /** "won a contract worth $795 million from the office". */
    private void won(Line line, int noun, int from, List<Telling> told) {
        int verb = WINS.lastIn(line, noun - 8, noun);
        if (verb >= 0 && from >= 0 && from < noun + 8) {
            tell(
                    line,
                    noun,
                    line.clause().object(from + 1),
                    List.of(line.clause().subject(verb)),
                    told);
        }
    }

    /** "bags $9 million from the Pentagon": an office gives money for work. */
    private void paid(Line line, int from, List<Telling> told) {
        int office = Offices.named(line, from + 1);
        int verb = SumWords.taker(line, from - 1, 4);
        if (office >= 0 && (WINS.startsAt(line, verb) || GRABS.startsAt(line, verb))) {
            tell(line, verb, office, List.of(line.clause().subject(verb)), told);
        }
    }

    /** "to buy 200 megawatts of fusion power from Acme". */
    private void power(Line line, int verb, int end, List<Telling> told) {
        int from = after(line, verb, "from");
        if (from < 0 || !isPower(line, end, from)) {
            return;
        }
        for (int i = from + 1; i < from + 6; i++) {
            if (line.at(i).isCompany()) {
                tell(line, verb, line.clause().subject(verb), new Joint(line).from(i), told);
                return;
            }
        }
    }

    /** "will sell power to Acme". */
    private void sold(Line line, int verb, List<Telling> told) {
        int to = after(line, verb, "to");
        if (to >= 0 && isPower(line, verb + 1, to)) {
            tell(line, verb, line.clause().object(to + 1), List.of(line.clause().subject(verb)), told);
        }
    }

    /** "nuclear power", "200 megawatts": not "computing power". */
    private static boolean isPower(Line line, int from, int to) {
        int word = POWER.firstIn(line, from, to);
        return word >= 0
                && !line.isAny(word - 1, "computing", "compute", "processing", "ai", "cloud", "pricing")
                && !line.isAny(word + 2, "computing", "compute", "ai", "cloud", "capacity", "gpus", "chips", "data");
    }

    private static int after(Line line, int verb, String... words) {
        for (int i = verb + 1; i < verb + REACH + 4; i++) {
            if (line.isAny(i, words)) {
                return i;
            }
            if (line.clause().isBoundary(i) || line.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    private void tell(Line line, int anchor, int customer, List<Integer> suppliers, List<Telling> told) {
        for (int supplier : suppliers) {
            boolean two = line.at(customer).isCompany()
                    && line.at(supplier).isCompany()
                    && !line.isSameName(customer, supplier);
            if (two) {
                told.add(new Draft(line, DealType.OTHER, anchor)
                        .with(PartyRole.CUSTOMER, customer)
                        .with(PartyRole.SUPPLIER, supplier)
                        .told(name()));
            }
        }
    }
}
