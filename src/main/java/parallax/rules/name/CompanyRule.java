package parallax.rules.name;

import java.util.List;
import parallax.extraction.Mention;
import parallax.extraction.Passage;
import parallax.extraction.Rule;

/** A company or other organisation is named. */
final class CompanyRule implements Rule<NameFound> {

    @Override
    public String name() {
        return "name/company";
    }

    @Override
    public List<NameFound> read(Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.COMPANY && mention.form() == Mention.Form.NAME)
                .map(mention -> NameFound.of(name(), "company", mention, passage))
                .toList();
    }
}
