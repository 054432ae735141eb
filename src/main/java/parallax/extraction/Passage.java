package parallax.extraction;

import java.util.List;
import parallax.text.Document;
import parallax.text.Sentence;

/**
 * One sentence, with the companies, people and figures in it.
 *
 * @param whole the document it stands in
 * @param sentence the sentence
 * @param mentions those of its companies and people, by position
 * @param figures its money, percentages and dates, by position
 */
public record Passage(Annotated whole, Sentence sentence, List<Mention> mentions, List<Figure> figures) {

    public Document document() {
        return whole.document();
    }

    public String text() {
        return whole.document().text();
    }
}
