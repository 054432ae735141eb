package parallax.rules.deal;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.NameList;
import parallax.rules.deal.line.WordList;

/** What a list of investors is named for, by the words around it: for giving, or for another reason. */
final class NamedFor {

    private static final WordList BEFORE = WordList.of("not-before-investors");
    private static final WordList BEHIND = WordList.of("not-behind-investors");
    private static final WordList AUXILIARIES = WordList.of("auxiliaries");
    private static final WordList GIVING = WordList.of("giving-verbs");
    private static final WordList GIVERS = WordList.of("giving-nouns");
    private static final WordList NOUNS = WordList.of("investor-nouns");
    private static final WordList OTHER_NOUNS = WordList.of("participant-nouns");
    private static final WordList PEOPLE = WordList.of("people-nouns");

    /** How many words may tell what the first of a list does. */
    private static final int LONGEST_POST = 6;

    private NamedFor() {}

    /** "a list of angels: the singer Ann Lee and Omar Reid". */
    static boolean isBehindColon(Line line, int first) {
        int at = first - 1;
        while (at > first - LONGEST_POST && !line.isAny(at, ":", ",", ".", ";")) {
            at--;
        }
        return line.is(at, ":")
                && (NOUNS.anyIn(line, 0, at) || PEOPLE.anyIn(line, 0, at) || OTHER_NOUNS.anyIn(line, 0, at));
    }

    /** "a partner at Acme Ventures", "Ann Lee (Acme Ventures)", "Acme Ventures said", "Acme Ventures raised a fund": no part in the round. */
    static boolean isOfOthers(Line line, List<Integer> list) {
        int first = list.get(0);
        int last = list.get(list.size() - 1);
        int before = first - 1;
        while (line.isAny(
                before, "the", "a", "an", "its", "venture", "firm", "firms", "investor", "investors", "fund")) {
            before--;
        }
        int end = new NameList(line).behindName(last);
        int behind = line.at(end).isComma() ? end + 1 : end;
        boolean given = line.isAny(before, "of", "to", "between") && GIVERS.startsAt(line, before - 1)
                || line.is(before, "as") && line.is(before - 1, "such");
        return line.is(before, "of") && !given
                || line.is(first - 1, "(") && line.at(first - 2).isPerson()
                || BEFORE.startsAt(line, before) && !given
                || BEFORE.lengthAt(line, before - 1) == 2
                || tells(line, end)
                || tells(line, behind)
                || line.isPossessive(last) && end == last + 2
                || !isQualified(line, first) && line.cues().background().isBehind(first);
    }

    /** "Acme said", "Acme is a customer": not "Acme is also investing". */
    private static boolean tells(Line line, int at) {
        return BEHIND.startsAt(line, at) || AUXILIARIES.startsAt(line, at) && !GIVING.anyIn(line, at + 1, at + 5);
    }

    /** "prior investors Acme and Bolt": what is past is that they gave before. */
    private static boolean isQualified(Line line, int first) {
        return line.isAny(first - 1, "investors", "backers", "investor", "backer", "shareholders")
                && line.isAny(first - 2, "prior", "previous", "earlier", "past", "former", "early", "existing", "seed");
    }
}
