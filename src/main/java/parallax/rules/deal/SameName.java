package parallax.rules.deal;

import java.util.Locale;
import java.util.Set;

/** Whether two names are those of one company, which reports call now by its full name and now by a part of it. */
final class SameName {

    private static final Set<String> SITES = Set.of("ai", "io", "com", "co", "app", "dev");

    private SameName() {}

    /** Whether one name is the other, or begins like it: "Tarn", "Tarn Labs". */
    static boolean is(String one, String other) {
        return one.equals(other)
                || one.startsWith(other + " ")
                || other.startsWith(one + " ")
                || isTail(one, other)
                || isTail(other, one)
                || isSite(one, other)
                || isSite(other, one);
    }

    /** "Loom Robotics", of "Harbor Loom Robotics": two words at least. */
    private static boolean isTail(String tail, String name) {
        return tail.indexOf(' ') > 0 && name.endsWith(" " + tail);
    }

    /** "Acme.ai", of "Acme": a company that goes by its address, too. */
    private static boolean isSite(String site, String name) {
        return site.length() - name.length() <= 4
                && site.startsWith(name + ".")
                && SITES.contains(site.substring(name.length() + 1).toLowerCase(Locale.ROOT));
    }
}
