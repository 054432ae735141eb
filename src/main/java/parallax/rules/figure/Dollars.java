package parallax.rules.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Document;
import parallax.text.Token;

/** Whose dollars a "$" alone means: those of the United States, unless the article says "all figures in … dollars". */
final class Dollars {

    private static final Map<String, String> COUNTRIES = Map.of(
            "canadian", "CAD", "australian", "AUD", "singapore", "SGD", "cad", "CAD", "aud", "AUD", "sgd", "SGD");
    private static final Set<String> SUBJECTS = Set.of("figures", "amounts", "sums", "values", "prices", "dollars");
    private static final Set<String> VERBS = Set.of("are", "is", "stated", "expressed", "quoted", "given");

    private Dollars() {}

    static String of(Document document) {
        for (Token token : document.tokens()) {
            String currency = token.is("in") ? named(document, token.index() + 1) : null;
            if (currency != null && isStatement(document, token.index() - 1)) {
                return currency;
            }
        }
        return "USD";
    }

    private static @Nullable String named(Document document, int at) {
        return at < document.tokens().size()
                ? COUNTRIES.get(document.tokens().get(at).lower())
                : null;
    }

    private static boolean isStatement(Document document, int at) {
        int subject = at;
        while (subject >= 0 && VERBS.contains(document.tokens().get(subject).lower())) {
            subject--;
        }
        return subject >= 0 && SUBJECTS.contains(document.tokens().get(subject).lower());
    }
}
