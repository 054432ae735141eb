package parallax.comparison.grouping;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.comparison.grouping.Likeness.Signal;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.DealType;
import parallax.extraction.Value;

/** What two tellings say for or against one deal by when they tell it, and as what: as news or as something past. */
record TimeLikeness(Telling left, Telling right) {

    List<Signal> signals() {
        return List.of(
                new Signal("dates", years() + daysApart()),
                new Signal("main or mentioned", mains()),
                new Signal("status", statuses()));
    }

    private boolean bothMain() {
        return left.deal().main() && right.deal().main();
    }

    /** Reports of one piece of news appear within days. */
    private double daysApart() {
        LocalDate l = left.published();
        LocalDate r = right.published();
        if (l == null || r == null || !bothMain()) {
            return 0;
        }
        long apart = Math.abs(DAYS.between(l, r));
        return apart <= 10 ? 1 : apart <= 60 ? 0 : apart <= 365 ? -1 : -2.5;
    }

    /** By the years of announcement or closing that the texts themselves tell. */
    private double years() {
        Set<String> lefts = years(left);
        Set<String> rights = years(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return 0;
        }
        return lefts.stream().anyMatch(rights::contains) ? 0.5 : -2;
    }

    private static Set<String> years(Telling telling) {
        return Stream.of(Aspect.ANNOUNCED_ON, Aspect.CLOSED_ON)
                .flatMap(aspect -> telling.stated(aspect, Value.Day.class).stream())
                .flatMap(day -> Optional.ofNullable(day.value().edtf()).stream())
                .map(edtf -> edtf.substring(0, 4))
                .collect(Collectors.toSet());
    }

    private double mains() {
        if (bothMain()) {
            return 0.5;
        }
        boolean rounds =
                left.deal().type() == DealType.FUNDING_ROUND && right.deal().type() == DealType.FUNDING_ROUND;
        // What a report tells of a company's funding in passing is more often an earlier round.
        return rounds ? -1 : left.deal().main() != right.deal().main() ? -0.25 : 0;
    }

    private double statuses() {
        Set<DealStatus> both = EnumSet.of(left.deal().status(), right.deal().status());
        boolean done = both.contains(DealStatus.COMPLETED);
        if (done && (both.contains(DealStatus.TERMINATED) || both.contains(DealStatus.DENIED))) {
            return -3;
        }
        boolean past = done
                && both.contains(DealStatus.RUMOURED)
                && left.deal().main() != right.deal().main();
        return past ? -0.5 : 0;
    }
}
