package parallax.rules.deal.takeover;

import java.util.List;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.telling.Purchases;

/** Who is bought where its name stands behind the verb: "bought [Acme]", "bought two startups last year, [Acme] and [Bolt]". */
final class BoughtBehind {

    private BoughtBehind() {}

    /** Indexes of those that the verb at {@code verb}, which ends before {@code next}, takes; none where it takes no company. */
    static List<Integer> of(Line line, int verb, int next) {
        List<Integer> named = Purchases.from(line, behindAre(line, verb, behindDay(line, verb, next)));
        return named.isEmpty() ? Purchases.among(line, next) : named;
    }

    /** "which bought in 2016, Acme", "Core acquired last year the startup Acme": index behind the day, else {@code next}. */
    private static int behindDay(Line line, int verb, int next) {
        int day = line.isAny(next, "in", "on") ? next + 1 : next;
        int before = line.clause().chainStart(verb) - 1;
        boolean active = line.at(before).isCompany() || line.is(before, "which");
        int behind = line.at(day + 1).isComma() ? day + 2 : day + 1;
        boolean named = line.at(behind).isCompany() || line.isAny(behind, "the", "a", "an");
        return active && named && line.at(day).isDay() ? behind : next;
    }

    /** "Among the companies that Acme acquired are Bolt and Core": index behind the verb of being, else {@code next}. */
    private static int behindAre(Line line, int verb, int next) {
        boolean among = line.is(0, "among") && line.isAny(next, "are", "were", "is") && verb > 3;
        return among ? next + 1 : next;
    }

    /** "what buying Acme would have meant". */
    static boolean isImagined(Line line, List<Integer> bought) {
        int next = bought.get(bought.size() - 1) + 1;
        return line.isAny(next, "would", "could", "might") && line.is(next + 1, "have");
    }
}
