package parallax.rules.deal.capital;

import java.util.List;
import parallax.rules.deal.line.Attribution;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.InOffering;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Members;

/** Who goes public, by the words around the noun or the verb for it. */
final class Issuers {

    private static final WordList MERGERS = WordList.of("blank-check-words");
    private static final WordList ANNOUNCES = WordList.of("unveil-verbs");
    private static final WordList FILES = WordList.of("file-verbs");
    private static final WordList EXCHANGES = WordList.of("exchanges");

    private static final int REACH = 10;
    private static final int NEAR = 6;
    private static final int OPENED = 10;

    /** How far before the offering stands what it values the company at. */
    private static final int VALUED = 11;

    private final Line line;

    Issuers(Line line) {
        this.line = line;
    }

    /** Who does what the verb at {@code verb} says: "Acme went public", "three insurers want to float, including Acme and Bolt". */
    List<Integer> doing(int verb) {
        List<Integer> members = new Members(line).doing(verb);
        return members.isEmpty() ? new Joint(line).subjects(verb) : members;
    }

    /** "Acme's IPO", "the Acme IPO", "Acme and Bolt have filed for IPOs". */
    List<Integer> of(int noun) {
        int owner = line.clause().owner(noun);
        if (line.at(owner).isCompany()) {
            return List.of(whose(owner));
        }
        if (owner < 0 && line.is(noun - 1, "its") && before(noun - 1) >= 0) {
            return List.of(before(noun - 1));
        }
        if (line.is(noun - 1, "(") && line.at(noun - 2).isCompany()) {
            return List.of(noun - 2);
        }
        int before = line.clause().nameBefore(noun);
        if (before >= 0 && !EXCHANGES.holds(line.word(before))) {
            return List.of(before);
        }
        int files = isLater(noun) ? -1 : FILES.lastIn(line, Math.max(1, noun - REACH), noun);
        if (files < 0 && MERGERS.startsAt(line, noun)) {
            files = ANNOUNCES.lastIn(line, Math.max(1, noun - REACH), noun);
        }
        int valued = files < 0 ? valued(noun) : files;
        return valued < 0 ? shares(noun) : new Joint(line).subjects(valued);
    }

    /** "Ann Lee led Acme through [its] IPO": the company of which a person's doings are told; else the owner itself. */
    private int whose(int owner) {
        int first = line.clause().firstName(0, owner + 1);
        if (line.is(owner, "its") && first == owner && before(owner) >= 0) {
            return before(owner);
        }
        for (int i = owner - 1; i > owner - OPENED && line.is(owner, "its"); i--) {
            if (line.is(i, "where")) {
                int home = line.at(i - 1).isComma() ? i - 2 : i - 1;
                return line.at(home).isCompany() ? home : owner;
            }
        }
        if (!line.is(owner, "its") || !line.at(first).isPerson()) {
            return owner;
        }
        for (int i = owner - 1; i > first && !line.clause().isBoundary(i); i--) {
            if (line.at(i).isCompany() && line.isNamed(i) && !line.isPossessive(i) && !Attribution.isSource(line, i)) {
                return i;
            }
        }
        return owner;
    }

    /** "After pulling [its] listing in May, Acme turned": index of the subject that such a clause stands before; or -1. */
    private int before(int owner) {
        boolean opens = line.isAny(owner - 2, "after", "before", "since", "following", "despite", "in", "by")
                || line.isAny(owner - 1, "after", "before", "since", "following", "despite", "with");
        for (int i = owner + 1; opens && i < owner + OPENED; i++) {
            if (line.at(i).isComma()) {
                return line.at(i + 1).isCompany() && !line.isPossessive(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "took Acme public", "Acme, which she took public": index of the company, or -1. */
    int taken(int verb) {
        boolean named = line.at(verb + 1).isCompany() && line.isNamed(verb + 1) && line.is(verb + 2, "public");
        if (named) {
            return verb + 1;
        }
        if (!line.is(verb + 1, "public")) {
            return -1;
        }
        for (int i = verb - 1; i > verb - NEAR; i--) {
            if (line.is(i, "which")) {
                int name = line.at(i - 1).isComma() ? i - 2 : i - 1;
                return line.at(name).isCompany() ? name : -1;
            }
        }
        return -1;
    }

    /** "raised money before an IPO", "ahead of an IPO": one that is not told of. */
    private boolean isLater(int noun) {
        int before = line.isAny(noun - 1, "an", "the", "any") ? noun - 2 : noun - 1;
        return line.is(before, "before") || line.is(before, "of") && line.is(before - 1, "ahead");
    }

    /** "was valued at $9 billion in the first IPO of the year": index of the verb, or -1. */
    private int valued(int noun) {
        for (int i = noun - 1;
                InOffering.at(line, noun) && i > noun - VALUED && !line.at(i).isComma();
                i--) {
            if (line.isAny(i, "valued", "raised", "raises")) {
                return line.hasMoney(i, noun) ? i : -1;
            }
        }
        return -1;
    }

    /** "only three IPOs: Acme, Bolt and Core", "the listings of Acme in June and Bolt in July", "an IPO of Acme": those named behind. */
    List<Integer> listed(int end) {
        int list = line.isAny(end, ":", "of", "by", "from") ? end + 1 : Examples.behind(line, end);
        boolean many = line.word(end - 1).endsWith("s") && !line.is(end - 1, "sales");
        if (list < 0 || !many && !line.is(end, "of")) {
            return List.of();
        }
        if (!many) {
            int one = line.clause().object(list);
            boolean named = line.at(one).isCompany() && one < list + NEAR && !line.isPossessive(one);
            return named ? List.of(one) : List.of();
        }
        List<Integer> members = new Members(line).listed(line.is(list, "the") ? list + 1 : list);
        return members.isEmpty()
                ? line.clause().list(list).stream()
                        .filter(name -> line.at(name).isCompany())
                        .toList()
                : members;
    }

    /** "Shares of Acme rose in their market debut". */
    private List<Integer> shares(int noun) {
        for (int i = 0; i < noun; i++) {
            if (line.isAny(i, "shares", "stock", "debut", "listing")
                    && line.isAny(i + 1, "of", "in")
                    && line.at(i + 2).isCompany()) {
                return List.of(i + 2);
            }
        }
        return List.of();
    }
}
