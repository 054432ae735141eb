package parallax.rules.deal.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.extraction.Mention;
import parallax.text.WordFile;

/** Who puts up money for a living, by name: "Kestrel Capital", "Harbor Ventures Asia", and those that are well known. */
public final class Investors {

    private static final WordList WORDS = WordList.of("firm-endings");
    private static final Set<String> KNOWN = known();

    private Investors() {}

    /** Whether the item names one. */
    public static boolean isOne(Item item) {
        Mention mention = item.mention();
        if (mention == null || !item.isCompany()) {
            return false;
        }
        String name = mention.name().toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) || KNOWN.contains(item.word()) || isCalledOne(name) || isCalledOne(item.word());
    }

    /** Whether the name is that of a well-known one. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Of "Acme Ventures' Ann Lee", the firm: she gives its money; of "Acme's Ann Lee", herself. */
    public static List<Integer> givers(Line line, List<Integer> names) {
        return names.stream()
                .filter(name -> !Offices.isOne(line, name))
                .map(name -> isEmployed(line, name) ? name - 2 : name)
                .distinct()
                .toList();
    }

    private static boolean isEmployed(Line line, int name) {
        return line.at(name).isPerson() && line.isAny(name - 1, "'s", "'") && isOne(line.at(name - 2));
    }

    /** Whether a word of the name behind its first says so. */
    private static boolean isCalledOne(String name) {
        String[] words = name.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (WORDS.holds(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (String line : WordFile.entries("/parallax/rules/name/investors.txt")) {
            for (String name : line.split(" = ")) {
                known.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(known);
    }
}
