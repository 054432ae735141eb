package parallax.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.comparison.wording.Edit;
import parallax.comparison.wording.QuoteForm;
import parallax.text.Span;

/**
 * One thing that somebody said, in every form it is printed in.
 *
 * @param speaker who said it, by the fullest name; null where no report tells
 * @param altered whether two reports print different words inside the marks, beyond cuts, case and punctuation
 * @param variants the forms: the one that is likeliest the original first, then in the deal's order
 */
public record Utterance(@Nullable String speaker, boolean altered, List<Variant> variants) {

    public Utterance {
        variants = List.copyOf(variants);
    }

    /**
     * An utterance as one report prints it.
     *
     * @param article id of the report
     * @param text the words inside the marks, as printed
     * @param span where they stand
     * @param speaker the speaker's name in this report, or null
     * @param told to whom, or null
     * @param date when, as EDTF, where the report dates it (an embedded post), or null
     * @param form how it relates to the first variant
     * @param edits the variant word by word against the first one, in reading order; empty for the first
     */
    public record Variant(
            String article,
            String text,
            Span span,
            @Nullable String speaker,
            @Nullable String told,
            @Nullable String date,
            QuoteForm form,
            List<Edit> edits) {

        public Variant {
            edits = List.copyOf(edits);
        }
    }
}
