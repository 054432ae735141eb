package parallax.rules.deal.contract;

import java.util.Set;
import parallax.extraction.Mention;
import parallax.rules.deal.line.Line;
import parallax.text.Characters;
import parallax.text.WordFile;

/** The companies that are known to sell chips, cloud or data-centre capacity. */
final class CapacitySellers {

    private static final Set<String> SELLERS = names("capacity-sellers");
    private static final Set<String> OWNERS = names("cloud-owners");

    private CapacitySellers() {}

    private static Set<String> names(String list) {
        return Set.copyOf(WordFile.entries("/parallax/rules/deal/words/" + list + ".txt"));
    }

    /** Whether the name at {@code index} is of a company that does little else than sell capacity. */
    static boolean sells(Line line, int index) {
        return isOf(SELLERS, line, index);
    }

    /** Whether it is one of those, or a company that has a cloud beside its other trades. */
    static boolean mayBe(Line line, int index) {
        return sells(line, index) || isOf(OWNERS, line, index);
    }

    private static boolean isOf(Set<String> names, Line line, int index) {
        Mention mention = line.at(index).mention();
        return mention != null && names.contains(Characters.plainLower(mention.name()));
    }
}
