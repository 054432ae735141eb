package parallax.rules.role;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * A word, mark, name or title of a sentence.
 *
 * @param name the fullest name of the person or company meant, or null; a word such as "its" may have one, too
 * @param title the title, or null
 */
record Unit(
        Kind kind,
        Span span,
        String lower,
        @Nullable String name,
        @Nullable Title title) {

    /** What stands beyond either end of a sentence. */
    static final Unit NONE = plain(Kind.MARK, new Span(0, 0), "");

    enum Kind {
        WORD,
        MARK,
        PERSON,
        COMPANY,
        TITLE
    }

    static Unit plain(Kind kind, Span span, String lower) {
        return new Unit(kind, span, lower, null, null);
    }

    static Unit named(Kind kind, Span span, String lower, String name) {
        return new Unit(kind, span, lower, name, null);
    }

    static Unit of(Title title) {
        return new Unit(Kind.TITLE, title.span(), title.text().toLowerCase(Locale.ROOT), null, title);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isCompany() {
        return kind == Kind.COMPANY;
    }

    boolean isTitle() {
        return kind == Kind.TITLE;
    }

    /** Whether it names a company, or stands for one ("its"). */
    boolean meansCompany() {
        return isCompany() || (isWord() && name != null && (is("its") || is("it") || is("their")));
    }

    boolean isHisOrHer() {
        return is("his") || is("her");
    }

    boolean isDash() {
        return is("-") || is("—") || is("–");
    }

    boolean isNumber() {
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    boolean isPossessive() {
        return is("'s") || is("'");
    }
}
