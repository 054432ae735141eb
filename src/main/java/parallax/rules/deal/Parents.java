package parallax.rules.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;

/** Companies of which one owns the other by the article's words: what both are said to buy is one deal. */
final class Parents {

    private static final Set<DealType> TAKEOVERS =
            Set.of(DealType.ACQUISITION, DealType.MERGER, DealType.LICENSE_AND_HIRE, DealType.PARTNERSHIP);

    private static final WordList PARENTS = WordList.of("owner-nouns");

    /** Each company's owner and each owner's company. */
    private final Map<String, String> kin = new HashMap<>();

    private final List<Telling> known = new ArrayList<>();

    private Parents() {}

    /** The same lines, where a deal told of a company and then of its parent goes by the one that was told first. */
    static List<Told> told(List<Told> lines) {
        Parents parents = new Parents();
        lines.forEach(told -> parents.read(told.line()));
        return parents.kin.isEmpty()
                ? lines
                : lines.stream().map(parents::named).toList();
    }

    private void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int parent = line.at(i).isCompany() ? parent(line, i) : -1;
            Mention child = line.at(i).mention();
            Mention owner = line.at(parent).mention();
            if (child != null && owner != null && line.at(parent).isCompany() && !line.isSameName(i, parent)) {
                kin.putIfAbsent(child.name(), owner.name());
                kin.putIfAbsent(owner.name(), child.name());
            }
        }
    }

    /** "Acme parent [Bolt]", "[Bolt], Acme's parent company", "Acme's parent company, [Bolt]", "[Bolt], the parent of Acme": index of the owner, or -1. */
    private static int parent(Line line, int child) {
        boolean owns = line.isPossessive(child);
        int noun = owns ? child + 2 : child + 1;
        int length = PARENTS.lengthAt(line, noun);
        if (length > 0) {
            int behind = line.at(noun + length).isComma() ? noun + length + 1 : noun + length;
            if (owns && line.at(behind).isCompany() && !line.isPossessive(behind)) {
                return behind;
            }
            return owns && line.at(child - 1).isComma() ? child - 2 : owns ? -1 : noun + length;
        }
        int of = line.is(child - 1, "of") ? child - 1 : -1;
        for (int i = of - 1; of >= 0 && i > of - 4; i--) {
            if (PARENTS.lengthAt(line, i) == of - i) {
                return line.is(i - 1, "the") && line.at(i - 2).isComma() ? i - 3 : -1;
            }
        }
        return -1;
    }

    private Told named(Told told) {
        List<Telling> tellings = told.tellings().stream().map(this::named).toList();
        known.addAll(tellings);
        return told.with(tellings);
    }

    private Telling named(Telling telling) {
        if (!TAKEOVERS.contains(telling.type())) {
            return telling;
        }
        List<Telling.Actor> actors = telling.actors().stream()
                .map(actor -> {
                    String other = kin.get(actor.name());
                    return other != null && !telling.names(other) && isTold(telling, actor.name(), other)
                            ? new Telling.Actor(as(actor.mention(), other), actor.role())
                            : actor;
                })
                .toList();
        return telling.with(actors);
    }

    /** Whether a deal of the other one with the same company was told before. */
    private boolean isTold(Telling telling, String name, String other) {
        Set<String> rest = new HashSet<>();
        telling.actors().forEach(actor -> rest.add(actor.name()));
        rest.remove(name);
        return known.stream()
                .filter(before -> TAKEOVERS.contains(before.type()) && before.names(other) && !before.names(name))
                .anyMatch(before -> before.actors().stream()
                        .anyMatch(actor -> rest.stream().anyMatch(one -> SameName.is(one, actor.name()))));
    }

    private static Mention as(Mention mention, @Nullable String name) {
        return name == null ? mention : new Mention(mention.kind(), mention.form(), name, mention.span());
    }
}
