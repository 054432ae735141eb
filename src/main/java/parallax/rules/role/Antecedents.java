package parallax.rules.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.text.Sentence;
import parallax.text.Span;

/** Tells whom "the company", "its" and "he" mean where the names of the article leave it open. */
final class Antecedents {

    static final Set<String> FIRMS =
            Set.of("company", "firm", "agency", "corporate", "corporation", "giant", "lab", "startup");
    private static final Set<String> REPORTS = Set.of("reported", "reports", "says", "notes", "wrote", "writes");
    private static final int SENTENCES = 3;

    private final Passage passage;
    private final List<Mention> before;

    Antecedents(Passage passage) {
        this.passage = passage;
        List<Sentence> sentences = passage.document().sentences();
        Sentence first = sentences.get(Math.max(0, passage.sentence().index() - SENTENCES));
        this.before = passage.whole()
                .mentionsIn(new Span(first.start(), passage.sentence().start()));
    }

    /** Whom "the company" at {@code offset} means: the first company of the sentence; "the startup": the nearest. */
    @Nullable
    String company(String noun, int offset) {
        boolean nearest = noun.equals("startup") || noun.equals("its");
        String here = nearest ? last(passage.mentions(), offset) : first(passage.mentions(), offset);
        return here == null ? earlier(nearest) : here;
    }

    /** Whom "he" or "she" at {@code offset} means: the person named nearest before in the sentence, or first in one before. */
    @Nullable
    String person(int offset) {
        String found = null;
        for (Mention mention : passage.mentions()) {
            if (mention.kind() == Mention.Kind.PERSON && mention.span().end() <= offset) {
                found = mention.name();
            }
        }
        return found == null ? first(before, Mention.Kind.PERSON) : found;
    }

    /** The first of the latest sentence that has one. */
    private @Nullable String first(List<Mention> mentions, Mention.Kind kind) {
        int sentence = -1;
        String found = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i).kind() == kind) {
                int index = passage.document()
                        .sentenceAt(mentions.get(i).span().start())
                        .index();
                if (sentence >= 0 && index != sentence) {
                    break;
                }
                sentence = index;
                found = mentions.get(i).name();
            }
        }
        return found;
    }

    private @Nullable String earlier(boolean nearest) {
        return nearest ? last(before, passage.sentence().start()) : first(before, Mention.Kind.COMPANY);
    }

    private @Nullable String first(List<Mention> mentions, int offset) {
        for (Mention mention : mentions) {
            if (isCompany(mention) && mention.span().end() <= offset) {
                return mention.name();
            }
        }
        return null;
    }

    private @Nullable String last(List<Mention> mentions, int offset) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (isCompany(mentions.get(i)) && mentions.get(i).span().end() <= offset) {
                return mentions.get(i).name();
            }
        }
        return null;
    }

    /** A company spoken of, not one that reports. */
    private boolean isCompany(Mention mention) {
        if (mention.kind() != Mention.Kind.COMPANY) {
            return false;
        }
        int next = passage.document().firstTokenAt(mention.span().end());
        return next >= passage.document().tokens().size()
                || !REPORTS.contains(passage.document().tokens().get(next).lower());
    }
}
