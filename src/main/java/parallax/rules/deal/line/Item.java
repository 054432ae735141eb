package parallax.rules.deal.line;

import org.jspecify.annotations.Nullable;
import parallax.extraction.Figure;
import parallax.extraction.Mention;
import parallax.extraction.Value;
import parallax.text.Span;

/**
 * One step of a {@link Line}: a company or person, a figure, or a word.
 *
 * @param word in lower case, as in {@link parallax.text.Token#lower()}; of a name, its first word
 * @param span where it stands
 * @param capital whether it begins with an upper-case letter
 * @param mention the company or person, or null
 * @param figure the money, percentage or date, or null
 */
public record Item(
        String word,
        Span span,
        boolean capital,
        @Nullable Mention mention,
        @Nullable Figure figure) {

    public boolean isName() {
        return mention != null;
    }

    public boolean isCompany() {
        return mention != null && mention.kind() == Mention.Kind.COMPANY;
    }

    public boolean isPerson() {
        return mention != null && mention.kind() == Mention.Kind.PERSON;
    }

    public boolean isMoney() {
        return figure != null && figure.value() instanceof Value.Money;
    }

    public boolean isPercent() {
        return figure != null && figure.value() instanceof Value.Percent;
    }

    public boolean isDay() {
        return figure != null && figure.value() instanceof Value.Day;
    }

    /** A word of the text's own, neither a name nor a figure. */
    public boolean isPlain() {
        return mention == null && figure == null;
    }

    public boolean isComma() {
        return word.equals(",");
    }

    public boolean isDash() {
        return word.equals("—") || word.equals("–") || word.equals("--");
    }
}
