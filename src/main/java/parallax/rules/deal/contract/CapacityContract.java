package parallax.rules.deal.contract;

import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;

/** Who buys chips, cloud or data-centre capacity from whom by a contract that is named: "a deal with Acme". */
final class CapacityContract {

    private static final WordList SIGNS = WordList.of("sign-verbs");
    private static final WordList RENTS = WordList.of("rent-verbs");
    private static final WordList SUPPLIES = WordList.of("supply-verbs");

    private final Line line;
    private final Clause clause;

    CapacityContract(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /**
     * "signed a deal worth up to $10 billion with Acme to use its data centers": one contract for each that is named.
     *
     * @param last the contract told before it in the sentence, whose signer "and another one with Bolt" leaves out
     */
    List<Sides> signed(int noun, Sides last) {
        int other = partner(noun);
        if (!line.at(other).isCompany()) {
            return together(noun);
        }
        int signer = signer(noun);
        if (signer < 0 && last != Sides.NONE) {
            return List.of(further(last, other));
        }
        return line.at(signer).isCompany() && isOfCapacity(noun, signer, other)
                ? new Joint(line)
                        .from(other).stream()
                                .map(name -> directed(signer, name))
                                .toList()
                : List.of();
    }

    /** "Acme and Bolt announced a 6 gigawatt agreement": where only one of the two is known to sell. */
    private List<Sides> together(int noun) {
        int verb = SIGNS.lastIn(line, noun - 8, noun);
        List<Integer> signers = verb < 0 ? List.of() : new Joint(line).subjects(verb);
        if (signers.size() != 2 || !CapacityWords.anyIn(line, verb, noun + 14)) {
            return List.of();
        }
        int one = signers.get(0);
        int two = signers.get(1);
        if (sellsMore(one, two)) {
            return List.of(new Sides(two, one));
        }
        return sellsMore(two, one) ? List.of(new Sides(one, two)) : List.of();
    }

    /** Index of the company that the contract is "with", or -1. */
    private int partner(int noun) {
        int with = noun + 1;
        while (with < noun + 8 && !line.is(with, "with") && line.at(with).mention() == null && !line.is(with, ",")) {
            with++;
        }
        boolean likes = line.is(with + 2, "likes") && line.is(with + 3, "of");
        return line.is(with, "with") ? clause.object(likes ? with + 4 : with + 1) : -1;
    }

    /** "and another contract with Bolt": the signer of the one before signs again, on the same side. */
    private Sides further(Sides last, int other) {
        boolean sold = line.at(last.supplier()).span().start()
                < line.at(last.customer()).span().start();
        return sold ? new Sides(other, last.supplier()) : new Sides(last.customer(), other);
    }

    /** Whether the words name capacity, or a sum beside a company that is known to sell it. */
    private boolean isOfCapacity(int noun, int signer, int other) {
        return CapacityWords.anyIn(line, noun - 8, line.size())
                || (line.hasMoney() || line.isAny(noun, "contract", "contracts"))
                        && (CapacitySellers.sells(line, other) || CapacitySellers.sells(line, signer));
    }

    private int signer(int noun) {
        int owner = clause.owner(noun);
        if (line.at(owner).isCompany()) {
            return owner;
        }
        for (int i = noun - 1; i > Math.max(-1, noun - 12); i--) {
            if (SIGNS.startsAt(line, i)) {
                return clause.subject(i);
            }
            if (line.is(i, "in") && line.at(i - 1).isCompany()) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Who of the two buys: by the purpose that follows, or else by which of them is known to sell. */
    private Sides directed(int signer, int other) {
        Sides bought = new Sides(signer, other);
        for (int i = other + 1; i < other + 7; i++) {
            if (line.is(i, "to") && RENTS.startsAt(line, i + 1)) {
                return names(i + 2, i + 4, signer) ? bought.turned() : bought;
            }
            if (line.is(i, "to") && SUPPLIES.startsAt(line, i + 1)) {
                boolean sold = names(i + 2, i + 12, other) || CapacitySellers.sells(line, signer);
                return sold && !names(i + 2, i + 12, signer) ? bought.turned() : bought;
            }
        }
        return sellsMore(signer, other) ? bought.turned() : bought;
    }

    private boolean sellsMore(int one, int other) {
        return CapacitySellers.sells(line, one) && !CapacitySellers.sells(line, other)
                || CapacitySellers.mayBe(line, one) && !CapacitySellers.mayBe(line, other);
    }

    private boolean names(int from, int to, int company) {
        for (int i = from; i < to; i++) {
            if (line.isSameName(i, company) && !line.isAny(i, "its", "their")) {
                return true;
            }
        }
        return false;
    }
}
