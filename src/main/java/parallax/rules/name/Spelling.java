package parallax.rules.name;

import java.util.Locale;

/** How a shorter name is spelled out of a longer one. */
final class Spelling {

    private Spelling() {}

    static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Whether {@code letters} are the capitals of {@code name}. */
    static boolean stands(String letters, String name) {
        if (letters.length() < 2 || letters.length() > 6 || name.indexOf(' ') < 0) {
            return false;
        }
        StringBuilder capitals = new StringBuilder();
        name.chars().filter(Character::isUpperCase).forEach(c -> capitals.append((char) c));
        return capitals.toString().equals(letters);
    }

    /** Where the first hump of "DeductiveAI" ends; 0 where a word has one only. */
    static int humps(String word) {
        for (int i = 4; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    /** "Deductive" for "DeductiveAI". */
    private static boolean isCamelBreak(String full, String name) {
        return name.length() > 3 && full.startsWith(name) && Character.isUpperCase(full.charAt(name.length()));
    }

    /** Whether {@code full} begins with {@code name} and goes on with another word or hump, whatever the capitals. */
    static boolean isBeginning(String full, String name) {
        String longer = stem(full);
        String shorter = stem(name);
        return longer.startsWith(shorter)
                && longer.length() > shorter.length()
                && (isBreak(longer.charAt(shorter.length())) || isCamelBreak(full, name));
    }

    /** Whether {@code name} is made of words of {@code full}. */
    static boolean isPart(String full, String name) {
        int at = full.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if ((at == 0 || isBreak(full.charAt(at - 1))) && (end == full.length() || isBreak(full.charAt(end)))) {
                return true;
            }
            at = full.indexOf(name, at + 1);
        }
        return false;
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == ',' || c == '.' || c == '-';
    }
}
