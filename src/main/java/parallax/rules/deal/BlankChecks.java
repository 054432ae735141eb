package parallax.rules.deal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Mention;
import parallax.extraction.PartyRole;
import parallax.rules.deal.line.Telling;
import parallax.rules.deal.line.WordList;

/** A company that merges with a blank-check company does so to be traded: its merger and its listing are one deal. */
final class BlankChecks {

    private static final WordList WORDS = WordList.of("blank-check-words");

    private BlankChecks() {}

    /** The same lines, where such a merger of a company that is said to go public is its offering. */
    static List<Told> told(List<Told> lines) {
        boolean blank = lines.stream()
                .anyMatch(told -> WORDS.anyIn(told.line(), 0, told.line().size()));
        Set<String> issuers = blank ? issuers(lines) : Set.of();
        return issuers.isEmpty()
                ? lines
                : lines.stream().map(told -> told(told, issuers)).toList();
    }

    private static Set<String> issuers(List<Told> lines) {
        return Told.tellings(lines)
                .filter(telling -> telling.type() == DealType.PUBLIC_OFFERING)
                .map(telling -> telling.name(PartyRole.TARGET))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Told told(Told told, Set<String> issuers) {
        return told.with(told.tellings().stream()
                .map(telling -> telling.type() == DealType.MERGER ? listing(telling, issuers) : telling)
                .toList());
    }

    private static Telling listing(Telling merger, Set<String> issuers) {
        for (Telling.Actor actor : merger.actors()) {
            if (issuers.contains(actor.name())) {
                Mention issuer = actor.mention();
                boolean done = merger.status() == DealStatus.COMPLETED && !merger.earlier();
                Telling listing = merger.with(List.of(new Telling.Actor(issuer, PartyRole.TARGET)))
                        .ofOffering();
                return done ? listing.withStatus(DealStatus.ANNOUNCED) : listing;
            }
        }
        return merger;
    }
}
