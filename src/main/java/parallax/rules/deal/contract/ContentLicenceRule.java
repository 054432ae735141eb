package parallax.rules.deal.contract;

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

/** A company pays another for its content, data or models, or licenses them to it. */
public final class ContentLicenceRule implements LineRule<Telling> {

    private static final WordList PAYS = WordList.of("pay-for-verbs");
    private static final WordList CONTENT = WordList.of("content-words");
    private static final WordList QUARRELS = WordList.of("capital-talk");
    private static final WordList HIRES = WordList.of("hire-verbs");
    private static final WordList TALKS = WordList.of("talk-nouns");
    private static final WordList THINGS = WordList.of("part-nouns");
    private static final int PAID = 12;
    private static final WordList NEGATIONS = WordList.of("negations");

    @Override
    public String name() {
        return "deal/content-licence";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.at(i).isPlain() || NEGATIONS.anyIn(line, i - 4, i)) {
                continue;
            }
            if (PAYS.startsAt(line, i)) {
                paid(line, i, told);
            } else if (line.isAny(i, "license", "licenses", "licensed", "licensing", "licence")
                    && !HIRES.anyIn(line, 0, line.size())) {
                licensed(line, i, told);
            }
        }
        return told;
    }

    /** "will pay Acme $20 million a year to license its content". */
    private void paid(Line line, int verb, List<Telling> told) {
        int licensor = line.at(verb + 1).isMoney() ? UsedGoods.owner(line, verb + 2) : -1;
        if (licensor >= 0 && !QUARRELS.anyIn(line, verb, line.size())) {
            tell(line, verb, line.clause().subject(verb), licensor, told);
            return;
        }
        int payee = line.clause().object(verb + 1);
        boolean named = payee >= 0 && payee < verb + 4 && !line.isPossessive(payee);
        if (named
                && line.hasMoney(verb, verb + 10)
                && (CONTENT.anyIn(line, payee + 1, line.size()) || isForWork(line, payee))
                && !QUARRELS.anyIn(line, payee, line.size())) {
            tell(line, verb, line.clause().subject(verb), payee, told);
        }
    }

    /** "will pay Acme $20 million upfront", "pays Acme $9 billion a year to be": for work or a service. */
    private static boolean isForWork(Line line, int payee) {
        for (int i = payee + 1; i < payee + PAID; i++) {
            if (line.isAny(i, "upfront", "annually")
                    || line.isAny(i, "to")
                            && line.at(i + 1).isPlain()
                            && !line.at(i + 1).isComma()) {
                return !THINGS.anyIn(line, i, line.size());
            }
            if (line.at(i).isComma() || line.isAny(i, ".", "and", "in", "over", "after")) {
                return false;
            }
        }
        return false;
    }

    /** "will license its characters to Acme", "to license content from Acme and Bolt". */
    private void licensed(Line line, int verb, List<Telling> told) {
        for (int i = verb + 1; i < verb + 9; i++) {
            boolean owned = line.is(i, "by") && line.isAny(i - 1, "owned", "held", "published");
            if ((owned || line.isAny(i, "to", "from")) && !line.at(i + 1).isMoney()) {
                int other = line.clause().object(i + 1);
                List<Integer> others = line.isPossessive(other) ? List.of() : new Joint(line).from(other);
                others.forEach(name -> tell(line, verb, line.clause().subject(verb), name, told));
                return;
            }
            if (line.isAny(i, ",", ".", "and", "deal", "deals", "agreement", "agreements")) {
                return;
            }
        }
    }

    private void tell(Line line, int anchor, int one, int other, List<Telling> told) {
        if (line.at(one).isCompany() && line.at(other).isCompany() && !line.isSameName(one, other)) {
            told.add(new Draft(line, DealType.PARTNERSHIP, anchor)
                    .with(PartyRole.PARTNER, one)
                    .with(PartyRole.PARTNER, other)
                    .status(TALKS.anyIn(line, 0, anchor) ? DealStatus.RUMOURED : null)
                    .told(name()));
        }
    }
}
