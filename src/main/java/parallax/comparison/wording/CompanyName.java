package parallax.comparison.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company under the names that one report gives it, so that it can be found again in another report.
 *
 * <p>Case, accents, possessives and legal forms do not count ("Meta Platforms Inc." is "Meta"); a last word such as "AI"
 * may be left out ("Scale" for "Scale AI", but not "Scale Labs"); an alias counts where another report uses it as the
 * name.
 *
 * @param name as the report gives it
 * @param bare the name without what does not count
 * @param root the bare name without a last word that may be left out
 * @param others bare forms of the aliases that are neither of these
 */
public record CompanyName(String name, String bare, String root, Set<String> others) {

    private static final Set<String> TAILS = Set.copyOf(Lines.of("generic-tails"));
    private static final Map<String, String> KNOWN = Lines.firstForms("other-names");
    private static final int SHORTEST_ACRONYM = 3;

    public static CompanyName of(String name) {
        return of(name, List.of());
    }

    public static CompanyName of(String name, Collection<String> aliases) {
        String bare = bare(name);
        String root = root(bare);
        Set<String> others = new LinkedHashSet<>();
        for (String alias : aliases) {
            String other = bare(alias);
            if (!other.equals(bare) && !other.equals(root)) {
                others.add(other);
            }
        }
        acronym(bare).ifPresent(others::add);
        if (bare.indexOf(' ') > 0) {
            others.add(bare.replace(" ", ""));
        }
        return new CompanyName(name, bare, root, Set.copyOf(others));
    }

    /** Keys to look the company up by: two that are {@link #same} share at least one. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(others);
        keys.add(bare);
        keys.add(root);
        return keys;
    }

    public boolean same(CompanyName other) {
        return bare.equals(other.bare)
                || bare.equals(other.root)
                || root.equals(other.bare)
                || others.contains(other.bare)
                || other.others.contains(bare);
    }

    /**
     * Whether one name may be the other cut short or with words of description before it ("Vela" and "Vela Mission Critical
     * Facilities"): too little to call them one, unless something else does.
     */
    public boolean near(CompanyName other) {
        String longer = bare.length() >= other.bare.length() ? bare : other.bare;
        String shorter = longer.equals(bare) ? other.bare : bare;
        return telling(shorter) && (longer.startsWith(shorter + " ") || longer.endsWith(" " + shorter));
    }

    private static boolean telling(String word) {
        return word.length() >= SHORTEST_ACRONYM && !TAILS.contains(word);
    }

    /** Two names that are {@link #near} share one of these. */
    public Set<String> ends() {
        Set<String> ends = new HashSet<>();
        ends.add(bare.substring(0, bare.indexOf(' ') < 0 ? bare.length() : bare.indexOf(' ')));
        ends.add(bare.substring(bare.lastIndexOf(' ') + 1));
        ends.removeIf(end -> !telling(end));
        return ends;
    }

    public static boolean same(String left, String right) {
        return of(left).same(of(right));
    }

    /** For addresses: "meta", "scale-ai". */
    public String slug() {
        return bare.replace(' ', '-');
    }

    private static String bare(String name) {
        List<String> words = Terms.of(name);
        int from = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
        int to = words.size();
        while (to - from > 1 && LegalForms.contains(words.get(to - 1))) {
            to--;
        }
        String bare = String.join(" ", words.subList(from, to));
        String known = KNOWN.getOrDefault(bare, bare);
        return known.isEmpty() ? Terms.plain(name) + name.strip() : known;
    }

    private static String root(String bare) {
        int space = bare.lastIndexOf(' ');
        return space > 0 && TAILS.contains(bare.substring(space + 1)) ? bare.substring(0, space) : bare;
    }

    private static Optional<String> acronym(String bare) {
        List<String> words = List.of(bare.split(" "));
        return words.size() < SHORTEST_ACRONYM
                ? Optional.empty()
                : Optional.of(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }
}
