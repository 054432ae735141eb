package parallax.rules.deal.capital;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.rules.deal.line.Line;

/** Which of an investor's funds the words mean: "Fund III", "its third fund", "the previous fund". */
final class FundName {

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("x", "10"),
            Map.entry("debut", "1"),
            Map.entry("inaugural", "1"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("sophomore", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"),
            Map.entry("previous", "previous"),
            Map.entry("prior", "previous"),
            Map.entry("last", "previous"));

    private FundName() {}

    /** The number of the fund whose noun stands at {@code index} or behind it, "previous", or null. */
    static @Nullable String at(Line line, int index) {
        int fund = index;
        while (fund < index + 4 && !line.isAny(fund, "fund", "funds", "vehicle")) {
            fund++;
        }
        String after = line.word(fund + 1);
        if (line.at(fund + 1).capital() && NUMBERS.containsKey(after) && after.length() < 5) {
            return NUMBERS.get(after);
        }
        for (int i = fund - 1; i > fund - 5; i--) {
            String number = line.at(i).isPlain() ? NUMBERS.get(line.word(i)) : null;
            if (number != null && line.word(i).length() > 3) {
                return number;
            }
            if (!line.at(i).isPlain() || line.isAny(i, "of", "to", "in", "from", "'s")) {
                return null;
            }
        }
        return null;
    }
}
