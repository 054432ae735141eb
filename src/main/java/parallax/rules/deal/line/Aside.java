package parallax.rules.deal.line;

import parallax.extraction.Mention;

/** What a sentence puts between commas behind a name to tell more of it: "Acme, an early backer, put". */
public final class Aside {

    private static final WordList KINDS = WordList.of("investor-kinds");
    private static final WordList TRADES = WordList.of("company-kinds");
    private static final WordList BUSINESSES = WordList.of("business-kinds");
    private static final WordList PREPOSITIONS = WordList.of("prepositions");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList ARMS = WordList.of("arm-nouns");
    private static final WordList RANKS = WordList.of("rank-words");

    private static final int LONGEST = 30;

    /** How far behind the comma those are named whom an investor has backed besides. */
    private static final int BETS = 12;

    private final Line line;

    public Aside(Line line) {
        this.line = line;
    }

    /** Whether behind a comma or a dash an aside begins, which tells more of a name. */
    public boolean opens(int index) {
        if (isDescription(index)) {
            return !line.at(index + 1).isName();
        }
        boolean opened = line.isAny(index, "the", "a", "an", "one", "all", "both", "which", "who", "whose", "where");
        return opened ? !line.isNamed(index + 1) && !describesNext(index) && !tellsOfMoney(index) : isPost(index);
    }

    /** ", the $9 million round saw": a clause with its own money, no aside. */
    private boolean tellsOfMoney(int index) {
        for (int i = index + 1; line.is(index, "the") && i < index + 5 && !ends(i); i++) {
            if (line.at(i).isMoney() || line.is(i, "round")) {
                return true;
            }
        }
        return false;
    }

    /** "the firm", which stands for the name before. */
    private boolean isDescription(int index) {
        Mention mention = line.at(index).mention();
        return mention != null && mention.form() == Mention.Form.DESCRIPTION;
    }

