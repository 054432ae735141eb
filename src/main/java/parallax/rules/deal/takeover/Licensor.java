package parallax.rules.deal.takeover;

import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;

/** Whose technology is licensed: "a licensing deal with [Acme]", "to license [Acme]'s technology and hire its staff". */
final class Licensor {

    private static final WordList PAYS = WordList.of("licence-payers");
    private static final WordList PACTS = WordList.of("pacts");
    private static final WordList POSITIONS = WordList.of("positions");
    private static final WordList HIRES = WordList.of("hire-verbs");

    private static final int REACH = 8;
    private static final int PAID = 20;

    /** How far behind who takes a team the words for it stand. */
    private static final int TAKEN = 14;

    private Licensor() {}

    /** Index of the company whose licence the deal from {@code at} up to {@code end} gives, or -1. */
    static int inDeal(Line line, int at, int end) {
        if (line.is(end, "with")) {
            return line.clause().object(end + 1);
        }
        return line.is(end, "for") ? owner(line, end) : paid(line, at);
    }

    /** Index of the company whose technology words from {@code from} on tell of, before anybody is hired; or -1. */
    static int ofTechnology(Line line, int from) {
        for (int i = from; i < from + REACH && !HIRES.startsAt(line, i); i++) {
            if (line.at(i).isCompany()) {
                return i;
            }
        }
        return line.is(from - 2, "and") ? ofHired(line, from - 2) : -1;
    }

    /** "bring back [Acme] co-founder Ann Lee and license the startup's models": index of the company, or -1. */
    private static int ofHired(Line line, int and) {
        int hire = HIRES.lastIn(line, and - REACH, and);
        int name = hire < 0 ? -1 : line.clause().firstName(hire, and);
        return line.at(name).isCompany() && POSITIONS.startsAt(line, name + 1) ? name : -1;
    }

    /** "its deal with Acme, in which it paid $9 million to license": index of the noun for the deal, or -1. */
    static int pactBefore(Line line, int licence) {
        for (int i = licence - 1; i > Math.max(0, licence - PAID); i--) {
            boolean relative = line.is(i, "which") && line.isAny(i - 1, "in", "under", "through");
            int with = relative ? i - (line.at(i - 2).isComma() ? 4 : 3) : -1;
            if (with > 0 && line.is(with, "with") && PACTS.startsAt(line, with - 1)) {
                return with - 1;
            }
        }
        return -1;
    }

    /** "a licensing agreement for [Acme]'s technology": index of the company, or -1. */
    private static int owner(Line line, int link) {
        int owner = line.clause().firstName(link, link + 4);
        return line.at(owner).isCompany() && line.isPossessive(owner) ? owner : -1;
    }

    /** "paid [Acme] $9 million in a licensing deal": index of the company, or -1. */
    private static int paid(Line line, int deal) {
        int pays = PAYS.lastIn(line, deal - PAID, deal);
        int name = pays < 0 ? -1 : line.clause().firstName(pays, pays + 6);
        return line.at(name).isCompany() && line.hasMoney(name, deal) && !line.isPossessive(name) ? name : -1;
    }

    /** "a deal for Acme to use its technology and hire". */
    static boolean isGivenTo(Line line, int acquirer) {
        boolean to = line.at(acquirer).isCompany() && line.is(acquirer + 1, "to");
        int hires = to ? HIRES.firstIn(line, acquirer + 2, acquirer + TAKEN) : -1;
        boolean technology = false;
        for (int i = acquirer + 2; i < acquirer + TAKEN; i++) {
            technology |= line.isAny(i, "technology", "tech", "license", "licence", "models");
        }
        return hires >= 0 && technology;
    }
}
