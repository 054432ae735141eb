package parallax.rules.deal.line;

import java.util.List;

/** Who does what in a sentence, read off the order of its words: no parse, but near one for the sentences of news. */
public final class Clause {

    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final WordList BOUNDARIES = WordList.of("clause-boundaries");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList ARMS = WordList.of("arm-nouns");
    private static final WordList PARENTS = WordList.of("parent-nouns");

    /** How far a name may stand from the word that it goes with. */
    static final int REACH = 14;

    private final Line line;

    Clause(Line line) {
        this.line = line;
    }

    /** Index of the first of the words that go with the verb ("has agreed to buy"). */
    public int chainStart(int verb) {
        return new VerbChain(line).start(verb);
    }

    /** "Ann Lee's Acme": an owner of another name. */
    boolean owns(int index) {
        if (!line.isPossessive(index)) {
            return false;
        }
        int next = line.isAny(index + 1, "'s", "'") ? index + 2 : index + 1;
        for (int i = next; i < next + 6; i++) {
            if (line.at(i).isName()) {
                return true;
            }
            if (!line.at(i).isPlain()
                    || line.isAny(i, ",", "of", "in", "and", "&")
                    || next == index + 2
                            && ARMS.startsAt(line, i)
                            && !line.at(i + 1).isName()) {
                return false;
            }
        }
        return false;
    }

    /** Index of the name that is the verb's subject, or -1. */
    public int subject(int verb) {
        return new Subject(line).of(verb);
    }

    /** Indexes of the names that are the verb's subject: "Acme, Bolt and Core invested"; none where there is none. */
    public List<Integer> subjects(int verb) {
        return new Subject(line).all(verb);
    }

    /** Index of the first name that the words from {@code from} on speak of, or -1: "the AI startup [Tarn Labs]". */
    public int object(int from) {
        return new DirectObject(line).from(from);
    }

    /** Whether a part of the sentence ends at {@code index}. */
    public boolean isBoundary(int index) {
        return BOUNDARIES.startsAt(line, index);
    }

    /** Index of the first item of the part of the sentence that {@code index} stands in. */
    public int clauseStart(int index) {
        int at = index;
        while (at > 0 && !isBoundary(at - 1)) {
            at--;
        }
        return at;
    }

    /** Index behind the part of the sentence that {@code index} stands in: a boundary, or a dash. */
    public int partEnd(int index) {
        int at = index;
        while (at < line.size() && !isBoundary(at) && !line.isAny(at, "—", "–")) {
            at++;
        }
        return at;
    }

    /** A description or a company before the name it belongs to: "the voice startup Acme", "Acme CEO Ann Lee". */
    public boolean leadsTo(int index) {
        int parent = line.at(index).isCompany() ? PARENTS.lengthAt(line, index + 1) : 0;
        return line.at(index + 1).isName()
                || parent > 0 && isParent(index, index + 1 + parent)
                || TradeWords.leadFrom(line, index)
                || line.at(index).isCompany()
                        && POSITIONS.startsAt(line, index + 1)
                        && firstName(index + 1, index + 6) > 0;
    }

    /** "Acme parent Bolt", "signs deal with Acme owner" over an article: another company, named or not. */
    private boolean isParent(int name, int end) {
        return line.at(end).isCompany() || line.isTitle() && end >= line.size() && !line.isPossessive(name);
    }

    public int firstName(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
            if (line.at(i).isName()) {
                return i;
            }
        }
        return -1;
    }

    /** Indexes of the names that are listed from {@code from} on: "Accel, Index Ventures and the fund [GV]". */
    public List<Integer> list(int from) {
        return new NameList(line).from(from);
    }

    /** Whether the name stands for itself, rather than qualifies or owns another one. */
    boolean isListable(int index) {
        return !line.isPrefix(index) && !owns(index) && !leadsTo(index);
    }

    /** Index of the name that owns the noun at {@code noun}: "Acme's planned $4 billion, all-cash acquisition", "Acme, whose acquisition", not "it's a purchase"; or -1. */
    public int owner(int noun) {
        int reach = 8;
        for (int i = noun - 1; i >= Math.max(0, noun - reach); i--) {
            int again = i - Restated.before(line, i);
            reach += again;
            i -= again;
            if (line.isPossessive(i)) {
                return line.is(i, "it") ? -1 : nearer(i);
            }
            if (line.is(i, "whose")) {
                int name = line.at(i - 1).isComma() ? i - 2 : i - 1;
                return line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
            }
            boolean apart = line.at(i).isComma() && !line.at(i - 1).isMoney()
                    || line.isAny(i, "is", "are", "was", "were", "led", "leading", "leads", "co-led", "co-leading");
            if (apart || PREPOSITIONS.startsAt(line, i) || isBoundary(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "concessions from Acme in [its] takeover of Bolt": index of the company right before, which the word at {@code its} means; else of that word. */
    private int nearer(int its) {
        boolean of = line.is(its, "its") && line.isAny(its - 1, "in", "over", "after", "with", "during");
        boolean company =
                of && line.at(its - 2).isCompany() && line.isAny(its - 3, "from", "against", "on", "sued", "by");
        return company ? its - 2 : its;
    }

    /** "by Acme", "for the startup Acme": whether a preposition goes with the name at {@code index}. */
    boolean isBehindPreposition(int index) {
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

    /** Index of the name right before the noun at {@code noun}, "the Acme acquisition", or -1. */
    public int nameBefore(int noun) {
        return line.at(noun - 1).isName() && !line.isPossessive(noun - 1) ? noun - 1 : -1;
    }
}
