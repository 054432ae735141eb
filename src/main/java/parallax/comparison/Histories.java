package parallax.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parallax.comparison.fact.Alignment;
import parallax.comparison.fact.Cell;
import parallax.comparison.fact.Row;
import parallax.comparison.fact.Source;
import parallax.comparison.fact.Statement;
import parallax.comparison.fact.Verdict;
import parallax.comparison.report.Dates;
import parallax.comparison.report.DealGroup;
import parallax.comparison.report.Report;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.Phrases;
import parallax.extraction.Aspect;
import parallax.extraction.DealStatus;
import parallax.extraction.Modality;

/** Puts what reports say of a fact in the order of their dates. */
final class Histories {

    /** What a deal's status was before is no error: only these are corrected. That terms are kept back has no history. */
    private static final Set<String> ASPECTS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.TERMS_UNDISCLOSED)
            .map(Aspect::name)
            .collect(Collectors.toUnmodifiableSet());

    /** A statement with the day of its report. */
    private record Dated(LocalDate day, DealGroup.Member member, Statement statement) {

        String article() {
            return member.report().id();
        }

        @Nullable
        String outlet() {
            return member.report().article().head().outlet();
        }

        /** Whether it is told as a fact of a deal that is more than talk. */
        boolean isFirm() {
            boolean asserted = statement.modality() == Modality.ASSERTED || statement.modality() == Modality.PLANNED;
            return asserted && member.deal().status() != DealStatus.RUMOURED;
        }
    }

    private final String aspect;
    private final List<List<Dated>> values = new ArrayList<>();

    private final Row row;

    private Histories(Row row) {
        this.row = row;
        this.aspect = row.aspect();
    }

    /** None where fewer than two reports of different days tell the fact, or where it is about a person. */
    static Optional<History> of(DealGroup deal, Row row) {
        if (!ASPECTS.contains(row.aspect()) && !row.aspect().equals("STATUS")) {
            return Optional.empty();
        }
        List<Dated> told = dated(deal, row);
        if (told.stream().map(Dated::day).distinct().count() < 2) {
            return Optional.empty();
        }
        Histories histories = new Histories(row);
        told.forEach(histories::add);
        return Optional.of(histories.history(told));
    }

    private static List<Dated> dated(DealGroup deal, Row row) {
        List<Dated> told = new ArrayList<>();
        for (Cell cell : row.cells()) {
            for (DealGroup.Member member : deal.accounts()) {
                Report report = member.report();
                LocalDate day = Dates.day(report.article().head().published());
                if (day != null && report.id().equals(cell.article())) {
                    cell.claims().forEach(claim -> told.add(new Dated(day, member, claim)));
                }
            }
        }
        told.sort(Comparator.comparing(Dated::day));
        return told;
    }

    private void add(Dated dated) {
        for (List<Dated> value : values) {
            if (relation(value.get(0).statement, dated.statement) == Verdict.AGREE) {
                value.add(dated);
                return;
            }
        }
        values.add(new ArrayList<>(List.of(dated)));
    }

    private Verdict relation(Statement left, Statement right) {
        if (ASPECTS.contains(aspect)) {
            return Alignment.of(Aspect.valueOf(aspect), left, right);
        }
        return left.value().equals(right.value()) ? Verdict.AGREE : Verdict.DIFFER;
    }

    private History history(List<Dated> told) {
        List<History.Step> steps = values.stream().map(this::step).toList();
        LocalDate start = told.get(0).day;
        List<Dated> first = told.stream()
                .filter(dated -> allDated(told) && dated.day.equals(start))
                .toList();
        return new History(steps, articles(first), words(steps, first));
    }

    /** A report without a day may have been the first. */
    private boolean allDated(List<Dated> told) {
        return articles(told).size() == row.tally().stated();
    }

    private static List<String> articles(List<Dated> told) {
        return told.stream().map(Dated::article).distinct().toList();
    }

    private History.Step step(List<Dated> value) {
        LocalDate last = value.get(value.size() - 1).day;
        Optional<List<Dated>> instead = values.stream()
                .filter(other -> ASPECTS.contains(aspect))
                .filter(other -> other.get(0).day.isAfter(last)
                        && relation(value.get(0).statement, other.get(0).statement) == Verdict.DIFFER
                        && isTakenBack(value, other))
                .findFirst();
        return new History.Step(
                value.get(0).statement.value(),
                words(value),
                value.get(0).day.toString(),
                last.toString(),
                articles(value),
                instead.map(Histories::words).orElse(null));
    }

    /** A figure of mere talks is not wrong because another one came of them; nor because somebody else has another one. */
    private static boolean isTakenBack(List<Dated> value, List<Dated> other) {
        return value.stream()
                .filter(Dated::isFirm)
                .flatMap(dated -> Stream.ofNullable(dated.outlet()))
                .anyMatch(outlet -> other.stream()
                        .flatMap(dated -> Stream.ofNullable(dated.outlet()))
                        .anyMatch(later -> CompanyName.same(outlet, later)));
    }

    private static String words(List<Dated> value) {
        Statement statement = value.get(0).statement;
        String words = Phrases.value(statement.value(), statement.precision());
        return statement.modality() == Modality.DENIED ? "not " + words : words;
    }

    private String words(List<History.Step> steps, List<Dated> first) {
        TreeSet<String> outlets = first.stream()
                .flatMap(dated -> Stream.ofNullable(dated.outlet()).map(outlet -> outlet + citing(dated.article())))
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder words = new StringBuilder();
        for (History.Step step : steps) {
            boolean start = words.isEmpty();
            words.append(start ? "" : "; then ").append(step.words()).append(when(step));
            if (start && !outlets.isEmpty()) {
                words.append(", first in ").append(String.join(" and ", outlets));
            }
            words.append(step.corrected() == null ? "" : ", later corrected to " + step.corrected());
        }
        return words.toString();
    }

    /** Who has it from somebody else was not the first to find it out. */
    private String citing(String article) {
        List<String> cited = row.sources().stream()
                .filter(source -> source.articles().contains(article))
                .map(Source::name)
                .toList();
        return cited.isEmpty() ? "" : " (which cites " + String.join(" and ", cited) + ")";
    }

    private static String when(History.Step step) {
        boolean once = step.from().equals(step.to());
        return once
                ? " on " + Dates.words(step.from())
                : " from " + Dates.words(step.from()) + " to " + Dates.words(step.to());
    }
}
