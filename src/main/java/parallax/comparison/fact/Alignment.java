package parallax.comparison.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.comparison.report.Dates;
import parallax.comparison.wording.Synonyms;
import parallax.comparison.wording.Terms;
import parallax.extraction.Aspect;
import parallax.extraction.Modality;
import parallax.extraction.Precision;
import parallax.extraction.Value;

/**
 * How two statements of one fact relate: AGREE, COMPATIBLE or DIFFER.
 *
 * <p>Values only. "Approximately $14.3 billion" says the same as "$14.3 billion", and a plan the same as a deed: hedges and
 * modality are shown beside the values. A denial is the exception: it contradicts what it denies.
 */
public final class Alignment {

    /** "Nearly half" says the same as 49 %: a share told in words is off by no more than this. */
    private static final BigDecimal SHARE_IN_WORDS = new BigDecimal("1.5");

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "loses", "lose", "without", "ends");
    private static final Set<String> ROUND_FILLERS = Set.of("round", "funding", "financing", "the");
    private static final Map<String, String> OPPOSITES = Map.of("minority", "majority", "voting", "nonvoting");
    private static final Set<String> SUPERLATIVES = Set.of(
            "largest", "smallest", "priciest", "first", "second", "third", "fourth", "fifth", "latest", "oldest");

    private Alignment() {}

    public static Verdict of(Aspect aspect, Statement left, Statement right) {
        Verdict verdict = values(aspect, left, right);
        boolean denied = left.modality() == Modality.DENIED;
        boolean contradicted = denied != (right.modality() == Modality.DENIED);
        return contradicted && verdict != Verdict.DIFFER ? Verdict.DIFFER : verdict;
    }

    private static Verdict values(Aspect aspect, Statement left, Statement right) {
        Value l = left.value();
        Value r = right.value();
        if (l instanceof Value.Money lm && r instanceof Value.Money rm) {
            return money(lm, left.precision(), rm, right.precision());
        }
        if (l instanceof Value.Percent lp && r instanceof Value.Percent rp) {
            boolean inWords = inWords(left) && !isBound(right) || inWords(right) && !isBound(left);
            return inWords && near(lp, rp) ? Verdict.AGREE : shares(lp, left.precision(), rp, right.precision());
        }
        if (l instanceof Value.Day ld && r instanceof Value.Day rd) {
            return days(ld, rd);
        }
        if (l instanceof Value.Words lw && r instanceof Value.Words rw) {
            return words(aspect, lw.text(), rw.text());
        }
        return Verdict.COMPATIBLE;
    }

    /** Different currencies are never the same money. */
    static Verdict money(Value.Money left, Precision leftPrecision, Value.Money right, Precision rightPrecision) {
        return left.currency().equals(right.currency())
                ? new Quantity(left.amount(), left.to(), leftPrecision)
                        .relation(new Quantity(right.amount(), right.to(), rightPrecision))
                : Verdict.DIFFER;
    }

    public static Verdict shares(
            Value.Percent left, Precision leftPrecision, Value.Percent right, Precision rightPrecision) {
        return new Quantity(left.percent(), left.to(), leftPrecision)
                .relation(new Quantity(right.percent(), right.to(), rightPrecision));
    }

    private static boolean isBound(Statement statement) {
        return statement.precision() == Precision.AT_LEAST || statement.precision() == Precision.AT_MOST;
    }

    /** "Nearly half", "about a third": whoever says so has no digits to compare. */
    private static boolean inWords(Statement share) {
        return share.precision() == Precision.APPROXIMATE
                && share.text().chars().noneMatch(Character::isDigit);
    }

    private static boolean near(Value.Percent left, Value.Percent right) {
        boolean plain = left.to() == null && right.to() == null;
        return plain && left.percent().subtract(right.percent()).abs().compareTo(SHARE_IN_WORDS) <= 0;
    }

    /** A month is compatible with its days; a weekday that nothing resolves is compared as a weekday. */
    static Verdict days(Value.Day left, Value.Day right) {
        String l = left.edtf();
        String r = right.edtf();
        if (l != null && r != null) {
            return l.equals(r)
                    ? Verdict.AGREE
                    : l.startsWith(r) || r.startsWith(l) ? Verdict.COMPATIBLE : Verdict.DIFFER;
        }
        DayOfWeek lw = weekday(left);
        DayOfWeek rw = weekday(right);
        return lw == null || rw == null ? Verdict.COMPATIBLE : lw == rw ? Verdict.AGREE : Verdict.DIFFER;
    }

    private static @Nullable DayOfWeek weekday(Value.Day day) {
        LocalDate date = Dates.day(day.edtf());
        return date != null ? date.getDayOfWeek() : day.weekday();
    }

    static Verdict words(Aspect aspect, String left, String right) {
        Set<String> l = terms(aspect, left);
        Set<String> r = terms(aspect, right);
        if (l.equals(r)) {
            return Verdict.AGREE;
        }
        return switch (aspect) {
            case CONTROL -> opposed(l, r) || opposed(r, l) ? Verdict.DIFFER : Verdict.COMPATIBLE;
            case RANK -> ranks(l, r);
            case ROUND, CONSIDERATION, HEADQUARTERS -> subset(l, r) ? Verdict.COMPATIBLE : Verdict.DIFFER;
            case TERMS_UNDISCLOSED -> Verdict.AGREE;
            case INDEPENDENCE ->
                negated(l) != negated(r)
                        ? Verdict.DIFFER
                        : independent(l) && independent(r) ? Verdict.AGREE : Verdict.COMPATIBLE;
            default -> Verdict.COMPATIBLE;
        };
    }

    /** "Series B round" is "series b". */
    public static String round(String text) {
        return Terms.of(text).stream()
                .filter(word -> !ROUND_FILLERS.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> terms(Aspect aspect, String text) {
        return switch (aspect) {
            case ROUND -> new TreeSet<>(List.of(round(text).split(" ")));
            case CONTROL -> new TreeSet<>(Terms.of(text.replaceAll("(?i)non[-\u2010\u2011 ]voting", "nonvoting")));
            default -> new TreeSet<>(Synonyms.of(text));
        };
    }

    /** Ranks agree by place and order ("second biggest"), whatever they call the thing ranked. */
    private static Verdict ranks(Set<String> left, Set<String> right) {
        Set<String> l = new HashSet<>(left);
        Set<String> r = new HashSet<>(right);
        l.retainAll(SUPERLATIVES);
        r.retainAll(SUPERLATIVES);
        if (l.equals(r)) {
            return l.isEmpty() ? Verdict.COMPATIBLE : Verdict.AGREE;
        }
        boolean sameOrder = l.stream().anyMatch(r::contains);
        return sameOrder ? Verdict.DIFFER : Verdict.COMPATIBLE;
    }

    private static boolean opposed(Set<String> left, Set<String> right) {
        return OPPOSITES.entrySet().stream()
                .anyMatch(pair -> left.contains(pair.getKey()) && right.contains(pair.getValue()));
    }

    private static boolean negated(Set<String> words) {
        return words.stream().anyMatch(NEGATIONS::contains);
    }

    private static boolean independent(Set<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("independen") || word.startsWith("autonom"));
    }

    private static boolean subset(Set<String> left, Set<String> right) {
        return left.containsAll(right) || right.containsAll(left);
    }
}
