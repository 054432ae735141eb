package parallax.rules.deal.contract;

import java.util.List;
import parallax.rules.deal.line.Clause;
import parallax.rules.deal.line.Examples;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Joint;
import parallax.rules.deal.telling.Members;

/** With whom a deal, an agreement or a contract is signed. */
final class OtherSigners {

    private static final WordList LANDS = WordList.of("land-verbs");
    private static final WordList LETS = WordList.of("permit-verbs");

    private static final int VERB_REACH = 10;

    private final Line line;
    private final Clause clause;
    private final Joint joint;

    OtherSigners(Line line) {
        this.line = line;
        this.clause = line.clause();
        this.joint = new Joint(line);
    }

    /** The companies that the words behind the noun, or before its phrase, name: "a deal [with Acme and Bolt]". */
    List<Integer> of(int noun, int end, int start) {
        int with = with(end);
        if (with >= 0) {
            return named(with + 1);
        }
        if (line.is(end, "between")) {
            return named(end + 1);
        }
        for (int i = end; i < end + 6; i++) {
            if (LETS.startsAt(line, i)) {
                return named(i + LETS.lengthAt(line, i));
            }
            if (line.isAny(i, ",", ".", "and")) {
                break;
            }
        }
        int used = UsedGoods.owner(line, end);
        if (used >= 0) {
            return List.of(used);
        }
        int before = start - 1;
        boolean landed = line.at(before).isCompany()
                && !line.isPossessive(before)
                && LANDS.anyIn(line, noun - VERB_REACH, before);
        return landed || isNamed(before) ? List.of(before) : List.of();
    }

    /** "Acme takes on Core with [Bolt] cloud deal", over an article. */
    boolean isNamed(int index) {
        return line.isTitle() && line.is(index - 1, "with") && line.at(index).isCompany() && !line.isPossessive(index);
    }

    /** "a deal worth up to $10 billion over five years with": index of the last word, or -1. */
    int with(int end) {
        for (int i = end; i < end + 9; i++) {
            boolean examples = line.isAny(i, ",", "—", "–")
                    && line.isAny(i + 1, "including", "first", "notably")
                    && line.is(i + 2, "with");
            if (line.is(i, "with") || examples) {
                return examples ? i + 2 : i;
            }
            if (line.at(i).isName() || line.isAny(i, ",", ".", "and", "to", "that", "which") || clause.isBoundary(i)) {
                return -1;
            }
        }
        return -1;
    }

    private List<Integer> named(int from) {
        int object = clause.object(from);
        int other = object < 0 ? listed(from) : object;
        if (!line.at(other).isCompany() || line.isPossessive(other)) {
            return List.of();
        }
        List<Integer> listed = object < 0 ? new Members(line).listed(other) : List.of();
        return listed.isEmpty() ? joint.from(other) : listed;
    }

    /** "with two more companies — Acme and Bolt", "with publishers including Acme": index of the first name, or -1. */
    private int listed(int from) {
        for (int i = from; i < from + 7; i++) {
            if (line.isAny(i, "—", "–", "-", ":") || Examples.follow(line, i)) {
                int name = line.isAny(i + 1, "the", "with") ? i + 2 : i + 1;
                return line.at(name).isCompany() ? name : -1;
            }
            if (line.is(i, "of") && line.is(i - 1, "likes") && line.at(i + 1).isCompany()) {
                return i + 1;
            }
        }
        return -1;
    }
}
