package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that a sentence lists, without those that only say who somebody is. */
public final class NameList {

    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList FILLERS = WordList.of("list-fillers");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList OCCUPATIONS = WordList.of("occupations");
    private static final WordList SAYS = WordList.of("source-verbs");
    private static final WordList VERBS = WordList.of("lead-verbs");
    private static final WordList JOIN_VERBS = WordList.of("join-verbs");
    private static final WordList ARMS = WordList.of("arm-nouns");
    private static final WordList OPENINGS = WordList.of("round-openings");
    private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii");
    private static final int LONGEST = 90;

    private final Line line;
    private final Clause clause;
    private final Affiliation affiliation;
    private final Aside aside;
    private final Interruption interruption;

    /** Index of the last company named as that of several people: "angels from Acme and Bolt"; or -1. */
    private int employer = -1;

    /** Whether semicolons part the items of the list. */
    private boolean semicolons;

    public NameList(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.affiliation = new Affiliation(line);
        this.aside = new Aside(line);
        this.interruption = new Interruption(line, aside);
    }

    /** Indexes of the names that are listed from {@code from} on. */
    List<Integer> from(int from) {
        List<Integer> names = new ArrayList<>();
        int at = from;
        while (at < line.size() && at < from + LONGEST) {
            Item item = line.at(at);
            if (item.isName() && (tells(at) || OtherRaise.opens(line, at) || isSpeaker(at, names))) {
                return names;
            } else if (item.isName()) {
                take(at, names);
                at = behindName(at);
            } else if (line.is(at, "behind") && names.isEmpty()) {
                at = Math.max(Row.end(line, at + 1), line.at(at + 1).isName() ? at + 2 : at + 1);
            } else if (isManaged(at)) {
                at += 2;
            } else if (line.is(at, "“") && !names.isEmpty()) {
                at = after(at, "”");
            } else if (line.is(at, "(")) {
                at = names.isEmpty() && interruption.opensList(at) ? at + 1 : after(at, ")");
            } else if (line.at(at).isDash()) {
                at = interruption.behindDash(at, names.isEmpty());
            } else if (line.is(at, ";") && !names.isEmpty() && isItem(at + 1)) {
                semicolons = true;
                at++;
            } else if (item.isComma() && !names.isEmpty() && aside.opens(at + 1)) {
                at = aside.behind(at);
            } else if (item.isComma() && line.is(at - 1, "and") && interruption.behindRemark(at) > 0) {
                at = interruption.behindRemark(at);
            } else if (item.isPlain() && goesOn(at, names)) {
                at += Math.max(1, FILLERS.lengthAt(line, at));
            } else {
                at = interruption.behind(at);
            }
        }
        return names;
    }

    /** "Acme's crypto fund and Bolt": index behind the name, and behind the part of the company that it stands for. */
    public int behindName(int name) {
        if (!line.isAny(name + 1, "'s", "'")) {
            return isNumeral(name + 1) ? name + 2 : name + 1;
        }
        for (int i = name + 2; i < name + 7 && line.at(i).isPlain() && !line.isAny(i, ",", ".", "and", "of"); i++) {
            if (ARMS.startsAt(line, i)) {
                return i + 1;
            }
        }
        return name + 2;
    }

    /** "Acme Fund II", "Acme Vision Fund 2": whether the word is the number of the fund before it. */
    public boolean isNumeral(int index) {
        String word = line.word(index);
        boolean digit = !word.isEmpty() && word.length() < 3 && Character.isDigit(word.charAt(0));
        return line.at(index - 1).isCompany()
                && line.at(index).isPlain()
                && (digit || NUMERALS.contains(word) && line.at(index).capital());
    }

    /** "Ann Lee, founder of Acme; Omar Reid, a former engineer": whether behind the semicolon an item goes on with the list, no clause. */
    private boolean isItem(int from) {
        int end = Math.min(after(from - 1, ";") - 1, line.size());
        int name = from;
        while (name < end
                && !line.at(name).isName()
                && (isListed(name) || line.at(name).capital())) {
            name++;
        }
        boolean item = line.at(name).isName()
                && (name + 1 == line.size() || line.isAny(name + 1, ",", ".", ";", "(", "of", "at", "from", "and"));
        return item && (semicolons || !VERBS.anyIn(line, from, end) && !JOIN_VERBS.anyIn(line, from, end));
    }

    /** "the Growth Fund by Acme": whether who manages the fund follows. */
    private boolean isManaged(int by) {
        return line.is(by, "by") && line.at(by - 1).isName() && line.at(by + 1).isName();
    }

    /** "led by Acme, The Ledger has learned", "led by Acme, the Ledger previously reported": a source, with which no list goes on. */
    private boolean tells(int at) {
        int next = line.isAny(at + 1, "has", "had") ? at + 2 : at + 1;
        next = line.isAny(next, "exclusively", "first", "also", "previously", "earlier", "later", "separately")
                ? next + 1
                : next;
        int before = line.is(at - 1, "the") ? at - 2 : at - 1;
        return line.at(before).isComma() && line.at(at).isCompany() && SAYS.startsAt(line, next);
    }

    /** "led by Acme and Bolt, chief executive Ann Lee said": who tells of the list, behind its end. */
    private boolean isSpeaker(int at, List<Integer> names) {
        int before = at - 1;
        while (before > at - 7 && line.at(before).isPlain() && !interruption.isJoint(before)) {
            before--;
        }
        return !names.isEmpty() && line.at(at).isPerson() && line.at(before).isComma() && SAYS.startsAt(line, at + 1);
    }

    private void take(int at, List<Integer> names) {
        if (!clause.isListable(at) || isOwner(at) || affiliation.ownsPeople(at) || affiliation.isTeam(at)) {
            return;
        }
        int of = affiliation.employment(at);
        boolean more = employer >= 0 && employer == at - 2 && line.isAny(at - 1, "and", ",", "or");
        if (of > 0 && affiliation.isOfSeveral(of) || more) {
            employer = at;
        } else if (of < 0) {
            names.add(at);
        } else if (line.at(of - 1).isPerson() && affiliation.isFirm(at) && names.remove((Integer) (of - 1))) {
            names.add(at);
        }
    }

    /** "such as Acme's $9 million bet on Bolt", "lifts Acme's total": what belongs to a name is listed, not the name. */
    private boolean isOwner(int at) {
        boolean owns = line.isAny(at + 1, "'s", "'") && behindName(at) == at + 2;
        return owns && line.at(at + 2).isMoney() || owns && line.at(at + 3).isMoney();
    }

    private boolean goesOn(int index, List<Integer> names) {
        return FILLERS.startsAt(line, index)
                || POSITIONS.startsAt(line, index)
                || names.isEmpty()
                        && !STOPS.startsAt(line, index)
                        && !line.is(index, ".")
                        && !(line.isAny(index, "sale", "acquisition", "purchase") && line.is(index + 1, "of"))
                        && !OPENINGS.startsAt(line, index)
                || line.at(index).capital() && !line.is(index, ".");
    }

    /** Whether the item may be part of a list of names. */
    public boolean isListed(int index) {
        return line.at(index).isName()
                || FILLERS.startsAt(line, index)
                || POSITIONS.startsAt(line, index)
                || isOccupation(index)
                || line.at(index).isPlain() && isOccupation(index + 1);
    }

    /** "rapper Ann Lee". */
    private boolean isOccupation(int index) {
        return line.at(index + 1).isPerson() && OCCUPATIONS.startsAt(line, index);
    }

    private int after(int index, String mark) {
        return aside.after(index, mark);
    }
}
