package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/** A pronoun stands for a company or a person that is named elsewhere. */
final class PronounRule implements Rule<NameFound> {

    @Override
    public String name() {
        return "name/pronoun";
    }

    @Override
    public List<NameFound> read(Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                .map(mention -> NameFound.of(
                        name(), mention.kind() == Mention.Kind.PERSON ? "person" : "company", mention, passage))
                .toList();
    }
}
