package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/** A description stands for a company that is named elsewhere. */
final class DescriptionRule implements Rule<NameFound> {

    @Override
    public String name() {
        return "name/description";
    }

    @Override
    public List<NameFound> read(Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.DESCRIPTION)
                .map(mention -> NameFound.of(name(), "company", mention, passage))
                .toList();
    }
}
