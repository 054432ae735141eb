package parallax.rules.deal.line;

/** A clause behind a list of backers that tells what another company has raised, with which the list does not go on. */
final class OtherRaise {

    private static final WordList RAISES = WordList.of("raise-verbs");
    private static final WordList ROUNDS = WordList.of("round-verbs");

    private OtherRaise() {}

    /** "from Acme and Bolt, and Core closed a $9 million round": a clause of its own, with which no list goes on. */
    static boolean opens(Line line, int at) {
        boolean joined = line.isAny(at - 1, "and", "while")
                && (line.at(at - 2).isComma() || line.at(at - 2).isDay());
        int verb = joined ? at + 1 : line.size();
        while (verb < at + 9 && (isSaid(line, verb) || line.at(verb).isDay())) {
            verb++;
        }
        boolean raises = RAISES.startsAt(line, verb) || ROUNDS.startsAt(line, verb);
        return raises && line.hasMoney(verb + 1, verb + 5) || joined && isDescribed(line, at + 1);
    }

    /** "and Core, a startup that raised $9 million": whether such a remark opens at the comma at {@code comma}. */
    private static boolean isDescribed(Line line, int comma) {
        boolean opens = line.at(comma).isComma() && line.isAny(comma + 1, "a", "an", "the", "which", "another");
        for (int i = comma + 2;
                opens && i < comma + 12 && !line.at(i).isComma() && !line.at(i).isName();
                i++) {
            if (RAISES.startsAt(line, i) && line.hasMoney(i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    /** "said last week that it had [raised]", "has now [raised]". */
    private static boolean isSaid(Line line, int index) {
        return line.isAny(
                index, "said", "says", "announced", "that", "it", "has", "had", "just", "recently", "in", "on", "now");
    }
}
