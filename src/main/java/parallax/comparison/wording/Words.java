package parallax.comparison.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.text.Characters;
import parallax.text.Span;

/** The words of a passage with where they stand, in the form used for comparing ("You’ve" is "youve", "A.I." is "ai"). */
public final class Words {

    private final List<Span> spans = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public Words(String text, Span passage) {
        int at = passage.start();
        while (at < passage.end()) {
            int start = at;
            while (at < passage.end() && inWord(text, at, passage.end())) {
                at++;
            }
            if (at > start) {
                add(text, start, at);
            } else {
                at++;
            }
        }
    }

    private void add(String text, int start, int end) {
        String form = form(Characters.plainLower(text.substring(start, end)));
        if (!form.isEmpty()) {
            spans.add(new Span(start, end));
            forms.add(form);
            known.add(form);
        }
    }

    private static String form(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (!Character.isLetterOrDigit(lower.charAt(i))) {
                StringBuilder form = new StringBuilder();
                lower.codePoints().filter(Character::isLetterOrDigit).forEach(form::appendCodePoint);
                return form.toString();
            }
        }
        return lower;
    }

    private static boolean inWord(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean joins = Characters.isApostrophe(c) || Characters.isHyphen(c) || c == '.' || c == ',';
        return joins
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < end
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    int size() {
        return forms.size();
    }

    public List<String> forms() {
        return forms;
    }

    public Span span(int word) {
        return spans.get(word);
    }

    /** Its words, each once. */
    public Set<String> distinct() {
        return known;
    }

    /** Where words with these forms ("as we speak") stand next to each other, first. */
    public Optional<Span> find(String plain) {
        String[] wanted = plain.split(" ");
        if (!known.contains(wanted[0])) {
            return Optional.empty();
        }
        for (int at = 0; at + wanted.length <= forms.size(); at++) {
            int matched = 0;
            while (matched < wanted.length && forms.get(at + matched).equals(wanted[matched])) {
                matched++;
            }
            if (matched == wanted.length) {
                return Optional.of(spans.get(at).cover(spans.get(at + matched - 1)));
            }
        }
        return Optional.empty();
    }
}
