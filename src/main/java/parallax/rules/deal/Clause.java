package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;

/** Who does what in a sentence, read off the order of its words: no parse, but near one for the sentences of news. */
final class Clause {

    private static final WordList CHAIN = WordList.of("verb-chain");
    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final WordList BOUNDARIES = WordList.of("clause-boundaries");
    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList POSITIONS = WordList.of("positions");

    private static final WordList TELLS = WordList.of("tell-verbs");
    private static final WordList REPORT_VERBS = WordList.of("report-verbs");
    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList PARTS = WordList.of("part-nouns");

    private static final int REACH = 14;

    private final Line line;

    Clause(Line line) {
        this.line = line;
    }

    /** Index of the first of the words that go with the verb ("has agreed to buy"). */
    int chainStart(int verb) {
        int at = verb;
        while (at > 0 && inChain(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean inChain(int index) {
        return line.at(index).isDay()
                || CHAIN.startsAt(line, index)
                || line.is(index, "on") && line.at(index + 1).isDay();
    }

    /** Index of the name that is the verb's subject, or -1. */
    int subject(int verb) {
        int start = chainStart(verb);
        if (line.isAny(start, "deal", "agreement") && line.is(start - 1, "the")) {
            return -1;
        }
        int before = beforeBrackets(start - 1);
        if (line.isAny(before, "which", "who", "that")) {
            return antecedent(before);
        }
        if (line.is(before, "(") && line.at(before - 1).isCompany()) {
            return before - 1;
        }
        int open = line.at(before).isComma() ? new NameList(line).asideBefore(before) : -1;
        for (int i = open + 1; open > 0 && i < open + 8; i++) {
            if (line.is(i, "whose")) {
                return head(clauseStart(open), open);
            }
        }
        if (line.isAny(before, ",", ")", "—", "–", "”")) {
            return head(clauseStart(before), before);
        }
        if (line.isAny(before, "and", "or", "then")) {
            return head(clauseStart(before), before);
        }
        int near = nearest(before);
        return near >= 0 ? near : head(0, before);
    }

    /** "Acme (NASDAQ: ACM), opens new tab": index of what stands before the brackets. */
    private int beforeBrackets(int index) {
        for (int i = index - 1; line.is(index, ")") && i > index - 7; i--) {
            if (line.is(i, "(")) {
                return line.at(i - 1).isCompany() ? i - 1 : index;
            }
        }
        return index;
    }

    /** Indexes of the names that are the verb's subject: "Acme, Bolt and Core invested"; none where there is none. */
    List<Integer> subjects(int verb) {
        int last = subject(verb);
        if (!line.at(last).isCompany() || line.isPossessive(last)) {
            return last < 0 ? List.of() : List.of(last);
        }
        List<Integer> all = new ArrayList<>(List.of(last));
        boolean joined = false;
        int at = last;
        while (at > 1) {
            boolean and = line.isAny(at - 1, "and", "&");
            int name = and && line.at(at - 2).isComma() ? at - 3 : at - 2;
            joined |= and;
            if (!and && !line.at(at - 1).isComma() || !line.at(name).isName() || behindPreposition(name)) {
                break;
            }
            all.add(0, name);
            at = name;
        }
        return joined || at == 0 ? all : List.of(last);
    }

    private int antecedent(int pronoun) {
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
            if (line.at(i).isName()
                    && !line.isPrefix(i)
                    && !line.isPossessive(i)
                    && !line.isAny(i, "he", "she", "they")) {
                return i;
            }
        }
        return -1;
    }

    /** The name right of the clause's start: "Acme, a startup founded by Ann, raised". */
    private int head(int from, int to) {
        int person = -1;
        for (int i = from; i <= to; i++) {
            if (line.at(i).isName()
                    && !line.isPrefix(i)
                    && !owns(i)
                    && !(line.is(i - 1, "(") && line.is(i + 1, ")"))
                    && !behindPreposition(i)
                    && !reports(i)
                    && !TELLS.startsAt(line, i - 1)
                    && !isStaffed(i)) {
                if (line.at(i).isCompany()) {
                    return i;
                }
                person = person < 0 ? i : person;
            }
        }
        return person;
    }

    /** "The Ledger reports that": a source. */
    boolean reports(int index) {
        int next =
                line.isAny(index + 1, "first", "also", "earlier", "previously", "separately") ? index + 2 : index + 1;
        return REPORT_VERBS.startsAt(line, next);
    }

    /** The nearest name to the left that no preposition hides, else an owner, else any. */
    private int nearest(int before) {
        int owner = -1;
        int hidden = -1;
        for (int i = before; i >= Math.max(0, before - REACH) && !isBoundary(i); i--) {
            if (!line.at(i).isName() || line.isPrefix(i) || employs(i) || reports(i) || TELLS.startsAt(line, i - 1)) {
                i -= line.at(i).isName() && employs(i) && line.is(i - 1, "and") ? 2 : 0;
                continue;
            }
            if (line.isPossessive(i)) {
                owner = owner < 0 ? i : owner;
            } else if (behindPreposition(i) && !(i == before && opensClause(i - 1))) {
                hidden = hidden < 0 && !isEmployer(i) ? i : hidden;
            } else {
                return i;
            }
        }
        return owner >= 0 ? owner : hidden;
    }

    /** "Ann Lee's Acme": an owner of another name. */
    private boolean owns(int index) {
        if (!line.isPossessive(index)) {
            return false;
        }
        int next = line.isAny(index + 1, "'s", "'") ? index + 2 : index + 1;
        for (int i = next; i < next + 6; i++) {
            if (line.at(i).isName()) {
                return true;
            }
            if (!line.at(i).isPlain() || line.isAny(i, ",", "of", "in")) {
                return false;
            }
        }
        return false;
    }

    private boolean behindPreposition(int index) {
        for (int i = index - 1; i >= index - 3; i--) {
            if (PREPOSITIONS.startsAt(line, i)) {
                return true;
            }
            if (!line.isAny(i, "the", "a", "an", "startup", "company", "firm", "giant")) {
                return false;
            }
        }
        return false;
    }

    /** "Acme researchers", "the Acme founder": people of the company, not the company. */
    private boolean employs(int index) {
        return line.at(index).isCompany() && PEOPLE.startsAt(line, index + 1);
    }

    /** "former Acme and Bolt researchers": the same of the first of two. */
    private boolean isStaffed(int index) {
        return employs(index) || line.is(index + 1, "and") && employs(index + 2);
    }

    /** "bets big as Acme hits": the word before the name opens a clause. */
    private boolean opensClause(int index) {
        return line.isAny(index, "as", "after", "before", "since", "than", "until");
    }

    /** "the founder of Acme": a person, not the company. */
    private boolean isEmployer(int index) {
        return line.isAny(index - 1, "of", "behind") && POSITIONS.startsAt(line, index - 2);
    }

    boolean isBoundary(int index) {
        return BOUNDARIES.startsAt(line, index);
    }

    int clauseStart(int index) {
        int at = index;
        while (at > 0 && !isBoundary(at - 1)) {
            at--;
        }
        return at;
    }

    /** Index of the first name that the words from {@code from} on speak of, or -1: "the AI startup [Tarn Labs]". */
    int object(int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.at(i).isName()) {
                int next = line.isPrefix(i) || owns(i) || leadsTo(i) ? -1 : i;
                if (next >= 0) {
                    return line.isPossessive(i) && !line.isAny(i, "its", "their") ? owned(i) : i;
                }
            } else if (stops(i) && !isPart(i) && !(line.is(i, "of") && isPart(i - 1))) {
                return apposed(from, i);
            }
        }
        return -1;
    }

