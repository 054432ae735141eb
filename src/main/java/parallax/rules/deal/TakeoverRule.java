package parallax.rules.deal;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;

/** A company buys another one, or offers to: by a noun. */
final class TakeoverRule implements LineRule<Telling> {

    static final String NAME = "deal/takeover";

    private static final WordList NOUNS = WordList.of("acquisition-nouns");
    private static final WordList UNITS = WordList.of("purchase-nouns");
    private static final WordList ACTIVITIES = WordList.of("purchase-activities");
    private static final WordList OTHERS = WordList.of("other-offers");
    private static final WordList OFFERS = WordList.of("offer-nouns");
    private static final WordList TALK = WordList.of("takeover-talk");
    private static final WordList GUESSES = WordList.of("takeover-guesses");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain()) {
                continue;
            }
            int offer = OTHERS.startsAt(line, i - 1) ? 0 : OFFERS.lengthAt(line, i);
            if (offer > 0) {
                offered(line, i, i + offer, told);
                i += offer - 1;
            } else if (NOUNS.startsAt(line, i)) {
                int before = told.size();
                noun(line, i, told);
                if (told.size() == before && GUESSES.startsAt(line, i)) {
                    talk(line, i, told);
                }
            } else if (line.is(i, "deal") && line.is(i + 1, "for")) {
                dealFor(line, i, told);
            } else if (Consortium.list(line, i) >= 0) {
                bidders(line, i, told);
            } else {
                talk(line, i, told);
            }
        }
        return told;
    }

    private void offered(Line line, int at, int next, List<Telling> told) {
        List<Telling> offered = new ArrayList<>();
        Offers.draft(line, at, next).tell(NAME, offered);
        if (offered.isEmpty()) {
            talk(line, at, offered);
        }
        offered.forEach(telling -> told.add(open(telling)));
    }

    /** "Other investors in the consortium include Acme": who bids with others. */
    private void bidders(Line line, int at, List<Telling> told) {
        List<Integer> names = line.clause().list(Consortium.list(line, at));
        if (!names.isEmpty()) {
            told.add(open(new Draft(line, DealType.ACQUISITION, at)
                    .with(PartyRole.INVESTOR, names)
                    .told(NAME)));
        }
    }

    /** "called the takeover bid too low": the company that the sentence is about is to be bought, until others say more. */
    private void talk(Line line, int at, List<Telling> told) {
        if (TALK.startsAt(line, at)) {
            for (int i = 0; i < line.size(); i++) {
                if (line.at(i).isCompany()) {
                    told.add(new Draft(line, DealType.ACQUISITION, at)
                            .with(PartyRole.TARGET, i)
                            .status(GUESSES.startsAt(line, at) ? DealStatus.RUMOURED : null)
                            .told(NAME));
                    return;
                }
            }
        }
    }

    private void noun(Line line, int at, List<Telling> told) {
        if (approached(line, at, told)) {
            return;
        }
        int next = line.is(at + 1, "deal") ? at + 2 : at + 1;
        boolean dealWith = next > at + 1 && line.isAny(next, "with", "for");
        int including = line.word(at).endsWith("s") ? including(line, next) : -1;
        if (including >= 0) {
            listed(line, at, including, told);
        } else if (line.is(next, "of") || dealWith) {
            of(line, at, next + 1, told);
        } else if (line.is(next, "by")) {
            int owner = line.clause().owner(at);
            int before = line.clause().nameBefore(at);
            int target = owner >= 0 ? owner : before >= 0 ? before : Offers.answerer(line, at);
            tell(line, at, line.clause().object(next + 1), List.of(target), told);
        } else if (line.isAny(next, "include", "includes", "included", "including")
                || line.is(next, ",") && line.isAny(next + 1, "including", "among")) {
            listed(line, at, next + 1, told);
        } else if (isOne(line, at) && isNamed(line, next)) {
            tell(line, at, DealMaker.orOwner(line, at), List.of(next + 1), told);
        } else {
            compound(line, at, told);
        }
    }

    /** "acqui-hires from Acme this year, including": index behind the last word, or -1. */
    private static int including(Line line, int from) {
        boolean by = line.isAny(from, "from", "by", "this", "last", "in", "over");
        for (int i = from; by && i < from + 8; i++) {
            if (line.at(i).isComma() && line.isAny(i + 1, "including", "among")) {
                return i + 2;
            }
        }
        return -1;
    }

    /** ", Bolt", "is Bolt". */
    private static boolean isNamed(Line line, int link) {
        boolean linked = line.at(link).isComma() || line.isAny(link, "is", "was", ":");
        return linked && line.at(link + 1).isCompany() && Purchases.isWhole(line, link + 1);
    }

    /** "a small acquisition", "Acme's latest acquisition". */
    private static boolean isOne(Line line, int noun) {
        boolean latest = line.isAny(noun - 1, "latest", "new", "newest", "biggest", "largest", "first", "recent");
        return latest && line.at(line.clause().owner(noun)).isCompany()
                || line.isAny(noun - 1, "a", "an", "another")
                || line.isAny(noun - 2, "a", "an", "another");
    }

    /** "Bolt's acquisition of Acme", "the acquisition of Acme by Bolt", "its acquisition deal with Acme". */
    private void of(Line line, int at, int from, List<Telling> told) {
        List<Integer> targets = Purchases.from(line, from);
        int buyer = line.clause().owner(at);
        for (int i = from; buyer < 0 && i < from + 9; i++) {
            buyer = line.is(i, "by") ? line.clause().object(i + 1) : -1;
        }
        int maker = buyer >= 0 ? buyer : DealMaker.of(line, at);
        int known =
                maker >= 0 || targets.isEmpty() ? maker : DealMaker.served(line, at, targets.get(targets.size() - 1));
        boolean unit = UNITS.anyIn(line, from, from + 6);
        boolean unnamed = (line.is(at, "acquisition") || unit) && line.at(known).isCompany();
        if (!targets.isEmpty() || unnamed) {
            tell(line, at, known, targets, told);
        }
    }

    /** "Acme's past acquisitions include Bolt and Core": what the list names, if anybody is known to have bought it. */
    private void listed(Line line, int at, int from, List<Telling> told) {
        int maker = DealMaker.orOwner(line, at);
        int buyer =
                maker < 0 && line.isAny(at + 1, "from", "by") ? line.clause().object(at + 2) : maker;
        if (line.at(buyer).isCompany()) {
            for (int name : line.clause().list(from)) {
                if (line.at(name).isCompany()) {
                    tell(line, at, buyer, List.of(name), told);
                }
            }
        }
    }

    /** "Bolt's Acme acquisition", "the Acme acquisition", "Bolt's acquisition". */
    private void compound(Line line, int at, List<Telling> told) {
        int bought = line.clause().nameBefore(at);
        int owner = line.clause().owner(bought < 0 ? at : bought);
        if (line.at(bought).isCompany()) {
            int maker = owner >= 0 ? owner : DealMaker.of(line, at);
            tell(line, at, line.isSameName(maker, bought) ? -1 : maker, List.of(bought), told);
        } else if (owner >= 0 && !line.word(at).endsWith("s") && !ACTIVITIES.startsAt(line, at + 1)) {
            tell(line, at, owner, List.of(), told);
        }
    }

    /** "Bolt's deal for Acme", "struck a deal for Acme". */
    private void dealFor(Line line, int at, List<Telling> told) {
        int target = at + 2;
        boolean company = line.at(target).isCompany() && Purchases.isWhole(line, target);
        if (company && !line.at(target + 1).isName()) {
            int buyer = DealMaker.orOwner(line, at);
            if (line.at(buyer).isCompany()) {
                tell(line, at, buyer, List.of(target), told);
            }
        }
    }

    /** "approached Acme about an acquisition". */
    private boolean approached(Line line, int at, List<Telling> told) {
        for (int i = at - 1; i > Math.max(-1, at - 6); i--) {
            if (line.isAny(i, "approached", "approaching", "approaches")
                    && line.at(i + 1).isCompany()) {
                tell(line, at, line.clause().subject(i), List.of(i + 1), told);
                return true;
            }
        }
        return false;
    }

    private void tell(Line line, int anchor, int buyer, List<Integer> targets, List<Telling> told) {
        if (targets.isEmpty()) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .tell(NAME, told);
        }
        for (int target : targets) {
            new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .with(PartyRole.TARGET, target)
                    .tell(NAME, told);
        }
    }

    /** An offer is made, not done. */
    private static Telling open(Telling telling) {
        boolean done = telling.status() == DealStatus.COMPLETED;
        return done ? telling.withStatus(DealStatus.ANNOUNCED) : telling;
    }
}
