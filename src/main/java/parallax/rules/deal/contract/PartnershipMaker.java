package parallax.rules.deal.contract;

import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Who makes the partnership that a noun tells of. */
final class PartnershipMaker {

    private static final WordList MADE = WordList.of("partnership-verbs");
    private static final WordList ENDS = WordList.of("deal-enders");
    private static final WordList MEANS = WordList.of("means-words");
    private static final WordList LAUNCHES = WordList.of("launch-verbs");

    /** How far behind a partnership that opens a sentence the company may stand that the sentence is about. */
    private static final int OPENED = 16;

    private final Line line;
    private final Clause clause;

    PartnershipMaker(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the verb that says it is made or ended, or -1. */
    int verb(int noun) {
        return Math.max(MADE.lastIn(line, noun - 8, noun), ENDS.lastIn(line, noun - 8, noun));
    }

    /** "Acme's", "Acme has announced a", "it is building in", "Acme sells them through a": index of the maker's name, or -1. */
    int of(int noun) {
        int owner = clause.owner(noun);
        if (owner >= 0) {
            return owner;
        }
        int means = means(noun);
        if (means >= 0) {
            return by(means, noun);
        }
        int verb = verb(noun);
        if (verb >= 0) {
            return clause.subject(verb);
        }
        return line.is(noun - 1, "in") ? orLauncher(clause.subject(noun - 1)) : -1;
    }

    /** "Acme launched Sprig, an assistant developed in [partnership]": of what is launched, who does that. */
    private int orLauncher(int name) {
        boolean apposed = line.at(name + 1).isComma() && line.isAny(name + 2, "a", "an", "the", "its");
        int launcher = apposed && LAUNCHES.startsAt(line, name - 1) ? clause.subject(name - 1) : -1;
        return line.at(launcher).isCompany() ? launcher : name;
    }

    /** "through a new [partnership]", "thanks to a [partnership]": index of the first word, or -1. */
    private int means(int noun) {
        for (int i = noun - 1; i > noun - 6; i--) {
            if (MEANS.startsAt(line, i)) {
                return i;
            }
            if (!line.at(i).isPlain() || line.at(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whoever does something by it: "Through a partnership with Bolt, [Acme] sells", "[Acme] sells through a partnership". */
    private int by(int means, int noun) {
        if (means > 0 && !line.at(means - 1).isComma()) {
            return clause.subject(means);
        }
        for (int i = noun + 2; i < noun + OPENED; i++) {
            if (line.at(i).isComma()) {
                int name = line.is(i + 1, "the") ? i + 2 : i + 1;
                boolean own = line.isAny(name, "its", "their");
                return line.at(name).isCompany() && (own || !line.isPossessive(name)) ? name : -1;
            }
        }
        return -1;
    }
}
