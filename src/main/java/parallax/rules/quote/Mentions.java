package parallax.rules.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Span;
import parallax.text.Token;

/** The article's mentions of companies, public bodies and people, by the words they stand at. */
final class Mentions {

    private final List<Mention> all;
    private final Map<String, String> fullest = new HashMap<>();

    Mentions(Annotated article) {
        if (article.bodies().isEmpty()) {
            this.all = article.mentions();
        } else {
            List<Mention> mentions = new ArrayList<>(article.mentions());
            mentions.addAll(article.bodies());
            mentions.sort(Comparator.comparing(Mention::span));
            this.all = List.copyOf(mentions);
        }
    }

    /** By position. */
    List<Mention> all() {
        return all;
    }

    /** The mention that covers a token, by name, description or pronoun; null where there is none. */
    @Nullable
    Mention at(Token token) {
        int next = firstFrom(token.start() + 1);
        Mention mention = next > 0 ? all.get(next - 1) : null;
        return mention != null && mention.span().contains(token.start()) ? mention : null;
    }

    /** The name that covers a token; null where there is none. */
    @Nullable
    Mention nameAt(Token token) {
        Mention mention = at(token);
        return mention != null && mention.form() == Mention.Form.NAME ? mention : null;
    }

    /** The person's name that covers a token; null where there is none. */
    @Nullable
    Mention personAt(Token token) {
        Mention mention = nameAt(token);
        return mention != null && mention.kind() == Mention.Kind.PERSON ? mention : null;
    }

    boolean isName(Token token) {
        return nameAt(token) != null;
    }

    /** The name of the article that ends like a printed one; the printed one itself where there is none. */
    String fullest(String printed) {
        if (fullest.isEmpty()) {
            for (Mention mention : all) {
                String name = mention.name();
                fullest.putIfAbsent(name, name);
                fullest.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), name);
            }
        }
        return fullest.getOrDefault(printed, printed);
    }

    /** The place in {@link #all} of the first mention that starts at an offset or behind it. */
    int firstFrom(int offset) {
        return Span.firstFrom(all, Mention::span, offset);
    }

    /** Where the mention opens, one of whose words stands at {@code index}; {@code index} itself where there is none. */
    static int startOf(List<Token> words, int index, @Nullable Mention mention) {
        int at = index;
        while (mention != null
                && at > 0
                && mention.span().contains(words.get(at - 1).start())) {
            at--;
        }
        return at;
    }

    /** Right behind the mention one of whose words stands at {@code index}. */
    static int endOf(List<Token> words, int index, @Nullable Mention mention) {
        int at = index + 1;
        while (mention != null
                && at < words.size()
                && mention.span().contains(words.get(at).start())) {
            at++;
        }
        return at;
    }
}
