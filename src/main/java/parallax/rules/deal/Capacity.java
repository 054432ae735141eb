package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.extraction.DealStatus;
import parallax.extraction.Mention;
import parallax.text.Characters;
import parallax.text.WordFile;

/** Who buys chips, cloud or data-centre capacity from whom, or builds it, by the words around a verb or noun. */
final class Capacity {

    private static final WordList WORDS = WordList.of("capacity");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList SIGNS = WordList.of("sign-verbs");
    private static final WordList RENTS = WordList.of("rent-verbs");
    private static final WordList SUPPLIES = WordList.of("supply-verbs");
    private static final WordList PLACES = WordList.of("places");
    private static final WordList MAKERS = WordList.of("maker-nouns");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final Set<String> SELLERS = names("capacity-sellers");
    private static final Set<String> OWNERS = names("cloud-owners");

    private final Line line;
    private final Clause clause;

    Capacity(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Indexes of the two companies, or -1. */
    record Sides(int customer, int supplier) {

        static final Sides NONE = new Sides(-1, -1);

        Sides turned() {
            return new Sides(supplier, customer);
        }
    }

    private static Set<String> names(String list) {
        return Set.copyOf(WordFile.entries("/parallax/rules/deal/words/" + list + ".txt"));
    }

    private boolean isOf(Set<String> names, int index) {
        Mention mention = line.at(index).mention();
        return mention != null && names.contains(Characters.plainLower(mention.name()));
    }

    private boolean isSeller(int index) {
        return isOf(SELLERS, index) || isOf(OWNERS, index);
    }

    /** "signed a deal worth up to $10 billion with Acme to use its data centers": one contract for each that is named. */
    List<Sides> signed(int noun, Sides last) {
        int with = noun + 1;
        while (with < noun + 8 && !line.is(with, "with") && line.at(with).mention() == null && !line.is(with, ",")) {
            with++;
        }
        int other = line.is(with, "with") ? clause.object(with + 1) : -1;
        if (!line.at(other).isCompany()) {
            return List.of();
        }
        int signer = signer(noun);
        boolean further = signer < 0 && last != Sides.NONE;
        boolean told = WORDS.anyIn(line, noun - 8, line.size())
                || (line.hasMoney() || line.isAny(noun, "contract", "contracts"))
                        && (isOf(SELLERS, other) || isOf(SELLERS, signer));
        List<Sides> all = new ArrayList<>();
        if (further) {
            boolean sold = line.at(last.supplier()).span().start()
                    < line.at(last.customer()).span().start();
            all.add(sold ? new Sides(other, last.supplier()) : new Sides(last.customer(), other));
        } else if (told && line.at(signer).isCompany()) {
            new Joint(line).from(other).forEach(name -> all.add(directed(signer, name)));
        }
        return all;
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
                boolean sold = names(i + 2, i + 12, other);
                return sold && !names(i + 2, i + 12, signer) ? bought.turned() : bought;
            }
        }
        return isSeller(signer) && !isSeller(other) ? bought.turned() : bought;
    }

    private boolean names(int from, int to, int company) {
        for (int i = from; i < to; i++) {
            if (line.isSameName(i, company) && !line.isAny(i, "its", "their")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed to buy $2 billion worth of computing capacity from Acme", "will rent Acme's chips". */
    Sides rented(int verb) {
        int capacity = WORDS.firstIn(line, verb + 1, verb + 10);
        if (capacity < 0 || !isDeal(verb) || isThing(capacity)) {
            return Sides.NONE;
        }
        int talks = talks(verb);
        if (talks >= 0) {
            return sides(clause.subject(talks), clause.object(talks + 2));
        }
        int supplier = -1;
        for (int i = verb + 1; i < capacity + 5; i++) {
            if (line.is(i, "from")) {
                supplier = clause.object(i + 1);
                break;
            }
            boolean owner = i < capacity && line.isPossessive(i) && !line.isAny(i, "its", "their");
            supplier = owner ? i : supplier;
        }
        return sides(clause.subject(verb), supplier);
    }

    /** "is in talks with Acme to rent its chips": where the talks are, or -1. */
    private int talks(int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - 6); i--) {
            if (line.is(i, "with") && line.isAny(i - 1, "talks", "agreement", "deal", "discussions")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "will supply Acme with computing capacity", "to provide cloud computing to Acme". */
    Sides supplied(int verb) {
        int capacity = WORDS.firstIn(line, verb + 1, verb + 10);
        if (capacity < 0 || !isDeal(verb)) {
            return Sides.NONE;
        }
        if (line.at(verb + 1).isCompany() && !line.isPossessive(verb + 1) && line.is(verb + 2, "with")) {
            return sides(verb + 1, clause.subject(verb));
        }
        for (int i = capacity + 1; i < capacity + 6; i++) {
            if (line.isAny(i, "to", "for")) {
                int customer = clause.object(i + 1);
                return line.isPossessive(customer) ? Sides.NONE : sides(customer, clause.subject(verb));
            }
        }
        return Sides.NONE;
    }

    /** "to pay Acme $12 billion over seven years in a cloud deal". */
    Sides paid(int verb) {
        int seller = clause.object(verb + 1);
        boolean told = line.hasMoney(verb, verb + 8) && WORDS.anyIn(line, verb, line.size());
        return told && seller == verb + 1 ? sides(clause.subject(verb), seller) : Sides.NONE;
    }

    /** "will spend $12 billion on Acme's cloud". */
    Sides spentOn(int verb) {
        for (int i = verb + 2; i < verb + 10; i++) {
            if (line.isAny(i, "on", "for", "with") && line.hasMoney(verb, i)) {
                int seller = clause.object(i + 1);
                boolean its = line.at(seller).isCompany() && !line.isAny(seller, "its", "their");
                boolean told = its && seller < i + 4 && (WORDS.anyIn(line, seller + 1, seller + 6) || isSeller(seller));
                return told ? sides(clause.subject(verb), seller) : Sides.NONE;
            }
        }
        return Sides.NONE;
    }

    private Sides sides(int customer, int supplier) {
        boolean two =
                line.at(customer).isCompany() && line.at(supplier).isCompany() && !line.isSameName(customer, supplier);
        return two ? new Sides(customer, supplier) : Sides.NONE;
    }

    /** Whether the sentence tells of a contract rather than of what companies do every day. */
    private boolean isDeal(int verb) {
        return line.hasMoney()
                || CONTRACTS.anyIn(line, 0, line.size())
                || new Stage(line).status(verb) != DealStatus.COMPLETED;
    }

    /** "buy the cloud company Acme": a company, not its capacity. */
    private boolean isThing(int capacity) {
        return MAKERS.startsAt(line, capacity + 1) || line.at(capacity + 1).isCompany();
    }

    /** Who is to spend money on capacity of its own, or in a country: "plans to spend $2 billion on data centers"; or -1. */
    int builder(int verb) {
        boolean noun = line.is(verb, "investment");
        boolean money = line.hasMoney(verb, verb + 8);
        boolean place = false;
        for (int i = verb; i < verb + 9; i++) {
            place |= line.is(i, "in") && PLACES.anyIn(line, i + 1, i + 3);
        }
        boolean told = (money || noun && place) && (place || WORDS.anyIn(line, verb, line.size()));
        if (!told || intoCompany(verb)) {
            return -1;
        }
        int owner = clause.owner(verb);
        if (noun) {
            return owner >= 0 ? owner : clause.firstName(0, verb);
        }
        int subject = clause.subject(verb);
        boolean boss = line.at(subject).isPerson() && POSITIONS.startsAt(line, subject - 1);
        return boss ? subject - 2 : subject >= 0 ? subject : owner;
    }

    /** "investing $1 billion in Acme to build data centers": a stake, not a building. */
    private boolean intoCompany(int verb) {
        for (int i = verb + 1; i < verb + 9; i++) {
            if (line.isAny(i, "in", "into")) {
                int name = clause.object(i + 1);
                return line.at(name).isCompany() && !line.isPossessive(name);
            }
        }
        return false;
    }

    /** "pulled out of a $10 billion project in France": whether money for capacity follows. */
    boolean isGivenUp(int end) {
        boolean project = false;
        for (int i = end + 1; i < end + 12; i++) {
            project |= line.isAny(i, "project", "campus", "centre", "center", "centers", "centres", "site");
        }
        return project && line.hasMoney(end, end + 12);
    }
}
