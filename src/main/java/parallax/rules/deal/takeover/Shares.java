package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Shares that a sentence counts: whose they are, and whether it says how many. */
final class Shares {

    private static final WordList NOUNS = WordList.of("stock-nouns");
    private static final WordList PARTS = WordList.of("stock-parts");

    private static final WordList EQUITY = WordList.of("equity-nouns");
    private static final WordList UNITS = WordList.of("unit-nouns");
    private static final WordList KINDS = WordList.of("business-kinds");

    private static final int REACH = 9;

    private Shares() {}

    static boolean areAt(Line line, int at) {
        return NOUNS.startsAt(line, at);
    }

    /** Index of the company whose shares stand at {@code at}, or -1: "[Acme]'s stock", "shares, or 16%, of [Acme]". */
    static int company(Line line, int at) {
        int name = line.isAny(at - 1, "'s", "'") ? at - 2 : at - 1;
        return line.at(name).isCompany() ? name : companyBehind(line, at);
    }

    /** Index of the company named behind its shares, or -1: "shares in the [Acme] group", "shares or 5% of [Acme]". */
    static int companyBehind(Line line, int at) {
        int of = share(line, at + 1);
        return line.isAny(of, "in", "of") ? named(line, of + 1) : -1;
    }

    /** Index of the company of whose shares {@code from} starts to tell, or -1: "all of [Acme]'s shares", "the stock of [Acme]". */
    static int offered(Line line, int from) {
        for (int i = from; i < from + REACH; i++) {
            if (line.at(i).isCompany() && !line.isAny(i, "its", "their")) {
                boolean behind = i > from && line.is(i - 1, "of") && NOUNS.anyIn(line, from, i - 1);
                boolean before = NOUNS.anyIn(line, i + 1, i + (line.isPossessive(i) ? 11 : 2));
                return behind || before ? i : -1;
            }
            boolean counted = isNumber(line, i) || NOUNS.startsAt(line, i) || PARTS.startsAt(line, i);
            if (!counted && !line.at(i).isPercent()) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the company of which {@code from} tells a part, or -1: "30% of [Acme]", "of the snack maker [Acme]": not "30% of Acme's staff". */
    static int ofPart(Line line, int from) {
        int of = line.is(from, "the") ? from + 1 : from;
        boolean stock = areAt(line, of + 2) || areAt(line, of + 3) || areAt(line, of + 4);
        boolean whole = line.at(of).isCompany() && (stock || !line.isPossessive(of));
        return whole ? of : Math.max(ofStock(line, from), described(line, of));
    }

    /** "the snack maker [Acme]": index of the company at the end of a description, or -1. */
    private static int described(Line line, int from) {
        int at = from;
        while (at < from + 6
                && line.at(at).isPlain()
                && !line.at(at).isComma()
                && !line.isAny(at, "its", "in", "of", "for")) {
            at++;
        }
        boolean named = at > from && KINDS.startsAt(line, at - 1) && line.at(at).isCompany();
        return named && !line.isPossessive(at) ? at : -1;
    }

    /** Index of the company of whose stock {@code from} speaks, or -1: "the outstanding shares of [Acme]", "the stock in its unit, [Acme]". */
    static int ofStock(Line line, int from) {
        int at = line.isAny(from, "the", "its", "all") ? from + 1 : from;
        while (at < from + REACH && (PARTS.startsAt(line, at) || EQUITY.startsAt(line, at))) {
            at += Math.max(PARTS.lengthAt(line, at), EQUITY.lengthAt(line, at));
            if (line.isAny(at, "of", "in") && EQUITY.startsAt(line, at - 1)) {
                int unit = line.isAny(at + 1, "its", "their") && UNITS.startsAt(line, at + 2) ? at + 3 : at + 1;
                int name = line.at(unit).isComma() || line.is(unit, "the") ? unit + 1 : unit;
                return line.at(name).isCompany() && !line.isPossessive(name) ? name : -1;
            }
        }
        return -1;
    }

    /** Index behind what part of all the shares are: ", or 16%,", "or about a 20% equity interest"; else {@code from}. */
    private static int share(Line line, int from) {
        int at = line.at(from).isComma() ? from + 1 : from;
        if (!line.is(at, "or")) {
            return from;
        }
        for (int i = at + 1; i < at + 5; i++) {
            if (line.at(i).isPercent()) {
                while (i < at + REACH && !line.isAny(i, "in", "of", ".")) {
                    i++;
                }
                return i;
            }
        }
        return from;
    }

    private static int named(Line line, int from) {
        int name = line.isAny(from, "the", "its") ? from + 1 : line.is(from, "class") ? from + 2 : from;
        int stock = NOUNS.lengthAt(line, name);
        if (stock > 0 && line.is(name + stock, "of")) {
            name += stock + 1;
        }
        return line.at(name).isCompany() ? name : -1;
    }

    static boolean haveShare(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPercent()) {
                return true;
            }
        }
        return false;
    }

    /** "2,500", "2.5": not "5G", nor a year. */
    static boolean isNumber(Line line, int index) {
        String word = line.word(index);
        boolean whole = line.at(index).span().end() < line.at(index + 1).span().start();
        return whole
                && line.at(index).isPlain()
                && !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && word.chars().noneMatch(Character::isLetter);
    }
}
