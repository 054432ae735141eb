package parallax.rules.role;

import java.util.Set;

/** Phrases that say when: "earlier this month", "in June", "on Tuesday", "two years ago", "some time later". */
final class Times {

    private static final Set<String> NOUNS =
            Set.of(("time day days week weeks month months quarter year years spring summer fall autumn winter decade"
                            + " hours evening morning weekend january february march april may june july august september"
                            + " october november december")
                    .split(" "));
    private static final Set<String> DATES = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                            + " august september october november december jan feb mar apr jun jul aug sept sep oct nov dec")
                    .split(" "));
    private static final Set<String> NEAR = Set.of("this", "last", "that", "next");
    private static final Set<String> LEADS = Set.of("in", "on", "since", "during", "late", "early", "mid");
    private static final Set<String> SINCE = Set.of("ago", "later", "earlier", "before", "after", "prior");
    private static final Set<String> PARTS = Set.of("earlier", "late", "early", "later");
    /** From "some" to "ago". */
    private static final int REACH = 6;

    private Times() {}

    /** The first unit of the phrase that ends at {@code last}, or -1. */
    static int from(Line line, int last) {
        Unit noun = line.at(last);
        if (NEAR.contains(line.at(last - 1).lower()) && (NOUNS.contains(noun.lower()) || isDate(noun))) {
            return PARTS.contains(line.at(last - 2).lower()) ? last - 2 : last - 1;
        }
        int date = isYear(noun) && isDate(line.at(last - 1)) ? last - 1 : last;
        boolean dated = isYear(noun) || DATES.contains(noun.lower());
        if (dated && LEADS.contains(line.at(date - 1).lower())) {
            return line.at(date - 2).is("in") ? date - 2 : date - 1;
        }
        boolean counted =
                SINCE.contains(noun.lower()) && NOUNS.contains(line.at(last - 1).lower());
        return counted && line.at(last - 2).kind() != Unit.Kind.PERSON ? last - 2 : -1;
    }

    /** Whether a phrase begins at {@code at}. */
    static boolean startsAt(Line line, int at) {
        Unit first = line.at(at);
        boolean led = LEADS.contains(first.lower()) && (isYear(line.at(at + 1)) || isDate(line.at(at + 1)));
        boolean same = first.is("the")
                && line.at(at + 1).is("same")
                && NOUNS.contains(line.at(at + 2).lower());
        return led
                || same
                || PARTS.contains(first.lower())
                        && NEAR.contains(line.at(at + 1).lower())
                || NEAR.contains(first.lower())
                        && (NOUNS.contains(line.at(at + 1).lower()) || isDate(line.at(at + 1)))
                || isCounted(line, at);
    }

    /** "Some time ago", "about two years later". */
    private static boolean isCounted(Line line, int at) {
        for (int i = at + 1; i < at + REACH && line.at(i - 1).kind() != Unit.Kind.COMPANY; i++) {
            if (SINCE.contains(line.at(i).lower())) {
                return NOUNS.contains(line.at(i - 1).lower());
            }
            if (line.at(i).kind() == Unit.Kind.MARK && !line.at(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDate(Unit unit) {
        return DATES.contains(unit.lower());
    }

    private static boolean isYear(Unit unit) {
        return unit.isNumber() && unit.lower().length() == 4;
    }
}
