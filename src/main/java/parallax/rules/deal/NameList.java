package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;

/** The names that a sentence lists, without those that only say who somebody is. */
final class NameList {

    private static final WordList STOPS = WordList.of("object-stops");
    private static final WordList FILLERS = WordList.of("list-fillers");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList PEOPLE = WordList.of("people-nouns");
    private static final WordList FIRMS = WordList.of("firm-endings");

    private static final WordList OCCUPATIONS = WordList.of("occupations");
    private static final WordList OTHERS = WordList.of("backed-by");
    private static final WordList SAYS = WordList.of("source-verbs");

    private static final WordList OPENINGS = WordList.of("round-openings");
    private static final int LONGEST = 90;
    private static final int LONGEST_ASIDE = 30;

    private final Line line;
    private final Clause clause;

    /** Index of the last company named as that of several people: "angels from Acme and Bolt"; or -1. */
    private int employer = -1;

    NameList(Line line) {
        this.line = line;
        this.clause = line.clause();
    }

    /** Indexes of the names that are listed from {@code from} on. */
    List<Integer> from(int from) {
        List<Integer> names = new ArrayList<>();
        int at = from;
        while (at < line.size() && at < from + LONGEST) {
            Item item = line.at(at);
            if (item.isName() && tells(at)) {
                return names;
            } else if (item.isName()) {
                take(at, names);
                at += line.isAny(at + 1, "'s", "'") ? 2 : 1;
            } else if (line.is(at, "(")) {
                at = names.isEmpty() && opensList(at) ? at + 1 : after(at, ")");
            } else if (isDash(at)) {
                at = behindDash(at, names);
            } else if (item.isComma() && !names.isEmpty() && opensAside(at + 1)) {
                at = listsOthers(at + 1) ? line.size() : after(at, ",");
            } else if (item.isPlain() && goesOn(at, names)) {
                at += Math.max(1, FILLERS.lengthAt(line, at));
            } else {
                at = resumes(at);
            }
        }
        return names;
    }

    private boolean isDash(int index) {
        return line.isAny(index, "—", "–", "--");
    }

    /** "previous investors (a list that includes Acme)", "four funds (including Acme)": the names stand in brackets. */
    private boolean opensList(int bracket) {
        for (int i = bracket + 1; i < bracket + 6; i++) {
            if (line.isAny(i, "includes", "included", "include", "including", "namely")) {
                return line.at(i + 1).isName()
                        || line.at(i + 2).isName()
                        || line.at(i + 3).isName();
            }
        }
        return false;
    }

    /** "Acme — the arm of a bank — and Bolt", "Acme — the arm of a bank, Bolt and Core": the list goes on behind the aside. */
    private int behindDash(int dash, List<Integer> names) {
        if (names.isEmpty() && line.at(dash + 1).isName()) {
            return dash + 1;
        }
        if (names.isEmpty() || !opensAside(dash + 1)) {
            return resumes(dash);
        }
        for (int i = dash + 1; i < dash + LONGEST_ASIDE; i++) {
            if (isDash(i)) {
                return i + 1;
            }
        }
        int end = after(dash, ",");
        for (int i = dash + 1; i < end; i++) {
            if (line.isAny(i, "backed", "like", "include", "includes", "including", "such")) {
                return line.size();
            }
        }
        return end;
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

    private void take(int at, List<Integer> names) {
        if (!clause.isListable(at) || ownsPeople(at)) {
            return;
        }
        int of = line.at(at).isCompany() ? employment(at) : -1;
        boolean more = employer >= 0 && employer == at - 2 && line.isAny(at - 1, "and", ",", "or");
        if (of > 0 && PEOPLE.startsAt(line, of - 1) || more) {
            employer = at;
        } else if (of < 0) {
            names.add(at);
        } else if (line.at(of - 1).isPerson() && isFirm(at) && names.remove((Integer) (of - 1))) {
            names.add(at);
        }
    }

    /** "Ann Lee of Acme", "founder of the chip startup Acme": index of the word before the employer, or -1. */
    private int employment(int company) {
        for (int i = company - 1; i > company - 6 && line.at(i).isPlain() && !line.isAny(i, ",", "and"); i--) {
            if (line.isAny(i, "of", "at", "from", "behind")) {
                boolean person =
                        line.at(i - 1).isPerson() || POSITIONS.startsAt(line, i - 1) || PEOPLE.startsAt(line, i - 1);
                return person ? i : -1;
            }
        }
        return -1;
    }

    /** "Stripe's Collison brothers", "Acme executives": people of the company. */
    private boolean ownsPeople(int at) {
        if (!line.at(at).isCompany()) {
            return false;
        }
        int next = line.isAny(at + 1, "'s", "'") ? at + 2 : at + 1;
        boolean named = next > at + 1 && line.at(next).capital();
        return PEOPLE.startsAt(line, next) || named && PEOPLE.startsAt(line, next + 1);
    }

    /** "Kestrel Capital": who puts up money by its name, so that its people do so for it. */
    private boolean isFirm(int company) {
        String name = line.word(company);
        return FIRMS.holds(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "a host of investors pouring in, including Acme", "some who's who: Acme": the list goes on behind; else it is over. */
    private int resumes(int index) {
        for (int i = index; i < index + 4 && line.at(i).isPlain() && !SAYS.startsAt(line, i); i++) {
            if (line.at(i + 1).isPerson() && OCCUPATIONS.startsAt(line, i)) {
                return i + 1;
            }
        }
        for (int i = index;
                i < index + 6 && line.at(i).isPlain() && !line.is(i, ".") && !OTHERS.startsAt(line, i);
                i++) {
            if (line.isAny(i, "including", "include", "includes", "included", ":")) {
                return i + 1;
            }
        }
        return line.size();
    }

    private boolean goesOn(int index, List<Integer> names) {
        return FILLERS.startsAt(line, index)
                || POSITIONS.startsAt(line, index)
                || names.isEmpty()
                        && !STOPS.startsAt(line, index)
                        && !line.is(index, ".")
                        && !OPENINGS.startsAt(line, index)
                || line.at(index).capital() && !line.is(index, ".");
    }

    /** Whether the item may be part of a list of names. */
    boolean isListed(int index) {
        return line.at(index).isName()
                || FILLERS.startsAt(line, index)
                || POSITIONS.startsAt(line, index)
                || line.at(index + 1).isPerson() && OCCUPATIONS.startsAt(line, index);
    }

    /** Index of the comma that opens the aside which the comma at {@code close} ends, or -1: "Acme, an early backer, put". */
    int asideBefore(int close) {
        for (int i = close - 1; line.at(close).isComma() && i > close - 25; i--) {
            if (line.at(i).isComma()) {
                return opensAside(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** ", whose other bets include Acme, Bolt and Core": the rest of the sentence is the aside's. */
    private boolean listsOthers(int aside) {
        for (int i = aside + 1; line.isAny(aside, "which", "who", "whose") && i < aside + 12; i++) {
            if (line.at(i).isComma()) {
                return false;
            }
            if (line.isAny(i, "include", "includes", "included", "including", "like")) {
                return true;
            }
        }
        return false;
    }

    private boolean opensAside(int index) {
        return line.isAny(index, "the", "a", "an", "all", "both", "which", "who", "whose", "where")
                && !line.at(index + 1).isName();
    }

    private int after(int index, String mark) {
        int at = index + 1;
        while (at < line.size() && !line.is(at, mark)) {
            at++;
        }
        return at + 1;
    }
}
