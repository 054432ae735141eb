package parallax.rules.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.extraction.Annotated;
import parallax.extraction.Mention;
import parallax.text.Sentence;
import parallax.text.Span;

/** Tells which company an article is about: all in all, and where a sentence begins. */
final class Topics {

    /** How many sentences back a company is still spoken of. */
    private static final int SENTENCES = 2;

    private final Annotated article;
    private final Financiers financiers;
    /** How often the article names each. */
    private final Map<String, Integer> companies = new LinkedHashMap<>();

    Topics(Annotated article) {
        this.article = article;
        this.financiers = new Financiers(article);
        article.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.COMPANY && !Outlets.isOne(mention.name()))
                .forEach(mention -> companies.merge(mention.name(), 1, Integer::sum));
    }

    /** The company that the article names most often, of those that {@code not} does not hold, or null. */
    @Nullable
    Organization mostNamed(Set<String> not) {
        return companies.entrySet().stream()
                .filter(entry -> !not.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(entry -> Organization.unseen(entry.getKey()))
                .orElse(null);
    }

    /** Whether the article names the company as one that puts money into another. */
    boolean isFinancier(String company) {
        return financiers.isOne(company);
    }

    /** The company that the last sentence with one before a sentence names, of several the one named most, of those that {@code not} does not hold. */
    @Nullable
    String namedBefore(Sentence sentence, Set<String> not) {
        Sentence first = article.document().sentences().get(Math.max(0, sentence.index() - SENTENCES));
        List<Mention> mentions = article.mentionsIn(new Span(first.start(), sentence.start()));
        String last = null;
        int start = sentence.start();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean spokenOf = mention.kind() == Mention.Kind.COMPANY
                    && !not.contains(mention.name())
                    && !isFinancier(mention.name())
                    && !Outlets.isOne(mention.name());
            if (spokenOf && last != null && mention.span().start() < start) {
                break;
            }
            if (spokenOf && (last == null || named(mention.name()) > named(last))) {
                start = last == null
                        ? article.document().sentenceAt(mention.span().start()).start()
                        : start;
                last = mention.name();
            }
        }
        return last;
    }

    /** How often the article names the company. */
    private int named(String company) {
        return companies.getOrDefault(company, 0);
    }
}