    /** "a small robot maker, Acme": index of the name behind the comma at {@code comma}, or -1. */
    private int apposed(int from, int comma) {
        boolean described = line.isAny(from, "a", "an", "another", "one") && comma > from + 1;
        boolean whole = line.isAny(comma + 2, ",", ".", "in", "for", "to", "(", "—", "–") || comma + 2 >= line.size();
        return line.at(comma).isComma()
                        && described
                        && whole
                        && line.at(comma + 1).isCompany()
                ? comma + 1
                : -1;
    }

    /** "30 percent of", "the assets of". */
    private boolean isPart(int index) {
        return line.is(index + 1, "of") && (line.at(index).isPercent() || PARTS.startsAt(line, index));
    }

    /** What is bought is not the owner: "Acme's Bolt browser". */
    private int owned(int index) {
        return line.at(index).isPerson()
                        || line.at(index + 2).isPlain() && line.at(index + 2).capital()
                ? -1
                : index;
    }

    /** A description or a company before the name it belongs to: "the voice startup Acme", "Acme CEO Ann Lee". */
    private boolean leadsTo(int index) {
        return line.at(index + 1).isName()
                || line.at(index).isCompany()
                        && POSITIONS.startsAt(line, index + 1)
                        && firstName(index + 1, index + 6) > 0;
    }

    int firstName(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
            if (line.at(i).isName()) {
                return i;
            }
        }
        return -1;
    }

    private boolean stops(int index) {
        return index >= line.size() || STOPS.startsAt(line, index) || isBoundary(index);
    }

    /** Indexes of the names that are listed from {@code from} on: "Accel, Index Ventures and the fund [GV]". */
    List<Integer> list(int from) {
        return new NameList(line).from(from);
    }

    /** Whether the name stands for itself, rather than qualifies or owns another one. */
    boolean isListable(int index) {
        return !line.isPrefix(index) && !owns(index) && !leadsTo(index);
    }

    /** Index of the name that owns the noun at {@code noun}: "Acme's planned $4 billion acquisition", or -1. */
    int owner(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
            if (line.isPossessive(i)) {
                return i;
            }
            if (PREPOSITIONS.startsAt(line, i) || isBoundary(i) || line.at(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the name right before the noun at {@code noun}, "the Acme acquisition", or -1. */
    int nameBefore(int noun) {
        return line.at(noun - 1).isName() && !line.isPossessive(noun - 1) ? noun - 1 : -1;
    }
}
