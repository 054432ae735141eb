package parallax.rules.role;

import java.util.Locale;
import parallax.text.Span;

/**
 * A title as printed.
 *
 * @param text "co-founder and CEO", with what follows an "of" that names no company ("VP of engineering")
 * @param isPast whether "former" or "ex-" stands before it
 * @param isPlural whether it is of several people ("co-founders")
 */
record Title(String text, Span span, boolean isPast, boolean isPlural) {

    /** Whether it says so, in whatever case: "founder" of "Co-Founder". */
    boolean says(String lower) {
        return text.toLowerCase(Locale.ROOT).contains(lower);
    }
}
