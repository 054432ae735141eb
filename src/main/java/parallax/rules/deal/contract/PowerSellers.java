package parallax.rules.deal.contract;

import java.util.Set;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Line;
import parallax.text.Characters;
import parallax.text.WordFile;

/** Companies that make electricity, by what they are known for or by their names. */
final class PowerSellers {

    private static final Set<String> KNOWN =
            Set.copyOf(WordFile.entries("/parallax/rules/deal/words/power-sellers.txt"));
    private static final Set<String> ENDINGS = Set.of(
            "energy", "power", "electric", "nuclear", "fusion", "renewables", "utilities", "hydro", "solar", "wind");

    private PowerSellers() {}

    /** Whether the name at {@code index} is of one, and not of one that sells computing capacity. */
    static boolean isOne(Line line, int index) {
        Mention mention = line.at(index).mention();
        if (mention == null || CapacitySellers.mayBe(line, index)) {
            return false;
        }
        String name = Characters.plainLower(mention.name());
        return KNOWN.contains(name)
                || ENDINGS.contains(name.substring(name.lastIndexOf(' ') + 1)) && name.contains(" ");
    }
}
