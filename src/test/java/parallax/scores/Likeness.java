package parallax.scores;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When a name or a quotation that was read counts as the one that was expected. */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");
    private static final Set<String> SUFFIXES =
            Set.of("inc", "platforms", "corp", "corporation", "ltd", "llc", "company", "the", "plc", "co", "ag", "sa");

    private Likeness() {}

    static List<String> words(String text) {
        return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    /** One name opens or closes the other, but for suffixes such as "Inc". */
    static boolean sameName(String one, String other) {
        List<String> first = bare(one);
        List<String> second = bare(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        List<String> brief = first.size() <= second.size() ? first : second;
        List<String> full = first.size() <= second.size() ? second : first;
        return full.subList(0, brief.size()).equals(brief)
                || brief.size() > 1
                        && full.subList(full.size() - brief.size(), full.size()).equals(brief);
    }

    /** The same surname, and the same first name where both have one. */
    static boolean samePerson(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.get(first.size() - 1).equals(second.get(second.size() - 1))
                && (first.size() == 1 || second.size() == 1 || first.get(0).equals(second.get(0)));
    }

    /** The share of words in common, 0 to 1, of the longer of two quotations. */
    static double overlap(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        String firstText = String.join(" ", first);
        String secondText = String.join(" ", second);
        if (firstText.contains(secondText) || secondText.contains(firstText)) {
            return (double) Math.min(first.size(), second.size()) / Math.max(first.size(), second.size());
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(new HashSet<>(second));
        int most = Math.max(new HashSet<>(first).size(), new HashSet<>(second).size());
        return (double) common.size() / most;
    }

    private static List<String> bare(String name) {
        return words(plain(name).replaceAll("'s\\b", "")).stream()
                .filter(word -> !SUFFIXES.contains(word))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2011', '-')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
