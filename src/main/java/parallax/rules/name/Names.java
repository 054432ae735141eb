package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.text.Document;

/** Finds whom a document speaks of, and whom its short forms and pronouns mean. */
public final class Names {

    private Names() {}

    /** Companies and people, by position, not overlapping. */
    public static List<Mention> of(Document document) {
        return all(document).stream()
                .filter(mention -> mention.kind() != Mention.Kind.BODY)
                .toList();
    }

    /** Companies, people and public bodies, by position, not overlapping. */
    public static List<Mention> all(Document document) {
        Script script = new Script(document);
        return Coreference.mentions(script, new Cast(script).places());
    }
}
