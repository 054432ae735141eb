package parallax.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which quotations are asked for. Null asks for nothing in particular; what is given must hold all together.
 *
 * @param q words that stand in the quotation
 * @param person slug of the person who said it
 * @param company slug of the company that said it
 * @param outlet slug of the outlet that prints it
 */
public record QuoteFilter(
        @Nullable String q,
        @Nullable String person,
        @Nullable String company,
        @Nullable String outlet) {

    public static final QuoteFilter ALL = new QuoteFilter(null, null, null, null);

    public static QuoteFilter ofPerson(String slug) {
        return new QuoteFilter(null, slug, null, null);
    }

    public static QuoteFilter ofCompany(String slug) {
        return new QuoteFilter(null, null, slug, null);
    }
}
