package parallax.rules.deal.takeover;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Draft;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.LineRule;

/** Companies talk about working together. */
public final class TalksRule implements LineRule<Telling> {

    private static final WordList TALKS = WordList.of("talks-nouns");
    private static final WordList HOLDS = WordList.of("talks-verbs");
    private static final WordList CAPITAL = WordList.of("capital-talk");
    private static final WordList OVER = WordList.of("talks-over");
    private static final WordList NEGATIONS = WordList.of("negations");

    @Override
    public String name() {
        return "deal/talks";
    }

    @Override
    public List<Telling> read(Line line) {
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int verb = TALKS.startsAt(line, i) && !CAPITAL.anyIn(line, 0, line.size()) ? verb(line, i) : -1;
            if (verb >= 0 && !NEGATIONS.anyIn(line, verb - 4, i)) {
                talks(line, i, verb, told);
            }
        }
        return told;
    }

    /** "is in talks", "held licensing talks": index of the word that makes them somebody's, or -1. */
    private static int verb(Line line, int talks) {
        return HOLDS.lastIn(line, talks - 6, talks);
    }

    private void talks(Line line, int at, int verb, List<Telling> told) {
        DealStatus status = OVER.anyIn(line, verb - 2, line.size()) ? DealStatus.TERMINATED : DealStatus.RUMOURED;
        List<Integer> subjects = new Joint(line).subjects(verb);
        int end = at + TALKS.lengthAt(line, at);
        int with = line.at(end).isDay() ? end + 1 : end;
        if (!line.is(with, "with")) {
            if (subjects.size() > 1 && isAbout(line, end)) {
                tell(line, at, subjects, status, told);
            }
            return;
        }
        int other = line.clause().object(with + 1);
        List<Integer> others = line.isPossessive(other) ? List.of() : new Joint(line).from(listed(line, with, other));
        int last = others.isEmpty() ? end : others.get(others.size() - 1) + 1;
        if (isAbout(line, last) || isAbout(line, at - 1) || line.is(at - 1, "licensing")) {
            subjects.forEach(one -> others.forEach(name -> tell(line, at, List.of(one, name), status, told)));
        }
    }

    /** "with other publishers including Acme": the names that the words before them stand for. */
    private static int listed(Line line, int with, int other) {
        if (other >= 0) {
            return other;
        }
        for (int i = with + 1; i < with + 7; i++) {
            int examples = Examples.behind(line, i);
            if (examples >= 0) {
                return line.clause().object(examples);
            }
        }
        return -1;
    }

    /** "to use", "about a partnership", "over a deal". */
    private static boolean isAbout(Line line, int index) {
        return line.isAny(index, "to", "about", "over", "on", "for", "regarding");
    }

    private void tell(Line line, int anchor, List<Integer> names, DealStatus status, List<Telling> told) {
        Draft draft = new Draft(line, DealType.PARTNERSHIP, anchor)
                .with(PartyRole.PARTNER, names)
                .status(status);
        if (names.stream().allMatch(name -> line.at(name).isCompany())
                && !line.isSameName(names.get(0), names.get(names.size() - 1))) {
            draft.tell(name(), told);
        }
    }
}
