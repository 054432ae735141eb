package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** Two companies talk about a takeover: who is to buy whom, other sentences may know better. */
public final class TakeoverTalks implements LineRule<Telling> {

    public static final String NAME = "deal/takeover-talks";

    private static final WordList TALKS = WordList.of("talks-nouns");
    private static final WordList KINDS = WordList.of("takeover-kinds");
    private static final WordList ABOUT = WordList.of("about-words");
    private static final WordList EXPLORES = WordList.of("explore-verbs");
    private static final WordList HOLDS = WordList.of("talks-verbs");
    private static final WordList ENDS = WordList.of("talks-enders");
    private static final WordList OVER = WordList.of("talks-over");

    /** How far the words of a takeover stand behind those whom the talks are with. */
    private static final int REACH = 9;

    private static final int VERB = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (TALKS.startsAt(line, i)) {
                talks(line, i, told);
            } else if (line.isTitle() && KINDS.startsAt(line, i) && OVER.startsAt(line, i + 1)) {
                pair(line, i, new Joint(line).from(0), told);
            }
        }
        return told;
    }

    /** "halts acquisition talks with Acme", "in negotiations with Acme about a takeover". */
    private static void talks(Line line, int at, List<Telling> told) {
        boolean kind = KINDS.startsAt(line, at - 1);
        int end = ENDS.lastIn(line, at - VERB, at);
        int verb = end >= 0 ? end : HOLDS.lastIn(line, at - VERB, at);
        if (line.is(at + 1, "with")) {
            int other = line.clause().object(at + 2);
            int owner = owner(line, at, kind);
            int one = owner >= 0 || verb < 0 ? owner : line.clause().subject(verb);
            boolean sale = line.is(at - 1, "sale") || verb >= 0 && isForSale(line, verb);
            if (owner < 0 && sale) {
                tell(line, at, other, one, told);
            } else if (kind || line.at(other).isCompany() && isAbout(line, other)) {
                boolean wanted = owner < 0 && end >= 0;
                tell(line, at, wanted ? other : one, wanted ? one : other, told);
            } else if (end >= 0 && owner < 0) {
                ended(line, at, List.of(Math.max(0, one), Math.max(0, other)), told);
            }
        } else if (kind && verb >= 0) {
            pair(line, at, new Joint(line).subjects(verb), told);
        } else if (end >= 0) {
            ended(line, at, new Joint(line).subjects(end), told);
        }
    }

    /** "is exploring a sale and has held talks with Bolt": whether whoever talks wants to be bought. */
    private static boolean isForSale(Line line, int verb) {
        int sale = verb - 1;
        while (sale > verb - REACH && !line.is(sale, "sale")) {
            sale--;
        }
        return line.is(sale, "sale")
                && line.isAny(sale - 1, "a", "possible", "potential")
                && EXPLORES.anyIn(line, sale - 4, sale);
    }

    /** "Acme's takeover talks", "Acme acquisition talks": index of the company, or -1. */
    private static int owner(Line line, int at, boolean kind) {
        int owner = line.clause().owner(at);
        int before = kind ? line.clause().nameBefore(at - 1) : -1;
        return owner >= 0 ? owner : before;
    }

    /** "ends talks with Acme": of what, only other sentences say. */
    private static void ended(Line line, int anchor, List<Integer> names, List<Telling> told) {
        boolean companies = names.size() == 2
                && names.stream().allMatch(name -> line.at(name).isCompany() && !line.isPossessive(name));
        if (companies && !line.isSameName(names.get(0), names.get(1))) {
            told.add(new Draft(line, DealType.OTHER, anchor)
                    .with(PartyRole.PARTNER, names)
                    .status(DealStatus.TERMINATED)
                    .told(NAME));
        }
    }

    /** "regarding a potential $9 billion acquisition": not "about the acquisition of Core". */
    private static boolean isAbout(Line line, int other) {
        int about = ABOUT.firstIn(line, other + 1, other + REACH);
        int kind = about < 0 ? -1 : KINDS.firstIn(line, about, about + REACH);
        return kind >= 0 && line.clause().firstName(about, kind) < 0 && !line.isAny(kind + 1, "of", "by");
    }

    private static void pair(Line line, int anchor, List<Integer> names, List<Telling> told) {
        if (names.size() == 2) {
            tell(line, anchor, names.get(0), names.get(1), told);
        }
    }

    private static void tell(Line line, int anchor, int buyer, int target, List<Telling> told) {
        boolean two = line.at(buyer).isCompany() && line.at(target).isCompany() && !line.isPossessive(target);
        if (two && !line.isSameName(buyer, target)) {
            boolean over = ENDS.anyIn(line, anchor - VERB, anchor) || OVER.anyIn(line, anchor, line.size());
            told.add(new Draft(line, DealType.ACQUISITION, anchor)
                    .with(PartyRole.ACQUIRER, buyer)
                    .with(PartyRole.TARGET, target)
                    .status(over ? DealStatus.TERMINATED : DealStatus.RUMOURED)
                    .told(NAME));
        }
    }
}
