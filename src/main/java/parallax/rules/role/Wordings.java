package parallax.rules.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.text.WordFile;

/**
 * The phrases that an entry of a word list stands for: "/" parts words that may take each other's place, and a "*" behind a verb
 * stands for all its forms, so that "take* the helm/reins" is ten phrases.
 */
final class Wordings {

    private static final Map<String, List<String>> FORMS = forms();

    private Wordings() {}

    /** By the infinitive. */
    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (String verb : WordFile.entries("/parallax/rules/role/verbs.txt")) {
            List<String> words = List.of(verb.split(" "));
            forms.put(words.get(0), words);
        }
        return forms;
    }

    /** @throws IllegalStateException if a verb with a "*" is none of the list of verbs */
    static List<String> of(String entry) {
        List<String> phrases = List.of("");
        for (String word : entry.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String phrase : phrases) {
                for (String choice : choices(word)) {
                    longer.add(phrase.isEmpty() ? choice : phrase + " " + choice);
                }
            }
            phrases = longer;
        }
        return phrases;
    }

    private static List<String> choices(String word) {
        List<String> choices = new ArrayList<>();
        for (String choice : word.split("/")) {
            if (choice.endsWith("*")) {
                choices.addAll(formsOf(choice.substring(0, choice.length() - 1)));
            } else {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static List<String> formsOf(String verb) {
        List<String> found = FORMS.get(verb);
        if (found == null) {
            throw new IllegalStateException("The list of verbs does not know the forms of " + verb);
        }
        return found;
    }
}
