package parallax.rules.deal.fact;

import java.util.ArrayList;
import java.util.List;
import parallax.extraction.Aspect;
import parallax.rules.deal.line.Line;
import parallax.rules.deal.line.WordList;
import parallax.rules.deal.telling.Fact;
import parallax.rules.deal.telling.Facts;
import parallax.rules.deal.telling.LineRule;
import parallax.text.Span;

/** Something that a deal is said to be in so many words, from a list of them. */
public final class PhraseRule implements LineRule<Fact> {

    private final Aspect aspect;
    private final WordList phrases;

    private PhraseRule(Aspect aspect) {
        this.aspect = aspect;
        this.phrases = WordList.of(Facts.label(aspect));
    }

    public static List<PhraseRule> all() {
        return List.of(
                new PhraseRule(Aspect.CONTROL),
                new PhraseRule(Aspect.CONSIDERATION),
                new PhraseRule(Aspect.INDEPENDENCE),
                new PhraseRule(Aspect.RANK),
                new PhraseRule(Aspect.REGULATION),
                new PhraseRule(Aspect.TERMS_UNDISCLOSED));
    }

    @Override
    public String name() {
        return "deal/" + Facts.label(aspect);
    }

    @Override
    public List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>();
        Facts make = new Facts(line, name());
        for (int i = 0; i < line.size(); i++) {
            int length = line.at(i).isPlain() ? phrases.lengthAt(line, i) : 0;
            if (length > 0) {
                Span span = line.span(i, i + length - 1);
                facts.add(make.words(aspect, span.of(line.text()), span, i, -1));
                i += length - 1;
            }
        }
        return facts;
    }
}
