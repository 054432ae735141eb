package parallax.rules.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Value;
import parallax.text.BlockKind;
import parallax.text.Document;
import parallax.text.Sentence;

/** The day that relative dates count from: that of publication, or that of the only post the article shows. */
final class Publication {

    private Publication() {}

    static @Nullable LocalDate day(Document document) {
        String published = document.article().head().published();
        LocalDate day = published == null || published.length() < 10 ? null : parse(published.substring(0, 10));
        return day == null && published == null ? postDay(document) : day;
    }

    private static @Nullable LocalDate parse(String edtf) {
        try {
            return LocalDate.parse(edtf);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static @Nullable LocalDate postDay(Document document) {
        Set<String> posts = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        Calendar none = new Calendar(null);
        for (Sentence sentence : document.sentences()) {
            Pieces pieces = Pieces.of(sentence);
            DateScan dates = new DateScan(pieces, none);
            for (int at = 0; at < pieces.size(); at++) {
                Printed printed = dates.at(at);
                if (printed != null && printed.value() instanceof Value.Day day && day.edtf() != null) {
                    (isSignature(sentence) && day.edtf().length() == 10 ? posts : others).add(day.edtf());
                    at = printed.to() - 1;
                }
            }
        }
        String post = posts.size() == 1 ? posts.iterator().next() : null;
        boolean outdated =
                post != null && others.stream().anyMatch(other -> other.length() == 10 && other.compareTo(post) > 0);
        return post == null || outdated ? null : LocalDate.parse(post);
    }

    private static boolean isSignature(Sentence sentence) {
        return sentence.block().kind() == BlockKind.POST_SIGNATURE
                || (sentence.tokens().get(0).is("—")
                        && sentence.tokens().stream().anyMatch(token -> token.is("@")));
    }
}
