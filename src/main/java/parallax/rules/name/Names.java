package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.text.Document;

/** Finds the companies and people that a document speaks of, and whom its short forms and pronouns mean. */
public final class Names {

    private Names() {}

    /** By position, not overlapping. */
    public static List<Mention> of(Document document) {
        Script script = new Script(document);
        return Coreference.mentions(script, new Cast(script).places());
    }
}
