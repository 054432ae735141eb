package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/** A person is named. */
final class PersonRule implements Rule<NameFound> {

    @Override
    public String name() {
        return "name/person";
    }

    @Override
    public List<NameFound> read(Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.form() == Mention.Form.NAME)
                .map(mention -> NameFound.of(name(), "person", mention, passage))
                .toList();
    }
}
