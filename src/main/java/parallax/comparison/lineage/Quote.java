package parallax.comparison.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.Stems;
import parallax.comparison.wording.Words;
import parallax.extraction.QuoteReading;

/**
 * A quotation of one report, prepared for finding it in others.
 *
 * @param member number of the report among those compared
 * @param speaker the speaker's fullest name in all reports, or null
 * @param forms its words, in the form used for comparing
 * @param content stems of its content words
 */
public record Quote(
        int member, QuoteReading reading, @Nullable String speaker, List<String> forms, Set<String> content) {

    private static final int LONGEST = 400;

    public static Quote of(int member, QuoteReading reading, PersonNames names, String text) {
        List<String> forms = new Words(text, reading.span()).forms();
        String speaker = reading.speaker();
        return new Quote(
                member,
                reading,
                speaker == null ? null : names.of(speaker),
                forms.size() > LONGEST ? forms.subList(0, LONGEST) : forms,
                new HashSet<>(Stems.of(reading.text())));
    }

    /**
     * Whether the two may be one utterance.
     *
     * @param kin whether the reports go back to one text, so that less likeness is enough
     */
    public boolean sameAs(Quote other, boolean kin) {
        int shared = shared(other);
        double contained = (double) shared / Math.max(1, Math.min(content.size(), other.content.size()));
        if (shared < 2 || contained < 0.25) {
            return false;
        }
        boolean strangers = speaker != null && other.speaker != null && !sameSpeaker(other);
        if (strangers) {
            return shared >= 4 && contained >= 0.9 && inOrder(other) >= 0.9;
        }
        if (speaker == null || other.speaker == null) {
            return contained >= 0.8 && inOrder(other) >= 0.8;
        }
        return (contained >= 0.5 && inOrder(other) >= 0.7)
                || (kin && (contained >= 0.4 && shared >= 3 || contained >= 0.25 && longestRun(other) >= 3));
    }

    private int shared(Quote other) {
        boolean shorter = content.size() <= other.content.size();
        Set<String> larger = shorter ? other.content : content;
        int shared = 0;
        for (String stem : shorter ? content : other.content) {
            shared += larger.contains(stem) ? 1 : 0;
        }
        return shared;
    }

    private boolean sameSpeaker(Quote other) {
        return speaker != null
                && other.speaker != null
                && (speaker.equals(other.speaker) || CompanyName.same(speaker, other.speaker));
    }

    /** The share of the shorter one's words that the other has in the same order. */
    private double inOrder(Quote other) {
        int[] lengths = new int[other.forms.size() + 1];
        for (String form : forms) {
            int diagonal = 0;
            for (int j = 1; j <= other.forms.size(); j++) {
                int above = lengths[j];
                lengths[j] = form.equals(other.forms.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        int shorter = Math.min(forms.size(), other.forms.size());
        return shorter == 0 ? 0 : (double) lengths[other.forms.size()] / shorter;
    }

    /** The most words that stand next to each other in both. */
    private int longestRun(Quote other) {
        int longest = 0;
        int[] runs = new int[other.forms.size() + 1];
        for (String form : forms) {
            for (int j = other.forms.size(); j >= 1; j--) {
                runs[j] = form.equals(other.forms.get(j - 1)) ? runs[j - 1] + 1 : 0;
                longest = Math.max(longest, runs[j]);
            }
        }
        return longest;
    }
}
