package parallax.rules.deal.contract;

import java.math.BigDecimal;
import java.util.List;
import parallax.extraction.Figure;
import parallax.extraction.Value;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Purchases;

/** Who builds chips, cloud or data-centre capacity of its own, or gives that up, by the words around a verb or noun. */
final class CapacityBuilding {

    private static final WordList PROJECTS = WordList.of("project-nouns");
    private static final WordList CONTRACTS = WordList.of("contract-nouns");
    private static final WordList COMPANIES = WordList.of("company-nouns");
    private static final WordList PLACES = WordList.of("places");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList OUTLAYS = WordList.of("running-outlays");
    private static final WordList NOUNS = WordList.of("outlay-nouns");
    private static final WordList SITES = WordList.of("site-nouns");
    private static final WordList GETS = WordList.of("get-verbs");
    private static final WordList CLIENTS = WordList.of("customer-nouns");

    private static final BigDecimal LEAST = new BigDecimal(1_000_000);

    /** How far from the verb stands what is built, and how far whom it is for. */
    private static final int NEAR = 12;

    private static final int FAR = 24;

    private final Line line;
    private final Clause clause;

    CapacityBuilding(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Who is to spend money on capacity of its own, or to build a site for it; or -1. */
    int builder(int verb) {
        int spender = spender(verb);
        return spender >= 0 ? spender : builderAt(verb);
    }

    /** Whose money it is: "plans to spend $2 billion on data centers", or in a country; or -1. */
    private int spender(int verb) {
        boolean noun = NOUNS.startsAt(line, verb);
        boolean plan = noun && !line.is(verb, "investment");
        if (plan && !(line.hasMoney(verb - 3, verb) && CapacityWords.anyIn(line, verb, verb + NEAR))) {
            return -1;
        }
        boolean money = hasOutlay(noun ? verb - 5 : verb, verb + 8);
        boolean place = isInPlace(verb);
        boolean told = money && (place || CapacityWords.anyIn(line, verb, line.size()));
        if (!told
                || OUTLAYS.anyIn(line, verb + 1, verb + NEAR)
                || intoCompany(verb)
                || noun && GETS.anyIn(line, verb - 5, verb)) {
            return -1;
        }
        if (noun) {
            return spenderBefore(verb);
        }
        int subject = clause.subject(verb);
        boolean boss = line.at(subject).isPerson() && POSITIONS.startsAt(line, subject - 1);
        return boss ? subject - 2 : subject >= 0 ? subject : clause.owner(verb);
    }

    /** "[Acme]'s investment", "its rival [Acme] announced a $9 billion plan"; or -1. */
    private int spenderBefore(int noun) {
        int first = -1;
        for (int i = noun - 1; i >= 0; i--) {
            if (line.at(i).isCompany()) {
                if (line.isPossessive(i)) {
                    return first >= 0 ? first : i;
                }
                first = i;
            }
        }
        return first;
    }

    /** "is building a data center in Ohio", told without a sum: who builds, or -1. */
    private int builderAt(int verb) {
        boolean planned = line.isAny(verb, "build", "construct") && line.isAny(verb - 1, "to", "will")
                || line.isAny(verb, "building", "constructing")
                        && line.isAny(verb - 1, "is", "are", "began", "started");
        if (!planned || !line.isAny(verb + 1, "a", "an", "its")) {
            return -1;
        }
        int site = SITES.firstIn(line, verb + 2, verb + 7);
        int in = site < 0 ? -1 : site + SITES.lengthAt(line, site);
        boolean placed = line.isAny(in, "in", "near", "outside")
                && line.at(in + 1).isPlain()
                && line.at(in + 1).capital();
        return placed ? clause.subject(verb) : -1;
    }

    /** Whether a sum stands in {@code [from, to)} that builds anything: not "a minimum spend of $1,250 a month". */
    private boolean hasOutlay(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            Figure figure = line.at(i).figure();
            if (figure != null
                    && figure.value() instanceof Value.Money money
                    && money.amount().compareTo(LEAST) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "invest $4 billion in Ohio": not "in schools in Ohio". */
    private boolean isInPlace(int verb) {
        for (int i = verb; i < verb + 9; i++) {
            if (line.is(i, "in")) {
                int place = PLACES.firstIn(line, i + 1, i + 3);
                return place >= 0 && !COMPANIES.anyIn(line, place + 1, place + 4);
            }
        }
        return false;
    }

    /** "is building a supercomputer for Acme", "on behalf of its client, Acme": who gets it from whom. */
    Sides forClient(int verb) {
        int capacity = CapacityWords.firstIn(line, verb + 1, verb + NEAR);
        for (int i = capacity + 1; capacity >= 0 && i < verb + FAR && !line.is(i, "."); i++) {
            boolean behalf = line.is(i, "on") && line.is(i + 1, "behalf") && line.is(i + 2, "of");
            if (behalf || line.is(i, "for")) {
                int client = client(behalf ? i + 3 : i + 1);
                if (client >= 0) {
                    int builder = clause.subject(verb);
                    return line.at(builder).isCompany() && !line.isSameName(builder, client)
                            ? new Sides(client, builder)
                            : Sides.NONE;
                }
            }
        }
        return Sides.NONE;
    }

    /** "[Acme]", "its client, [Acme]", "the broker [Acme]": not "Acme's phones". */
    private int client(int from) {
        int name = line.isAny(from, "its", "their", "the") && CLIENTS.anyIn(line, from + 1, from + 3)
                ? clause.firstName(from + 2, from + 5)
                : from;
        boolean whole = line.at(name).isCompany() && !line.isPossessive(name) && Purchases.isWhole(line, name);
        return whole && !line.isAny(name, "it", "its", "itself") ? name : -1;
    }

    /** "plans $11 billion data center campus", "unveiled a $500 billion data center project": who builds. */
    List<Integer> planners(int verb) {
        for (int i = verb + 1; i < verb + 5; i++) {
            boolean project =
                    line.at(i).isMoney() && PROJECTS.anyIn(line, i + 1, i + 6) && !CONTRACTS.anyIn(line, i + 1, i + 7);
            if (project) {
                return new Joint(line).subjects(verb);
            }
        }
        return List.of();
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