    /** "the Gulf investor Acme": what tells of the name that follows, not of the one before. */
    private boolean describesNext(int index) {
        for (int i = index + 1; line.isAny(index, "the", "a", "an") && i < index + 8 && !ends(i); i++) {
            if (line.isNamed(i)) {
                return i > index + 1 && (KINDS.startsAt(line, i - 1) || isItem(i));
            }
            if (PREPOSITIONS.startsAt(line, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Acme, the payments company [Bolt], and": a company told by its trade, no part of what is told of Acme. */
    private boolean isItem(int name) {
        return line.at(name).isCompany()
                && (TRADES.startsAt(line, name - 1) || BUSINESSES.startsAt(line, name - 1))
                && (line.isAny(name + 1, ",", ".", ";", "and", "&") || name + 1 == line.size());
    }

    /** "Acme's chief executive", "Acme's venture arm": whose or what the name before is. */
    private boolean isPost(int index) {
        boolean place = line.at(index).isPlain() && line.at(index).capital() && line.isAny(index + 1, "'s", "'");
        boolean company = line.at(index).isCompany() && line.isPossessive(index);
        if (!place && !company || company && isFirmOfAnother(index)) {
            return false;
        }
        boolean post = false;
        int at = index + 2;
        while (at < index + 9 && line.at(at).isPlain() && !ends(at)) {
            post |= POSITIONS.startsAt(line, at) || ARMS.startsAt(line, at) || place && RANKS.startsAt(line, at);
            at++;
        }
        return post && (line.at(at).isComma() || line.isAny(at, ";", ".", ""));
    }

    /** "Acme, Bolt's investment arm, and": two of a list, where Acme does not put up money for a living. */
    private boolean isFirmOfAnother(int index) {
        int name = line.at(index - 2).isPlain() && line.at(index - 2).capital() ? index - 3 : index - 2;
        boolean arm = false;
        for (int i = index + 2; i < index + 9 && line.at(i).isPlain() && !ends(i); i++) {
            arm |= ARMS.startsAt(line, i);
        }
        boolean last = line.isAny(name - 1, "and", "&");
        return arm && !last && line.at(name).isCompany() && !Investors.isOne(line.at(name));
    }

    private boolean ends(int index) {
        return line.isAny(index, ",", ".", ";", "and", "&", "(", ")");
    }

    /** Index behind the aside that the comma at {@code comma} opens: a semicolon that ends it is still to be read. */
    public int behind(int comma) {
        int bets = behindBets(comma + 1);
        if (bets > 0) {
            return bets + 1;
        }
        return listsOthers(comma + 1) ? line.size() : Math.min(after(comma, ","), after(comma, ";") - 1);
    }

    /** Index of the comma or dash that opens the aside which the one at {@code close} ends, or -1: "Acme, an early backer, put". */
    public int before(int close) {
        boolean comma = line.at(close).isComma();
        int bets = comma ? beforeBets(close) : -1;
        if (bets >= 0) {
            return bets;
        }
        for (int i = close - 1; (comma || line.at(close).isDash()) && i > close - 25; i--) {
            if (comma ? line.at(i).isComma() : line.at(i).isDash()) {
                return opens(i + 1) ? i : -1;
            }
        }
        return comma ? beforeListing(close) : -1;
    }

    /** "Acme, which has invested in Bolt, Core and Dune, led": index of the comma before "which", where the one at {@code close} ends it; or -1. */
    private int beforeBets(int close) {
        for (int i = close - 1; i > close - LONGEST; i--) {
            if (line.at(i).isComma() && line.at(i - 1).isName() && behindBets(i + 1) == close) {
                return i;
            }
        }
        return -1;
    }

    /** "which has invested in Bolt, Core and Dune,", "an early investor in Bolt and Core,": index of the mark behind those that an investor has backed besides; or -1. */
    private int behindBets(int aside) {
        boolean backer = false;
        for (int i = aside + 1;
                i < aside + BETS && !line.at(i).isComma() && !line.at(i).isName();
                i++) {
            backer |= line.isAny(i, "invested", "investor", "backer", "backed", "backs", "behind", "stakes", "funder");
            int end = backer ? Row.end(line, i + 1) : -1;
            if (end > 0 && !givesToo(i + 1, end)) {
                return line.isAny(end, ",", ".", ";", "") ? end : -1;
            }
        }
        return -1;
    }

    /** "an early backer of Acme, Kestrel Ventures and Core": whether one behind the first is an investor too, so that no bets are listed. */
    private boolean givesToo(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (line.at(first + 1).isComma() && Investors.isOne(line.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Acme, a backer of companies like Bolt, Core and Dune, led": index of the first comma, where the aside lists others; or -1. */
    private int beforeListing(int close) {
        for (int i = close - 1; i > close - LONGEST; i--) {
            boolean opened = line.at(i).isComma()
                    && line.at(i - 1).isName()
                    && line.isAny(i + 1, "a", "an", "the", "one", "which", "who", "whose");
            if (opened && opens(i + 1)) {
                return listsOthers(i + 1) ? i : -1;
            }
            if (line.isAny(i, ".", ";", "(")) {
                return -1;
            }
        }
        return -1;
    }

    /** ", whose other bets include Acme, Bolt and Core": the rest of the sentence is the aside's. */
    private boolean listsOthers(int aside) {
        boolean told = line.isAny(aside, "which", "who", "whose");
        boolean backer = false;
        for (int i = aside + 1; i < aside + 12 && !line.at(i).isComma(); i++) {
            backer |= line.isAny(i, "backer", "investor", "backing", "backed", "known", "invested", "funder");
            boolean examples = Examples.follow(line, i);
            if (examples && (told || backer) || told && line.isAny(i, "include", "includes", "included")) {
                return true;
            }
        }
        return false;
    }

    /** Index behind the next {@code mark}, or behind the sentence. */
    public int after(int index, String mark) {
        int at = index + 1;
        while (at < line.size() && !line.is(at, mark)) {
            at++;
        }
        return at + 1;
    }
}
