package parallax.rules.role;

import java.util.Locale;
import java.util.Set;
import parallax.text.WordFile;

/** Tells outlets from companies that are spoken of: "Orbit first reported Bell's exit" is no word of whom she left. */
final class Outlets {

    private static final Set<String> NAMES = Set.copyOf(WordFile.entries("/parallax/rules/quote/outlets.txt"));

    private Outlets() {}

    static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
