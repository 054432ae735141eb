package parallax.scores;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a deal or a value that was read counts as the one that was expected. */
final class Deals {

    private static final List<Set<String>> KINDS = List.of(
            Set.of("ACQUISITION", "MERGER", "LICENSE_AND_HIRE"),
            Set.of("FUNDING_ROUND", "MINORITY_STAKE"),
            Set.of("PARTNERSHIP", "COMPUTE_CONTRACT", "OTHER"),
            Set.of("PUBLIC_OFFERING"),
            Set.of("SECONDARY_SALE"),
            Set.of("DEBT_FINANCING"),
            Set.of("FUND"));
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) ([0-9.]+)");
    private static final Pattern PERCENT = Pattern.compile("([0-9.]+) ?%");

    private Deals() {}

    /** Of those found, the deal of the same kind and target that shares most values with the one expected. */
    static @Nullable JsonNode best(List<JsonNode> found, JsonNode expected, List<JsonNode> claims) {
        return found.stream()
                .filter(deal -> same(deal, expected))
                .max(Comparator.comparingLong((JsonNode deal) -> shared(deal, claims))
                        .thenComparing(Comparator.comparingInt(found::indexOf).reversed()))
                .orElse(null);
    }

    /** The distinct values of an aspect; of a day only that one is told, because dates are resolved on top of its words. */
    static List<String> values(List<JsonNode> claims, String aspect) {
        return claims.stream()
                .filter(claim -> claim.path("aspect").asString().equals(aspect))
                .map(Deals::value)
                .distinct()
                .toList();
    }

    static String label(JsonNode deal) {
        return deal.path("type").asString() + " "
                + Scores.list(deal.path("parties")).stream()
                        .map(party -> party.path("role").asString() + "="
                                + party.path("name").asString())
                        .toList();
    }

    private static boolean same(JsonNode found, JsonNode expected) {
        if (KINDS.stream()
                .noneMatch(kind -> kind.contains(found.path("type").asString())
                        && kind.contains(expected.path("type").asString()))) {
            return false;
        }
        String target = target(expected);
        if (!target.isEmpty()) {
            return Likeness.sameName(target(found), target);
        }
        List<String> names = parties(found);
        List<String> wanted = parties(expected);
        return wanted.stream()
                        .filter(name -> names.stream().anyMatch(other -> Likeness.sameName(other, name)))
                        .count()
                >= Math.min(2, wanted.size());
    }

    private static long shared(JsonNode deal, List<JsonNode> claims) {
        return Scores.list(deal.path("claims")).stream()
                .filter(claim -> claims.stream()
                        .anyMatch(other -> other.path("aspect").equals(claim.path("aspect"))
                                && value(other).equals(value(claim))))
                .count();
    }

    private static String target(JsonNode deal) {
        return Scores.list(deal.path("parties")).stream()
                .filter(party -> party.path("role").asString().equals("TARGET"))
                .map(party -> party.path("name").asString())
                .findFirst()
                .orElse("");
    }

    private static List<String> parties(JsonNode deal) {
        return Scores.list(deal.path("parties")).stream()
                .map(party -> party.path("name").asString())
                .toList();
    }

    private static String value(JsonNode claim) {
        if (claim.path("aspect").asString().equals("ANNOUNCED_ON")) {
            return "day";
        }
        JsonNode value = claim.path("value");
        if (!value.isObject()) {
            return written(value.asString());
        }
        if (!value.path("amount").isMissingNode()) {
            return value.path("currency").asString() + " "
                    + figure(value.path("amount").asDecimal());
        }
        if (!value.path("percent").isMissingNode()) {
            return figure(value.path("percent").asDecimal()) + " %";
        }
        return String.join(
                " ",
                Likeness.words(value.path("text").asString(value.path("date").asString(""))));
    }

    private static String written(String value) {
        Matcher money = MONEY.matcher(value);
        if (money.matches()) {
            return money.group(1) + " " + figure(new BigDecimal(money.group(2)));
        }
        Matcher percent = PERCENT.matcher(value);
        return percent.matches()
                ? figure(new BigDecimal(percent.group(1))) + " %"
                : String.join(" ", Likeness.words(value));
    }

    private static String figure(BigDecimal amount) {
        return amount.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
