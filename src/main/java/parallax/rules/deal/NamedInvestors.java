package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Investors;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.round.BackersRule;
import parallax.rules.deal.telling.Draft;

/**
 * Investors that a report of a round names beside its money, in words that no rule knows: who puts up money for a living
 * and is named there, gives.
 */
final class NamedInvestors {

    private static final WordList MONEY = WordList.of("investing-words");
    private static final WordList OTHERS = WordList.of("not-investing-words");

    private static final WordList FURTHER = WordList.of("further-items");
    /** How many sentences further the talk may still be of who gave. */
    private static final int NEAR = 3;

    private NamedInvestors() {}

    /** The same lines, where an article opens with a round, with the investors that it lists. */
    static List<Told> told(List<Told> lines) {
        Set<String> takers = takers(lines);
        if (takers.isEmpty()) {
            return lines;
        }
        List<Told> all = new ArrayList<>();
        for (Told told : lines) {
            boolean money = MONEY.anyIn(told.line(), 0, told.line().size()) || goesOn(told, all);
            all.add(money ? told(told, takers) : told);
        }
        return all;
    }

    /** Whose rounds the title and the first sentences tell of. */
    private static Set<String> takers(List<Told> lines) {
        Set<String> takers = new HashSet<>();
        for (Told told : lines.subList(0, Math.min(DealBook.OPENING, lines.size()))) {
            told.tellings().stream()
                    .filter(telling -> telling.type() == DealType.FUNDING_ROUND && !telling.earlier())
                    .map(telling -> telling.name(PartyRole.TARGET))
                    .forEach(name -> add(name, takers));
        }
        return takers;
    }

    /** Whether one of the last sentences of the paragraph tells who put up money; or the item above, where "Others include" goes on. */
    private static boolean goesOn(Told told, List<Told> before) {
        boolean item = FURTHER.anyIn(told.line(), 0, 3);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            Told last = before.get(i);
            boolean near = last.block() == told.block() || item && i == before.size() - 1;
            if (near && last.tellings().stream().anyMatch(NamedInvestors::tellsBackers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsBackers(Telling telling) {
        return telling.isBy(BackersRule.NAME) && !telling.earlier();
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    private static Told told(Told told, Set<String> takers) {
        Line line = told.line();
        if (told.isTitle() || OTHERS.anyIn(line, 0, line.size())) {
            return told;
        }
        List<Telling> more = new ArrayList<>(told.tellings());
        int read = -1;
        for (int i = 0; i < line.size(); i++) {
            if (i > read && isNamed(line, i)) {
                List<Integer> list = upToExamples(line, line.clause().list(i));
                if (!list.isEmpty()) {
                    read = list.get(list.size() - 1);
                    tell(told, Investors.givers(line, list), takers, more);
                }
            }
        }
        return told.with(more);
    }

    /** "investors joined Acme, including Bolt and Core": Acme alone, whatever is said of it; the others by themselves. */
    private static List<Integer> upToExamples(Line line, List<Integer> list) {
        for (int k = 1; k < list.size(); k++) {
            for (int i = list.get(k - 1) + 1; i < list.get(k); i++) {
                if (line.isAny(i, "including", "included", "includes", "include")) {
                    return list.subList(0, k);
                }
            }
        }
        return list;
    }

    private static boolean isNamed(Line line, int at) {
        Mention mention = line.at(at).mention();
        return mention != null && mention.form() == Mention.Form.NAME;
    }

    private static void tell(Told told, List<Integer> list, Set<String> takers, List<Telling> tellings) {
        Line line = told.line();
        boolean named = list.stream().anyMatch(at -> Investors.isOne(line.at(at)))
                || list.size() > 1 && NamedFor.isBehindColon(line, list.get(0));
        if (named && isFree(told, list, takers) && !NamedFor.isOfOthers(line, list)) {
            Draft draft = new Draft(line, DealType.FUNDING_ROUND, list.get(0));
            list.stream().filter(at -> !isTold(told, line, at)).forEach(at -> draft.with(PartyRole.INVESTOR, at));
            draft.tell(BackersRule.NAME, tellings);
        }
    }

    /** Whether nobody in the list has another part in a deal that the sentence tells of. */
    private static boolean isFree(Told told, List<Integer> list, Set<String> takers) {
        Line line = told.line();
        return list.stream()
                .map(at -> name(line, at))
                .noneMatch(name -> takers.contains(name)
                        || told.tellings().stream()
                                .anyMatch(telling -> telling.actors().stream()
                                        .anyMatch(actor ->
                                                actor.name().equals(name) && (telling.earlier() || !isGiver(actor)))));
    }

    private static boolean isGiver(Telling.Actor actor) {
        return actor.role() == PartyRole.INVESTOR || actor.role() == PartyRole.LEAD_INVESTOR;
    }

    private static boolean isTold(Told told, Line line, int at) {
        return told.tellings().stream().anyMatch(telling -> telling.names(name(line, at)));
    }

    private static String name(Line line, int at) {
        return Objects.requireNonNull(line.at(at).mention()).name();
    }
}
