package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;

/** Which name is the subject of a verb: what stands before it, without sources, owners and asides. */
final class Subject {

    private static final WordList ATTEMPTS = WordList.of("attempt-nouns");

    private final Line line;
    private final Clause clause;

    Subject(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Index of the name that is the verb's subject, or -1. */
    int of(int verb) {
        int opened = Opening.subject(line, verb);
        if (opened >= 0) {
            return opened;
        }
        int start = clause.chainStart(verb);
        if (line.isAny(start, "deal", "agreement") && line.is(start - 1, "the")) {
            return -1;
        }
        int before = beforeBrackets(start - 1);
        if (Anonymous.isTitles(line, before)) {
            return -1;
        }
        if (line.isAny(before, "which", "who", "that")) {
            return Relative.antecedent(line, before);
        }
        if (line.isAny(before, "says", "said", "reports", "reported")
                && line.at(before - 1).isCompany()
                && line.isAny(before - 2, "which", "who", "that")) {
            return Relative.antecedent(line, before - 2);
        }
        if (line.is(before, "(") && line.at(before - 1).isCompany()) {
            return before - 1;
        }
        if (line.is(before, "it")
                && line.is(before - 1, "(")
                && line.at(before - 2).isCompany()) {
            return before - 2;
        }
        if (line.is(start, "having") && line.at(before).isComma()) {
            return head(0, before);
        }
        int which = isGoing(start, before) && !line.is(before, "by") ? relative(before) : -1;
        if (which >= 0) {
            return Relative.antecedent(line, which);
        }
        if (isGoing(start, before)) {
            return head(clause.clauseStart(before - 1), before);
        }
        if (isAttempt(before) && clause.owner(before) >= 0) {
            return clause.owner(before);
        }
        if (isLedGroup(before)) {
            return before - 2;
        }
        int aside = line.at(before).isComma() ? new Aside(line).before(before) : -1;
        int described = new DescribedSubject(line).before(before, aside);
        if (described >= 0) {
            return described;
        }
        if (isOfOwner(aside)) {
            return head(clause.clauseStart(aside), aside);
        }
        if (line.isAny(before, ",", ")", "—", "–", "”", "and", "or", "then")) {
            return head(clause.clauseStart(before), before);
        }
        if (Anonymous.is(line, before) || Anonymous.isTeam(line, before)) {
            return -1;
        }
        int near = new NearestName(line).before(before);
        return near >= 0 ? near : head(0, before);
    }

    /** "Acme has raised $9 million led by Bolt after closing its seed round", "fights Core by buying": done by whoever the sentence is about. */
    private boolean isGoing(int verb, int before) {
        return line.word(verb).endsWith("ing") && line.isAny(before, "after", "before", "since", "by");
    }

    /** "fights Bolt, a rival that grew fast [after] raising": index of the pronoun of the clause that goes on there, or -1. */
    private int relative(int going) {
        for (int i = going - 1;
                i > Math.max(0, going - 10)
                        && !clause.isBoundary(i)
                        && !line.at(i).isComma();
                i--) {
            if (line.isAny(i, "that", "which", "who") && line.at(i + 1).isPlain()) {
                return i;
            }
        }
        return -1;
    }

    /** "Core stood in the way of Acme's attempt to buy": Acme buys. */
    private boolean isAttempt(int noun) {
        return line.is(noun + 1, "to") && ATTEMPTS.startsAt(line, noun);
    }

    /** "an Acme-led consortium". */
    private boolean isLedGroup(int index) {
        return line.isAny(index, "consortium", "group", "syndicate")
                && line.is(index - 1, "-led")
                && line.isPrefix(index - 2);
    }

    /** "Acme, whose tools banks use, raised": whether the aside at the comma is told of what the name before it owns. */
    private boolean isOfOwner(int aside) {
        for (int i = aside + 1; aside > 0 && i < aside + 8; i++) {
            if (line.is(i, "whose")) {
                return true;
            }
        }
        return false;
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
    List<Integer> all(int verb) {
        int last = of(verb);
        if (!line.at(last).isCompany() || line.isPossessive(last)) {
            return last < 0 ? List.of() : List.of(last);
        }
        List<Integer> all = new ArrayList<>(List.of(last));
        boolean joined = line.is(last + 1, "and") && line.isAny(last + 2, "others", "other");
        int at = last;
        while (at > 1) {
            boolean and = line.isAny(at - 1, "and", "&");
            int name = and && line.at(at - 2).isComma() ? at - 3 : at - 2;
            joined |= and;
            boolean example = Examples.follow(line, name - 1) && clause.chainStart(verb) == last + 1;
            if (!and && !line.at(at - 1).isComma()
                    || !line.at(name).isName()
                    || !example && clause.isBehindPreposition(name)) {
                break;
            }
            all.add(0, name);
            at = example ? 0 : name;
        }
        return joined || at == 0 ? all : List.of(last);
    }

    /** The name right of the clause's start: "Acme, a startup founded by Ann, raised". */
    private int head(int from, int to) {
        int person = -1;
        for (int i = from; i <= to; i++) {
            boolean others = Examples.follow(line, i - 1) || clause.isBehindPreposition(i);
            int row = others && line.at(i).isName() ? Row.end(line, i) : -1;
            if (row > 0 && line.at(row).isComma()) {
                i = row;
            } else if (line.at(i).isName()
                    && !line.isPrefix(i)
                    && !clause.owns(i)
                    && !(line.is(i - 1, "(") && line.is(i + 1, ")"))
                    && !clause.isBehindPreposition(i)
                    && !Attribution.isSource(line, i)
                    && !Staff.isOfEither(line, i)
                    && !Anonymous.isKin(line, i)
                    && !Staff.tellsOwner(line, i)) {
                if (line.at(i).isCompany()) {
                    return i;
                }
                person = person < 0 ? i : person;
            }
        }
        return person;
    }
}
