package parallax.rules.role;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Span;

/**
 * A word, mark, name or title of a sentence.
 *
 * @param name the fullest name of the person or company meant, or null; a word such as "its" may have one, too
 * @param form how the person or company is mentioned, or null
 * @param title the title, or null
 */
record Unit(
        Kind kind,
        Span span,
        String lower,
        @Nullable String name,
        Mention.@Nullable Form form,
        @Nullable Title title) {

    static final Unit NONE = new Unit(Kind.MARK, new Span(0, 0), "", null, null, null);

    enum Kind {
        WORD,
        MARK,
        PERSON,
        COMPANY,
        TITLE
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
