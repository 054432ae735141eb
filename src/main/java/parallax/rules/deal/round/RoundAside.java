package parallax.rules.deal.round;

import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Rounds;
import parallax.rules.deal.line.SumWords;
import parallax.rules.deal.line.Topics;
import parallax.rules.deal.line.WordList;

/** Whose a round is that a sentence tells only by the way: "[Acme] is flush with cash after a $9 million Series A", "Acme's last round, a $9 million Series A". */
final class RoundAside {

    private static final WordList LINKS = WordList.of("round-links");
    private static final WordList LEADS = WordList.of("lead-verbs");
    private static final WordList INVESTS = WordList.of("invest-verbs");
    private static final WordList BACKS = WordList.of("back-verbs");
    private static final WordList JOINS = WordList.of("join-verbs");
    private static final WordList WORTH = WordList.of("worth-nouns");

    /** How many words may stand between a round and the one it is set beside. */
    private static final int NEAR = 5;

    private RoundAside() {}

    /** Index of the company that the sentence is about, where words like "after" and "with" open those of the round; or -1. */
    static int company(Line line, int round, int sum) {
        int link = SumWords.taker(line, sum >= 0 ? sum : round, NEAR);
        if (!LINKS.startsAt(line, link)) {
            return -1;
        }
        int head = -1;
        for (int i = 0; i < link; i++) {
            boolean owns = !line.isNamed(i) && line.isPossessive(i);
            boolean company = line.at(i).isCompany() && !line.isPrefix(i) && !owns;
            if (company && head >= 0 && !line.isSameName(i, head)) {
                return -1;
            }
            head = company && head < 0 ? i : head;
        }
        boolean own = !line.isPossessive(head) || WORTH.startsAt(line, head + 2);
        return head >= 0 && own && Topics.isHead(line, head) && !Investors.isOne(line.at(head)) ? head : -1;
    }

    /** "[Acme] pulled off a $9 million raise": the subject of a verb that gives no money and takes the round, whatever it is; or -1. */
    static int subject(Line line, int sum) {
        int verb = line.isAny(sum - 1, "a", "an", "its") ? sum - 2 : -1;
        verb = line.isAny(verb, "off", "up", "out", "through") ? verb - 1 : verb;
        boolean plain = line.at(verb).isPlain() && line.word(verb).endsWith("ed");
        boolean gives = LEADS.startsAt(line, verb)
                || INVESTS.startsAt(line, verb)
                || BACKS.startsAt(line, verb)
                || JOINS.startsAt(line, verb);
        int subject = plain && !gives ? line.clause().subject(verb) : -1;
        return line.at(subject).isCompany() && line.isNamed(subject) && !Investors.isOne(line.at(subject))
                ? subject
                : -1;
    }

    /** "Acme's most recent round, [a $9 million Series A],": index of the noun that the words at {@code sum} tell more of, or -1. */
    static int apposed(Line line, int sum) {
        boolean told = line.isAny(sum - 1, "a", "an") && line.at(sum - 2).isComma();
        return told && Rounds.startsAt(line, sum - 3) && Rounds.last(line, sum - 3) == sum - 3 ? sum - 3 : -1;
    }

    /** "[Acme], whose $9 million Series A": index of the company, or -1. */
    static int ofWhose(Line line, int round, int sum) {
        int whose = SumWords.taker(line, sum >= 0 ? sum : round, NEAR);
        int name = line.at(whose - 1).isComma() ? whose - 2 : whose - 1;
        return line.is(whose, "whose") && line.at(name).isCompany() ? name : -1;
    }
}
