package parallax.rules.deal.round;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.RoundName;
import parallax.rules.deal.line.SumWords;

/** Money that a company is told to have raised only to tell which money is meant: "less than the $9 million it had raised". */
public final class RaisedBefore {

    private static final int LONGEST = 5;

    private RaisedBefore() {}

    /** Whether a clause right behind the sum says that it was raised, in no round that is named. */
    public static boolean is(Line line, int sum) {
        int verb = raised(line, sum);
        int determiner = SumWords.determiner(line, sum);
        if (verb < 0 || determiner < 0) {
            return false;
        }
        int next = verb + 1;
        boolean compared = line.isAny(determiner - 1, "of", "than", "below", "through") || line.is(verb - 1, "had");
        boolean end = next >= line.size() || line.isAny(next, ".", ",", ";", "before", "since", "so", "to", "over");
        boolean kind = line.is(next, "in") && line.isAny(next + 1, "venture", "funding", "total", "capital", "equity");
        boolean givers = line.is(next, "from") && line.isAny(next + 1, "investors", "backers", "venture", "vcs");
        return (end && compared || kind || givers) && !RoundName.startsAt(line, next + 2);
    }

    /** Index of the "raised" of a clause whose subject stands right behind the sum: "that the startup has [raised]"; or -1. */
    private static int raised(Line line, int sum) {
        boolean subject = false;
        for (int i = sum + 1; i <= sum + LONGEST; i++) {
            if (line.is(i, "raised")) {
                return subject ? i : -1;
            }
            boolean company = line.at(i).isCompany() || line.isAny(i, "company", "startup", "firm", "founders", "it");
            subject |= company;
            if (!company && !line.isAny(i, "that", "which", "the", "had", "has", "have", "previously", "once")) {
                return -1;
            }
        }
        return -1;
    }
}
