package parallax.rules.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Mention;
import parallax.text.Document;
import parallax.text.Token;

/** Who holds a position, by what the article says beside people's names: "CEO Ann Pear", "Ann Pear, the firm's CEO". */
final class Positions {

    /** How many words beside a name may tell of its position. */
    private static final int NEAR = 7;

    private static final int MOST_HOLDERS = 8;

    private final Document document;
    private final Mentions mentions;
    private final Map<String, List<Mention>> holders = new HashMap<>();

    Positions(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Whoever stands near the organisation's name too comes first. */
    @Nullable
    String holderOf(Token position, @Nullable String organisation) {
        List<Mention> named = holders().getOrDefault(role(position), List.of());
        for (Mention holder : named) {
            if (organisation == null || isNearOrganisation(organisation, holder)) {
                return holder.name();
            }
        }
        return named.isEmpty() ? null : named.get(0).name();
    }

    /** The people beside whose names a position stands, by position; the first few of each are enough. */
    private Map<String, List<Mention>> holders() {
        if (holders.isEmpty()) {
            for (Mention mention : mentions.all()) {
                if (mention.kind() == Mention.Kind.PERSON && mention.form() == Mention.Form.NAME) {
                    around(mention).stream()
                            .filter(Lexicon::isPosition)
                            .forEach(position -> add(role(position), mention));
                }
            }
        }
        return holders;
    }

    private void add(String role, Mention holder) {
        List<Mention> of = holders.computeIfAbsent(role, position -> new ArrayList<>());
        if (of.size() < MOST_HOLDERS) {
            of.add(holder);
        }
    }

    /** A co-founder is a founder. */
    private static String role(Token position) {
        String singular = Lexicon.singular(position);
        return singular.endsWith("founder") ? "founder" : singular;
    }

    private boolean isNearOrganisation(String organisation, Mention mention) {
        for (Token token : around(mention)) {
            Mention near = mentions.at(token);
            if (near != null && near.name().equals(organisation)) {
                return true;
            }
        }
        return false;
    }

    private List<Token> around(Mention mention) {
        List<Token> tokens = document.tokens();
        int first = document.firstTokenAt(mention.span().start());
        return tokens.subList(Math.max(0, first - NEAR), Math.min(tokens.size(), first + NEAR));
    }
}
