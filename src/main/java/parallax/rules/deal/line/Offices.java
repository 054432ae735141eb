package parallax.rules.deal.line;

import java.util.Set;
import parallax.extraction.Mention;
import parallax.rules.name.Governments;
import parallax.text.Characters;
import parallax.text.WordFile;

/** Governments, their ministries, agencies and forces: whoever gets money from them works for it. */
public final class Offices {

    private static final Set<String> KNOWN = Set.copyOf(WordFile.entries("/parallax/rules/deal/words/offices.txt"));
    private static final Set<String> ENDINGS =
            Set.copyOf(WordFile.entries("/parallax/rules/deal/words/office-endings.txt"));

    private Offices() {}

    /** Whether the name at {@code index} is of one. */
    public static boolean isOne(Line line, int index) {
        Mention mention = line.at(index).mention();
        if (mention == null) {
            return false;
        }
        String name = Characters.plainLower(mention.name());
        return KNOWN.contains(name)
                || ENDINGS.contains(name.substring(name.lastIndexOf(' ') + 1))
                || Governments.isOne(mention.name());
    }

    /** Index of the office that the words from {@code from} on name: "the Pentagon", "[NASA]'s Ames Center"; or -1. */
    public static int named(Line line, int from) {
        int name = line.is(from, "the") ? from + 1 : from;
        return isOne(line, name) ? name : -1;
    }
}
